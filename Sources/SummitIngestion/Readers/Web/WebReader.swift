import SummitCoverage
public import SummitFetching

/// Reads articles from addresses of the web: pages, and whatever else articles are read from.
///
/// ```swift
/// let web = WebReader(followsLinks: true)
/// Inputs(["https://example.org/feed.xml"]).forEachArticle(reader: ArticleReader(), web: web) {
///   print($0)
/// }
/// ```
public final class WebReader {
  /// Whether the page of a feed's item is read in place of the item.
  let followsLinks: Bool
  private var fetcher: Fetcher

  /// - Parameters:
  ///   - policy: How patient and how careful the fetching is.
  ///   - followsLinks: Whether the page of a feed's item is read in place of the item.
  ///   - program: The path of `summitry-fetch`; nil means the one beside this program.
  public init(
    _ policy: FetchPolicy = FetchPolicy(), followsLinks: Bool = false, program: String? = nil
  ) {
    self.followsLinks = followsLinks
    fetcher = Fetcher(policy, program: program)
  }

  /// What is at the address that the text spells, unless that is known already.
  func fetch(
    _ text: String, from source: AddressSource,
    knowing known: (WebAddress) -> Validators? = { _ in nil }
  ) throws(InputProblem) -> FetchOutcome {
    do throws(FetchError) {
      return try fetcher.fetch(WebAddress(text), from: source, knowing: known)
    } catch {
      throw InputProblem(name: error.address, message: error.message)
    }
  }

  /// Hands over every article at the address, or the problem in its place.
  func forEachArticle(
    at file: InputFile, reader: ArticleReader, limit: Int,
    _ body: (Result<Article, InputProblem>) throws -> Void
  ) rethrows {
    switch page(at: file.name, from: .user) {
    case .failure(let problem): try body(.failure(problem))
    case .success(let page):
      try reader.forEachItem(of: page, as: file.format, limit: limit) { item in
        guard followsLinks, let link = item.link else { return try body(item.article) }
        try forEachArticle(at: link, of: item, reader: reader, limit: limit, body)
      }
    case nil: break
    }
  }

  /// Hands over the article on the item's page, or the item and the problem with the page.
  private func forEachArticle(
    at link: WebAddress, of item: WebItem, reader: ArticleReader, limit: Int,
    _ body: (Result<Article, InputProblem>) throws -> Void
  ) rethrows {
    switch page(at: link.description, from: .page) {
    case .failure(let problem):
      try body(.failure(problem))
      if case .success = item.article { try body(item.article) }
    case .success(let page):
      try reader.forEachItem(of: page, limit: limit) { try body(item.completing($0.article)) }
    case nil: break
    }
  }

  /// The page at an address of which nothing is known, or the problem with it; nil where the server
  /// takes it for known all the same.
  private func page(
    at address: String, from source: AddressSource
  ) -> Result<FetchedPage, InputProblem>? {
    do throws(InputProblem) {
      guard case .page(let page) = try fetch(address, from: source) else { return nil }
      return .success(page)
    } catch {
      return .failure(error)
    }
  }
}

extension InputProblem {
  /// That an address is named where none is fetched.
  static func notFetched(_ name: String) -> InputProblem {
    InputProblem(name: name, message: "addresses are not fetched here; save the page and read that")
  }

  /// That an address is named where records are wanted.
  static func recordsNotFetched(_ name: String) -> InputProblem {
    InputProblem(name: name, message: "records are not fetched; save them and import the file")
  }
}
