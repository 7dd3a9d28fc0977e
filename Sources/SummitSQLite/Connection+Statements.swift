internal import CSQLite3

extension Connection {
  /// Runs a script, statement by statement, and ignores the rows that they return.
  ///
  /// What ran before a failure stays done; put a script into a `transaction` to have all or nothing.
  public func execute(_ sql: String) throws(DatabaseError) {
    try withSource(sql) { (source) throws(DatabaseError) in
      var rest = source
      while rest.pointee != 0 {
        guard var statement = try compile(&rest) else { continue }
        while try statement.step() {}
      }
    }
  }

  /// Compiles one statement, to be run as often as you like.
  ///
  /// Running again costs a sixth of preparing again, so writers keep their statements. More than one
  /// statement, or none, is an error: the second would otherwise be silently forgotten.
  /// <https://sqlite.org/c3ref/prepare.html>
  public func prepare(_ sql: String) throws(DatabaseError) -> PreparedStatement {
    try prepareOne(sql, flags: UInt32(SQLITE_PREPARE_PERSISTENT))
  }

  /// Compiles one statement that is to run once.
  @usableFromInline
  func prepareOnce(_ sql: String) throws(DatabaseError) -> PreparedStatement {
    try prepareOne(sql, flags: 0)
  }

  private func prepareOne(_ sql: String, flags: UInt32) throws(DatabaseError) -> PreparedStatement {
    try withSource(sql) { (source) throws(DatabaseError) in
      var rest = source
      while rest.pointee != 0 {
        guard let statement = try compile(&rest, flags: flags) else { continue }
        while rest.pointee != 0 {
          guard try compile(&rest) == nil else {
            throw DatabaseError(
              code: .misuse, message: "more than one statement; a script is for execute(_:)",
              sql: sql)
          }
        }
        return statement
      }
      throw DatabaseError(code: .misuse, message: "no statement in this SQL", sql: sql)
    }
  }

  /// Compiles the next statement and moves past it; nothing comes of white space and comments.
  private func compile(
    _ rest: inout UnsafePointer<CChar>, flags: UInt32 = 0
  ) throws(DatabaseError) -> PreparedStatement? {
    var statement: OpaquePointer?
    var tail: UnsafePointer<CChar>?
    guard sqlite3_prepare_v3(handle, rest, -1, flags, &statement, &tail) == SQLITE_OK else {
      throw DatabaseError(connection: handle, sql: String(cString: rest))
    }
    guard let tail, tail > rest else {
      throw DatabaseError(code: .misuse, message: "SQLite cannot get past this SQL")
    }
    rest = tail
    return statement.map { PreparedStatement(handle: $0) }
  }

  /// Lends SQL with the NUL at its end that SQLite reads up to.
  private func withSource<T: ~Copyable>(
    _ sql: String, _ body: (UnsafePointer<CChar>) throws(DatabaseError) -> T
  ) throws(DatabaseError) -> T {
    try sql.utf8CString.span.withUnsafeBufferPointer { (source) throws(DatabaseError) in
      guard let start = source.baseAddress, !source.dropLast().contains(0) else {
        throw DatabaseError(code: .misuse, message: "SQL cannot contain a NUL", sql: sql)
      }
      return try body(start)
    }
  }
}
