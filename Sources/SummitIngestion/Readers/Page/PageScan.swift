/// One walk over a page that gathers what it claims of its article, and the places where a reader
/// may see more.
struct PageScan {
  let page: MarkupDocument
  private(set) var claims = PageClaims()
  /// The main headings, in order.
  private(set) var headings: [MarkupDocument.Node] = []
  /// The elements that are named as bylines, and as dates.
  private(set) var bylines: [MarkupDocument.Node] = []
  private(set) var datings: [MarkupDocument.Node] = []

  private var data = PageLinkedData()
  private var microdata: PageMicrodata

  init(of page: MarkupDocument, hints: [PageHint]) {
    self.page = page
    microdata = PageMicrodata(page)
    for node in page.nodes.indices where !page.isText(node) {
      read(node)
      let hint = hints[node]
      if hint.part.contains(.byline) { bylines.append(node) }
      if hint.part.contains(.dating) { datings.append(node) }
      if hint.part.contains(.property) { microdata.note(node) }
      if hint.part.contains(.live) { claims.isLive = true }
    }
    data.claim(in: &claims)
    microdata.claim(in: &claims, heading: headings.first)
  }

  private mutating func read(_ node: MarkupDocument.Node) {
    switch page.nodes[node].name {
    case .meta: readMeta(node)
    case .link: readLink(node)
    case .h1: headings.append(node)
    case .html:
      let language = page.string(.lang, of: node) ?? page.string(.xmlLang, of: node)
      claims.add(.language, language, .meta)
    case .script:
      guard let kind = page.attribute(.kind, of: node), kind.contains(lowercase: "ld+json") else {
        return
      }
      for inner in page.inside(node) { data.read(page.bytes(of: inner)) }
    case .title:
      let parent = page.parent(of: node).map { page.nodes[$0].name }
      if parent == .head || parent == .html { claims.add(.title, page.line(of: node), .tab) }
    default: break
    }
  }

  private mutating func readMeta(_ node: MarkupDocument.Node) {
    guard page.attribute(.content, of: node)?.isEmpty == false else { return }
    for attribute in [MarkupName.property, .name, .httpEquiv] {
      guard let name = page.string(attribute, of: node),
        let (field, rank) = PageMetaNames.field(name.lowercased())
      else { continue }
      claims.add(field, page.string(.content, of: node), .meta, rank: rank + 1)
      return
    }
  }

  private mutating func readLink(_ node: MarkupDocument.Node) {
    guard let rel = page.attribute(.rel, of: node), rel.contains(lowercase: "canonical") else {
      return
    }
    claims.add(.url, page.string(.href, of: node), .meta)
  }
}
