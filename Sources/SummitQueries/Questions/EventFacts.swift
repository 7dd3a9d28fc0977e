public import SummitSQLite

/// What is known of one event itself.
///
/// ```swift
/// try archive.answer(EventFacts(of: 12)).first?.venue
/// ```
/// ```sql
/// SELECT event, kind, status, date, place, venue, country FROM timeline WHERE event_id = 12
/// ```
public struct EventFacts: ListQuestion {
  public typealias Element = EventFact

  public var event: Int

  public init(of event: Int) {
    self.event = event
  }

  public var query: Query {
    Query(
      #"""
      SELECT
        e.id, e.slug, e.name, e.kind, e.status, e.start, e.basis, e.end_date, place.name, venue.name,
        c.name, e.duration_minutes, e.format, g.name,
        (SELECT group_concat(name, '; ') FROM (
          SELECT DISTINCT replace(coalesce(u.name, u.kind), '_', ' ') AS name
          FROM outcomes AS u
          WHERE u.event_id = e.id
          ORDER BY u.id
        ))
      FROM events AS e
      LEFT JOIN places AS place ON place.id = e.place_id
      LEFT JOIN places AS venue ON venue.id = e.venue_id
      LEFT JOIN countries AS c ON c.code = e.country
      LEFT JOIN series AS g ON g.id = e.series_id
      WHERE e.id = ?
      """#, event)
  }
}

/// An event: what, when, where and how long.
public struct EventFact: AnswerRow {
  public var eventID: Int
  public var slug: String
  public var event: String
  public var kind: String
  public var status: String
  /// EDTF, as precise as it is known; nil when it is not.
  public var date: String?
  /// How the date was had: `stated`, `relative`, `dateline`, `inferred`, or from the `calendar`.
  public var basis: String?
  public var endDate: String?
  public var place: String?
  public var venue: String?
  public var country: String?
  public var durationMinutes: Int?
  public var format: String?
  public var series: String?
  /// What came of it.
  public var outcome: String?

  public init(_ row: borrowing Row) throws {
    eventID = try row.int(0)
    slug = try row.text(1)
    event = try row.text(2)
    kind = try row.text(3)
    status = try row.text(4)
    date = row.optionalText(5)
    basis = row.optionalText(6)
    endDate = row.optionalText(7)
    place = row.optionalText(8)
    venue = row.optionalText(9)
    country = row.optionalText(10)
    durationMinutes = row.optionalInt(11)
    format = row.optionalText(12)
    series = row.optionalText(13)
    outcome = row.optionalText(14)
  }
}

extension EventFact: Tabular {
  package static let columns = [
    Column("event_id", .hidden), Column("slug", heading: "id"), Column("event"), Column("kind"),
    Column("status"), Column("date"), Column("basis", .hidden),
    Column("end_date", heading: "until"), Column("place"), Column("venue"), Column("country"),
    Column("duration_minutes", heading: "duration"), Column("format"), Column("series"),
    Column("outcome", .prose),
  ]

  package var cells: [Cell] {
    [
      .integer(eventID), .text(slug), .text(event), .term(kind), .term(status), Cell(date),
      Cell(term: basis), Cell(endDate), Cell(place), Cell(venue), Cell(country),
      Cell(minutes: durationMinutes), Cell(term: format), Cell(series), Cell(outcome),
    ]
  }
}
