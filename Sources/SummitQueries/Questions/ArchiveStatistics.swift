public import SummitSQLite

/// How much an archive holds, from when to when, and who appears most.
///
/// It counts whole tables, which takes a second for some million rows.
///
/// ```swift
/// let statistics = try archive.answer(ArchiveStatistics())
/// ```
/// ```sql
/// SELECT count(*) FROM articles
/// SELECT min(date), max(date) FROM timeline
/// ```
public struct ArchiveStatistics: Question {
  /// How many people to name.
  public var people: Int

  public init(people: Int = 10) {
    self.people = people
  }

  public var queries: [Query] { [Self.counts, Self.span, mostSeen] }

  public func answer(from connection: borrowing Connection) throws -> Answer {
    let span = try connection.rows(Self.span) { row in
      (0..<4).map { row.optionalText($0) }
    }.first
    return Answer(
      counts: try connection.rows(Self.counts) { try TableCount($0) },
      firstPublished: span?[0], lastPublished: span?[1], firstEvent: span?[2], lastEvent: span?[3],
      mostSeen: try connection.rows(mostSeen) { try PersonSeen($0) })
  }

  private static let counts = Query(
    #"""
    SELECT 'articles', count(*) FROM articles
    UNION ALL SELECT 'reprints', count(duplicate_of) FROM articles
    UNION ALL SELECT 'events', count(*) FROM events
    UNION ALL SELECT 'people with a part in an event', count(DISTINCT person_id) FROM attendance
    UNION ALL SELECT 'attendances', count(*) FROM attendance
    UNION ALL SELECT 'statements', count(*) FROM statements
    UNION ALL SELECT 'receipts', count(*) FROM receipts
    UNION ALL SELECT 'decisions', count(*) FROM decisions
    UNION ALL SELECT 'known people', count(*) FROM people
    UNION ALL SELECT 'known places', count(*) FROM places
    UNION ALL SELECT 'outlets', count(*) FROM outlets
    """#)

  private static let span = Query(
    #"""
    SELECT
      (SELECT min(published) FROM articles), (SELECT max(published) FROM articles),
      (SELECT min(start_min) FROM events), (SELECT max(start_max) FROM events WHERE status = 'held')
    """#)

  private var mostSeen: Query {
    Query(
      #"""
      SELECT p.id, p.slug, p.name, count(*) AS events
      FROM attendance AS t
      JOIN people AS p ON p.id = t.person_id
      WHERE t.status = 'attended'
      GROUP BY p.id
      ORDER BY events DESC, p.name, p.id
      LIMIT ?
      """#, people)
  }

  /// The statistics.
  public struct Answer: Sendable, Hashable, Codable {
    public var counts: [TableCount]
    public var firstPublished: String?
    public var lastPublished: String?
    /// The earliest day of an event.
    public var firstEvent: String?
    /// The latest day of a held event.
    public var lastEvent: String?
    public var mostSeen: [PersonSeen]
  }
}

/// How many there are of something.
public struct TableCount: AnswerRow {
  public var what: String
  public var count: Int

  public init(_ row: borrowing Row) throws {
    what = try row.text(0)
    count = try row.int(1)
  }
}

/// A person, and how many events the person attended.
public struct PersonSeen: AnswerRow {
  public var personID: Int
  public var slug: String
  public var person: String
  public var events: Int

  public init(_ row: borrowing Row) throws {
    personID = try row.int(0)
    slug = try row.text(1)
    person = try row.text(2)
    events = try row.int(3)
  }
}

extension ArchiveStatistics.Answer: Tabular {
  package static let columns = [
    Column("first_published"), Column("last_published"), Column("first_event"),
    Column("last_event"),
  ]

  package var cells: [Cell] {
    [Cell(firstPublished), Cell(lastPublished), Cell(firstEvent), Cell(lastEvent)]
  }
}

extension TableCount: Tabular {
  package static let columns = [Column("what"), Column("count", .number)]

  package var cells: [Cell] { [.text(what), .integer(count)] }
}

extension PersonSeen: Tabular {
  package static let columns = [
    Column("person"), Column("events", .number), Column("person_id", .hidden),
    Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [.text(person), .integer(events), .integer(personID), .text(slug)]
  }
}
