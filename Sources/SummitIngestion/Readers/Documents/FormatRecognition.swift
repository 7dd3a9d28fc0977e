/// Tells a file's format by what it holds, and where that tells nothing by its name.
enum FormatRecognition {
  /// How many bytes of a file are looked at.
  static let reach = 1 << 14

  /// The format of the file that begins with these bytes; what a server said of it goes before its
  /// name.
  ///
  /// - Throws: An ``InputProblem`` where it is something that no article is read from.
  static func format(
    of start: ArraySlice<UInt8>, _ name: String, servedAs served: ArticleFormat? = nil
  ) throws(InputProblem) -> ArticleFormat {
    if let kind = unreadable.first(where: { start.starts(with: $0.mark) }) {
      throw InputProblem(name: name, message: "it is \(kind.what); \(kind.remedy)")
    }
    let named = served ?? ArticleFormat(fileName: name)
    let text = plain(start)
    if start.starts(with: "WARC/".utf8) { return .warc }
    if let markup = MarkupOpening.format(of: text) { return markup }
    if let json = jsonFormat(of: text) { return json }
    if MailHead.opens(text) { return .email }
    if named != .markdown, named != .text || text.count < reach,
      let table = TableHead.format(of: text)
    {
      return table
    }
    if named == nil, text.starts(with: "# ".utf8) { return .markdown }
    return named ?? .text
  }

  /// The start as bytes of ASCII and others: without a byte order mark, UTF-16 by its lower bytes,
  /// and without the blanks in front.
  private static func plain(_ start: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = start
    if let isLittle = TextEncoding.byteOrder(of: Array(start.prefix(64))) {
      let first = start.startIndex + (isLittle ? 0 : 1)
      text = stride(from: first, to: start.endIndex, by: 2).map { start[$0] }[...]
    }
    let isMark = { (byte: UInt8) in [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0xFD].contains(byte) }
    text = text.prefix(3).allSatisfy(isMark) ? text.dropFirst(3) : text
    return text.drop { isMark($0) || $0 <= 0x20 }
  }

  /// JSON, by an object that has a key or an array that has an object; NDJSON where the first line
  /// is a whole object and another follows.
  private static func jsonFormat(of text: ArraySlice<UInt8>) -> ArticleFormat? {
    let tokens = Array(text.prefix(256).lazy.filter { $0 > 0x20 }.prefix(2))
    guard tokens.count == 2 else { return nil }
    let opening = String(decoding: tokens, as: UTF8.self)
    if ["[{", "[]"].contains(opening) { return .json }
    guard ["{\"", "{}"].contains(opening) else { return nil }
    guard let end = text.firstIndex(of: 0x0A) else { return .json }
    let isWhole = (try? JSONParser.value(of: Array(text[..<end]))) != nil
    let follows = text[end...].first { $0 > 0x20 }
    return isWhole && (follows == UInt8(ascii: "{") || follows == nil) ? .ndjson : .json
  }

  /// What is met among articles and is none.
  private static let unreadable: [(mark: [UInt8], what: String, remedy: String)] = [
    (Array("%PDF-".utf8), "a PDF", "save its text and read that"),
    (
      Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an office document",
      "unpack it or save its text"
    ),
    (Array("{\\rtf".utf8), "a rich text document", "save it as plain text"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document", "save it as plain text"),
    (Array("BZh".utf8), "compressed with bzip2", "unpack it, or compress it with gzip"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed with xz", "unpack it, or compress it with gzip"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd", "unpack it, or compress it with gzip"),
    ([0x1F, 0x8B], "compressed twice", "unpack it once"),
    (Array("SQLite format 3".utf8), "an SQLite database", "export its articles as NDJSON or CSV"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture", "take it out"),
    ([0xFF, 0xD8, 0xFF], "a picture", "take it out"),
  ]
}
