/// Turns the bytes of a text file into UTF-8, or refuses them; nothing is ever mangled silently.
///
/// UTF-8 is taken with and without its mark, UTF-16 with its mark. Other bytes are read as
/// Windows-1252 where they can be nothing else: all are defined there, none forms a UTF-8
/// character, and letters beyond ASCII are as rare as in Western European text.
enum TextEncoding {
  /// The text as valid UTF-8 without a byte order mark.
  static func utf8(from bytes: [UInt8], name: String) throws(InputProblem) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes, name: name)
    }
    guard !looksBinary(bytes) else { throw binary(name) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let fault = firstFault(in: text) else { return text }
    if let western = Windows1252.utf8(from: text) { return western }
    let offset = fault + (bytes.count - text.count)
    let line = 1 + bytes[..<offset].count { $0 == 0x0A }
    throw InputProblem(
      name: name, line: line,
      message: "the byte at offset \(offset) is not valid UTF-8; save the file as UTF-8")
  }

  /// Where the first byte stands that is no part of a UTF-8 character.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func utf16(_ bytes: [UInt8], name: String) throws(InputProblem) -> [UInt8] {
    let isLittle = bytes[0] == 0xFF
    guard bytes.count.isMultiple(of: 2) else {
      throw InputProblem(
        name: name, message: "the UTF-16 text is cut off in a character; save the file as UTF-8")
    }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw InputProblem(
        name: name, message: "the UTF-16 text has half a character in it; save the file as UTF-8")
    }
    let utf8 = Array(text.utf8)
    guard !looksBinary(utf8) else { throw binary(name) }
    return utf8
  }

  /// Whether the bytes are no text: a NUL is in them, or more than one in a hundred is a control
  /// character that text has no use for.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var controls = 0
    for index in span.indices where span[index] < 0x20 && !(0x09...0x0D).contains(span[index]) {
      guard span[index] != 0 else { return true }
      controls += 1
    }
    return controls > 2 && controls * 100 > bytes.count
  }

  private static func binary(_ name: String) -> InputProblem {
    InputProblem(name: name, message: "it is binary, not text; save the article as plain text")
  }
}
