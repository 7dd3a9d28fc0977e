internal import CSQLite3

/// A row that a statement stands on, lent for the length of a closure.
///
/// Columns count from 0. A value of another type is converted as SQLite does (`'12'` reads as 12),
/// except that NULL is no value: read as one it throws `SQLITE_MISMATCH`, so that what is unknown
/// never turns into zero. A column that may be NULL is read by an `optional` accessor.
///
/// <https://sqlite.org/c3ref/column_blob.html>
public struct Row: ~Copyable {
  let statement: OpaquePointer

  @usableFromInline
  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  public func int(_ column: Int) throws(DatabaseError) -> Int {
    Int(try int64(column))
  }

  public func int64(_ column: Int) throws(DatabaseError) -> Int64 {
    let value = sqlite3_column_int64(statement, Int32(clamping: column))
    if value == 0 { try requireValue(column) }
    return value
  }

  public func double(_ column: Int) throws(DatabaseError) -> Double {
    let value = sqlite3_column_double(statement, Int32(clamping: column))
    if value == 0 { try requireValue(column) }
    return value
  }

  /// False for zero, true for any other number.
  public func bool(_ column: Int) throws(DatabaseError) -> Bool {
    try int64(column) != 0
  }

  /// The text, in which bytes that are no UTF-8 become U+FFFD.
  public func text(_ column: Int) throws(DatabaseError) -> String {
    let bytes = bytes(column)
    if bytes.isEmpty { try requireValue(column) }
    return String(decoding: bytes, as: UTF8.self)
  }

  public func blob(_ column: Int) throws(DatabaseError) -> [UInt8] {
    let bytes = bytes(column)
    if bytes.isEmpty { try requireValue(column) }
    return [UInt8](bytes)
  }

  /// Lends the bytes of a text, or none for NULL, without making a `String`.
  public func withUTF8<Result>(
    at column: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    try body(bytes(column).span)
  }

  /// Lends the bytes of a blob, or none for NULL, without making an array.
  public func withBytes<Result>(
    at column: Int, _ body: (RawSpan) throws -> Result
  ) rethrows -> Result {
    try body(bytes(column).span.bytes)
  }

  /// The bytes of a column. Those of a blob are never asked for as text, which could move them.
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let index = Int32(clamping: column)
    let start =
      sqlite3_column_type(statement, index) == SQLITE_BLOB
      ? sqlite3_column_blob(statement, index)?.assumingMemoryBound(to: UInt8.self)
      : sqlite3_column_text(statement, index)
    return UnsafeBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(statement, index)))
  }

  private func requireValue(_ column: Int) throws(DatabaseError) {
    guard isNull(column) else { return }
    let message =
      (0..<columnCount).contains(column)
      ? "column \(column) (\(columnName(column))) is NULL" : "no column \(column) in this row"
    throw DatabaseError(
      code: .mismatch, message: message, sql: String(cString: sqlite3_sql(statement)))
  }
}
