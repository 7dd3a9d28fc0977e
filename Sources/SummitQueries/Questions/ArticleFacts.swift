public import SummitSQLite

/// What is known of one article.
///
/// ```swift
/// try archive.answer(ArticleFacts(of: 3)).first?.title
/// ```
/// ```sql
/// SELECT title, outlet, published, url, words FROM coverage WHERE article_id = 3
/// ```
public struct ArticleFacts: ListQuestion {
  public typealias Element = ArticleFact

  public var article: Int

  public init(of article: Int) {
    self.article = article
  }

  public var query: Query {
    Query(
      #"""
      SELECT
        a.id, a.uid, a.name, a.title, o.name, agency.name, a.byline, a.dateline, a.published, a.url,
        a.language, a.words, a.revision, a.duplicate_of,
        (SELECT group_concat(name, char(31)) FROM (
          SELECT p.name AS name
          FROM article_people AS ap
          JOIN people AS p ON p.id = ap.person_id
          WHERE ap.article_id = a.id
          ORDER BY p.name
        ))
      FROM articles AS a
      LEFT JOIN outlets AS o ON o.id = a.outlet_id
      LEFT JOIN outlets AS agency ON agency.id = a.agency_id
      WHERE a.id = ?
      """#, article)
  }
}

/// An article as the archive keeps it.
public struct ArticleFact: AnswerRow {
  public var articleID: Int
  /// SHA-256 of what its first version says, in hex.
  public var uid: String
  /// The file's name or the url that it was read from.
  public var name: String
  public var title: String?
  public var outlet: String?
  public var agency: String?
  public var byline: String?
  public var dateline: String?
  public var published: String?
  public var url: String?
  public var language: String?
  public var words: Int
  /// The number of its newest version.
  public var revision: Int
  /// The article that it reprints.
  public var duplicateOf: Int?
  /// Everyone whom it names.
  public var people: [String]

  public init(_ row: borrowing Row) throws {
    articleID = try row.int(0)
    uid = try row.text(1)
    name = try row.text(2)
    title = row.optionalText(3)
    outlet = row.optionalText(4)
    agency = row.optionalText(5)
    byline = row.optionalText(6)
    dateline = row.optionalText(7)
    published = row.optionalText(8)
    url = row.optionalText(9)
    language = row.optionalText(10)
    words = try row.int(11)
    revision = try row.int(12)
    duplicateOf = row.optionalInt(13)
    people = (row.optionalText(14) ?? "").split(separator: "\u{1F}").map(String.init)
  }
}

extension ArticleFact: Tabular {
  package static let columns = [
    Column("article_id", heading: "article"), Column("uid", .hidden), Column("title", .prose),
    Column("outlet"), Column("agency"), Column("byline"), Column("dateline"), Column("published"),
    Column("url"), Column("language"), Column("words", .number), Column("revision", .number),
    Column("duplicate_of", heading: "reprints"), Column("people", .prose),
    Column("name", heading: "read from"),
  ]

  package var cells: [Cell] {
    [
      .integer(articleID), .text(uid), Cell(title), Cell(outlet), Cell(agency), Cell(byline),
      Cell(dateline), Cell(published), Cell(url), Cell(language), .integer(words),
      .integer(revision), Cell(duplicateOf), .list(people), .text(name),
    ]
  }
}
