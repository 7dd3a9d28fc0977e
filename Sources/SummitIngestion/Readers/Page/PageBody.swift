/// Finds the text of the article among all that a page shows.
///
/// Paragraphs of prose speak for the elements that they stand in, names of classes for or against
/// them. The element with the densest prose is the beginning; those around it are taken in as long
/// as they add more prose than anything else.
struct PageBody {
  let page: MarkupDocument
  let outline: PageOutline
  private(set) var hints: [PageHint]
  /// For every element, how much prose is inside, how much other text, and how much of links.
  private(set) var prose: [Int]
  private(set) var other: [Int]
  private(set) var links: [Int]
  private(set) var isPruned: [Bool]
  /// The times of a live blog's entries.
  private var times: Set<MarkupDocument.Node> = []

  /// Finds the text; of a live blog with the times of its entries.
  init(of page: MarkupDocument, hints: [PageHint], isLive: Bool = false) {
    self.page = page
    self.hints = hints
    outline = PageOutline(of: page, hints: hints, isLive: isLive)
    prose = Array(repeating: 0, count: page.nodes.count)
    other = prose
    links = prose
    isPruned = Array(repeating: false, count: page.nodes.count)
    weigh()
    if isLive { times = PageLiveTimes(of: page, hints: hints, prose: prose).nodes }
    prune()
    weigh()
    container = findContainer()
    kept = keptBlocks()
  }

  /// The element that holds the text.
  private(set) var container: MarkupDocument.Node?
  /// The numbers of the blocks that make up the text.
  private(set) var kept: [Int] = []

  /// The paragraphs of the text.
  ///
  /// The items of lists begin with a dash, unless items hold whole stretches of the text.
  func paragraphs() -> [[UInt8]] {
    let items = kept.map(item)
    let counts = items.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return kept.indices.map { index in
      let text = CleanText.cleaned(
        Array(outline.text(of: outline.blocks[kept[index]])), decodingEntities: false)
      guard let item = items[index], counts[item, default: 0] < 3,
        index == 0 || items[index - 1] != item
      else { return text }
      return [UInt8(ascii: "-"), 0x20] + text
    }
  }

  /// The item of a list that the block is in.
  private func item(around number: Int) -> Int? {
    var node = outline.blocks[number].node
    while page.nodes[node].name != .li {
      guard node != container, let parent = page.parent(of: node) else { return nil }
      node = parent
    }
    return node
  }

  private func keptBlocks() -> [Int] {
    guard let container else { return [] }
    let range = container..<Int(page.nodes[container].end)
    let blocks = outline.blocks
    let kept = blocks.indices.filter { index in
      let block = blocks[index]
      return range.contains(block.first) && !isPruned[block.first]
        && (isTime(block) || !isAmongLinks(block, in: container))
    }
    return trimmed(kept)
  }

  /// The blocks without what stands over the first and under the last prose, and without pointers
  /// to other pages.
  private func trimmed(_ numbers: [Int]) -> [Int] {
    let blocks = outline.blocks
    var numbers = numbers.filter {
      isTime(blocks[$0]) || !PageFurniture.matches(blocks[$0], in: outline)
    }
    while let last = numbers.last, PageFurniture.closes(last, in: outline, of: page) {
      numbers.removeLast()
    }
    let first = numbers.firstIndex { isProse(blocks[$0]) } ?? 0
    let last = numbers.lastIndex { isProse(blocks[$0]) } ?? numbers.count - 1
    var kept: [Int] = []
    for (index, number) in numbers.enumerated() {
      let block = blocks[number]
      let isTimed = kept.last.map { isTime(blocks[$0]) } ?? false
      if isTime(block) || isTimed && block.kind == .heading {
        if index <= last { kept.append(number) }
        continue
      }
      let isOver = index < first
      let isUnder = index > last
      if isUnder, block.isLink, block.kind != .item { break }
      let isLabel = block.kind == .heading || block.kind == .loose
      if isOver, block.count <= 120, !hints[block.node].part.isDisjoint(with: [.byline, .dating]) {
        continue
      }
      if isOver || isUnder, isLabel || block.kind == .item && block.isLink { continue }
      if block.kind == .loose, block.linked * 2 > block.count { continue }
      kept.append(number)
    }
    return kept
  }

