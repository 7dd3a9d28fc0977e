internal import SummitSQLite

/// Deletes the facts that nothing supports any more, children first.
///
/// What a person decided stays.
struct Pruning: ~Copyable {
  private var unsupportedParts: PreparedStatement
  private var isSupported: PreparedStatement
  private var deletions: DeletionStatements

  /// Deletes what is unsupported; whether the event itself is left.
  mutating func keeps(_ event: Int) throws -> Bool {
    try unsupportedParts.run(event)
    if try isSupported.exists(event) { return true }
    try deletions.delete(event)
    return false
  }
}

extension Pruning {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      unsupportedParts: connection.prepare(
        """
        DELETE FROM attendance
        WHERE event_id = ?
          AND decision_id IS NULL
          AND NOT EXISTS (
            SELECT 1 FROM attendance_evidence AS x WHERE x.attendance_id = attendance.id
          )
        """),
      isSupported: connection.prepare(
        """
        SELECT 1
        FROM events AS e
        WHERE e.id = ?
          AND (
            e.decision_id IS NOT NULL
            OR EXISTS (SELECT 1 FROM event_evidence AS x WHERE x.event_id = e.id)
            OR EXISTS (SELECT 1 FROM attendance AS t WHERE t.event_id = e.id)
            OR EXISTS (
              SELECT 1 FROM outcomes AS o WHERE o.event_id = e.id AND o.decision_id IS NOT NULL
            )
          )
        """),
      deletions: DeletionStatements(connection))
  }
}

/// Deletes an event and all that hangs on it.
private struct DeletionStatements: ~Copyable {
  private var statements: PreparedStatement
  private var parts: PreparedStatement
  private var plans: PreparedStatement
  private var outcomes: PreparedStatement
  private var words: PreparedStatement
  private var event: PreparedStatement

  mutating func delete(_ id: Int) throws {
    try statements.run(id)
    try parts.run(id)
    try plans.run(id)
    try outcomes.run(id)
    try words.run(id)
    try event.run(id)
  }
}

extension DeletionStatements {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      statements: connection.prepare(
        "UPDATE statements SET event_id = NULL WHERE event_id = ?"),
      parts: connection.prepare("UPDATE events SET part_of = NULL WHERE part_of = ?"),
      plans: connection.prepare("UPDATE events SET followed_by = NULL WHERE followed_by = ?"),
      outcomes: connection.prepare("DELETE FROM outcomes WHERE event_id = ?"),
      words: connection.prepare("DELETE FROM event_words WHERE event_id = ?"),
      event: connection.prepare("DELETE FROM events WHERE id = ?"))
  }
}
