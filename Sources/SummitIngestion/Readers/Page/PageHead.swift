import SummitCoverage

/// What a reader sees near a page's headline: lines that credit writers and tell dates.
struct PageHead {
  /// The names in elements that are named as bylines, nearest to the headline first.
  private(set) var bylines: [String] = []
  /// The lines between the headline and the text, and the elements named as dates.
  private(set) var credits: [CreditLine] = []
  /// The days in elements of times, in order.
  private(set) var times: [String] = []
  /// Days in short lines of other words, such as those of other languages.
  private(set) var days: [Day] = []

  init(_ scan: PageScan, body: PageBody, outlets: OutletNames) {
    let page = scan.page
    let kept = body.kept
    let blocks = body.outline.blocks
    let end = kept.last.map { blocks[$0].first } ?? page.nodes.count
    let heading = scan.headings.last { $0 < (kept.first.map { blocks[$0].first } ?? 0) }
    func isNear(_ node: MarkupDocument.Node) -> Bool {
      !body.isBeside(node) && node <= end + 400
    }
    let start = heading ?? kept.first.map { blocks[$0].first } ?? 0
    let near = scan.bylines.lazy.filter(isNear).prefix(40)
    for node in near.filter({ $0 > start }) + near.filter({ $0 <= start }).reversed() {
      bylines += Self.names(in: node, page)
    }
    for node in (scan.datings.filter { $0 > start } + scan.datings.filter { $0 <= start })
      .lazy.filter(isNear).prefix(40)
    {
      // Where an abbreviation stands for a time, its title has it in full.
      if let time = page.string(.datetime, of: node) ?? page.string(.title, of: node) {
        times.append(time)
      }
      if let text = page.line(of: node, partingAll: true), text.utf8.count <= 120,
        let credit = CreditLine(Line(text), outlets: outlets)
      {
        credits.append(credit)
      }
    }
    // Lines without a name that tells: all from the headline to the first paragraphs.
    let last = kept.prefix(2).last ?? blocks.count
    let first = blocks.firstIndex { $0.first > start } ?? 0
    guard first <= last else { return }
    for block in blocks[max(0, first - 4)..<min(last, blocks.count)] where block.count <= 160 {
      let line = Line(body.outline.text(of: block), number: 0)
      if let credit = CreditLine(line, outlets: outlets) {
        credits.append(credit)
      } else if block.count <= 120, let day = PressDate.first(in: line.bytes)?.date {
        days.append(day)
      }
    }
  }

  /// The names in a byline: of links to authors where there are such, else its text.
  private static func names(
    in node: MarkupDocument.Node, _ page: MarkupDocument
  ) -> [String] {
    guard let text = page.line(of: node, partingAll: true), text.utf8.count <= 300 else {
      return []
    }
    let links = page.inside(node).filter { inner in
      page.nodes[inner].name == .a
        && page.attribute(.rel, of: inner)?.contains(lowercase: "author") == true
    }
    let linked = links.compactMap { page.line(of: $0) }
    return linked.isEmpty ? [text] : [FieldCollector.listing(linked), text]
  }
}