  /// Whether it is the time of a live blog's entry.
  private func isTime(_ block: PageBlock) -> Bool {
    guard !times.isEmpty else { return false }
    return times.contains(block.node) || times.contains(block.first)
  }

  /// Whether the node is in something beside the text, such as a list of other articles.
  func isBeside(_ node: Int) -> Bool {
    guard isPruned[node] else { return false }
    var node = node
    while isPruned[node], let parent = page.parent(of: node) {
      let hint = hints[node]
      if hint.foreign > 0, hint.part.isDisjoint(with: .crediting) { return true }
      node = parent
    }
    return false
  }

  /// Whether it, or something around it inside the container, is a list of links.
  private func isAmongLinks(_ block: PageBlock, in container: Int) -> Bool {
    var node = block.node
    while node != container {
      let isOnlyLink = block.isLink && node != block.node
      if links[node] > prose[node] + other[node],
        isOnlyLink || links[node] > block.linked || block.kind == .item
      {
        return true
      }
      guard let parent = page.parent(of: node) else { return false }
      node = parent
    }
    return false
  }

  /// Whether it reads as prose: long enough, or a whole sentence, and not mostly links.
  func isProse(_ block: PageBlock) -> Bool {
    guard block.kind != .heading, block.linked * 5 <= block.count * 2 else { return false }
    return block.count >= 100 || block.count >= 40 && outline.text(of: block).endsSentence
  }

  /// Sums up for every element what the blocks inside are.
  private mutating func weigh() {
    for node in prose.indices {
      prose[node] = 0
      other[node] = 0
      links[node] = 0
    }
    for block in outline.blocks where !isPruned[block.first] {
      if isProse(block) {
        prose[block.node] += block.count - block.linked
      } else {
        if block.kind != .heading { other[block.node] += block.count - block.linked }
        links[block.node] += block.linked
      }
    }
    for node in prose.indices.reversed().dropLast() {
      let parent = Int(page.nodes[node].parent)
      prose[parent] += prose[node]
      other[parent] += other[node]
      links[parent] += links[node]
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
    for time in times {
      for inner in time..<Int(page.nodes[time].end) { isPruned[inner] = false }
    }
  }

  private func findContainer() -> MarkupDocument.Node? {
    if let claimed { return claimed }
    guard var best = densest else { return nil }
    var node = best
    while let parent = page.parent(of: node) {
      let gain = prose[parent] - prose[best]
      let loss = links[parent] - links[best] + (other[parent] - other[best]) / 2
      if gain > 2 * loss, gain * 10 > prose[best], page.nodes[parent].name != .html {
        best = parent
      }
      node = parent
    }
    return best
  }

  /// The element that is named as the text, or that holds the parts that are so named.
  private var claimed: MarkupDocument.Node? {
    let total = prose.first ?? 0
    for rank in [3, 2] {
      var named = [Int](repeating: 0, count: page.nodes.count)
      var best: Int?
      var node = 0
      while node < page.nodes.count {
        guard hints[node].body == rank, !isPruned[node] else {
          node += 1
          continue
        }
        named[node] = prose[node]
        if prose[node] > best.map({ prose[$0] }) ?? 0 { best = node }
        node = Int(page.nodes[node].end)
      }
      guard var best, prose[best] * 3 > total else { continue }
      for node in named.indices.reversed().dropLast() {
        named[Int(page.nodes[node].parent)] += named[node]
      }
      node = best
      while let parent = page.parent(of: node) {
        let gain = named[parent] - named[best]
        let loss = prose[parent] - prose[best] - gain + links[parent] - links[best]
        if gain > 2 * loss, gain * 10 > prose[best] { best = parent }
        node = parent
      }
      return best
    }
    return nil
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
    return candidates.max { left, right in
      scores[left] * weight(left) < scores[right] * weight(right)
    }
  }

  private func weight(_ node: Int) -> Double {
    hints[node].body > 0 ? 1.25 : 1
  }
}
