/// One article of a feed.
struct FeedItem {
  private var fields = FieldCollector()
  private var body: (html: [UInt8], rank: Int, isMarkup: Bool)?
  private let channel: ArticleFields

  init(_ feed: MarkupDocument, _ item: MarkupDocument.Node, given channel: ArticleFields) {
    self.channel = channel
    for node in feed.children(of: item) where !feed.isText(node) {
      // What describes a picture or an episode is not the article.
      let namespace = feed.namespace(of: node) ?? ""
      if ["mrss", "itunes", "podcast"].contains(where: { namespace.contains($0) }) { continue }
      take(node, of: feed)
    }
  }

  private mutating func take(_ node: MarkupDocument.Node, of feed: MarkupDocument) {
    let name = feed.name(of: node)
    switch name {
    case "encoded": propose(feed, node, rank: 0)
    case "content", "body", "div": propose(feed, node, rank: 1)
    case "description", "summary": propose(feed, node, rank: 2)
    case "link":
      let rel = feed.attribute("rel", of: node) ?? "alternate"
      if rel == "alternate" {
        fields.add("link", [(feed.attribute("href", of: node) ?? feed.text(of: node)).plainLine])
      }
    case "guid" where feed.attribute("isPermaLink", of: node) == "false": break
    case "author":
      let person = feed.first("name", in: node).map(feed.text(of:)) ?? feed.text(of: node)
      fields.add("author", [Self.name(of: person)])
    case "source":
      let title = feed.first("title", in: node) ?? node
      fields.add("source", [feed.text(of: title).plainLine])
    case "category", "updated", "modified", "comments", "rights": break
    default: fields.add(name, [feed.text(of: node).withoutTags])
    }
  }

  private mutating func propose(_ feed: MarkupDocument, _ node: MarkupDocument.Node, rank: Int) {
    let inner = feed.inside(node)
    let hasElements = inner.contains { !feed.isText($0) }
    let words = hasElements ? feed.html(inside: node) : Array(feed.text(of: node).utf8)
    guard words.contains(where: { $0 > 0x20 }), body.map({ rank < $0.rank }) ?? true else { return }
    let isMarkup =
      hasElements || feed.attribute("type", of: node)?.contains("html") == true
      || Fragment.isMarkup(String(decoding: words, as: UTF8.self))
    body = (words, rank, isMarkup)
  }

  /// The name in `editor@post.example (Anna Vale)`, or all of it.
  private static func name(of person: String) -> String {
    guard person.contains("@"), let open = person.firstIndex(of: "("), person.last == ")" else {
      return person.plainLine
    }
    return String(person[person.index(after: open)...].dropLast())
  }

  /// The article, known by its address or by its number in the feed.
  func document(number: Int, of file: String) -> Document {
    let given = fields.fields
    var document = Document(
      kind: body?.isMarkup == true ? .fragment : .passage, bytes: body?.html ?? [],
      name: given.url ?? "\(Document.name(of: file))#\(number)", origin: file)
    document.given = given.filled(from: channel)
    return document
  }
}

extension String {
  /// The text in one line.
  fileprivate var plainLine: String { CleanText.line(of: self) ?? "" }

  /// The text without tags, which titles may have in them.
  fileprivate var withoutTags: String {
    guard Fragment.isMarkup(self) else { return plainLine }
    var (text, isInTag) = ("", false)
    for character in self {
      if character == "<" { isInTag = true }
      if !isInTag { text.append(character) }
      if character == ">" { isInTag = false }
    }
    return text.plainLine
  }
}

extension MarkupDocument {
  /// What stands inside the node, as HTML without attributes.
  fileprivate func html(inside node: Node) -> [UInt8] {
    var html: [UInt8] = []
    var open: [(name: String, end: Node)] = []
    for inner in inside(node) {
      while let last = open.last, last.end <= inner {
        html += "</\(last.name)>".utf8
        open.removeLast()
      }
      if isText(inner) {
        for byte in bytes(of: inner) {
          switch byte {
          case UInt8(ascii: "<"): html += "&lt;".utf8
          case UInt8(ascii: "&"): html += "&amp;".utf8
          default: html.append(byte)
          }
        }
      } else {
        html += "<\(name(of: inner))>".utf8
        open.append((name(of: inner), Node(nodes[inner].end)))
      }
    }
    for last in open.reversed() { html += "</\(last.name)>".utf8 }
    return html
  }
}
