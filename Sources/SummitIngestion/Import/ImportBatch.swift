internal import SummitSQLite

/// Holds several articles in one transaction, each in a savepoint of its own.
///
/// <https://sqlite.org/lang_savepoint.html>
struct ImportBatch: ~Copyable {
  private let size: Int
  private var pending = 0
  private var version: PreparedStatement
  private var lastVersion: Int?

  /// Opens the savepoint of an article, and a transaction where there is none; whether another
  /// connection has written since the last one, so that nothing remembered can be relied on.
  ///
  /// <https://sqlite.org/pragma.html#pragma_data_version>
  mutating func begin(_ connection: borrowing Connection) throws -> Bool {
    var isOutdated = false
    if !connection.isInTransaction {
      try connection.execute("BEGIN IMMEDIATE")
      let current = try version.first(as: { try $0.int(0) })
      isOutdated = lastVersion != nil && lastVersion != current
      lastVersion = current
    }
    try connection.execute("SAVEPOINT article")
    return isOutdated
  }

  /// Keeps the article; whether the batch is full and to be committed.
  mutating func end(_ connection: borrowing Connection) throws -> Bool {
    try connection.execute("RELEASE article")
    pending += 1
    return pending >= size
  }

  /// Commits what is open.
  mutating func commit(_ connection: borrowing Connection) throws {
    if connection.isInTransaction { try connection.execute("COMMIT") }
    pending = 0
  }

  /// Takes the article back; whether SQLite took back the whole batch, as it does on a full disk.
  ///
  /// A failure of the undoing itself would hide the error that matters, so none is reported.
  mutating func undo(_ connection: borrowing Connection) -> Bool {
    guard connection.isInTransaction else {
      pending = 0
      return true
    }
    try? connection.execute("ROLLBACK TO article; RELEASE article")
    if pending == 0 { try? connection.execute("ROLLBACK") }
    return false
  }
}

extension ImportBatch {
  /// Batches of so many articles; what SQLite notes to take back one article stays in memory.
  init(_ connection: borrowing Connection, size: Int) throws {
    try connection.execute("PRAGMA temp_store = MEMORY")
    try self.init(
      size: max(1, size),
      version: connection.prepare("PRAGMA data_version"))
  }
}
