public import SummitSQLite

/// Whom a person met, and how often.
///
/// Both attended the same held event. `occasions` counts an event together with those that are part
/// of it; `events` counts each. Whom the person met most often comes first.
///
/// ```swift
/// try archive.answer(EncounterCounts(of: 7))
/// ```
/// ```sql
/// SELECT person_b, count(*) FROM who_met WHERE person_a = 'Anna Vale' GROUP BY person_b
/// ```
public struct EncounterCounts: ListQuestion {
  public typealias Element = EncounterCount

  public var person: Int
  /// The only other person asked for; nil for all.
  public var other: Int?

  public init(of person: Int, with other: Int? = nil) {
    self.person = person
    self.other = other
  }

  public var query: Query {
    var query = Query(
      #"""
      SELECT
        p.id, p.slug, p.name,
        count(DISTINCT coalesce(e.part_of, e.id)) AS occasions, count(*) AS events,
        min(e.start_min), max(e.start_max)
      FROM attendance AS x
      JOIN attendance AS y ON y.event_id = x.event_id AND y.person_id <> x.person_id
      JOIN events AS e ON e.id = x.event_id
      JOIN people AS p ON p.id = y.person_id
      """#)
    query.filter("x.person_id = ?", person)
    query.filter("x.status = 'attended'")
    query.filter("y.person_id = ?", by: other)
    query.filter("y.status = 'attended'")
    query.filter("e.status = 'held'")
    query.add(
      #"""
      GROUP BY p.id
      ORDER BY occasions DESC, events DESC, p.name, p.id
      """#)
    return query
  }
}

/// A person whom another met, and how often.
public struct EncounterCount: AnswerRow {
  public var personID: Int
  public var slug: String
  public var person: String
  /// How many times they met, an event and its parts being one time.
  public var occasions: Int
  public var events: Int
  /// The earliest day on which they may first have met.
  public var first: String?
  /// The latest day on which they may last have met.
  public var last: String?

  public init(_ row: borrowing Row) throws {
    personID = try row.int(0)
    slug = try row.text(1)
    person = try row.text(2)
    occasions = try row.int(3)
    events = try row.int(4)
    first = row.optionalText(5)
    last = row.optionalText(6)
  }
}

extension EncounterCount: Tabular {
  package static let columns = [
    Column("person"), Column("occasions", .number), Column("events", .number), Column("first"),
    Column("last"), Column("person_id", .hidden), Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [
      .text(person), .integer(occasions), .integer(events), Cell(first), Cell(last),
      .integer(personID), .text(slug),
    ]
  }
}
