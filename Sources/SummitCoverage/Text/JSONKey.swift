/// A member's key, made ready to be written many times.
///
/// ```swift
/// let person: JSONKey = "person"
/// json.object { $0.member(person, "Anna Vale") }
/// ```
public struct JSONKey: Sendable, ExpressibleByStringLiteral {
  /// The key in quotation marks and the colon, eight bytes each, filled up with zeros.
  let first, second, third: EightBytes
  /// How many of the bytes are the key's.
  let count: Int

  /// How many bytes are kept of every key.
  static let room = 24

  /// A key of no more than 21 bytes, quotation marks aside; ``JSONWriter/key(_:)`` takes longer ones.
  public init(stringLiteral name: String) {
    var output = JSONOutput()
    output.append(quoting: name, behindComma: false, isKey: true)
    count = output.bytes.count
    precondition(count <= JSONKey.room, "the key \(name) is too long to be made ready")
    let bytes = output.bytes + [UInt8](repeating: 0, count: JSONKey.room - count)
    first = EightBytes(bytes.span, at: 0)
    second = EightBytes(bytes.span, at: 8)
    third = EightBytes(bytes.span, at: 16)
  }
}
