/// The lexicon's names and phrases, word after word.
struct PhraseTrie: Sendable {
  private var children: [UInt64: Int32] = [:]
  private var entries: [[Entry]] = [[]]

  /// Adds what the words stand for.
  mutating func add(_ words: [Word], _ entry: Entry) {
    var node: Int32 = 0
    for word in words {
      let key = PhraseTrie.key(node, word)
      if let child = children[key] {
        node = child
      } else {
        entries.append([])
        node = Int32(entries.count - 1)
        children[key] = node
      }
    }
    guard node != 0, !entries[Int(node)].contains(entry) else { return }
    entries[Int(node)].append(entry)
  }

  /// The entries of the phrases that begin at the index, the longest first.
  ///
  /// Complexity: one look-up a word of the longest match.
  func matches(_ tokens: [Token], at index: Int) -> [(length: Int, entries: [Entry])] {
    var found: [(length: Int, entries: [Entry])] = []
    var node: Int32 = 0
    var position = index
    while position < tokens.count, tokens[position].word != .unknown,
      position == index || !tokens[position].shape.contains(.beginsLine),
      let child = children[PhraseTrie.key(node, tokens[position].word)]
    {
      node = child
      position += 1
      if !entries[Int(node)].isEmpty { found.append((position - index, entries[Int(node)])) }
    }
    return found.reversed()
  }

  private static func key(_ node: Int32, _ word: Word) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word.number))
  }
}
