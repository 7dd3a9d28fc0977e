/// What the name of an HTML element tells of the part that it plays in a page.
struct PageElement: OptionSet, Sendable {
  let rawValue: UInt16

  /// It begins and ends a paragraph.
  static let block = PageElement(rawValue: 1 << 0)
  /// Nothing in it is ever text of an article: scripts, controls, pictures.
  static let silent = PageElement(rawValue: 1 << 1)
  static let heading = PageElement(rawValue: 1 << 2)
  static let item = PageElement(rawValue: 1 << 3)
  static let cell = PageElement(rawValue: 1 << 4)
  static let paragraph = PageElement(rawValue: 1 << 5)
  static let link = PageElement(rawValue: 1 << 6)
  static let emphasis = PageElement(rawValue: 1 << 7)
  /// It stands beside an article more often than in it.
  static let aside = PageElement(rawValue: 1 << 8)
  /// Blanks and line ends in it are to be kept.
  static let preformatted = PageElement(rawValue: 1 << 9)
  static let quotation = PageElement(rawValue: 1 << 10)

  /// What is known of elements of that name.
  init(_ name: MarkupName) {
    let number = Int(name.rawValue)
    self = number < Self.known.count ? Self.known[number] : []
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  private static let known: [PageElement] = {
    var known = [PageElement](repeating: [], count: MarkupNames.common.count)
    func mark(_ names: [MarkupName], _ element: PageElement) {
      for name in names { known[Int(name.rawValue)].insert(element) }
    }
    mark(
      [
        .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .div, .dl, .dt,
        .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
        .hgroup, .hr, .html, .li, .main, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody,
        .td, .tfoot, .th, .thead, .tr, .ul, .caption, .legend,
      ], .block)
    mark(
      [
        .script, .style, .noscript, .template, .svg, .iframe, .select, .option, .button, .textarea,
        .input, .video, .audio, .canvas, .object, .map, .head, .figcaption,
      ], .silent)
    mark([.h1, .h2, .h3, .h4, .h5, .h6], .heading)
    mark([.li, .dd, .dt], .item)
    mark([.td, .th], .cell)
    mark([.p], .paragraph)
    mark([.a], .link)
    mark([.b, .strong, .em, .i], .emphasis)
    mark([.nav, .aside, .footer, .form], .aside)
    mark([.pre], .preformatted)
    mark([.blockquote, .q], .quotation)
    return known
  }()
}
