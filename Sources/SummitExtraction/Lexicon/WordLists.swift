/// For each word of the lexicon, what was noted of it, in that order: the people who bear a name, the
/// verbs that it is a form of.
///
/// The lists lie side by side in one array, as there are thousands and most have one element.
struct WordLists<Element: Sendable>: Sendable {
  /// Word and element, in the order in which they were noted.
  private var pairs: [(word: Int32, element: Element)] = []
  private var elements: [Element] = []
  /// For each word, where its elements begin; one more at the end.
  private var starts: [Int32] = []

  /// Notes one thing of a word; of what is no word, nothing.
  mutating func note(_ element: Element, of word: Word) {
    if word.number > 0 { pairs.append((word.number, element)) }
  }

  /// Puts together what belongs to each word, once all is noted.
  mutating func finish(wordCount: Int) {
    starts = [Int32](repeating: 0, count: wordCount + 2)
    for pair in pairs { starts[Int(pair.word) + 1] += 1 }
    for word in 1..<starts.count { starts[word] += starts[word - 1] }
    var next = starts
    var order = [Int32](repeating: 0, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      order[Int(next[Int(pair.word)])] = Int32(index)
      next[Int(pair.word)] += 1
    }
    elements = order.map { pairs[Int($0)].element }
    pairs = []
  }

  /// What was noted of the word.
  subscript(_ word: Word) -> ArraySlice<Element> {
    let number = Int(word.number)
    guard number > 0, number + 1 < starts.count else { return [] }
    return elements[Int(starts[number])..<Int(starts[number + 1])]
  }
}
