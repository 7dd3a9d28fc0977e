/// Turns the bytes of a web page into UTF-8; a page is read even where some of its bytes are wrong.
///
/// What is UTF-8 throughout is read so, whatever was declared: servers that name another encoding
/// for it are wrong more often than not. https://encoding.spec.whatwg.org
enum MarkupEncoding {
  /// How far into a page browsers look for its encoding.
  private static let reach = 2048

  /// Valid UTF-8.
  static func utf8(
    from bytes: [UInt8], charset: String?, name: String
  ) throws(InputProblem) -> [UInt8] {
    if TextEncoding.byteOrder(of: bytes) != nil {
      return try TextEncoding.utf8(from: bytes, name: name)
    }
    let start = bytes.prefix(reach)
    let text = bytes.starts(with: TextEncoding.utf8Mark) ? Array(bytes.dropFirst(3)) : bytes
    let declared = [charset, self.charset(in: start)].compactMap { $0 }
    let isWide = declared.first.map(Charset.usesPlainBytes) ?? false
    guard isWide || TextEncoding.firstFault(in: text) != nil else { return text }
    for charset in declared {
      if let decoded = Charset.utf8(from: text, in: charset) { return decoded }
    }
    let guessed = Windows1252.utf8(from: text) ?? CyrillicEncoding.utf8(from: text)
    return guessed ?? Array(String(decoding: text, as: UTF8.self).utf8)
  }

  /// The name after `charset=` or `encoding=` at the top of the page.
  private static func charset(in start: ArraySlice<UInt8>) -> String? {
    for index in start.indices where start[index] == UInt8(ascii: "=") {
      let before = start[..<index].suffix(8)
      guard
        before.suffix(7).contains(lowercase: "charset") || before.contains(lowercase: "encoding")
      else { continue }
      let rest = start[(index + 1)...].drop { " \"'".utf8.contains($0) }
      let value = rest.prefix { $0.isAlphanumeric || "-_:.".utf8.contains($0) }
      if (2...40).contains(value.count) { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }
}
