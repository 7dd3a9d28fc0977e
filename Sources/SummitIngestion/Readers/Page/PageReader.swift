import SummitCoverage

/// Reads the article that a web page shows.
///
/// What the page's data say of it is weighed against what a reader sees; the text is found by its
/// prose and by the names of the page's parts. Nothing but the page's own bytes is looked at.
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
    let hints = PageHint.all(in: page)
    let scan = PageScan(of: page, hints: hints)
    let body = PageBody(of: page, hints: hints, isLive: scan.claims.isLive)
    let paragraphs = try paragraphs(body, scan.claims.text, name)
    guard !paragraphs.isEmpty else {
      throw InputProblem(
        name: name,
        message: "the page shows no text of an article; save it once it is all there, "
          + "or save the article as plain text")
    }
    let fields = PageFields(
      scan, body: body, url: url ?? SavedPage.url(of: bytes), outlets: outlets)
    return article(fields, paragraphs, name: name)
  }

  /// The paragraphs that the page shows, or those in its data where it shows next to none, as pages
  /// do that a program fills.
  private func paragraphs(
    _ body: PageBody, _ told: String?, _ name: String
  ) throws(InputProblem) -> [[UInt8]] {
    let shown = body.paragraphs()
    let count = shown.reduce(0) { $0 + $1.count }
    guard let told, count < 300, told.utf8.count > 2 * count else { return shown }
    let text =
      Fragment.isMarkup(told)
      ? try FragmentText(Array(told.utf8), name: name).bytes : Array(told.utf8)
    return CleanText.lines(of: text).filter { !$0.isEmpty }.map { $0.bytes.collapsed }
  }

  private func article(_ page: PageFields, _ paragraphs: [[UInt8]], name: String) -> Article {
    let fields = page.fields
    let opening = Body(Array(paragraphs.prefix(4)))
    let dateline = opening.dateline(outlets: outlets)
    let credits = Credits(paragraphs, outlets: outlets)
    let credit = dateline?.agency.map { outlets.agency(credited: $0, outlet: fields.outlet) }
    return Article(
      name: Document.name(of: name), title: fields.title, outlet: fields.outlet ?? credits.outlet,
      agency: credit ?? fields.agency ?? credits.agency, byline: fields.byline ?? credits.byline,
      dateline: dateline?.place,
      published: fields.published ?? dateline?.date?.date ?? credits.published,
      modified: page.modified, url: fields.url, language: fields.language,
      text: String(decoding: Array(paragraphs.joined(separator: [0x0A, 0x0A])), as: UTF8.self))
  }
}
