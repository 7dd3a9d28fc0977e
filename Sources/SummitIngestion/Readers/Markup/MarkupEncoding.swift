/// Turns the bytes of a web page into UTF-8; a page is read even where some of its bytes are wrong.
enum MarkupEncoding {
  /// Valid UTF-8 without NULs.
  static func utf8(
    from bytes: [UInt8], charset: String?, name: String
  ) throws(InputProblem) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try TextEncoding.utf8(from: bytes, name: name)
    }
    var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if TextEncoding.firstFault(in: text) != nil {
      text = Windows1252.utf8(from: text) ?? Array(String(decoding: text, as: UTF8.self).utf8)
    }
    if text.contains(0) { text = text.map { $0 == 0 ? 0x20 : $0 } }
    return text
  }
}
