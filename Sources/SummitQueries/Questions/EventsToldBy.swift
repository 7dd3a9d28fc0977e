public import SummitSQLite

/// The events that an article tells of, by date.
///
/// ```swift
/// try archive.answer(EventsToldBy(article: 3))
/// ```
/// ```sql
/// SELECT DISTINCT event_id FROM evidence WHERE fact = 'event' AND article_id = 3
/// ```
public struct EventsToldBy: ListQuestion {
  public typealias Element = ToldEvent

  public var article: Int

  public init(article: Int) {
    self.article = article
  }

  public var query: Query {
    Query(
      #"""
      SELECT DISTINCT e.id, e.slug, e.name, e.kind, e.status, e.start, place.name
      FROM article_revisions AS r
      JOIN receipts AS q ON q.revision_id = r.id
      JOIN event_evidence AS x ON x.receipt_id = q.id
      JOIN events AS e ON e.id = x.event_id
      LEFT JOIN places AS place ON place.id = coalesce(e.place_id, e.venue_id)
      WHERE r.article_id = ?
      ORDER BY e.start_min NULLS LAST, e.start_max, e.id
      """#, article)
  }
}

/// An event that an article tells of.
public struct ToldEvent: AnswerRow {
  public var eventID: Int
  public var slug: String
  public var event: String
  public var kind: String
  public var status: String
  public var date: String?
  public var place: String?

  public init(_ row: borrowing Row) throws {
    eventID = try row.int(0)
    slug = try row.text(1)
    event = try row.text(2)
    kind = try row.text(3)
    status = try row.text(4)
    date = row.optionalText(5)
    place = row.optionalText(6)
  }
}

extension ToldEvent: Tabular {
  package static let columns = [
    Column("date"), Column("event"), Column("kind"), Column("status"), Column("place"),
    Column("event_id", .hidden), Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [
      Cell(date), .text(event), .term(kind), .term(status), Cell(place), .integer(eventID),
      .text(slug),
    ]
  }
}
