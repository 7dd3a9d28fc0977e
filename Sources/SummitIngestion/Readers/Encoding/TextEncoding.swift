import SummitCoverage

/// Turns the bytes of a text into UTF-8, or refuses them; nothing is ever mangled silently.
///
/// A byte order mark is believed, then the bytes themselves: what is UTF-8 throughout is read so,
/// whatever was declared. Then comes the declared encoding, and where there is none the text is
/// taken for Windows-1252, or for a Central European or Cyrillic encoding where that makes words of
/// it.
enum TextEncoding {
  /// The text as valid UTF-8 without a byte order mark; `charset` is the encoding that the file
  /// declares, and `name` the file's, for problems.
  static func utf8(
    from bytes: [UInt8], declared charset: String? = nil, name: String
  ) throws(InputProblem) -> [UInt8] {
    if let isLittle = byteOrder(of: bytes) {
      return try utf16(bytes, isLittle: isLittle, name: name)
    }
    guard !looksBinary(bytes[...]) else { throw binary(name) }
    let text = bytes.starts(with: utf8Mark) ? Array(bytes.dropFirst(3)) : bytes
    let isDeclaredWide = charset.map(Charset.usesPlainBytes) ?? false
    guard let fault = firstFault(in: text) ?? (isDeclaredWide ? 0 : nil) else { return text }
    if let charset, let declared = Charset.utf8(from: text, in: charset) { return declared }
    if let western = Windows1252.utf8(from: text) {
      return CentralEncoding.utf8(from: text, insteadOf: western) ?? western
    }
    if let cyrillic = CyrillicEncoding.utf8(from: text) { return cyrillic }
    let offset = fault + (bytes.count - text.count)
    let line = 1 + bytes[..<offset].count { $0 == 0x0A }
    throw InputProblem(
      name: name, line: line,
      message: "the byte at offset \(offset) is not valid UTF-8; save the file as UTF-8")
  }

  static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether the text is UTF-16, by its mark or by the zeros beside its first letters, and then
  /// whether the lower byte comes first.
  static func byteOrder(of bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    if bytes.starts(with: [0xFE, 0xFF]) { return false }
    let start = bytes.prefix(8)
    guard start.count == 8 else { return nil }
    let isLetter = { (byte: UInt8) in (0x09...0x7E).contains(byte) }
    let (even, odd) = (stride(from: 0, to: 8, by: 2), stride(from: 1, to: 8, by: 2))
    if even.allSatisfy({ isLetter(start[$0]) }), odd.allSatisfy({ start[$0] == 0 }) { return true }
    if odd.allSatisfy({ isLetter(start[$0]) }), even.allSatisfy({ start[$0] == 0 }) { return false }
    return nil
  }

  /// Where the first byte stands that is no part of a UTF-8 character.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    let bytes = bytes.span
    var index = 0
    while true {
      // Only what is beyond ASCII has to be looked into.
      index = bytes.skipping(from: index) { $0.areASCII }
      while index < bytes.count, bytes[index] < 0x80 { index += 1 }
      guard index < bytes.count else { return nil }
      let start = index
      while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
      do {
        _ = try UTF8Span(validating: bytes.extracting(start..<index))
      } catch {
        return start + error.byteOffsets.lowerBound
      }
    }
  }

  private static func utf16(
    _ bytes: [UInt8], isLittle: Bool, name: String
  ) throws(InputProblem) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else {
      throw InputProblem(
        name: name, message: "the UTF-16 text is cut off in a character; save the file as UTF-8")
    }
    let hasMark = bytes[0] >= 0xFE
    let units = stride(from: hasMark ? 2 : 0, to: bytes.count, by: 2).lazy.map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw InputProblem(
        name: name, message: "the UTF-16 text has half a character in it; save the file as UTF-8")
    }
    let utf8 = Array(text.utf8)
    guard !looksBinary(utf8[...]) else { throw binary(name) }
    return utf8
  }

  /// Whether the bytes are no text: a NUL is in them, or more than one in a hundred is a control
  /// character that text has no use for.
  static func looksBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = bytes.span
    var controls = 0
    var index = 0
    while index < bytes.count {
      index = bytes.skipping(from: index) { !$0.haveControl }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = bytes[index]
        index += 1
        guard byte < 0x20 else { continue }
        // Escape begins the double-byte parts of Japanese text.
        guard !(0x09...0x0D).contains(byte), byte != 0x1B else { continue }
        guard byte != 0 else { return true }
        controls += 1
      }
    }
    return controls > 2 && controls * 100 > bytes.count
  }

  private static func binary(_ name: String) -> InputProblem {
    InputProblem(name: name, message: "it is binary, not text; save the article as plain text")
  }
}
