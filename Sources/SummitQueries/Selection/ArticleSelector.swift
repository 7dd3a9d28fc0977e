public import SummitSQLite

/// Finds the article that a user means: by id, url, file name, the beginning of its uid, or words
/// of its title.
///
/// ```swift
/// try archive.answer(ArticleSelector("lindmark communiqué")).choice?.articleID
/// ```
/// ```sql
/// SELECT id FROM articles WHERE url = 'https://example.org/1'
/// SELECT rowid FROM article_search WHERE article_search MATCH '{title} : ("lindmark" "communiqué")'
/// ```
public struct ArticleSelector: Question {
  public var text: String

  public init(_ text: String) {
    self.text = text
  }

  public var queries: [Query] {
    [Self.byID(0), Self.byName(text), Self.byUID(text), Self.byTitle(text)].compactMap(\.self)
  }

  public func answer(from connection: borrowing Connection) throws -> Selection<ArticleChoice> {
    let readings = [
      Int(text).map(Self.byID), Self.byName(text), isUID ? Self.byUID(text) : nil,
      Self.byTitle(text),
    ]
    for case let query? in readings {
      let found = try connection.rows(query, as: ArticleChoice.init)
      if !found.isEmpty { return Selection(found, suggestions: []) }
    }
    return .none(suggestions: [])
  }

  /// Whether it could be the beginning of a hash: eight hexadecimal digits or more.
  private var isUID: Bool {
    text.utf8.count >= 8 && text.unicodeScalars.allSatisfy { $0.properties.isASCIIHexDigit }
  }

  static func byID(_ id: Int) -> Query {
    var query = Query(columns)
    query.filter("a.id = ?", id)
    return query
  }

  static func byName(_ name: String) -> Query {
    var query = Query(columns)
    query.filter("(a.url = ? OR a.name = ?)", name, name)
    return query
  }

  static func byUID(_ beginning: String) -> Query {
    var query = Query(columns)
    query.filter("a.uid >= ? AND a.uid < ?", beginning.lowercased(), beginning.lowercased() + "g")
    return query
  }

  static func byTitle(_ text: String) -> Query? {
    guard let expression = SearchExpression(typed: text) else { return nil }
    var query = Query(columns)
    query.add("JOIN article_search ON article_search.rowid = a.id")
    query.filter("article_search MATCH ?", "{title} : (" + expression.fts5 + ")")
    query.add("ORDER BY a.published, a.id LIMIT 50")
    return query
  }

  private static let columns: StaticString =
    #"""
    SELECT a.id, a.title, o.name, a.published
    FROM articles AS a
    LEFT JOIN outlets AS o ON o.id = a.outlet_id
    """#
}

/// An article that a selector means or may mean.
public struct ArticleChoice: AnswerRow, Selectable {
  public var articleID: Int
  public var title: String?
  public var outlet: String?
  public var published: String?

  public init(_ row: borrowing Row) throws {
    articleID = try row.int(0)
    title = row.optionalText(1)
    outlet = row.optionalText(2)
    published = row.optionalText(3)
  }

  public var selector: String { String(articleID) }

  public var summary: String {
    [title, outlet, published].compactMap(\.self).joined(separator: ", ")
  }
}
