internal import SummitSQLite

/// Takes back what an article said, before its new version is read.
///
/// The older text and its receipts stay; the evidence and the statements that rest on them go.
/// What a person decided stays too.
struct Retraction: ~Copyable {
  private var touched: PreparedStatement
  private var deleteEventEvidence: PreparedStatement
  private var deleteAttendanceEvidence: PreparedStatement
  private var deleteStatements: PreparedStatement
  private var deletePeople: PreparedStatement

  /// Takes back all that the article's versions said; the events that lost something by it.
  mutating func retract(article: Int) throws -> [Int] {
    let events = try touched.map(article) { try $0.int(0) }
    try deleteEventEvidence.run(article)
    try deleteAttendanceEvidence.run(article)
    try deleteStatements.run(article)
    try deletePeople.run(article)
    return events
  }

  private static let receipts = """
    SELECT q.id
    FROM article_revisions AS r
    JOIN receipts AS q ON q.revision_id = r.id
    WHERE r.article_id = ?1
    """
}

extension Retraction {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      touched: connection.prepare(
        """
        SELECT x.event_id
        FROM event_evidence AS x
        WHERE x.receipt_id IN (\(Self.receipts))
        UNION
        SELECT t.event_id
        FROM attendance_evidence AS x
        JOIN attendance AS t ON t.id = x.attendance_id
        WHERE x.receipt_id IN (\(Self.receipts))
        ORDER BY 1
        """),
      deleteEventEvidence: connection.prepare(
        "DELETE FROM event_evidence WHERE receipt_id IN (\(Self.receipts))"),
      deleteAttendanceEvidence: connection.prepare(
        "DELETE FROM attendance_evidence WHERE receipt_id IN (\(Self.receipts))"),
      deleteStatements: connection.prepare(
        "DELETE FROM statements WHERE decision_id IS NULL AND receipt_id IN (\(Self.receipts))"),
      deletePeople: connection.prepare("DELETE FROM article_people WHERE article_id = ?1"))
  }
}
