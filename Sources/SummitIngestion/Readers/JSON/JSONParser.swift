/// Reads one value of JSON from UTF-8, in time linear in its length.
///
/// It is as strict as [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), but takes what common
/// programs write besides: `NaN` and `Infinity` for null, a comma before a closing bracket, and
/// control characters in strings.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// How deep values may lie in one another.
  private static let deepest = 200

  /// Where the text is no JSON.
  struct Fault: Error, Equatable {
    /// Counted from 0.
    let offset: Int
  }

  /// The value that the bytes write, which must be valid UTF-8 and nothing else.
  static func value(of bytes: [UInt8]) throws(Fault) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.fault }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var fault: Fault { Fault(offset: index) }

  private var current: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  /// Passes the byte where it stands next, blanks before it aside.
  private mutating func skip(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(Fault) -> JSONValue {
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: return try word()
    }
  }

  private mutating func enter() throws(Fault) {
    guard depth < Self.deepest else { throw fault }
    depth += 1
    index += 1
  }

  private mutating func object() throws(Fault) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var members: [JSONValue.Member] = []
    while !skip(UInt8(ascii: "}")) {
      guard current == UInt8(ascii: "\"") else { throw fault }
      let key = try string()
      guard skip(UInt8(ascii: ":")) else { throw fault }
      members.append(JSONValue.Member(key: key, value: try value()))
      guard skip(UInt8(ascii: ",")) else {
        guard skip(UInt8(ascii: "}")) else { throw fault }
        break
      }
    }
    return .object(members)
  }

  private mutating func array() throws(Fault) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    while !skip(UInt8(ascii: "]")) {
      elements.append(try value())
      guard skip(UInt8(ascii: ",")) else {
        guard skip(UInt8(ascii: "]")) else { throw fault }
        break
      }
    }
    return .array(elements)
  }

  private mutating func word() throws(Fault) -> JSONValue {
    let rest = bytes[index...]
    let words: [(StaticString, JSONValue)] = [
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null), ("NaN", .null),
      ("Infinity", .null),
    ]
    for (word, value) in words where rest.starts(with: word.description.utf8) {
      index += word.utf8CodeUnitCount
      return value
    }
    throw fault
  }

  private mutating func number() throws(Fault) -> JSONValue {
    let start = index
    while index < bytes.count, "+-.eE0123456789".utf8.contains(bytes[index]) { index += 1 }
    if index == start + 1, bytes[start] == UInt8(ascii: "-"), current == UInt8(ascii: "I") {
      return try word()
    }
    guard let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      throw Fault(offset: start)
    }
    return .number(value)
  }

  /// The string whose quotation mark stands here.
  private mutating func string() throws(Fault) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x5C {
      index += 1
    }
    guard index < bytes.count else { throw fault }
    if bytes[index] == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case 0x5C: try appendEscaped(to: &text)
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func appendEscaped(to text: inout [UInt8]) throws(Fault) {
    defer { index += 1 }
    switch current {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "/"), 0x5C: text.append(current)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
    default: throw fault
    }
  }

  /// The scalar of `\u00e9` or of two halves, `\ud83d\udd4a`; U+FFFD for half a one.
  ///
  /// It ends on the last digit.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, bytes[(index + 1)...].starts(with: [0x5C, UInt8(ascii: "u")]) else {
      return "\u{FFFD}"
    }
    let first = index
    index += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second) else {
      index = first
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + second - 0xDC00) ?? "\u{FFFD}"
  }

  /// The four digits after the `u` that stands here; it ends on the last of them.
  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    let digits = bytes[(index + 1)...].prefix(4)
    guard digits.count == 4,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault }
    index += 4
    return value
  }
}
