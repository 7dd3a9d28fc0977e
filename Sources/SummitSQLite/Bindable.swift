/// A Swift value that can stand where SQL has a parameter.
///
/// An enumeration with raw values needs no more than the name of the protocol, and other types say
/// which value of SQLite they are:
///
/// ```swift
/// enum Status: String, Bindable { case attended, expected, invited, absent }
/// extension Day: Bindable { public var sqlValue: SQLValue { .text(description) } }
/// ```
public protocol Bindable {
  var sqlValue: SQLValue { get }
}

extension SQLValue: Bindable {
  @inlinable public var sqlValue: SQLValue { self }
}

extension Int: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(self) }
}

extension Int32: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Bool: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
  @inlinable public var sqlValue: SQLValue { .real(self) }
}

extension String: Bindable {
  @inlinable public var sqlValue: SQLValue { .text(self) }
}

extension Substring: Bindable {
  @inlinable public var sqlValue: SQLValue { .text(String(self)) }
}

extension StaticString: Bindable {
  @inlinable public var sqlValue: SQLValue { .text(description) }
}

extension [UInt8]: Bindable {
  @inlinable public var sqlValue: SQLValue { .blob(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
  @inlinable public var sqlValue: SQLValue {
    switch self {
    case .some(let value): value.sqlValue
    case .none: .null
    }
  }
}

extension Bindable where Self: RawRepresentable, RawValue: Bindable {
  @inlinable public var sqlValue: SQLValue { rawValue.sqlValue }
}
