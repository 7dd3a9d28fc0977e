/// A piece of a web page that stands where a text might.
enum Fragment {
  /// Whether the text has tags of paragraphs, breaks or emphasis in it.
  static func isMarkup(_ text: String) -> Bool {
    let bytes = text.utf8
    var index = bytes.startIndex
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let after = bytes.index(after: open)
      let name = bytes[after...].prefix(11).drop { $0 == UInt8(ascii: "/") }
        .prefix { (0x61...0x7A).contains($0 | 0x20) || (0x31...0x36).contains($0) }
      if tags.contains(String(decoding: name, as: UTF8.self).lowercased()) {
        let end = bytes[after...].prefix(400).firstIndex(of: UInt8(ascii: ">"))
        if end != nil { return true }
      }
      index = after
    }
    return false
  }

  private static let tags: Set<String> = [
    "p", "br", "div", "a", "b", "i", "em", "strong", "ul", "ol", "li", "h1", "h2", "h3", "h4",
    "blockquote", "figure", "img", "span", "html", "body", "article", "section", "table",
  ]
}
