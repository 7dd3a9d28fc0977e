internal import SummitCoverage
internal import SummitFetching

extension ArticleIntake where Self: ~Copyable {
  /// Takes the articles at an address, and those of the pages that it names where they are followed.
  mutating func takeArticles(
    at file: InputFile, reader: ArticleReader, order: IntakeOrder, after bytes: Int
  ) throws {
    guard let web = order.web else { return try miss(.notFetched(file.name)) }
    let asked = InputState(
      name: file.name, format: file.format, since: order.since, isFollowed: web.followsLinks)
    _ = try visit(asked, from: .user, by: web) { intake, page in
      var isFirst = true
      try reader.forEachItem(of: page, as: file.format, limit: InputFile.defaultLimit) { item in
        if !isFirst { try order.report(intake.progress(bytes)) }
        isFirst = false
        if web.followsLinks, let link = item.link {
          try intake.takeArticles(at: link, of: item, by: web, reader: reader, order: order)
        } else {
          try intake.take(item.article, order: order)
        }
      }
    }
  }

  /// Takes the article on the page that a feed's item names, or the item where there is no page.
  private mutating func takeArticles(
    at link: WebAddress, of item: WebItem, by web: WebReader, reader: ArticleReader,
    order: IntakeOrder
  ) throws {
    let asked = InputState(name: link.description, since: order.since)
    let isThere = try visit(asked, from: .page, by: web) { intake, page in
      try reader.forEachItem(of: page, limit: InputFile.defaultLimit) { found in
        try intake.take(item.completing(found.article), order: order)
      }
    }
    if !isThere, case .success = item.article { try take(item.article, order: order) }
  }

  /// Fetches a page and has it read, unless it is as it was; whether there is one.
  ///
  /// A page is remembered, under the address where it was in the end, once everything that it led to
  /// was taken.
  private mutating func visit(
    _ asked: InputState, from source: AddressSource, by web: WebReader,
    read: (inout Self, FetchedPage) throws -> Void
  ) throws -> Bool {
    var state = asked
    let before = summary
    var failure: (any Error)?
    let outcome: FetchOutcome
    do throws(InputProblem) {
      outcome = try web.fetch(asked.name, from: source) { address in
        state.name = address.description
        do {
          state.validators = try validators(of: state)
        } catch {
          failure = error
        }
        return state.validators
      }
    } catch {
      try miss(error)
      return false
    }
    if let failure { throw failure }
    switch outcome {
    case .unchanged: _ = try knows(state)
    case .page(let page):
      try read(&self, page)
      state.validators = page.validators
      if page.validators != nil { try remember(state, readAfter: before) }
    }
    return true
  }
}
