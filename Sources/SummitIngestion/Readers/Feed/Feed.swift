/// A feed: RSS 0.9x, 1.0 and 2.0, and Atom.
///
/// https://www.rssboard.org/rss-specification, https://www.rfc-editor.org/rfc/rfc4287
struct Feed: DocumentSource {
  private let input: ByteInput
  private let hints: InputHints
  private var items: [FeedItem]?
  private var count = 0
  private var isCutOff = false

  init(_ input: ByteInput, hints: InputHints) {
    self.input = input
    self.hints = hints
  }

  mutating func next() throws(InputProblem) -> Document? {
    if items == nil {
      items = []
      items = try read().reversed()
    }
    guard let item = items?.popLast() else {
      guard isCutOff else { return nil }
      isCutOff = false
      throw InputProblem(
        name: input.name,
        message: "the feed breaks off or is damaged after item \(count); fetch it again")
    }
    count += 1
    return item.document(number: count, of: input.name)
  }

  private mutating func read() throws(InputProblem) -> [FeedItem] {
    let text = try FeedEncoding.utf8(from: input.rest(), charset: hints.charset, name: input.name)
    let feed = try MarkupDocument(xml: text, name: input.name)
    let names = ["rss", "rdf", "feed", "channel"]
    guard names.contains(feed.name(of: feed.root).lowercased()) else {
      throw InputProblem(
        name: input.name,
        message: "it is XML of another kind, <\(feed.name(of: feed.root))>; "
          + "only RSS and Atom are read")
    }
    isCutOff = !feed.unfinished.isEmpty
    let channel = FeedChannel(feed, url: hints.url)
    var items: [FeedItem] = []
    var position = feed.root
    while let start = feed.firstItem(from: position) {
      position = Int(feed.nodes[start].end)
      if feed.unfinished.contains(start) { break }
      items.append(FeedItem(feed, start, given: channel.given))
    }
    guard !items.isEmpty || isCutOff else {
      throw InputProblem(
        name: input.name, message: "the feed has no items; fetch it again when it has some")
    }
    return items
  }
}

extension MarkupDocument {
  /// The first item at this node or after it.
  fileprivate func firstItem(from start: Node) -> Node? {
    guard start < nodes.count else { return nil }
    return (start..<nodes.count).first { ["item", "entry"].contains(name(of: $0)) }
  }
}

/// What a feed says of all its items.
struct FeedChannel {
  let given: ArticleFields

  init(_ feed: MarkupDocument, url: String?) {
    var given = ArticleFields()
    let channel =
      feed.name(of: feed.root) == "feed" ? feed.root : feed.first("channel", in: feed.root)
    for node in feed.children(of: channel ?? feed.root) {
      switch feed.name(of: node) {
      case "title": given.outlet = given.outlet ?? CleanText.line(of: feed.text(of: node))
      case "language": given.language = LanguageCode.code(of: feed.text(of: node))
      case "link":
        let link = feed.attribute("href", of: node) ?? feed.text(of: node)
        if feed.attribute("rel", of: node) ?? "alternate" == "alternate", !link.isEmpty {
          given.host = given.host ?? FieldCollector.host(of: CleanText.line(of: link) ?? link)
        }
      default: break
      }
    }
    given.language =
      given.language ?? feed.attribute("lang", of: feed.root).flatMap(LanguageCode.code)
    given.host = given.host ?? url.map(FieldCollector.host(of:))
    self.given = given
  }
}
