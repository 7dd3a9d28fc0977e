internal import CSQLite3

/// Parameters count from 1, as in SQLite, and keep their values until they are bound again.
///
/// <https://sqlite.org/c3ref/bind_blob.html>
extension PreparedStatement {
  /// Binds every parameter, in order. One value too few or too many is an error.
  @inlinable
  public mutating func bind<each Value: Bindable>(
    _ values: repeat each Value
  ) throws(DatabaseError) {
    var count = 0
    for value in repeat each values {
      count += 1
      try bind(value, at: count)
    }
    guard count == parameterCount else { throw miscounted(count) }
  }

  @inlinable
  public mutating func bind<Value: Bindable>(
    _ value: Value, at index: Int
  ) throws(DatabaseError) {
    switch value.sqlValue {
    case .null: try bindNull(at: index)
    case .integer(let integer): try bind(integer: integer, at: index)
    case .real(let real): try bind(real: real, at: index)
    case .text(let text): try bind(utf8: text.utf8.span, at: index)
    case .blob(let blob): try bind(blob: blob.span.bytes, at: index)
    }
  }

  /// Binds the parameter of a name, written with its sign as in the SQL: `:title`.
  @inlinable
  public mutating func bind<Value: Bindable>(
    _ value: Value, to name: String
  ) throws(DatabaseError) {
    try bind(value, at: parameterIndex(of: name))
  }

  /// Binds UTF-8 bytes as a text, NULs included, without a `String` between.
  public mutating func bind(utf8: Span<UInt8>, at index: Int) throws(DatabaseError) {
    let result = utf8.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text64(
          handle, Int32(clamping: index), $0.baseAddress ?? summit_empty(), UInt64($0.count),
          summit_transient(), UInt8(SQLITE_UTF8))
      }
    }
    try check(result)
  }

  public mutating func bind(blob: RawSpan, at index: Int) throws(DatabaseError) {
    let result = blob.withUnsafeBytes {
      sqlite3_bind_blob64(
        handle, Int32(clamping: index), $0.baseAddress ?? UnsafeRawPointer(summit_empty()),
        UInt64($0.count), summit_transient())
    }
    try check(result)
  }

  /// Makes every parameter NULL again.
  public mutating func clearBindings() {
    sqlite3_clear_bindings(handle)
  }

  @usableFromInline
  mutating func bind(integer: Int64, at index: Int) throws(DatabaseError) {
    try check(sqlite3_bind_int64(handle, Int32(clamping: index), integer))
  }

  @usableFromInline
  mutating func bind(real: Double, at index: Int) throws(DatabaseError) {
    try check(sqlite3_bind_double(handle, Int32(clamping: index), real))
  }

  @usableFromInline
  mutating func bindNull(at index: Int) throws(DatabaseError) {
    try check(sqlite3_bind_null(handle, Int32(clamping: index)))
  }

  @usableFromInline
  func parameterIndex(of name: String) throws(DatabaseError) -> Int {
    let index = sqlite3_bind_parameter_index(handle, name)
    guard index > 0 else {
      throw DatabaseError(code: .range, message: "no parameter is called \(name)", sql: sql)
    }
    return Int(index)
  }

  @usableFromInline
  func miscounted(_ count: Int) -> DatabaseError {
    DatabaseError(
      code: .range, message: "\(count) values for \(parameterCount) parameters", sql: sql)
  }

  private func check(_ result: Int32) throws(DatabaseError) {
    guard result == SQLITE_OK else { throw DatabaseError(statement: handle) }
  }
}
