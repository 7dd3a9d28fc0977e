/// A value as SQLite knows it: one of five storage classes.
///
/// For what is not known before it runs, such as the answer to a reporter's own query. Where the
/// type is known, `row.int(0)` and its like are quicker. <https://sqlite.org/datatype3.html>
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  /// Not a number becomes NULL when it is bound, as always in SQLite.
  case real(Double)
  case text(String)
  case blob([UInt8])

  public var storageClass: StorageClass {
    switch self {
    case .null: .null
    case .integer: .integer
    case .real: .real
    case .text: .text
    case .blob: .blob
    }
  }
}

/// The class of a stored value, which belongs to the value and not to its column.
///
/// <https://sqlite.org/c3ref/c_blob.html>
public enum StorageClass: Int32, Sendable, Hashable {
  case integer = 1
  case real = 2
  case text = 3
  case blob = 4
  case null = 5
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .real(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
  public init(nilLiteral: ()) { self = .null }
}
