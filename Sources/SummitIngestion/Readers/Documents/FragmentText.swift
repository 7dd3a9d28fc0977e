/// The text of a piece of a web page, all of which is the article: the paragraphs, headings and
/// lists, each in a line of its own.
struct FragmentText {
  /// The text, an empty line between its paragraphs.
  private(set) var bytes: [UInt8] = []
  private var paragraph: [UInt8] = []
  private let page: MarkupDocument

  init(_ html: [UInt8], name: String) throws(InputProblem) {
    page = try MarkupDocument(html: html, charset: "utf-8", name: name)
    read(inside: page.root)
    endParagraph()
  }

  private mutating func read(inside node: MarkupDocument.Node) {
    for inner in page.children(of: node) {
      if page.isText(inner) {
        for byte in page.bytes(of: inner) {
          paragraph.append([0x0A, 0x0D].contains(byte) ? 0x20 : byte)
        }
        continue
      }
      let name = page.name(of: inner)
      if Self.passedOver.contains(name) { continue }
      let isBlock = Self.blocks.contains(name)
      if isBlock || name == "br" { endParagraph() }
      if name == "li" { paragraph += "- ".utf8 }
      read(inside: inner)
      if isBlock { endParagraph() }
    }
  }

  private mutating func endParagraph() {
    let line = paragraph[...].collapsed
    paragraph.removeAll(keepingCapacity: true)
    guard line.contains(where: { $0 > 0x20 && $0 != UInt8(ascii: "-") }) else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    bytes += line
  }

  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table",
    "tr", "td", "th", "blockquote", "section", "article", "header", "footer", "main", "pre", "hr",
    "address", "body", "html",
  ]

  private static let passedOver: Set<String> = [
    "script", "style", "head", "figure", "figcaption", "iframe", "form", "nav", "aside", "button",
    "noscript", "svg", "video", "audio", "object", "template", "select",
  ]
}
