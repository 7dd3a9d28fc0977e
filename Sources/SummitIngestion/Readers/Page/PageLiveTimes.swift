/// The times of a live blog's entries.
///
/// Elsewhere a time beside a paragraph is the page's own; in a live blog it tells when the news came.
/// Entries are three elements or more that stand apart, each with a time and with prose.
struct PageLiveTimes {
  /// For every element whether it is the time of an entry.
  private(set) var nodes: Set<MarkupDocument.Node> = []

  /// Finds the times by the amount of prose inside every element.
  init(of page: MarkupDocument, hints: [PageHint], prose: [Int]) {
    var entries: [MarkupDocument.Node: MarkupDocument.Node] = [:]
    var node = 0
    while node < page.nodes.count {
      guard hints[node].part.contains(.dating), !page.isText(node), prose[node] == 0 else {
        node += 1
        continue
      }
      if let entry = Self.entry(around: node, in: page, prose), entries[entry] == nil {
        entries[entry] = node
      }
      node = Int(page.nodes[node].end)
    }
    // What has another entry inside is the article itself.
    let starts = entries.keys.sorted()
    let apart = zip(starts, starts.dropFirst() + [.max]).filter { start, next in
      next >= Int(page.nodes[start].end)
    }
    if apart.count >= 3 { nodes = Set(apart.compactMap { entries[$0.0] }) }
  }

  /// The innermost element around the node that has prose.
  private static func entry(
    around node: MarkupDocument.Node, in page: MarkupDocument, _ prose: [Int]
  ) -> MarkupDocument.Node? {
    var outer = page.parent(of: node)
    while let entry = outer, prose[entry] == 0 { outer = page.parent(of: entry) }
    return outer
  }

  /// The clock time that an element shows only to a program, `14:32` in
  /// `<time datetime="2031-05-02T14:32:00Z">2m ago</time>`; nil where a reader sees one.
  static func hiddenClock(of node: MarkupDocument.Node, in page: MarkupDocument) -> String? {
    guard let stamp = page.attribute(.datetime, of: node), stamp.count >= 16 else { return nil }
    let clock = stamp.dropFirst(11).prefix(5)
    guard clock.dropFirst(2).first == UInt8(ascii: ":"),
      clock.count(where: { (0x30...0x39).contains($0) }) == 4
    else { return nil }
    if let shown = page.line(of: node), showsClock(shown) { return nil }
    let zone = stamp.last == UInt8(ascii: "Z") ? " UTC" : ""
    return String(decoding: clock, as: UTF8.self) + zone
  }

  /// Whether the text has a time of day: "14:32", "2.05pm", "2 p.m.".
  private static func showsClock(_ text: String) -> Bool {
    let words = LineWord.words(of: Array(text.lowercased().utf8)[...]).map(\.text)
    return words.contains { word in
      guard word.first?.isNumber == true else {
        return ["pm", "p.m.", "am", "a.m."].contains(word)
      }
      return word.contains(":") || word.contains(".") || word.hasSuffix("pm")
        || word.hasSuffix("am")
        || word.contains("h")
    }
  }
}
