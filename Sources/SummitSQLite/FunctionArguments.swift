internal import CSQLite3

/// The arguments that SQL gave to a function, lent for the length of the call.
///
/// They count from 0; one that was not given reads as NULL.
/// <https://sqlite.org/c3ref/value_blob.html>
public struct FunctionArguments: ~Copyable {
  private let values: UnsafeBufferPointer<OpaquePointer?>

  init(_ values: UnsafeBufferPointer<OpaquePointer?>) {
    self.values = values
  }

  public var count: Int { values.count }

  public func type(_ index: Int) -> StorageClass {
    guard let value = self[index] else { return .null }
    return StorageClass(rawValue: sqlite3_value_type(value)) ?? .null
  }

  public func isNull(_ index: Int) -> Bool { type(index) == .null }

  public func int(_ index: Int) throws(DatabaseError) -> Int {
    try present(optionalInt(index), index)
  }

  public func double(_ index: Int) throws(DatabaseError) -> Double {
    try present(optionalDouble(index), index)
  }

  public func text(_ index: Int) throws(DatabaseError) -> String {
    try present(optionalText(index), index)
  }

  public func blob(_ index: Int) throws(DatabaseError) -> [UInt8] {
    try present(optionalBlob(index), index)
  }

  public func optionalInt(_ index: Int) -> Int? {
    isNull(index) ? nil : Int(sqlite3_value_int64(self[index]))
  }

  public func optionalDouble(_ index: Int) -> Double? {
    isNull(index) ? nil : sqlite3_value_double(self[index])
  }

  public func optionalText(_ index: Int) -> String? {
    isNull(index) ? nil : String(decoding: bytes(index), as: UTF8.self)
  }

  public func optionalBlob(_ index: Int) -> [UInt8]? {
    isNull(index) ? nil : [UInt8](bytes(index))
  }

  public func value(_ index: Int) -> SQLValue {
    switch type(index) {
    case .null: .null
    case .integer: .integer(sqlite3_value_int64(self[index]))
    case .real: .real(sqlite3_value_double(self[index]))
    case .text: .text(String(decoding: bytes(index), as: UTF8.self))
    case .blob: .blob([UInt8](bytes(index)))
    }
  }

  /// Lends the bytes of a text, or none for NULL, without making a `String`.
  public func withUTF8<Result>(
    at index: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    try body(bytes(index).span)
  }

  private subscript(index: Int) -> OpaquePointer? {
    values.indices.contains(index) ? values[index] : nil
  }

  private func present<Value>(_ value: Value?, _ index: Int) throws(DatabaseError) -> Value {
    guard let value else {
      throw DatabaseError(code: .mismatch, message: "argument \(index + 1) is NULL or missing")
    }
    return value
  }

  /// The bytes of a value. Those of a blob are never asked for as text, which could move them.
  private func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let value = self[index] else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start =
      type(index) == .blob
      ? sqlite3_value_blob(value)?.assumingMemoryBound(to: UInt8.self) : sqlite3_value_text(value)
    return UnsafeBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
  }
}
