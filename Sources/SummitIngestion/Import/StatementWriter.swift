internal import SummitCoverage
internal import SummitSQLite

/// Writes who said what; the text of a statement is its receipt's words.
struct StatementWriter: ~Copyable {
  private var insert: PreparedStatement

  init(_ connection: borrowing Connection) throws {
    insert = try connection.prepare(
      """
      INSERT INTO statements (
        person_id, organization_id, country, kind, cue, event_id, medium, medium_id,
        rule, confidence, receipt_id
      )
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """)
  }

  mutating func write(
    _ statement: Record.Statement, by speaker: Speaker, at event: Int?, medium: Int?, receipt: Int
  ) throws {
    let person: Int? = if case .person(let id) = speaker { id } else { nil }
    let party: Party? = if case .party(let party) = speaker { party } else { nil }
    try insert.run(
      person, party?.organization, party?.country, statement.kind.rawValue, statement.cue, event,
      statement.medium, medium, statement.receipt.rule, statement.receipt.confidence, receipt)
  }
}
