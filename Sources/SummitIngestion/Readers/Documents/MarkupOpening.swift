/// Tells web pages and feeds by how they begin.
enum MarkupOpening {
  /// The format of the text whose blanks in front are gone; nil where it does not begin as either.
  static func format(of text: ArraySlice<UInt8>) -> ArticleFormat? {
    var rest = text
    while let byte = rest.first, byte == UInt8(ascii: "<") {
      let opening = String(decoding: rest.prefix(20), as: UTF8.self).lowercased()
      if opening.hasPrefix("<?") {
        rest = after("?>", in: rest)
      } else if opening.hasPrefix("<!--") {
        rest = after("-->", in: rest)
      } else if opening.hasPrefix("<!doctype") {
        return opening.hasPrefix("<!doctype rss") ? .feed : .html
      } else {
        return format(ofElement: String(opening.dropFirst().prefix { !" \t\r\n>/".contains($0) }))
      }
      rest = rest.drop { $0 <= 0x20 }
    }
    return nil
  }

  private static func format(ofElement name: String) -> ArticleFormat? {
    switch name {
    case "rss", "feed", "rdf:rdf", "atom:feed", "channel": .feed
    case "html", "head", "body", "article", "div", "main", "section", "p", "h1", "meta", "title",
      "table", "span", "header", "link", "script", "amp-html":
      .html
    default: nil
    }
  }

  private static func after(_ mark: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = Array(mark.utf8)
    var rest = text
    while let index = rest.firstIndex(of: mark[0]) {
      rest = rest[index...]
      if rest.starts(with: mark) { return rest.dropFirst(mark.count) }
      rest = rest.dropFirst()
    }
    return []
  }
}
