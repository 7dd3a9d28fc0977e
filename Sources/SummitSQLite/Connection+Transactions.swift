internal import CSQLite3

extension Connection {
  /// When a transaction takes its locks: at the first read or write, or at once.
  ///
  /// <https://sqlite.org/lang_transaction.html>
  public enum TransactionKind: String, Sendable {
    /// Starts as a reader. A write after a read fails as busy, without waiting, when another
    /// connection wrote in between.
    case deferred = "DEFERRED"
    /// Starts as the writer, waiting for its turn. Not for a database opened read-only.
    case immediate = "IMMEDIATE"
    /// As immediate; outside WAL mode it also keeps readers out.
    case exclusive = "EXCLUSIVE"
  }

  /// Does all that a closure does, or nothing of it when the closure throws.
  ///
  /// ```swift
  /// try archive.transaction {
  ///   for article in articles { try writer.write(article) }
  /// }
  /// ```
  ///
  /// Inside a transaction use ``savepoint(_:_:)``: transactions do not nest.
  @discardableResult
  public func transaction<Result>(
    _ kind: TransactionKind = .immediate, _ body: () throws -> Result
  ) throws -> Result {
    try execute("BEGIN \(kind.rawValue)")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      undo("ROLLBACK")
      throw error
    }
  }

  /// As a transaction, but may stand inside one, or inside another savepoint.
  ///
  /// <https://sqlite.org/lang_savepoint.html>
  @discardableResult
  public func savepoint<Result>(
    _ name: String = "savepoint", _ body: () throws -> Result
  ) throws -> Result {
    let quoted =
      "\""
      + name.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
    try execute("SAVEPOINT \(quoted)")
    do {
      let result = try body()
      try execute("RELEASE \(quoted)")
      return result
    } catch {
      undo("ROLLBACK TO \(quoted); RELEASE \(quoted)")
      throw error
    }
  }

  /// Rolls back, unless SQLite did already, as after a full disk.
  ///
  /// Its own failure would hide the error that matters, so none is reported.
  private func undo(_ sql: String) {
    guard isInTransaction else { return }
    try? execute(sql)
  }
}
