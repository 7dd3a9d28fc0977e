internal import CSQLite3

/// A value that SQLite holds, a column's or an argument's, as long as SQLite holds it.
///
/// A column's value is "unprotected": only one thread at a time may use it, which holds here, since
/// a connection and its statements belong to one. <https://sqlite.org/c3ref/value.html>
struct StoredValue {
  let pointer: OpaquePointer?

  var type: StorageClass { StorageClass(rawValue: sqlite3_value_type(pointer)) ?? .null }

  var integer: Int64 { sqlite3_value_int64(pointer) }

  var real: Double { sqlite3_value_double(pointer) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var blob: [UInt8] { [UInt8](bytes) }

  /// The bytes of a text or blob.
  ///
  /// Those of a blob are never asked for as text, since that could move them.
  var bytes: UnsafeBufferPointer<UInt8> {
    let start =
      sqlite3_value_type(pointer) == SQLITE_BLOB
      ? sqlite3_value_blob(pointer)?.assumingMemoryBound(to: UInt8.self)
      : sqlite3_value_text(pointer)
    return UnsafeBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(pointer)))
  }

  func unlessNull<Value>(_ read: (StoredValue) -> Value) -> Value? {
    type == .null ? nil : read(self)
  }

  var sqlValue: SQLValue {
    switch type {
    case .null: .null
    case .integer: .integer(integer)
    case .real: .real(real)
    case .text: .text(text)
    case .blob: .blob(blob)
    }
  }
}
