public import SummitCoverage
public import SummitSQLite

/// The events that a person attended, and those that the person was to attend.
///
/// What was attended comes first, then what the person is expected at, was invited to and was
/// absent from, each by date. A plan that was held is left out where its held event tells of the
/// person too.
///
/// ```swift
/// try archive.answer(AttendedBy(person: 7, status: .attended))
/// ```
/// ```sql
/// SELECT date, event, status FROM who_attended WHERE person_id = 7 ORDER BY date
/// ```
public struct AttendedBy: ListQuestion {
  public typealias Element = AttendedEvent

  public var person: Int
  /// The only status asked for; nil for all four.
  public var status: AttendanceStatus?

  public init(person: Int, status: AttendanceStatus? = nil) {
    self.person = person
    self.status = status
  }

  public var query: Query {
    var query = Query(
      #"""
      SELECT
        t.id, e.id, e.slug, e.name, e.kind, e.status, e.start, place.name, c.name,
        coalesce(t.office, held.title),
        coalesce(acts_for.name, body.name, held_country.name, held_body.name),
        t.status, t.absence_reason, t.role,
        count(DISTINCT a.id), count(DISTINCT coalesce(a.duplicate_of, a.id)), t.confidence
      FROM attendance AS t
      JOIN events AS e ON e.id = t.event_id
      LEFT JOIN places AS place ON place.id = coalesce(e.place_id, e.venue_id)
      LEFT JOIN countries AS c ON c.code = e.country
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
    query.filter("t.person_id = ?", person)
    query.filter("t.status = ?", by: status?.rawValue)
    query.filter(
      #"""
      NOT EXISTS (
          SELECT 1
          FROM attendance AS told
          WHERE told.event_id = e.followed_by AND told.person_id = t.person_id
        )
      """#)
    query.add(
      #"""
      GROUP BY t.id
      ORDER BY
        CASE t.status
          WHEN 'attended' THEN 1 WHEN 'expected' THEN 2 WHEN 'invited' THEN 3 ELSE 4
        END,
        e.start_min NULLS LAST, e.start_max, e.id
      """#)
    return query
  }
}

/// An event in which a person has a part.
public struct AttendedEvent: AnswerRow {
  public var attendanceID: Int
  public var eventID: Int
  public var slug: String
  public var event: String
  public var kind: String
  public var eventStatus: String
  /// EDTF, as precise as it is known.
  public var date: String?
  public var place: String?
  public var country: String?
  public var office: String?
  public var represents: String?
  public var status: String
  public var absenceReason: String?
  public var role: String?
  public var articles: Int
  /// How many of the articles are no reprints of one another.
  public var sources: Int
  public var confidence: Double

  public init(_ row: borrowing Row) throws {
    attendanceID = try row.int(0)
    eventID = try row.int(1)
    slug = try row.text(2)
    event = try row.text(3)
    kind = try row.text(4)
    eventStatus = try row.text(5)
    date = row.optionalText(6)
    place = row.optionalText(7)
    country = row.optionalText(8)
    office = row.optionalText(9)
    represents = row.optionalText(10)
    status = try row.text(11)
    absenceReason = row.optionalText(12)
    role = row.optionalText(13)
    articles = try row.int(14)
    sources = try row.int(15)
    confidence = try row.double(16)
  }
}

extension AttendedEvent: Tabular {
  package static let columns = [
    Column("date"), Column("event"), Column("kind"), Column("event_status", heading: "was"),
    Column("place"),
    Column("country", .hidden), Column("office"), Column("represents", .hidden),
    Column("status"), Column("absence_reason", heading: "reason"), Column("role", .hidden),
    Column("sources", .number), Column("articles", .hidden),
    Column("confidence", .hidden), Column("event_id", .hidden), Column("slug", .hidden),
  ]

  package var cells: [Cell] {
    [
      Cell(date), .text(event), .term(kind), .term(eventStatus), Cell(place), Cell(country),
      Cell(office), Cell(represents), .term(status), Cell(absenceReason), Cell(term: role),
      .integer(sources), .integer(articles), .real(confidence), .integer(eventID), .text(slug),
    ]
  }
}
