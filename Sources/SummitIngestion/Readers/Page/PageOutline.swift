/// The text of a page as a run of blocks, its blanks collapsed, scripts and controls left out.
struct PageOutline {
  private(set) var blocks: [PageBlock] = []
  private(set) var bytes: [UInt8] = []

  /// An element that the walk is in.
  private struct Open {
    var node: Int
    var end: Int
    var element: PageElement
  }

  private var open: [Open] = []
  private var links = 0
  private var emphases = 0
  private var preformatted = 0
  private var block: PageBlock?
  /// Whether a blank is due before the next letter, and how many line ends were met.
  private var isBlankDue = false
  private var breaks = 0

  /// The text of a page whose elements give these hints.
  ///
  /// In a live blog times stand as blocks of their own.
  init(of page: MarkupDocument, hints: [PageHint], isLive: Bool = false) {
    bytes.reserveCapacity(page.bytes.count / 4)
    var node = 0
    while node < page.nodes.count {
      while let last = open.last, node >= last.end { close() }
      let record = page.nodes[node]
      if record.name == .text {
        append(page.bytes, Int(record.start)..<Int(record.start + record.count), at: node)
        node += 1
        continue
      }
      var element = PageElement(record.name)
      if isLive, hints[node].part.contains(.dating) {
        element.insert(.block)
        if let clock = PageLiveTimes.hiddenClock(of: node, in: page) {
          flush()
          append(Array(clock.utf8), 0..<clock.utf8.count, at: node)
          flush()
          node = Int(record.end)
          continue
        }
      }
      let isForeign = !element.contains(.block) && hints[node].foreign == 2
      if element.contains(.silent) || isForeign && Int(record.end) - node < 60 {
        if element.contains(.block) { flush() }
        node = Int(record.end)
        continue
      }
      if record.name == .br { breaks += 1 }
      if element.contains(.block) { flush() }
      if record.end > node + 1 {
        open.append(Open(node: node, end: Int(record.end), element: element))
        if element.contains(.link) { links += 1 }
        if element.contains(.emphasis) { emphases += 1 }
        if element.contains(.preformatted) { preformatted += 1 }
      }
      node += 1
    }
    flush()
  }

  func text(of block: PageBlock) -> ArraySlice<UInt8> { bytes[block.range] }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    if last.element.contains(.link) { links -= 1 }
    if last.element.contains(.emphasis) { emphases -= 1 }
    if last.element.contains(.preformatted) { preformatted -= 1 }
    if last.element.contains(.block) { flush() }
  }

  private mutating func flush() {
    if let block { blocks.append(block) }
    block = nil
    isBlankDue = false
    breaks = 0
  }

  private mutating func append(_ source: [UInt8], _ range: Range<Int>, at node: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if byte == 0x0A, preformatted > 0 { breaks = 1 }
        isBlankDue = true
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < range.upperBound, source[index + 1] == 0xA0 {
        isBlankDue = true
        index += 2
        continue
      }
      var end = index + 1
      while end < range.upperBound, source[end] > 0x20, source[end] != 0xC2 { end += 1 }
      begin(at: node)
      let start = bytes.count
      bytes.append(contentsOf: source[index..<end])
      let count = bytes.count - start
      let first = block?.range.lowerBound ?? start
      block?.range = first..<bytes.count
      if links > 0 {
        block?.linked += count
      } else if block?.linked == 0 {
        block?.lead += count
      }
      if emphases > 0 { block?.emphasised += count }
      index = end
    }
  }

  /// Makes ready for a word: a new block if need be, or the blank or line end before it.
  private mutating func begin(at node: Int) {
    if breaks > 1 { flush() }
    if block == nil {
      let inner = open.last { $0.element.contains(.block) }
      block = PageBlock(
        kind: kind, node: inner?.node ?? 0, range: bytes.count..<bytes.count, first: node)
    } else if breaks == 1 {
      bytes.append(0x0A)
    } else if isBlankDue {
      bytes.append(0x20)
      if links > 0 { block?.linked += 1 }
    }
    isBlankDue = false
    breaks = 0
  }

  /// What the elements around make of a text.
  private var kind: PageBlock.Kind {
    for around in open.reversed() {
      if around.element.contains(.heading) { return .heading }
      if around.element.contains(.item) { return .item }
      if around.element.contains(.cell) { return .cell }
      if around.element.contains(.preformatted) { return .preformatted }
      if around.element.contains(.quotation) { return .quotation }
      if around.element.contains(.paragraph) { return .paragraph }
    }
    return .loose
  }
}
