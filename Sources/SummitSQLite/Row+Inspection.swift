internal import CSQLite3

/// Columns that may be NULL, and columns of which nothing is known before.
extension Row {
  public func isNull(_ column: Int) -> Bool { type(column) == .null }

  public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : try? int(column) }

  public func optionalDouble(_ column: Int) -> Double? {
    isNull(column) ? nil : try? double(column)
  }

  public func optionalBool(_ column: Int) -> Bool? { isNull(column) ? nil : try? bool(column) }

  public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : try? text(column) }

  public func optionalBlob(_ column: Int) -> [UInt8]? { isNull(column) ? nil : try? blob(column) }

  /// How the value is stored, whatever its column was declared to be; a column not there is NULL.
  public func type(_ column: Int) -> StorageClass {
    StorageClass(rawValue: sqlite3_column_type(statement, Int32(clamping: column))) ?? .null
  }

  public func value(_ column: Int) -> SQLValue {
    let index = Int32(clamping: column)
    return switch type(column) {
    case .null: .null
    case .integer: .integer(sqlite3_column_int64(statement, index))
    case .real: .real(sqlite3_column_double(statement, index))
    case .text: .text(String(decoding: bytes(column), as: UTF8.self))
    case .blob: .blob([UInt8](bytes(column)))
    }
  }

  public var columnCount: Int { Int(sqlite3_column_count(statement)) }

  /// The name of a column, as after `AS`; empty when there is no such column.
  public func columnName(_ column: Int) -> String {
    sqlite3_column_name(statement, Int32(clamping: column)).map { String(cString: $0) } ?? ""
  }
}
