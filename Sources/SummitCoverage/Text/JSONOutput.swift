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

  /// The share of so many thousandths, 1 to 999: "0.875", "0.5".
  mutating func append(thousandths: Int) {
    precondition(1...999 ~= thousandths, "\(thousandths) thousandths are no share below one")
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
    let plain = open(source, behindComma: behindComma)
    if plain < source.count { append(escaping: source, from: plain) }
    close(isKey: isKey)
  }

  /// Opens the quotation with as much of a short text as needs no escape, mostly all of it, and
  /// tells how much that is.
  @inline(__always)
  private mutating func open(_ source: Span<UInt8>, behindComma: Bool) -> Int {
    var next = count
    var target = buffer.mutableSpan
    if behindComma {
      target[next] = UInt8(ascii: ",")
      next += 1
    }
    target[next] = UInt8(ascii: "\"")
    next += 1
    var index = 0
    let end = source.count <= JSONOutput.short ? source.count : 0
    while index < end, !JSONOutput.mayDisturb(source[index]) {
      target[next] = source[index]
      next += 1
      index += 1
    }
    count = next
    return index
  }

  private mutating func close(isKey: Bool) {
    reserve(2)
    let next = count
    var target = buffer.mutableSpan
    target[next] = UInt8(ascii: "\"")
    if isKey { target[next + 1] = UInt8(ascii: ":") }
    count = next + (isKey ? 2 : 1)
  }

  /// Up to how many bytes a text is written one by one: looking eight at once over it first pays for
  /// longer ones.
  private static let short = 24

  /// The text from the byte on, as long stretches of it as need no escape at once.
  private mutating func append(escaping source: Span<UInt8>, from first: Int) {
    var start = first
    while true {
      let end = JSONOutput.end(ofPlain: source, from: start)
      append(source.extracting(start..<end))
      guard end < source.count else { return }
      let length = JSONOutput.disturbing(source, at: end)
      escape(JSONOutput.scalar(source, at: end, length))
      start = end + length
    }
  }

  /// Where the bytes end, from the first one on, that need no escape.
  private static func end(ofPlain source: Span<UInt8>, from first: Int) -> Int {
    var index = first
    while index < source.count {
      index = source.skipping(from: index) { !$0.needEscape }
      let next = min(index + 8, source.count)
      while index < next {
        if mayDisturb(source[index]), disturbing(source, at: index) > 0 { return index }
        index += 1
      }
    }
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
