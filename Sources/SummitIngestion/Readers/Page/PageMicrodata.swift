/// What the attributes of a page's elements say of its article: microdata and RDFa.
///
/// https://html.spec.whatwg.org/multipage/microdata.html
struct PageMicrodata {
  private let page: MarkupDocument
  private var properties: [(scope: MarkupDocument.Node?, node: MarkupDocument.Node, name: String)] =
    []

  init(_ page: MarkupDocument) {
    self.page = page
  }

  /// Notes an element with a property.
  mutating func note(_ node: MarkupDocument.Node) {
    if let names = page.string(.itemprop, of: node) {
      for name in names.split(separator: " ") where Self.fields[String(name)] != nil {
        properties.append((scope(around: node), node, String(name)))
      }
    } else if let property = page.string(.property, of: node),
      let colon = property.firstIndex(of: ":"),
      ["schema", "rnews", "dc", "dcterms"].contains(property[..<colon].lowercased())
    {
      let name = String(property[property.index(after: colon)...])
      let plain =
        [
          "title": "headline", "date": "datePublished", "issued": "datePublished",
          "modified": "dateModified",
        ][name] ?? name
      if Self.fields[plain] != nil { properties.append((nil, node, plain)) }
    }
  }

  /// Adds what is claimed of the article: of several that of the page's title, else the one
  /// around its heading.
  func claim(in claims: inout PageClaims, heading: MarkupDocument.Node?) {
    let scopes = Set(properties.compactMap(\.scope)).filter(isArticle).sorted()
    let titles = claims[.title].map(\.value)
    let titled = properties.prefix(1000).first { scope, node, name in
      guard name == "headline", let scope, isArticle(scope) else { return false }
      return PageTitle.isLike(value(of: node, .title) ?? "", anyOf: titles)
    }
    let around = heading.flatMap { heading in
      scopes.first { ($0..<Int(page.nodes[$0].end)).contains(heading) }
    }
    let article = titled?.scope ?? around ?? scopes.first
    for (scope, node, name) in properties {
      guard let (field, rank) = Self.fields[name], scope == nil || scope == article else {
        continue
      }
      claims.add(
        field, value(of: node, field), .microdata, rank: scope == nil ? rank + 4 : rank,
        isOrganization: page.string(.itemtype, of: node)?.hasSuffix("Organization") == true)
    }
    if let type = article.flatMap({ page.string(.itemtype, of: $0) }), type.contains("LiveBlog") {
      claims.isLive = true
    }
  }

  private func value(of node: MarkupDocument.Node, _ field: PageClaims.Field) -> String? {
    if let content = page.string(.content, of: node) { return content }
    if let time = page.string(.datetime, of: node) { return time }
    if field == .url { return page.string(.href, of: node) }
    let inner = page.inside(node).first { inner in
      !page.isText(inner) && page.string(.itemprop, of: inner) == "name"
    }
    return inner.flatMap { value(of: $0, field) } ?? page.line(of: node)
  }

  /// The thing that a property of the node belongs to.
  private func scope(around node: MarkupDocument.Node) -> MarkupDocument.Node? {
    var outer = page.parent(of: node)
    while let scope = outer {
      if page.attribute(.itemscope, of: scope) != nil { return scope }
      outer = page.parent(of: scope)
    }
    return nil
  }

  private func isArticle(_ scope: MarkupDocument.Node) -> Bool {
    guard let type = page.string(.itemtype, of: scope) else { return false }
    return type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Report")
  }

  private static let fields: [String: (field: PageClaims.Field, rank: Int)] = [
    "headline": (.title, 0), "name": (.title, 1), "datePublished": (.published, 0),
    "dateCreated": (.published, 1), "dateModified": (.modified, 0), "author": (.byline, 0),
    "creator": (.byline, 1), "publisher": (.outlet, 0), "sourceOrganization": (.outlet, 1),
    "inLanguage": (.language, 0), "mainEntityOfPage": (.url, 1), "url": (.url, 0),
  ]
}
