/// The types that stand for a storage class each, and bind without a ``SQLValue`` between.

extension Int: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(Int64(self)) }

  @inlinable
  public func bind(
    to statement: inout PreparedStatement, at index: Int
  ) throws(DatabaseError) {
    try statement.bind(integer: Int64(self), at: index)
  }
}

extension Int64: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(self) }

  @inlinable
  public func bind(
    to statement: inout PreparedStatement, at index: Int
  ) throws(DatabaseError) {
    try statement.bind(integer: self, at: index)
  }
}

extension Double: Bindable {
  @inlinable public var sqlValue: SQLValue { .real(self) }

  @inlinable
  public func bind(
    to statement: inout PreparedStatement, at index: Int
  ) throws(DatabaseError) {
    try statement.bind(real: self, at: index)
  }
}

extension String: Bindable {
  @inlinable public var sqlValue: SQLValue { .text(self) }

  @inlinable
  public func bind(
    to statement: inout PreparedStatement, at index: Int
  ) throws(DatabaseError) {
    try statement.bind(utf8: utf8.span, at: index)
  }
}

extension [UInt8]: Bindable {
  @inlinable public var sqlValue: SQLValue { .blob(self) }

  @inlinable
  public func bind(
    to statement: inout PreparedStatement, at index: Int
  ) throws(DatabaseError) {
    try statement.bind(blob: span, at: index)
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  @inlinable public var sqlValue: SQLValue {
    switch self {
    case .some(let value): value.sqlValue
    case .none: .null
    }
  }

  @inlinable
  public func bind(
    to statement: inout PreparedStatement, at index: Int
  ) throws(DatabaseError) {
    switch self {
    case .some(let value): try value.bind(to: &statement, at: index)
    case .none: try statement.bindNull(at: index)
    }
  }
}
