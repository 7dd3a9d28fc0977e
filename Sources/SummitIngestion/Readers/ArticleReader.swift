public import SummitCoverage

/// Reads articles from the bytes of files: plain text and Markdown, one article a file.
///
/// ```swift
/// let reader = ArticleReader(outlets: reference.outlets)
/// let article = try reader.article(from: bytes, name: "lindmark.txt", as: .text)
/// ```
///
/// The head of the file gives title, outlet, byline and day of publication; the first words of the
/// text its dateline and agency, and they stay in the text. What a page puts around an article is
/// left out. Known outlets are given by their common names, others as they are printed. What the
/// file does not tell is nil.
public struct ArticleReader: Sendable {
  private let outlets: OutletNames

  /// A reader that knows these outlets by all their names.
  public init(outlets: [Outlet] = []) {
    self.outlets = OutletNames(outlets)
  }

  /// The article in the file.
  public func article(
    from file: InputFile, limit: Int = InputFile.defaultLimit
  ) throws(InputProblem) -> Article {
    try article(from: file.bytes(limit: limit), name: file.name, as: file.format)
  }

  /// The article that the bytes spell, under the last part of the name; problems tell all of it.
  public func article(
    from bytes: [UInt8], name: String, as format: ArticleFormat = .text
  ) throws(InputProblem) -> Article {
    let text = try TextEncoding.utf8(from: bytes, name: name)
    var lines = CleanText.lines(of: text)[...]
    let given = try FrontMatter(from: &lines, name: name)
    let document = format == .markdown ? Markdown(lines) : nil
    let content = document?.lines ?? Array(lines)
    let paragraphs = Paragraphs(of: content)
    let head = Head(
      content, title: given?.title, heading: document?.heading, paragraphs: paragraphs,
      outlets: outlets)
    var article = article(head, given, paragraphs.joined(head.body))
    if article.text.isEmpty, let title = article.title, given?.title == nil {
      // A single line is a text without a headline.
      article.text = title
      article.title = nil
    }
    guard !article.text.isEmpty else {
      throw InputProblem(
        name: name,
        message: bytes.isEmpty
          ? "the file is empty; remove it or save the article again"
          : "the file holds no text of an article; remove it or save the article again")
    }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"))
    article.name = parts.last.map { String(decoding: $0, as: UTF8.self) } ?? name
    return article
  }

  /// The article that head, fields and text tell together; what the fields say goes first, and
  /// what stands nearer to the headline before what the text says in passing.
  private func article(_ head: Head, _ given: FrontMatter?, _ paragraphs: [[UInt8]]) -> Article {
    let body = Body(paragraphs)
    let dateline = body.dateline(outlets: outlets)
    let credits = Credits(paragraphs, outlets: outlets)
    let publisher =
      given?.outlet.map { outlets.known($0)?.name ?? $0 } ?? head.outlet ?? credits.outlet
    let employer = head.byline?.outlet
    let outlet = publisher ?? employer
    let credit = given?.agency ?? dateline?.agency ?? head.agency
    return Article(
      name: "", title: given?.title ?? head.title, outlet: outlet,
      agency: credit.map { outlets.agency(credited: $0, outlet: outlet) }
        ?? (publisher == nil ? nil : employer) ?? credits.agency,
      byline: given?.byline ?? head.byline?.names ?? credits.byline,
      dateline: given?.dateline ?? dateline?.place ?? head.place,
      published: given?.published ?? Self.published(head, dateline) ?? credits.published,
      url: given?.url, language: given?.language, text: body.joined)
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
