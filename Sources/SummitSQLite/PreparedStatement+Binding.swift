internal import CSQLite3

/// Parameters count from 1, as in SQLite, and keep their values until they are bound again.
///
/// <https://sqlite.org/c3ref/bind_blob.html>
extension PreparedStatement {
  /// Binds every parameter, in order; one value too few or too many is an error.
  @inlinable @inline(__always)
  public mutating func bind<each Value: Bindable>(
    _ values: repeat each Value
  ) throws(DatabaseError) {
    var count = 0
    repeat try bind(each values, after: &count)
    guard count == parameterCount else { throw miscounted(count) }
  }

  @inlinable
  public mutating func bind<Value: Bindable>(
    _ value: Value, at index: Int
  ) throws(DatabaseError) {
    try value.bind(to: &self, at: index)
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
    let result = utf8.bytes.withUnsafeBytes { bytes in
      let (start, lifetime) = kept(bytes, at: index)
      return sqlite3_bind_text64(
        handle, Int32(clamping: index), start.assumingMemoryBound(to: CChar.self),
        UInt64(bytes.count), lifetime, UInt8(SQLITE_UTF8))
    }
    try check(result)
  }

  public mutating func bind(blob: Span<UInt8>, at index: Int) throws(DatabaseError) {
    try bind(blob: blob.bytes, at: index)
  }

  public mutating func bind(blob: RawSpan, at index: Int) throws(DatabaseError) {
    let result = blob.withUnsafeBytes { bytes in
      let (start, lifetime) = kept(bytes, at: index)
      return sqlite3_bind_blob64(
        handle, Int32(clamping: index), start, UInt64(bytes.count), lifetime)
    }
    try check(result)
  }

  /// Makes every parameter NULL again.
  public mutating func clearBindings() {
    sqlite3_clear_bindings(handle)
  }

  /// Binds one of several values and counts it.
  @inlinable @inline(__always)
  mutating func bind<Value: Bindable>(
    _ value: Value, after count: inout Int
  ) throws(DatabaseError) {
    count += 1
    try value.bind(to: &self, at: count)
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

  /// Where SQLite finds bytes to bind, and whether it must copy them.
  ///
  /// Each parameter has room for short bytes, in which they stay until it is bound anew; SQLite's own
  /// copy would cost an allocation each time.
  private mutating func kept(
    _ bytes: UnsafeRawBufferPointer, at index: Int
  ) -> (start: UnsafeRawPointer, lifetime: sqlite3_destructor_type?) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      return (UnsafeRawPointer(summit_empty()), summit_static())
    }
    // The room of a statement that still runs is in use; SQLite refuses to bind then.
    guard bytes.count <= Self.roomLength, index > 0, index <= parameterCount,
      sqlite3_stmt_busy(handle) == 0
    else { return (start, summit_transient()) }
    let room =
      room ?? .allocate(byteCount: parameterCount * Self.roomLength, alignment: 16)
    self.room = room
    let place = room + (index - 1) * Self.roomLength
    place.copyMemory(from: start, byteCount: bytes.count)
    return (UnsafeRawPointer(place), summit_static())
  }

  private static var roomLength: Int { 256 }

  private func check(_ result: Int32) throws(DatabaseError) {
    guard result == SQLITE_OK else { throw DatabaseError(statement: handle) }
  }
}
