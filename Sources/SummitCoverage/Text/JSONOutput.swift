/// The bytes of a JSON text as it grows: what is quoted, escaped and spelled in digits.
///
/// Most texts of a record are a word long, so that they are written byte by byte into memory that is
/// there already, which is quicker than appending each to an array.
struct JSONOutput: Sendable {
  /// What is written, and behind it memory to write into.
  private var buffer: [UInt8] = []
  /// How much is written.
  private var count = 0

  /// What is written, as it lies in the memory.
  var bytes: ArraySlice<UInt8> { buffer[..<count] }

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() {
    count = 0
  }

  /// Makes room for so many bytes more.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > buffer.count { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    let size = max(count + more, 2 * buffer.count, 1024)
    buffer.append(contentsOf: repeatElement(0, count: size - buffer.count))
  }

  // MARK: As it is

  mutating func append(_ byte: UInt8) {
    reserve(1)
    buffer[count] = byte
    count += 1
  }

  /// A text that needs no escape.
  mutating func append(_ text: String) {
    append(text.utf8.span)
  }

  private mutating func append(_ source: Span<UInt8>) {
    reserve(source.count)
    let shift = count
    var target = buffer.mutableSpan
    for index in source.indices { target[index + shift] = source[index] }
    count = source.count + shift
  }

  /// A key as it was made ready, behind a comma where one parts it from what is before.
  mutating func append(_ key: JSONKey, behindComma: Bool) {
    reserve(JSONKey.room + 1)
    var next = count
    var target = buffer.mutableSpan
    if behindComma {
      target[next] = UInt8(ascii: ",")
      next += 1
    }
    key.first.write(to: &target, at: next)
    if key.count > 8 { key.second.write(to: &target, at: next + 8) }
    if key.count > 16 { key.third.write(to: &target, at: next + 16) }
    count = next + key.count
  }

  mutating func appendNull() {
    reserve(4)
    let next = count
    var target = buffer.mutableSpan
    target[next] = UInt8(ascii: "n")
    target[next + 1] = UInt8(ascii: "u")
    target[next + 2] = UInt8(ascii: "l")
    target[next + 3] = UInt8(ascii: "l")
    count = next + 4
  }

  // MARK: Numbers

  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: number.magnitude, width: 1)
  }

  /// The share of so many thousandths, fewer than a thousand: "0.875", "0.5".
  mutating func append(thousandths: Int) {
    append(UInt8(ascii: "0"))
    append(UInt8(ascii: "."))
    var (digits, width) = (thousandths.magnitude, 3)
    while digits % 10 == 0 {
      digits /= 10
      width -= 1
    }
    append(digits: digits, width: width)
  }

  /// The digits of the number, with zeros before them up to the width.
  private mutating func append(digits number: UInt, width: Int) {
    var length = 1
    var rest = number / 10
    while rest > 0 || length < width {
      length += 1
      rest /= 10
    }
    reserve(length)
    let first = count
    var target = buffer.mutableSpan
    var index = first + length
    rest = number
    while index > first {
      index -= 1
      target[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count = first + length
  }

  // MARK: In quotation marks

  /// A text in quotation marks, behind a comma where one parts it from what is before, and before the
  /// colon where it is a key.
  mutating func append(quoting text: String, behindComma: Bool, isKey: Bool = false) {
    let source = text.utf8.span
    reserve(source.count + 4)
    if behindComma { append(UInt8(ascii: ",")) }
    append(UInt8(ascii: "\""))
    var index = append(plain: source, from: 0)
    while index < source.count {
      let length = JSONOutput.disturbing(source, at: index)
      escape(JSONOutput.scalar(source, at: index, length))
      index = append(plain: source, from: index + length)
    }
    append(UInt8(ascii: "\""))
    if isKey { append(UInt8(ascii: ":")) }
  }

  /// Writes what needs no escape, from the first byte on, eight bytes at once where they can be
  /// taken so; where it ends.
  private mutating func append(plain source: Span<UInt8>, from first: Int) -> Int {
    reserve(source.count - first)
    var index = first
    var next = count
    var target = buffer.mutableSpan
    while index < source.count {
      if index + 8 <= source.count {
        let eight = EightBytes(source, at: index)
        if !eight.needEscape {
          eight.write(to: &target, at: next)
          index += 8
          next += 8
          continue
        }
      }
      let end = min(index + 8, source.count)
      while index < end {
        let byte = source[index]
        guard !JSONOutput.mayDisturb(byte) || JSONOutput.disturbing(source, at: index) == 0 else {
          count = next
          return index
        }
        target[next] = byte
        index += 1
        next += 1
      }
    }
    count = next
    return index
  }

  /// Whether the byte begins a scalar that may have to be escaped.
  @inline(__always)
  private static func mayDisturb(_ byte: UInt8) -> Bool {
    // Small letters first, as most are.
    if byte &- 0x5D < 0x22 || byte &- 0x23 < 0x39 || byte == 0x20 { return false }
    return byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2
      || byte == 0xE2
  }

  /// How many bytes the scalar at the index has when it must be escaped, else 0.
  private static func disturbing(_ text: Span<UInt8>, at index: Int) -> Int {
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

  /// The scalar of one to three bytes.
  private static func scalar(_ text: Span<UInt8>, at index: Int, _ length: Int) -> UInt32 {
    switch length {
    case 1: UInt32(text[index])
    case 2: UInt32(text[index] & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
    default:
      UInt32(text[index] & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
        | UInt32(text[index + 2] & 0x3F)
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x22: append(#"\""#)
    case 0x5C: append(#"\\"#)
    case 0x0A: append(#"\n"#)
    case 0x0D: append(#"\r"#)
    case 0x09: append(#"\t"#)
    default:
      append(#"\u"#)
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(truncatingIfNeeded: scalar >> UInt32(shift) & 0xF)
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

extension EightBytes {
  /// Whether one of them may have to be escaped.
  @inline(__always)
  fileprivate var needEscape: Bool {
    !areASCII || haveControl || have(0x22) || have(0x5C) || have(0x7F)
  }
}
