/// Finds the text of the article among all that a page shows.
///
/// Paragraphs of prose speak for the elements that they stand in, names of classes for or against
/// them. The element with the densest prose is the beginning; those around it are taken in as long
/// as they add more prose than anything else.
struct PageBody {
  private let page: MarkupDocument
  private let outline: PageOutline
  private var hints: [PageHint]
  /// For every element, how much prose and how much else is inside.
  private var prose: [Int]
  private var other: [Int]
  private var isPruned: [Bool]

  init(of page: MarkupDocument) {
    self.page = page
    outline = PageOutline(of: page)
    hints = []
    hints.reserveCapacity(page.nodes.count)
    for node in page.nodes.indices {
      hints.append(page.isText(node) ? PageHint() : PageHint(of: node, in: page))
    }
    prose = Array(repeating: 0, count: page.nodes.count)
    other = prose
    isPruned = Array(repeating: false, count: page.nodes.count)
    weigh()
    prune()
    weigh()
  }

  /// The paragraphs of the text.
  func paragraphs() -> [ArraySlice<UInt8>] {
    guard let container else { return [] }
    let range = container..<Int(page.nodes[container].end)
    return outline.blocks.filter { range.contains($0.first) && !isPruned[$0.first] && keeps($0) }
      .map(outline.text)
  }

  private func keeps(_ block: PageBlock) -> Bool {
    var node = block.node
    if block.linked * 2 > block.count, !isProse(block) { return false }
    while true {
      if other[node] > 2 * prose[node], block.kind != .heading, block.count < other[node] {
        return false
      }
      guard let parent = page.parent(of: node), node != container else { return true }
      node = parent
    }
  }

  /// Whether it reads as prose: long enough, or a whole sentence, and not mostly links.
  private func isProse(_ block: PageBlock) -> Bool {
    guard block.kind != .heading, block.linked * 5 <= block.count * 2 else { return false }
    return block.count >= 100 || block.count >= 40 && outline.text(of: block).endsSentence
  }

  /// Sums up for every element what the blocks inside are.
  private mutating func weigh() {
    for node in prose.indices {
      prose[node] = 0
      other[node] = 0
    }
    for block in outline.blocks where !isPruned[block.first] {
      if isProse(block) {
        prose[block.node] += block.count - block.linked
      } else {
        other[block.node] += block.kind == .heading ? block.linked : block.count
      }
    }
    for node in prose.indices.reversed().dropLast() {
      let parent = Int(page.nodes[node].parent)
      prose[parent] += prose[node]
      other[parent] += other[node]
    }
  }

  /// Marks what is no part of the text by its name, unless most of the page's prose is in it.
  private mutating func prune() {
    let total = prose.first ?? 0
    let heading = page.nodes.indices.first { page.nodes[$0].name == .h1 }
    var node = 1
    while node < page.nodes.count {
      let record = page.nodes[node]
      let hint = hints[node]
      let range = node..<Int(record.end)
      guard hint.foreign > 0, record.name != .body, !(heading.map(range.contains) ?? false),
        prose[node] * 10 < total * 6, hint.foreign == 2 || hint.body == 0
      else {
        node += 1
        continue
      }
      for inner in range { isPruned[inner] = true }
      node = Int(record.end)
    }
  }

  /// The element that holds the text.
  private var container: MarkupDocument.Node? {
    guard var best = densest else { return nil }
    var node = best
    while let parent = page.parent(of: node) {
      let gain = prose[parent] - prose[best]
      let loss = other[parent] - other[best]
      if gain > 2 * loss, gain * 10 > prose[best], page.nodes[parent].name != .html {
        best = parent
      }
      node = parent
    }
    return best
  }

  /// The element whose own paragraphs, and those one or two levels deeper, have the most prose.
  private var densest: MarkupDocument.Node? {
    var scores = [Double](repeating: 0, count: page.nodes.count)
    var candidates: [Int] = []
    for block in outline.blocks where !isPruned[block.first] && isProse(block) {
      var share = 1.0
      var node = block.kind == .loose ? block.node : Int(page.nodes[block.node].parent)
      for _ in 0..<3 {
        if scores[node] == 0 { candidates.append(node) }
        scores[node] += share * Double(block.count - block.linked)
        guard let parent = page.parent(of: node) else { break }
        node = parent
        share /= 2
      }
    }
    let claimed = page.nodes.indices.filter { hints[$0].body >= 2 && !isPruned[$0] }
    let total = prose.first ?? 0
    for rank in [3, 2] {
      let best = claimed.filter { hints[$0].body == rank }.max { prose[$0] < prose[$1] }
      if let best, prose[best] * 3 > total { return best }
    }
    return candidates.max { left, right in
      scores[left] * weight(left) < scores[right] * weight(right)
    }
  }

  private func weight(_ node: Int) -> Double {
    hints[node].body > 0 ? 1.25 : 1
  }
}
