import SummitCoverage

/// Reads an article from its text: plain, Markdown, or what another program made of a page.
struct TextReader: Sendable {
  let outlets: OutletNames

  func article(from document: Document) throws(InputProblem) -> Article {
    if document.kind == .clean { return try cleanArticle(from: document) }
    var lines = CleanText.lines(of: document.bytes)[...]
    var given = document.given
    if document.kind != .passage,
      let fields = try FrontMatter.take(from: &lines, name: document.origin)
    {
      given = given.filled(from: fields)
    }
    let markdown = document.kind == .markdown ? Markdown(lines) : nil
    let content = markdown?.lines ?? Array(lines)
    let paragraphs = Paragraphs(of: content)
    let head = Head(
      content, title: given.title, heading: markdown?.heading, paragraphs: paragraphs,
      outlets: outlets)
    var article = article(head, given, paragraphs.joined(head.body))
    if article.text.isEmpty, let title = article.title, given.title == nil {
      // A single line is a text without a headline.
      article.text = title
      article.title = nil
    }
    guard !article.text.isEmpty else { throw document.hasNoText }
    article.name = document.name
    return article
  }

  /// The article that a page gave, with what its file says of it, which goes first.
  func article(_ page: Article, under document: Document) -> Article {
    let given = document.given
    var article = page
    article.name = document.name
    article.title = given.title ?? page.title
    article.outlet = outlets.publisher(given) ?? page.outlet ?? given.domain
    article.byline = given.byline ?? page.byline
    article.published = given.published ?? page.published
    article.url = given.url ?? page.url
    article.language = given.language ?? page.language
    return article
  }

  /// The article of a text that is taken as it stands.
  private func cleanArticle(from document: Document) throws(InputProblem) -> Article {
    let given = document.given
    let text = CleanText.cleaned(document.bytes, decodingEntities: false)
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 }
    guard let start = text.firstIndex(where: { !isSpace($0) }),
      let end = text.lastIndex(where: { !isSpace($0) })
    else { throw document.hasNoText }
    return Article(
      name: document.name, title: given.title, outlet: given.outlet, agency: given.agency,
      byline: given.byline, dateline: given.dateline, published: given.published, url: given.url,
      language: given.language, text: String(decoding: text[start...end], as: UTF8.self))
  }

  /// The article that head, fields and text tell together; what the fields say goes first, and
  /// what stands nearer to the headline before what the text says in passing.
  private func article(_ head: Head, _ given: ArticleFields, _ paragraphs: [[UInt8]]) -> Article {
    let body = Body(paragraphs)
    let dateline = body.dateline(outlets: outlets, opening: head.opening)
    let credits = Credits(paragraphs, outlets: outlets)
    let publisher =
      outlets.publisher(given) ?? head.outlet ?? credits.outlet ?? given.domain
    let employer = head.byline?.outlet
    let outlet = publisher ?? employer
    let credit = given.agency ?? dateline?.agency ?? head.agency
    return Article(
      name: "", title: given.title ?? head.title, outlet: outlet,
      agency: credit.map { outlets.agency(credited: $0, outlet: outlet) }
        ?? (publisher == nil ? nil : employer) ?? credits.agency,
      byline: given.byline ?? head.byline?.names ?? credits.byline,
      dateline: given.dateline ?? dateline?.place ?? head.place,
      published: given.published ?? Self.published(head, dateline) ?? credits.published,
      url: given.url, language: given.language, text: body.joined)
  }

  /// The day of publication: of the head's dates the first of the best kind, unless it only tells
  /// of an update and the dateline has a day of its own.
  ///
  /// A day without a year takes the year that the head prints elsewhere.
  private static func published(_ head: Head, _ dateline: Dateline?) -> Day? {
    let dates = head.dates.sorted { $0.occasion < $1.occasion }
    let year = head.year ?? dates.lazy.compactMap(\.date.year).first ?? dateline?.date?.year
    let days = dates.compactMap { entry in
      (entry.date.date ?? year.flatMap(entry.date.date(inYear:))).map { ($0, entry.occasion) }
    }
    if let (day, occasion) = days.first, occasion != .updated { return day }
    let filed = dateline?.date.flatMap { date in
      date.date ?? year.flatMap(date.date(inYear:))
    }
    guard let (updated, _) = days.first else { return filed }
    return filed.map { $0 <= updated ? $0 : updated } ?? updated
  }
}

extension Document {
  var hasNoText: InputProblem {
    switch kind {
    case .text, .markdown:
      problem("the file holds no text of an article; remove it or save the article again")
    default: problem("the article '\(name)' has no text; take it out or export it with its text")
    }
  }
}

extension OutletNames {
  /// Who published the article by what its file says: the outlet of that name, else the known one
  /// with that network name, else the sender where its name is like an outlet's.
  func publisher(_ given: ArticleFields) -> String? {
    if let outlet = given.outlet {
      return known(outlet)?.name ?? known(partOf: outlet)
        ?? given.host.flatMap(self.outlet(at:)) ?? outlet
    }
    if let sender = given.sender, let outlet = known(sender) { return outlet.name }
    let hosts = [given.domain, given.host, given.url.map(FieldCollector.host(of:))]
    return hosts.lazy.compactMap { $0.flatMap(outlet(at:)) }.first
      ?? given.sender.flatMap { self.name(of: $0) }
  }

  /// The known outlet that a part of the name names: "Lindmark Post - World".
  private func known(partOf name: String) -> String? {
    for mark in [" - ", " | ", " – ", " — ", ": ", " » ", " > ", " / "] {
      guard let range = name.firstRange(of: mark) else { continue }
      if let outlet = known(name[..<range.lowerBound]) ?? known(name[range.upperBound...]) {
        return outlet.name
      }
    }
    return nil
  }

  /// The known outlet with this network name, or with one that it lies under.
  func outlet(at host: String) -> String? {
    var labels = host.split(separator: ".")[...]
    while labels.count > 1 {
      if let outlet = known(labels.joined(separator: ".")) { return outlet.name }
      labels = labels.dropFirst()
    }
    return nil
  }
}
