public import SummitSQLite

/// The events that belong to one: what it is part of, its parts, its plan and how the plan was held.
///
/// ```swift
/// try archive.answer(RelatedEvents(to: 12))
/// ```
/// ```sql
/// SELECT 'part', name, start FROM events WHERE part_of = 12
/// ```
public struct RelatedEvents: ListQuestion {
  public typealias Element = RelatedEvent

  public var event: Int

  public init(to event: Int) {
    self.event = event
  }

  public var query: Query {
    Query(
      #"""
      SELECT 'part of', e.id, e.slug, e.name, e.kind, e.status, e.start
      FROM events AS it JOIN events AS e ON e.id = it.part_of
      WHERE it.id = ?1
      UNION ALL
      SELECT 'held as', e.id, e.slug, e.name, e.kind, e.status, e.start
      FROM events AS it JOIN events AS e ON e.id = it.followed_by
      WHERE it.id = ?1
      UNION ALL
      SELECT 'plan', e.id, e.slug, e.name, e.kind, e.status, e.start
      FROM events AS e
      WHERE e.followed_by = ?1
      UNION ALL
      SELECT * FROM (
        SELECT 'part', e.id, e.slug, e.name, e.kind, e.status, e.start
        FROM events AS e
        WHERE e.part_of = ?1
        ORDER BY e.start_min NULLS LAST, e.id
      )
      """#, event)
  }
}

/// An event that belongs to another.
public struct RelatedEvent: AnswerRow {
  /// `part of`, `held as`, `plan` or `part`, seen from the event that was asked for.
  public var relation: String
  public var eventID: Int
  public var slug: String
  public var event: String
  public var kind: String
  public var status: String
  public var date: String?

  public init(_ row: borrowing Row) throws {
    relation = try row.text(0)
    eventID = try row.int(1)
    slug = try row.text(2)
    event = try row.text(3)
    kind = try row.text(4)
    status = try row.text(5)
    date = row.optionalText(6)
  }
}

extension RelatedEvent: Tabular {
  package static let columns = [
    Column("relation"), Column("date"), Column("event"), Column("kind"), Column("status"),
    Column("event_id", .hidden), Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [
      .text(relation), Cell(date), .text(event), .term(kind), .term(status), .integer(eventID),
      .text(slug),
    ]
  }
}
