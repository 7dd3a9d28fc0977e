internal import CSQLite3

extension Connection {
  /// Copies this database over another, while both stay usable.
  ///
  /// ```swift
  /// try archive.backup(to: Connection("copy.sqlite")) { remaining, total in
  ///   print("\(total - remaining) of \(total) pages")
  /// }
  /// ```
  ///
  /// After every step of so many pages the closure hears how many remain; when it throws, the copy is
  /// abandoned. If another connection writes between two steps the copy begins anew.
  /// <https://sqlite.org/c3ref/backup_finish.html>
  public func backup(
    to destination: borrowing Connection, pagesPerStep: Int = 1024,
    progress: (_ remaining: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws {
    guard let backup = sqlite3_backup_init(destination.handle, "main", handle, "main") else {
      throw DatabaseError(connection: destination.handle, sql: nil)
    }
    var result = SQLITE_OK
    do {
      repeat {
        result = sqlite3_backup_step(backup, Int32(clamping: pagesPerStep))
        if result == SQLITE_OK || result == SQLITE_DONE {
          let remaining = sqlite3_backup_remaining(backup)
          try progress(Int(remaining), Int(sqlite3_backup_pagecount(backup)))
        }
      } while result == SQLITE_OK
    } catch {
      sqlite3_backup_finish(backup)
      throw error
    }
    guard sqlite3_backup_finish(backup) == SQLITE_OK, result == SQLITE_DONE else {
      let code = ResultCode(rawValue: result)
      throw DatabaseError(code: code, message: "the backup stopped: \(code)")
    }
  }
}
