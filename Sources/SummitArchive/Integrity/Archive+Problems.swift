internal import SummitSQLite

extension Archive {
  /// Proves the whole file again, and tells what is wrong with it; nothing for a sound archive.
  ///
  /// It reads every page, every reference and every receipt, so it takes as long as reading the
  /// file does. <https://sqlite.org/pragma.html#pragma_integrity_check>
  public func problems() throws -> [ArchiveProblem] {
    let damage = try connection.query("PRAGMA integrity_check") { row in
      ArchiveProblem.damage(try row.text(0))
    }.filter { $0 != .damage("ok") }
    // What is damaged cannot be trusted to answer further questions.
    guard damage.isEmpty else { return damage }
    return try danglingRows() + mismatchedReceipts() + unsupportedFacts()
  }

  private func danglingRows() throws -> [ArchiveProblem] {
    try connection.query("PRAGMA foreign_key_check") { row in
      .dangling(table: try row.text(0), row: row.optionalInt(1), parent: try row.text(2))
    }
  }

  private func mismatchedReceipts() throws -> [ArchiveProblem] {
    try connection.query(
      """
      SELECT q.id, a.name, q.words
      FROM receipts AS q
      JOIN article_revisions AS r ON r.id = q.revision_id
      JOIN articles AS a ON a.id = r.article_id
      WHERE q.words IS NOT substr(r.text, q.start, q.length)
      ORDER BY q.id
      """
    ) { row in
      .mismatch(receipt: try row.int(0), article: try row.text(1), words: try row.text(2))
    }
  }

  private func unsupportedFacts() throws -> [ArchiveProblem] {
    try connection.query(
      """
      SELECT 'attendance', id FROM attendance WHERE receipt_id IS NULL AND decision_id IS NULL
      UNION ALL
      SELECT 'events', id FROM events WHERE receipt_id IS NULL AND decision_id IS NULL
      UNION ALL
      SELECT 'statements', id FROM statements WHERE receipt_id IS NULL AND decision_id IS NULL
      """
    ) { row in .unsupported(table: try row.text(0), row: try row.int(1)) }
  }
}
