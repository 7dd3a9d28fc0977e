/// A value of JSON: what other programs write about articles, and what pages say of themselves.
///
/// Members keep their order; a key that stands twice counts with its first value.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Hashable, Sendable {
    let key: String
    let value: JSONValue
  }

  /// The value of an object's member; nil where there is none, or null.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self,
      let value = members.first(where: { $0.key == key })?.value, value != .null
    else { return nil }
    return value
  }

  /// The words of a string, unless there are none.
  var string: String? {
    guard case .string(let text) = self, !text.isEmpty else { return nil }
    return text
  }

  var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
