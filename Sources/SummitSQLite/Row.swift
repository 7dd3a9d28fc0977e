internal import CSQLite3

/// A row that a statement stands on, lent for the length of a closure.
///
/// Columns count from 0. A value of another type is converted as SQLite does (`'12'` reads as 12),
/// except that NULL is no value: read as one it throws `SQLITE_MISMATCH`, so that what is unknown
/// never turns into zero. A column that may be NULL is read by an `optional` accessor.
///
/// <https://sqlite.org/c3ref/column_blob.html>
public struct Row: ~Copyable {
  private let statement: OpaquePointer

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
    let bytes = stored(column).bytes
    if bytes.isEmpty { try requireValue(column) }
    return String(decoding: bytes, as: UTF8.self)
  }

  public func blob(_ column: Int) throws(DatabaseError) -> [UInt8] {
    let bytes = stored(column).bytes
    if bytes.isEmpty { try requireValue(column) }
    return [UInt8](bytes)
  }

  /// Lends the bytes of a text, or none for NULL, without making a `String`.
  public func withUTF8<Result>(
    at column: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    try body(stored(column).bytes.span)
  }

  /// Lends the bytes of a blob, or none for NULL, without making an array.
  public func withBytes<Result>(
    at column: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    try body(stored(column).bytes.span)
  }

  public var columnCount: Int { Int(sqlite3_column_count(statement)) }

  /// The name of a column, as after `AS`; empty when there is no such column.
  public func columnName(_ column: Int) -> String {
    sqlite3_column_name(statement, Int32(clamping: column)).map { String(cString: $0) } ?? ""
  }

  var sql: String { String(cString: sqlite3_sql(statement)) }

  func stored(_ column: Int) -> StoredValue {
    StoredValue(pointer: sqlite3_column_value(statement, Int32(clamping: column)))
  }

  @inline(never)
  private func requireValue(_ column: Int) throws(DatabaseError) {
    guard isNull(column) else { return }
    let message =
      (0..<columnCount).contains(column)
      ? "column \(column) (\(columnName(column))) is NULL" : "no column \(column) in this row"
    throw DatabaseError(code: .mismatch, message: message, sql: sql)
  }
}
