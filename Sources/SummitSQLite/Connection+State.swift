internal import CSQLite3

extension Connection {
  /// Rows inserted, updated or deleted by the last such statement, not counting triggers.
  ///
  /// <https://sqlite.org/c3ref/changes.html>
  public var changes: Int { Int(sqlite3_changes64(handle)) }

  /// Rows changed since the connection was opened, counting triggers.
  public var totalChanges: Int { Int(sqlite3_total_changes64(handle)) }

  /// The rowid of the last successful `INSERT`; zero before the first.
  ///
  /// An `INSERT … ON CONFLICT DO NOTHING` that does nothing leaves it as it was: ask for the id with
  /// `RETURNING` there. <https://sqlite.org/c3ref/last_insert_rowid.html>
  public var lastInsertRowID: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Whether the file can only be read, because of the mode asked for or of its permissions.
  public var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  public var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Sets how long a statement waits for another connection's lock before it fails as busy.
  ///
  /// <https://sqlite.org/c3ref/busy_timeout.html>
  public func setBusyTimeout(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let longest = Int64(Int32.max) / 1000 - 1
    let milliseconds = min(max(seconds, 0), longest) * 1000 + attoseconds / 1_000_000_000_000_000
    sqlite3_busy_timeout(handle, Int32(max(milliseconds, 0)))
  }
}
