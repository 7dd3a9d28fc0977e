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

  /// Binds itself. By default it binds ``sqlValue``; the standard types take a shorter way.
  func bind(to statement: inout PreparedStatement, at index: Int) throws(DatabaseError)
}

extension Bindable {
  @inlinable
  public func bind(
    to statement: inout PreparedStatement, at index: Int
  ) throws(DatabaseError) {
    switch sqlValue {
    case .null: try statement.bindNull(at: index)
    case .integer(let integer): try statement.bind(integer: integer, at: index)
    case .real(let real): try statement.bind(real: real, at: index)
    case .text(let text): try statement.bind(utf8: text.utf8.span, at: index)
    case .blob(let blob): try statement.bind(blob: blob.span, at: index)
    }
  }
}

extension Bindable where Self: RawRepresentable, RawValue: Bindable {
  @inlinable public var sqlValue: SQLValue { rawValue.sqlValue }
}

extension SQLValue: Bindable {
  @inlinable public var sqlValue: SQLValue { self }
}

extension Int32: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Bool: Bindable {
  @inlinable public var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Substring: Bindable {
  @inlinable public var sqlValue: SQLValue { .text(String(self)) }
}

extension StaticString: Bindable {
  @inlinable public var sqlValue: SQLValue { .text(description) }
}
