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
  private var output = JSONOutput()
  private var needsComma = false

  public init() {}

  /// What was written.
  public var bytes: [UInt8] { Array(output.bytes) }

  /// What was written, as it lies in the memory, for those who copy it anyway.
  package var written: ArraySlice<UInt8> { output.bytes }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    output.removeAll()
    needsComma = false
  }

  /// Ends a line, for newline-delimited JSON.
  public mutating func newline() {
    output.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  public mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    try enclosed(by: UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  public mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    try enclosed(by: UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// A member's key of any length; its value must follow.
  public mutating func key(_ key: String) {
    output.append(quoting: key, behindComma: needsComma, isKey: true)
    needsComma = false
  }

  /// A member's key that was made ready; its value must follow.
  mutating func key(_ key: JSONKey) {
    output.append(key, behindComma: needsComma)
    needsComma = false
  }

  public mutating func member(_ key: JSONKey, _ value: String?) {
    self.key(key)
    self.value(value)
  }

  public mutating func member(_ key: JSONKey, _ value: Int?) {
    self.key(key)
    self.value(value)
  }

  public mutating func member(_ key: JSONKey, _ value: Double?) {
    self.key(key)
    self.value(value)
  }

  public mutating func member<Element>(
    _ key: JSONKey, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    array { json in
      for element in elements { write(&json, element) }
    }
  }

  public mutating func value(_ value: Int?) {
    separate()
    if let value { output.append(value) } else { output.appendNull() }
  }

  /// A number; null where it is not finite.
  public mutating func value(_ value: Double?) {
    separate()
    guard let value, value.isFinite else { return output.appendNull() }
    // A share such as 0.875 is told by its digits at once: no shorter ones make the same number.
    let thousandths = (value * 1000).rounded()
    if thousandths > 0, thousandths < 1000, thousandths / 1000 == value {
      output.append(thousandths: Int(thousandths))
    } else {
      output.append("\(value)")
    }
  }

  public mutating func value(_ value: Bool?) {
    separate()
    guard let value else { return output.appendNull() }
    output.append(value ? "true" : "false")
  }

  public mutating func value(_ value: String?) {
    guard let value else {
      separate()
      return output.appendNull()
    }
    output.append(quoting: value, behindComma: needsComma)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { output.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func enclosed(
    by opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    output.append(opening)
    needsComma = false
    try body(&self)
    output.append(closing)
    needsComma = true
  }
}
