/// The lexicon's names and phrases, word after word.
///
/// Its edges lie in one open-addressing table, as the lexicon is made anew in every process and has
/// tens of thousands of them.
struct PhraseTrie: Sendable {
  private var edges: [Edge]
  private var edgeCount = 0
  /// For each node, its first entry in `links`; -1 where no phrase ends.
  private var firstLinks: [Int32] = [-1]
  private var links: [Link] = []
  /// For each word but marks, the node that it leads to from the root, or 0; made by `finish`.
  private var firstNodes: [Int32] = []
  /// The entries of all nodes, node after node, and where those of each begin; made by `finish`.
  private var entries: [Entry] = []
  private var starts: [Int32] = []

  /// The way from a node to the one that a word leads to; a key of zero is a free slot.
  private struct Edge {
    var key: UInt64 = 0
    var child: Int32 = 0
  }

  /// One thing that a phrase stands for, and where the next is; -1 after the last.
  private struct Link {
    let entry: Entry
    var next: Int32 = -1
  }

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    edges = [Edge](repeating: Edge(), count: size)
    firstLinks.reserveCapacity(capacity)
    links.reserveCapacity(capacity / 2)
  }

  /// Adds what the words stand for.
  mutating func add(_ words: [Word], _ entry: Entry) {
    var node: Int32 = 0
    for word in words {
      let key = PhraseTrie.key(node, word)
      let slot = slot(of: key)
      if edges[slot].key == key {
        node = edges[slot].child
      } else {
        node = Int32(firstLinks.count)
        firstLinks.append(-1)
        edges[slot] = Edge(key: key, child: node)
        edgeCount += 1
        if edgeCount * 2 > edges.count { grow() }
      }
    }
    if node != 0 { link(entry, to: node) }
  }

  /// Appends an entry to those of a node, unless it is one of them.
  private mutating func link(_ entry: Entry, to node: Int32) {
    var last: Int32 = -1
    var link = firstLinks[Int(node)]
    while link >= 0 {
      if links[Int(link)].entry == entry { return }
      last = link
      link = links[Int(link)].next
    }
    let new = Int32(links.count)
    links.append(Link(entry: entry))
    if last < 0 { firstLinks[Int(node)] = new } else { links[Int(last)].next = new }
  }

  /// Lays the entries of each node side by side, once all are added.
  mutating func finish() {
    entries.reserveCapacity(links.count)
    starts.reserveCapacity(firstLinks.count + 1)
    for first in firstLinks {
      starts.append(Int32(entries.count))
      var link = first
      while link >= 0 {
        entries.append(links[Int(link)].entry)
        link = links[Int(link)].next
      }
    }
    starts.append(Int32(entries.count))
    for edge in edges where edge.key != 0 && edge.key >> 32 == 0 {
      let word = Int(Int32(truncatingIfNeeded: edge.key))
      guard word > 0 else { continue }
      while firstNodes.count <= word { firstNodes.append(0) }
      firstNodes[word] = edge.child
    }
    links = []
    firstLinks = []
  }

  /// Some words of a text that are a phrase, and what it stands for.
  struct Match: Sendable {
    let length: Int
    let entries: ArraySlice<Entry>
  }

  /// The phrases that begin at the index, the longest first.
  ///
  /// Complexity: one look-up a word of the longest match.
  func matches(_ tokens: [Token], at index: Int) -> [Match] {
    var found: [Match] = []
    forEachMatch(tokens, at: index) { length, node in
      found.append(Match(length: length, entries: entries(of: node)))
    }
    if found.count > 1 { found.reverse() }
    return found
  }

  /// The phrases that begin at each of the tokens, the longest of each first, and where those of each
  /// begin.
  func allMatches(_ tokens: [Token]) -> (matches: [Match], starts: [Int32]) {
    var found: [Match] = []
    var starts: [Int32] = []
    found.reserveCapacity(tokens.count / 2)
    starts.reserveCapacity(tokens.count + 1)
    for index in tokens.indices {
      let start = found.count
      starts.append(Int32(start))
      forEachMatch(tokens, at: index) { length, node in
        found.append(Match(length: length, entries: entries(of: node)))
      }
      if found.count - start > 1 { found[start...].reverse() }
    }
    starts.append(Int32(found.count))
    return (found, starts)
  }

  /// Tells the length and the node of each phrase that begins at the index, the shortest first.
  @inline(__always)
  private func forEachMatch(
    _ tokens: [Token], at index: Int, _ body: (_ length: Int, _ node: Int) -> Void
  ) {
    var node = firstNode(tokens[index].word)
    guard node != 0 else { return }
    var position = index + 1
    if starts[Int(node)] < starts[Int(node) + 1] { body(1, Int(node)) }
    while position < tokens.count {
      let word = tokens[position].word
      guard word != .unknown, !tokens[position].shape.contains(.beginsLine) else { return }
      let key = PhraseTrie.key(node, word)
      let edge = edges[slot(of: key)]
      guard edge.key == key else { return }
      node = edge.child
      position += 1
      if starts[Int(node)] < starts[Int(node) + 1] { body(position - index, Int(node)) }
    }
  }

  /// The node that the first word or mark of a phrase leads to; 0 where none begins so.
  private func firstNode(_ word: Word) -> Int32 {
    if word.number > 0 {
      return Int(word.number) < firstNodes.count ? firstNodes[Int(word.number)] : 0
    }
    // "'Akilisi Pohiva"
    let key = PhraseTrie.key(0, word)
    let edge = edges[slot(of: key)]
    return word != .unknown && edge.key == key ? edge.child : 0
  }

  private func entries(of node: Int) -> ArraySlice<Entry> {
    entries[Int(starts[node])..<Int(starts[node + 1])]
  }

  /// Where the key is, or would be put.
  private func slot(of key: UInt64) -> Int {
    let mask = edges.count - 1
    // The multiplier is 2^64 over the golden ratio; its product's high bits are well mixed.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while edges[slot].key != 0, edges[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = edges
    edges = [Edge](repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != 0 { edges[slot(of: edge.key)] = edge }
  }

  /// A node and a word; never zero, as no word of a phrase is unknown.
  private static func key(_ node: Int32, _ word: Word) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word.number))
  }
}
