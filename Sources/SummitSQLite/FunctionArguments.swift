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

  public func isNull(_ index: Int) -> Bool { type(index) == .null }

  public func type(_ index: Int) -> StorageClass { stored(index)?.type ?? .null }

  public func value(_ index: Int) -> SQLValue { stored(index)?.sqlValue ?? .null }

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
    stored(index)?.unlessNull { Int($0.integer) }
  }

  public func optionalDouble(_ index: Int) -> Double? { stored(index)?.unlessNull { $0.real } }

  public func optionalText(_ index: Int) -> String? { stored(index)?.unlessNull { $0.text } }

  public func optionalBlob(_ index: Int) -> [UInt8]? { stored(index)?.unlessNull { $0.blob } }

  /// Lends the bytes of a text, or none for NULL, without making a `String`.
  public func withUTF8<Result>(
    at index: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard let stored = stored(index) else { return try body(Span()) }
    return try body(stored.bytes.span)
  }

  private func stored(_ index: Int) -> StoredValue? {
    values.indices.contains(index) ? StoredValue(pointer: values[index]) : nil
  }

  private func present<Value>(_ value: Value?, _ index: Int) throws(DatabaseError) -> Value {
    guard let value else {
      throw DatabaseError(code: .mismatch, message: "argument \(index) is NULL or missing")
    }
    return value
  }
}
