internal import CSQLite3

/// A compiled statement: bind its parameters, step through its rows, reset it, run it again.
///
/// It may outlive its connection, whose file then closes with it. Running it changes it, so it
/// lives in a `var`; while a row is lent, its statement cannot be touched.
///
/// ```swift
/// var insert = try archive.prepare("INSERT INTO people (name, born) VALUES (?, ?)")
/// for person in people { try insert.run(person.name, person.born) }
/// ```
///
/// <https://sqlite.org/c3ref/stmt.html>
public struct PreparedStatement: ~Copyable {
  @usableFromInline let handle: OpaquePointer
  public let parameterCount: Int
  /// Where short texts and blobs are while they are bound.
  var room: UnsafeMutableRawPointer?

  init(handle: OpaquePointer) {
    self.handle = handle
    parameterCount = Int(sqlite3_bind_parameter_count(handle))
  }

  deinit {
    sqlite3_finalize(handle)
    room?.deallocate()
  }

  /// The SQL as it was prepared, with parameters where values are bound.
  public var sql: String { String(cString: sqlite3_sql(handle)) }

  /// Whether running it leaves the database file as it is.
  ///
  /// `BEGIN`, `ATTACH` and most pragmas count as reading. <https://sqlite.org/c3ref/stmt_readonly.html>
  public var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

  public var columnCount: Int { Int(sqlite3_column_count(handle)) }

  /// The names of the columns of its rows, as after `AS`.
  public var columnNames: [String] {
    let row = Row(handle)
    return (0..<columnCount).map { row.columnName($0) }
  }

  /// The name of a parameter with its sign, as `:title`; none for a plain question mark.
  public func parameterName(at index: Int) -> String? {
    sqlite3_bind_parameter_name(handle, Int32(clamping: index)).map { String(cString: $0) }
  }

  /// Runs on to the next row, which is then ``row``, or to the end.
  ///
  /// <https://sqlite.org/c3ref/step.html>
  @discardableResult
  public mutating func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw DatabaseError(statement: handle)
    }
  }

  /// Goes back to the start, keeping what is bound; needed before binding anew after ``step()``.
  public mutating func reset() {
    sqlite3_reset(handle)
  }

  /// The row that ``step()`` reached, lent: `statement.row.int(0)`.
  public var row: Row {
    _read {
      let row = Row(handle)
      yield row
    }
  }
}
