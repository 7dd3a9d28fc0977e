public import SummitSQLite

/// What is known of one person.
///
/// ```swift
/// try archive.answer(PersonFacts(of: 7)).first?.spellings
/// ```
/// ```sql
/// SELECT name FROM person_names WHERE person_id = 7
/// ```
public struct PersonFacts: ListQuestion {
  public typealias Element = PersonFact

  public var person: Int

  public init(of person: Int) {
    self.person = person
  }

  public var query: Query {
    Query(
      #"""
      SELECT
        p.id, p.slug, p.name, c.name,
        (SELECT group_concat(name, char(31)) FROM (
          SELECT n.name AS name
          FROM person_names AS n
          WHERE n.person_id = p.id AND n.name <> p.name
          ORDER BY n.name
        )),
        (SELECT count(*) FROM article_people AS ap WHERE ap.person_id = p.id)
      FROM people AS p
      LEFT JOIN countries AS c ON c.code = p.country
      WHERE p.id = ?
      """#, person)
  }
}

/// A person, under every spelling.
public struct PersonFact: AnswerRow {
  public var personID: Int
  public var slug: String
  public var person: String
  public var country: String?
  /// Every other form of the name that the archive knows.
  public var spellings: [String]
  /// How many articles name the person.
  public var articles: Int

  public init(_ row: borrowing Row) throws {
    personID = try row.int(0)
    slug = try row.text(1)
    person = try row.text(2)
    country = row.optionalText(3)
    spellings = (row.optionalText(4) ?? "").split(separator: "\u{1F}").map(String.init)
    articles = try row.int(5)
  }
}

extension PersonFact: Tabular {
  package static let columns = [
    Column("person_id", .hidden), Column("slug", heading: "id"), Column("person"),
    Column("country"), Column("spellings", heading: "also", .prose), Column("articles", .number),
  ]

  package var cells: [Cell] {
    [
      .integer(personID), .text(slug), .text(person), Cell(country), .list(spellings),
      .integer(articles),
    ]
  }
}
