public import SummitSQLite

/// The held events that two people both attended.
///
/// A press conference or a dinner that is part of a summit is an encounter like the summit, with
/// the larger event in `partOf`; ``EncounterCounts`` counts the two as one occasion.
///
/// ```swift
/// try archive.answer(Encounters(between: 7, and: 9))
/// ```
/// ```sql
/// SELECT date, event, kind, place FROM who_met WHERE person_a = 'Anna Vale' AND person_b = 'Ode Lind'
/// ```
public struct Encounters: ListQuestion {
  public typealias Element = Encounter

  public var person: Int
  public var other: Int

  public init(between person: Int, and other: Int) {
    self.person = person
    self.other = other
  }

  public var query: Query {
    Query(
      #"""
      SELECT
        x.id, y.id, e.id, e.slug, e.name, e.kind, e.start, place.name, c.name, whole.slug
      FROM attendance AS x
      JOIN attendance AS y ON y.event_id = x.event_id
      JOIN events AS e ON e.id = x.event_id
      LEFT JOIN events AS whole ON whole.id = e.part_of
      LEFT JOIN places AS place ON place.id = coalesce(e.place_id, e.venue_id)
      LEFT JOIN countries AS c ON c.code = e.country
      WHERE x.person_id = ? AND x.status = 'attended'
        AND y.person_id = ? AND y.status = 'attended'
        AND e.status = 'held'
      ORDER BY e.start_min NULLS LAST, e.start_max, e.id
      """#, person, other)
  }
}

/// An event that two people both attended.
public struct Encounter: AnswerRow {
  /// The first person's attendance, whose receipts tell of it.
  public var attendanceID: Int
  /// The other person's.
  public var otherAttendanceID: Int
  public var eventID: Int
  public var slug: String
  public var event: String
  public var kind: String
  public var date: String?
  public var place: String?
  public var country: String?
  /// The slug of the larger event that it belongs to.
  public var partOf: String?

  public init(_ row: borrowing Row) throws {
    attendanceID = try row.int(0)
    otherAttendanceID = try row.int(1)
    eventID = try row.int(2)
    slug = try row.text(3)
    event = try row.text(4)
    kind = try row.text(5)
    date = row.optionalText(6)
    place = row.optionalText(7)
    country = row.optionalText(8)
    partOf = row.optionalText(9)
  }
}

extension Encounter: Tabular {
  package static let columns = [
    Column("date"), Column("event"), Column("kind"), Column("place"), Column("country"),
    Column("part_of"), Column("event_id", .hidden), Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [
      Cell(date), .text(event), .term(kind), Cell(place), Cell(country), Cell(partOf),
      .integer(eventID), .text(slug),
    ]
  }
}
