import SummitCoverage

/// Reads the article that a web page shows.
struct PageReader: Sendable {
  private let outlets: OutletNames

  init(outlets: OutletNames) {
    self.outlets = outlets
  }

  /// The article in the bytes of a page; `url` is where it was fetched and `charset` what the server
  /// said of its encoding.
  func article(
    from bytes: [UInt8], name: String, url: String? = nil, charset: String? = nil
  ) throws(InputProblem) -> Article {
    let page = try MarkupDocument(html: bytes, charset: charset, name: name)
    var article = Article(name: name, text: "")
    article.name = name.split(separator: "/").last.map(String.init) ?? name
    article.title = page.first("title", in: page.root).map(page.text)
    article.url = url
    article.text = String(
      decoding: Array(PageBody(of: page).paragraphs().joined(separator: [0x0A, 0x0A])),
      as: UTF8.self)
    return article
  }
}
