/// For each word of a name, the people of the lexicon who bear it, in their order.
struct NameBearers: Sendable {
  /// Word and person, in the order in which they were noted.
  private var pairs: [(word: Int32, person: Int32)] = []
  private var people: [Int32] = []
  /// For each word, where its people begin in `people`; one more at the end.
  private var starts: [Int32] = []

  mutating func note(_ word: Word, _ person: Int) {
    if word.number > 0 { pairs.append((word.number, Int32(person))) }
  }

  /// Puts together the people of each word, once all are noted.
  mutating func finish(wordCount: Int) {
    starts = [Int32](repeating: 0, count: wordCount + 2)
    for pair in pairs { starts[Int(pair.word) + 1] += 1 }
    for word in 1..<starts.count { starts[word] += starts[word - 1] }
    var next = starts
    people = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      people[Int(next[Int(pair.word)])] = pair.person
      next[Int(pair.word)] += 1
    }
    pairs = []
  }

  /// Those who bear the word.
  subscript(_ word: Word) -> ArraySlice<Int32> {
    let number = Int(word.number)
    guard number > 0, number + 1 < starts.count else { return [] }
    return people[Int(starts[number])..<Int(starts[number + 1])]
  }
}
