public import SummitSQLite

/// The articles that say all of some words, best match first.
///
/// Words in double quotes must stand together, and a word that ends in `*` begins a longer one.
/// Everything else that was typed is taken as words, never as the query language of FTS5, so that
/// no input is an error. A word in the title weighs four times one in the text.
///
/// ```swift
/// let hits = try archive.answer(ArticleSearch(for: "\"security guarantees\" Alaska"))
/// ```
/// ```sql
/// SELECT rowid, snippet(article_search, -1, '[', ']', '…', 24) FROM article_search
/// WHERE article_search MATCH '"security guarantees" "Alaska"' ORDER BY bm25(article_search, 4, 1)
/// ```
public struct ArticleSearch: Question {
  public var text: String
  public var limit: Int

  public init(for text: String, limit: Int = 20) {
    self.text = text
    self.limit = limit
  }

  public var queries: [Query] { query.map { [$0] } ?? [] }

  public func answer(from connection: borrowing Connection) throws -> [SearchHit] {
    guard let query else { return [] }
    return try connection.rows(query) { try SearchHit($0) }
  }

  /// Nil when there is no word to look for.
  var query: Query? {
    guard let expression = SearchExpression(typed: text) else { return nil }
    return Query(
      #"""
      SELECT
        a.id, a.title, o.name, a.published, a.url, a.duplicate_of,
        snippet(article_search, -1, char(2), char(3), '…', 24),
        -bm25(article_search, 4.0, 1.0) AS score
      FROM article_search
      JOIN articles AS a ON a.id = article_search.rowid
      LEFT JOIN outlets AS o ON o.id = a.outlet_id
      WHERE article_search MATCH ?
      ORDER BY score DESC, a.id
      LIMIT ?
      """#, expression.fts5, limit)
  }
}

/// An article that says the words, and where.
public struct SearchHit: AnswerRow {
  public var articleID: Int
  public var title: String?
  public var outlet: String?
  public var published: String?
  public var url: String?
  /// The article that this one reprints.
  public var duplicateOf: Int?
  /// Some words around the best match, in turn as they stand and as they were searched for.
  public var snippet: [Piece]
  /// How well it matches: the greater the better, comparable within one answer only.
  public var score: Double

  /// A stretch of a snippet.
  public struct Piece: Sendable, Hashable, Codable {
    public var text: String
    /// Whether these words were searched for.
    public var isMatch: Bool

    public init(text: String, isMatch: Bool) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  public init(_ row: borrowing Row) throws {
    articleID = try row.int(0)
    title = row.optionalText(1)
    outlet = row.optionalText(2)
    published = row.optionalText(3)
    url = row.optionalText(4)
    duplicateOf = row.optionalInt(5)
    snippet = Self.pieces(of: try row.text(6))
    score = try row.double(7)
  }

  /// Cuts a snippet at the marks U+0002 and U+0003 that the query asks FTS5 to set.
  static func pieces(of marked: String) -> [Piece] {
    var pieces: [Piece] = []
    for (index, stretch) in marked.split(separator: "\u{2}", omittingEmptySubsequences: false)
      .enumerated()
    {
      let halves = stretch.split(
        separator: "\u{3}", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, halves.count == 2 {
        pieces.append(Piece(text: String(halves[0]), isMatch: true))
      }
      if let rest = halves.last, !rest.isEmpty {
        pieces.append(Piece(text: String(rest), isMatch: false))
      }
    }
    return pieces
  }
}

extension SearchHit: Tabular {
  package static let columns = [
    Column("article_id", heading: "article", .number), Column("published"), Column("outlet"),
    Column("title", .prose), Column("snippet", .prose), Column("score", .hidden),
    Column("url", .hidden), Column("duplicate_of", .hidden),
  ]

  package var cells: [Cell] {
    [
      .integer(articleID), Cell(published), Cell(outlet), Cell(title),
      .marked(snippet.map { MarkedText(text: $0.text, isMarked: $0.isMatch) }), .real(score),
      Cell(url), Cell(duplicateOf),
    ]
  }
}
