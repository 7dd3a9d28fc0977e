import SummitCoverage
import SummitFetching

/// What a fetched page holds: the article that it is, or one of a feed's.
struct WebItem {
  /// The article as it stands there, which may be no more than its beginning.
  let article: Result<Article, InputProblem>
  /// Where a feed, a list or a table says that the whole article is; nil for a page itself.
  let link: WebAddress?

  /// The article on the page that is linked, with what only the feed says of it.
  func completing(_ page: Result<Article, InputProblem>) -> Result<Article, InputProblem> {
    guard case .success(var whole) = page, case .success(let stub) = article else { return page }
    whole.title = whole.title ?? stub.title
    whole.outlet = whole.outlet ?? stub.outlet
    whole.byline = whole.byline ?? stub.byline
    whole.published = whole.published ?? stub.published
    whole.language = whole.language ?? stub.language
    return .success(whole)
  }
}

extension ArticleReader {
  /// Hands over everything that a fetched page holds, or the problem in its place.
  func forEachItem(
    of page: FetchedPage, as format: ArticleFormat? = nil, limit: Int,
    _ body: (WebItem) throws -> Void
  ) rethrows {
    let url = page.address.description
    var documents: any DocumentSource
    do throws(InputProblem) {
      let input = try ByteInput.unpacking(MemorySource(page.bytes), name: url, limit: limit)
      let hints = InputHints(url: url, contentType: page.contentType, format: format)
      documents = try Documents.of(input, hints: hints)
    } catch {
      return try body(WebItem(article: .failure(error), link: nil))
    }
    var isEmpty = true
    while let item = item(of: &documents, at: page.address) {
      isEmpty = false
      try body(item)
    }
    if isEmpty { try body(WebItem(article: .failure(.nothing(in: url)), link: nil)) }
  }

  private func item(of documents: inout any DocumentSource, at address: WebAddress) -> WebItem? {
    var link: WebAddress?
    do throws(InputProblem) {
      guard var document = try documents.next() else { return nil }
      if documents.isListing, let target = document.link(at: address) {
        document.given.url = target.description
        // What is there is at hand.
        link = target == address ? nil : target
      }
      return WebItem(article: .success(try article(from: document)), link: link)
    } catch {
      return WebItem(article: .failure(error), link: link)
    }
  }
}

extension DocumentSource {
  /// Whether its articles stand elsewhere as well, at the address that each names: so it is with
  /// feeds, JSON and tables, while web archives keep what was fetched already.
  fileprivate var isListing: Bool {
    self is Feed || self is JSONFile || self is JSONLines || self is Table
  }
}

extension Document {
  /// Where the article stands, as the page at the address names it.
  fileprivate func link(at address: WebAddress) -> WebAddress? {
    given.url.flatMap { try? address.resolving($0) }
  }
}
