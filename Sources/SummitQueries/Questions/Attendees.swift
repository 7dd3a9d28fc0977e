public import SummitCoverage
public import SummitSQLite

/// Who took part in an event, or was expected, invited or absent.
///
/// Those who attended come first, then who was expected, invited and absent; among them hosts
/// before guests and those whom more independent sources name before others.
///
/// ```swift
/// try archive.answer(Attendees(of: 12, status: .attended))
/// ```
/// ```sql
/// SELECT person, office, represents, status FROM who_attended WHERE event_id = 12
/// ```
public struct Attendees: ListQuestion {
  public typealias Element = Attendee

  public var event: Int
  /// The only status asked for; nil for all four.
  public var status: AttendanceStatus?

  public init(of event: Int, status: AttendanceStatus? = nil) {
    self.event = event
    self.status = status
  }

  public var query: Query {
    var query = Query(
      #"""
      SELECT
        t.id, p.id, p.slug, p.name, coalesce(t.office, held.title),
        coalesce(acts_for.name, body.name, held_country.name, held_body.name),
        t.status, t.absence_reason, t.mode, t.role,
        count(DISTINCT a.id), count(DISTINCT coalesce(a.duplicate_of, a.id)) AS sources,
        t.confidence
      FROM attendance AS t
      JOIN people AS p ON p.id = t.person_id
      LEFT JOIN countries AS acts_for ON acts_for.code = t.country
      LEFT JOIN organizations AS body ON body.id = t.organization_id
      LEFT JOIN tenures AS n ON n.id = t.tenure_id
      LEFT JOIN offices AS held ON held.id = n.office_id
      LEFT JOIN countries AS held_country ON held_country.code = n.country
      LEFT JOIN organizations AS held_body ON held_body.id = n.organization_id
      LEFT JOIN attendance_evidence AS x ON x.attendance_id = t.id
      LEFT JOIN receipts AS q ON q.id = x.receipt_id
      LEFT JOIN article_revisions AS r ON r.id = q.revision_id
      LEFT JOIN articles AS a ON a.id = r.article_id
      """#)
    query.filter("t.event_id = ?", event)
    query.filter("t.status = ?", by: status?.rawValue)
    query.add(
      #"""
      GROUP BY t.id
      ORDER BY
        CASE t.status
          WHEN 'attended' THEN 1 WHEN 'expected' THEN 2 WHEN 'invited' THEN 3 ELSE 4
        END,
        CASE t.role WHEN 'host' THEN 1 WHEN 'mediator' THEN 2 WHEN 'delegation' THEN 4 ELSE 3 END,
        sources DESC, p.name, p.id
      """#)
    return query
  }
}

/// A person's part in an event: the consensus of all articles.
public struct Attendee: AnswerRow {
  public var attendanceID: Int
  public var personID: Int
  public var slug: String
  public var person: String
  /// As the articles print it, or else the office that the person is known to have held that day.
  public var office: String?
  /// The country or organization that the person acted for.
  public var represents: String?
  public var status: String
  public var absenceReason: String?
  /// Where it was not in person: `video` or `telephone`.
  public var mode: String?
  public var role: String?
  /// How many articles say so.
  public var articles: Int
  /// How many of them are no reprints of one another.
  public var sources: Int
  public var confidence: Double

  public init(_ row: borrowing Row) throws {
    attendanceID = try row.int(0)
    personID = try row.int(1)
    slug = try row.text(2)
    person = try row.text(3)
    office = row.optionalText(4)
    represents = row.optionalText(5)
    status = try row.text(6)
    absenceReason = row.optionalText(7)
    mode = row.optionalText(8)
    role = row.optionalText(9)
    articles = try row.int(10)
    sources = try row.int(11)
    confidence = try row.double(12)
  }
}

extension Attendee: Tabular {
  package static let columns = [
    Column("person"), Column("office"), Column("represents"), Column("status"),
    Column("role"), Column("absence_reason", heading: "reason"), Column("mode", .hidden),
    Column("articles", .number), Column("sources", .number), Column("confidence", .hidden),
    Column("person_id", .hidden), Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [
      .text(person), Cell(office), Cell(represents), .term(status), Cell(term: role),
      Cell(absenceReason), Cell(term: mode), .integer(articles), .integer(sources),
      .real(confidence), .integer(personID), .text(slug),
    ]
  }
}
