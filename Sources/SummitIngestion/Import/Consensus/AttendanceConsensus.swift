internal import SummitCoverage
internal import SummitSQLite

/// Makes each person's part in an event from all that is told of it.
///
/// - Of an event that was held: that somebody attended or was absent beats that they were expected
///   or invited, and between the two most independent sources decide.
/// - Of a cancelled one: who pulled out was absent, whoever else was to come stays expected.
/// - Of one still to come: what was published last.
/// - Office, party, role and mode: as most sources print them.
/// - Confidence: 1 − Π(1 − c) over the independent sources that tell the status, c being the surest
///   words of each. An article and its reprints are one source.
///
/// A part on which a person decided stays as it is.
struct AttendanceConsensus: ~Copyable {
  private var standings: PreparedStatement
  private var claims: PreparedStatement
  private var update: PreparedStatement

  /// Where somebody stands, and the words that say so most surely.
  private struct Standing {
    let id: Int
    let person: Int
    let status: String
    let confidence: Double
    let receipt: Int
  }

  /// Writes what the evidence says of everybody's part.
  mutating func update(_ event: Int, _ facts: EventFacts, authority: inout Authority) throws {
    let standings = try standings.map(event, facts.status.rawValue) { row in
      Standing(
        id: try row.int(0), person: try row.int(1), status: try row.text(2),
        confidence: try row.double(3), receipt: try row.int(4))
    }
    var claimed: [Int: [String: String]] = [:]
    try claims.forEach(event) { row in
      claimed[try row.int(0), default: [:]][try row.text(1)] = try row.text(2)
    }
    let days = facts.start?.days ?? facts.told.map { PartialDate($0).days }
    for standing in standings {
      let claims = claimed[standing.id] ?? [:]
      let party = claims["party"].map { Int($0).map(Party.organization) ?? .country($0) }
      var tenure: KnownTenure?
      if let days, let person = try authority.people.known(standing.person) {
        tenure = authority.tenures.tenure(
          of: person, on: days, office: claims["office"], party: party)
      }
      try update.run(
        standing.status, standing.status == "absent" ? claims["reason"] : nil, claims["mode"],
        claims["role"], claims["office"], party?.country, party?.organization,
        standing.confidence, standing.receipt, tenure?.id, standing.id)
    }
  }

  /// The status of everybody's part in an event (`?1`) of this status (`?2`), by the rules above.
  private static let standingsSQL = """
    WITH
      \(Told.ofAttendance),
      ranked AS (
        SELECT
          attendance_id, status,
          row_number() OVER (
            PARTITION BY attendance_id
            ORDER BY
              CASE ?2
                WHEN 'held' THEN status IN ('expected', 'invited')
                WHEN 'cancelled' THEN status <> 'absent'
                ELSE 0
              END,
              iif(?2 = 'held', '', max(published)) DESC,
              count(DISTINCT source) DESC, max(confidence) DESC,
              CASE status
                WHEN 'attended' THEN 0 WHEN 'absent' THEN 1 WHEN 'expected' THEN 2 ELSE 3
              END
          ) AS place
        FROM told
        GROUP BY attendance_id, status
      ),
      sources AS (
        SELECT t.attendance_id, t.status, max(t.confidence) AS confidence
        FROM ranked AS r
        JOIN told AS t ON t.attendance_id = r.attendance_id AND t.status = r.status
        WHERE r.place = 1
        GROUP BY t.attendance_id, t.source
      )
    SELECT
      a.id, a.person_id, s.status, round(1 - exp(sum(ln(1 - min(s.confidence, 0.9999)))), 4),
      (
        SELECT t.receipt_id
        FROM told AS t
        WHERE t.attendance_id = a.id AND t.status = s.status
        ORDER BY t.confidence DESC, t.published IS NULL, t.published, t.uid, t.start
        LIMIT 1
      )
    FROM attendance AS a
    JOIN sources AS s ON s.attendance_id = a.id
    WHERE a.event_id = ?1 AND a.decision_id IS NULL
    GROUP BY a.id
    ORDER BY a.id
    """

  /// What most sources print of each part: one row for each attribute that anybody tells.
  ///
  /// A party is a country's code or an organization's number.
  private static let claimsSQL = """
    WITH
      \(Told.ofAttendance),
      claims AS (
        SELECT attendance_id, 'office' AS attribute, office AS value, source, confidence FROM told
        UNION ALL
        SELECT attendance_id, 'party', coalesce(country, organization_id), source, confidence FROM told
        UNION ALL
        SELECT attendance_id, 'role', role, source, confidence FROM told
        UNION ALL
        SELECT attendance_id, 'mode', mode, source, confidence FROM told
        UNION ALL
        SELECT attendance_id, 'reason', absence_reason, source, confidence FROM told
      ),
      ranked AS (
        SELECT
          attendance_id, attribute, min(value) AS value,
          row_number() OVER (
            PARTITION BY attendance_id, attribute
            ORDER BY count(DISTINCT source) DESC, max(confidence) DESC, min(value)
          ) AS place
        FROM claims
        WHERE value IS NOT NULL
        GROUP BY attendance_id, attribute, lower(value)
      )
    SELECT attendance_id, attribute, value FROM ranked WHERE place = 1
    """
}

extension AttendanceConsensus {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      standings: connection.prepare(Self.standingsSQL),
      claims: connection.prepare(Self.claimsSQL),
      update: connection.prepare(
        """
        UPDATE attendance
        SET status = ?, absence_reason = ?, mode = ?, role = ?, office = ?, country = ?,
          organization_id = ?, confidence = ?, receipt_id = ?, tenure_id = ?
        WHERE id = ?
        """))
  }
}
