internal import SummitCoverage
internal import SummitSQLite

/// Writes what an article says of an event and of each person's part in it.
///
/// The rows that this supports, in `events` and `attendance`, start as the article has them; the
/// consensus then makes of them what all evidence together says.
struct EvidenceWriter: ~Copyable {
  private var insertEvent: PreparedStatement
  private var insertEvidence: PreparedStatement
  private var insertAttendance: PreparedStatement
  private var attendance: PreparedStatement
  private var insertPart: PreparedStatement
  private var insertPerson: PreparedStatement

  /// Words of the article and the row that quotes them.
  struct Quoted {
    let receipt: Receipt
    let row: Int
  }

  /// Makes a row for an event that the archive did not know.
  mutating func makeEvent(_ event: Record.Event, quoted: Quoted) throws -> Int {
    try insertEvent.insert(event.kind.rawValue, event.status.rawValue, quoted.row)
  }

  /// Writes what the article says of the event, by its strongest words.
  mutating func write(
    _ event: Record.Event, _ traits: EventTraits, as id: Int, quoted: Quoted
  ) throws {
    let values: [(attribute: String, value: String?, basis: DateBasis?, place: Int?)] = [
      ("kind", event.kind.rawValue, nil, nil),
      ("status", event.status.rawValue, nil, nil),
      ("start", event.start?.edtf, event.basis, nil),
      ("end_date", event.end?.edtf, nil, nil),
      ("place", event.place, nil, traits.place),
      ("venue", event.venue, nil, traits.venue),
      ("country", event.country, nil, nil),
      ("duration", event.durationMinutes.map(String.init), nil, nil),
      ("series", event.series, nil, nil),
    ]
    for (attribute, value, basis, place) in values {
      guard let value else { continue }
      try insertEvidence.run(
        id, quoted.row, quoted.receipt.rule, quoted.receipt.confidence, attribute, value,
        basis?.rawValue, place)
    }
  }

  /// Writes each sentence that tells of a person's part in the event.
  mutating func write(
    _ part: Record.Participant, of person: Int, for party: Party?, in event: Int, quoted: [Quoted]
  ) throws {
    guard let first = quoted.first else { return }
    let known = try attendance.first(event, person) { try $0.int(0) }
    let id =
      try known
      ?? insertAttendance.insert(
        event, person, part.status.rawValue, first.receipt.confidence, first.row)
    for words in quoted {
      try insertPart.run(
        id, words.row, part.status.rawValue, part.absenceReason, part.mode?.rawValue,
        part.role?.rawValue, part.office, party?.country, party?.organization, words.receipt.rule,
        words.receipt.confidence)
    }
  }

  /// Notes that the article names the person.
  mutating func name(_ person: Int, in article: Int) throws {
    try insertPerson.run(article, person)
  }
}

extension EvidenceWriter {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      insertEvent: connection.prepare(
        """
        INSERT INTO events (slug, name, kind, status, receipt_id)
        SELECT '~' || (coalesce(max(id), 0) + 1), '', ?, ?, ? FROM events
        RETURNING id
        """),
      insertEvidence: connection.prepare(
        """
        INSERT INTO event_evidence (
          event_id, receipt_id, rule, confidence, attribute, value, basis, place_id
        )
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """),
      insertAttendance: connection.prepare(
        """
        INSERT INTO attendance (event_id, person_id, status, confidence, receipt_id)
        VALUES (?, ?, ?, ?, ?)
        RETURNING id
        """),
      attendance: connection.prepare(
        "SELECT id FROM attendance WHERE event_id = ? AND person_id = ?"),
      insertPart: connection.prepare(
        """
        INSERT INTO attendance_evidence (
          attendance_id, receipt_id, status, absence_reason, mode, role, office, country,
          organization_id, rule, confidence
        )
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """),
      insertPerson: connection.prepare(
        "INSERT INTO article_people (article_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING"))
  }
}
