import SummitCoverage

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
struct FrontMatter {
  var title: String?
  var outlet: String?
  var agency: String?
  var byline: String?
  var dateline: String?
  var published: Day?
  var url: String?
  var language: String?

  /// Takes the fields off the front of the lines; nil where the lines do not begin with any.
  init?(from lines: inout ArraySlice<Line>, name: String) throws(InputProblem) {
    let content = lines.drop(while: \.isEmpty)
    guard let first = content.first, Self.isFence(first, closing: false),
      let end = content.dropFirst().firstIndex(where: { Self.isFence($0, closing: true) })
    else { return nil }
    let fields = content[(content.startIndex + 1)..<end]
    guard fields.contains(where: { Self.field($0) != nil }) else { return nil }
    for index in fields.indices {
      guard fields[index].indent == 0, let (key, value) = Self.field(fields[index]) else {
        continue
      }
      let values = value.isEmpty ? Self.items(fields[(index + 1)...]) : Self.values(value)
      guard !values.isEmpty else { continue }
      try set(key, to: values, at: fields[index].number, name: name)
    }
    lines = content[(end + 1)...]
  }

  private mutating func set(
    _ key: String, to values: [String], at line: Int, name: String
  ) throws(InputProblem) {
    let value = values[0]
    switch key {
    case "title", "headline": title = title ?? value
    case "outlet", "publisher", "publication", "site", "source", "newspaper":
      if value.after(anyOf: ["http://", "https://"]) == nil {
        outlet = outlet ?? value
      } else {
        url = url ?? value
      }
    case "url", "link", "canonical", "source_url": url = url ?? value
    case "byline", "author", "authors", "by": byline = byline ?? Self.listing(values)
    case "agency", "credit": agency = agency ?? value
    case "dateline", "location": dateline = dateline ?? value
    case "language", "lang": language = language ?? Self.language(value)
    case "published", "date", "pubdate", "publish_date", "published_at", "datepublished":
      guard let day = PressDate.first(in: Array(value.utf8)[...])?.date else {
        throw InputProblem(
          name: name, line: line,
          message: "\"\(value)\" is not a day; write it as 2025-08-15, or take the line out")
      }
      published = published ?? day
    default: break
    }
  }

  private static func isFence(_ line: Line, closing: Bool) -> Bool {
    line.indent == 0
      && (line.bytes.elementsEqual("---".utf8) || closing && line.bytes.elementsEqual("...".utf8))
  }

  /// The key in lower case and what stands after its colon.
  private static func field(_ line: Line) -> (key: String, value: Substring)? {
    guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = line.bytes[..<colon]
    let isKey = key.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F || $0 == 0x2D }
    let rest = line.bytes[(colon + 1)...]
    guard isKey, !key.isEmpty, rest.isEmpty || rest.first.map(Line.isBlank) == true else {
      return nil
    }
    let name = String(decoding: key, as: UTF8.self).lowercased()
    let value = String(decoding: rest.collapsed, as: UTF8.self)
    return (name.split(separator: "-").joined(separator: "_"), value[...].trimmed)
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

  private static func listing(_ names: [String]) -> String {
    names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// The ISO 639-1 code at the front of a language tag.
  private static func language(_ tag: String) -> String? {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return code.utf8.count == 2 ? code : nil
  }
}
