/// Columns that may be NULL, and columns of which nothing is known before; one not there is NULL.
extension Row {
  public func isNull(_ column: Int) -> Bool { type(column) == .null }

  /// How the value is stored, whatever its column was declared to be.
  public func type(_ column: Int) -> StorageClass { stored(column).type }

  public func value(_ column: Int) -> SQLValue { stored(column).sqlValue }

  public func optionalInt(_ column: Int) -> Int? { stored(column).unlessNull { Int($0.integer) } }

  public func optionalDouble(_ column: Int) -> Double? { stored(column).unlessNull { $0.real } }

  public func optionalBool(_ column: Int) -> Bool? {
    stored(column).unlessNull { $0.integer != 0 }
  }

  public func optionalText(_ column: Int) -> String? { stored(column).unlessNull { $0.text } }

  public func optionalBlob(_ column: Int) -> [UInt8]? { stored(column).unlessNull { $0.blob } }
}
