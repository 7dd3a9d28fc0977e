/// The fields between two lines of three hyphens that a file may begin with.
///
///     ---
///     title: "Leaders meet in Lindmark"
///     authors: [Anna Vale, Karl Osei]
///     published: 2025-08-15
///     ---
///
/// It is the simple part of YAML: one `key: value` a line, quoted or not, and lists on one line or
/// with a hyphen a line. Other keys are passed over, and so is what is nested in them.
enum FrontMatter {
  /// Takes the fields off the front of the lines; nil where the lines do not begin with any.
  static func take(
    from lines: inout ArraySlice<Line>, name: String
  ) throws(InputProblem) -> ArticleFields? {
    let content = lines.drop(while: \.isEmpty)
    guard let first = content.first, isFence(first, closing: false),
      let end = content.dropFirst().firstIndex(where: { isFence($0, closing: true) })
    else { return nil }
    let fields = content[(content.startIndex + 1)..<end]
    guard fields.contains(where: { field($0) != nil }) else { return nil }
    var collector = FieldCollector()
    for index in fields.indices {
      guard fields[index].indent == 0, let (key, value) = field(fields[index]) else { continue }
      let values = value.isEmpty ? items(fields[(index + 1)...]) : values(value)
      collector.add(key, values)
      guard ArticleField.named(key)?.field == .published, let day = values.first,
        PublicationDay.day(of: day) == nil
      else { continue }
      throw InputProblem(
        name: name, line: fields[index].number,
        message: "\"\(day)\" is not a day; write it as 2025-08-15, or take the line out")
    }
    lines = content[(end + 1)...]
    return collector.fields
  }

  private static func isFence(_ line: Line, closing: Bool) -> Bool {
    line.indent == 0
      && (line.bytes.elementsEqual("---".utf8) || closing && line.bytes.elementsEqual("...".utf8))
  }

  /// The key and what stands after its colon.
  private static func field(_ line: Line) -> (key: String, value: Substring)? {
    guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = line.bytes[..<colon]
    let isKey = key.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F || $0 == 0x2D }
    let rest = line.bytes[(colon + 1)...]
    guard isKey, !key.isEmpty, rest.isEmpty || rest.first.map(Line.isBlank) == true else {
      return nil
    }
    let value = String(decoding: rest.collapsed, as: UTF8.self)
    return (String(decoding: key, as: UTF8.self), value[...].trimmed)
  }

  /// The items `- Anna Vale` under a key.
  private static func items(_ lines: ArraySlice<Line>) -> [String] {
    lines.prefix { $0.bytes.starts(with: "- ".utf8) }
      .flatMap { unquoted(String(decoding: $0.bytes.dropFirst(2), as: UTF8.self)[...].trimmed) }
  }

  /// The value, or the values of a list in brackets.
  private static func values(_ text: Substring) -> [String] {
    guard text.first == "[", text.last == "]" else { return unquoted(text) }
    return text.dropFirst().dropLast().split(separator: ",").flatMap { unquoted($0.trimmed) }
  }

  /// The text without its quotation marks, or without the comment after it; nothing where it is
  /// empty or null.
  private static func unquoted(_ text: Substring) -> [String] {
    guard let mark = text.first, mark == "\"" || mark == "'", let end = text.lastIndex(of: mark),
      end > text.startIndex
    else {
      let plain = text.firstRange(of: " #").map { text[..<$0.lowerBound] } ?? text
      return ["", "~", "null"].contains(plain.trimmed) ? [] : [String(plain.trimmed)]
    }
    let inner = text[text.index(after: text.startIndex)..<end]
    let plain =
      mark == "'"
      ? inner.replacing("''", with: "'")
      : inner.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    return plain.isEmpty ? [] : [String(plain)]
  }
}
