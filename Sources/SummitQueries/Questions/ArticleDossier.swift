public import SummitSQLite

/// All that the archive took from one article.
///
/// ```swift
/// let dossier = try archive.answer(ArticleDossier(of: 3))
/// ```
/// ```sql
/// SELECT * FROM coverage WHERE article_id = 3
/// SELECT * FROM who_said WHERE article_id = 3
/// ```
public struct ArticleDossier: Question {
  public var article: Int

  public init(of article: Int) {
    self.article = article
  }

  public var queries: [Query] {
    [
      ArticleFacts(of: article).query, EventsToldBy(article: article).query,
      Statements(in: article).query,
    ]
  }

  /// Nil when no article has the id.
  public func answer(from connection: borrowing Connection) throws -> Contents? {
    guard let facts = try ArticleFacts(of: article).answer(from: connection).first else {
      return nil
    }
    return Contents(
      facts: facts,
      events: try EventsToldBy(article: article).answer(from: connection),
      statements: try Statements(in: article).answer(from: connection))
  }

  /// What a dossier holds.
  public struct Contents: Sendable, Hashable, Codable {
    public var facts: ArticleFact
    public var events: [ToldEvent]
    public var statements: [StatementMade]
  }
}
