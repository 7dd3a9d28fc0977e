/// The sets that words belong to, by the numbers of the words.
///
/// The numbers are hashes already, so that a word is looked for from the place on that its number
/// tells, without hashing it anew.
struct WordSets: Sendable {
  /// A power of two places, most of them empty: those of no set.
  private var places: [(word: WordNumber, sets: UInt64)]
  /// How many words may still be added; one place stays empty, where looking for a word ends.
  private var room: Int

  /// Room for less than so many words, a power of two.
  init(capacity: Int) {
    room = capacity - 1
    places = Array(repeating: (WordNumber(), 0), count: capacity)
  }

  /// The sets that the word is in, a bit for each.
  subscript(_ word: WordNumber) -> UInt64 { places[place(of: word)].sets }

  mutating func add(_ word: WordNumber, to sets: UInt64) {
    let place = place(of: word)
    if places[place].sets == 0 {
      precondition(room > 0, "there is no room for another word; give the sets more capacity")
      room -= 1
    }
    places[place] = (word, places[place].sets | sets)
  }

  /// Where the word stands, or the empty place where it would.
  private func place(of word: WordNumber) -> Int {
    let last = places.count - 1
    var place = Int(truncatingIfNeeded: word.hash) & last
    while places[place].sets != 0, places[place].word != word { place = (place + 1) & last }
    return place
  }
}

/// The number of a word, made of its letters one after another: FNV-1a.
///
/// http://www.isthe.com/chongo/tech/comp/fnv/
struct WordNumber: Hashable, Sendable {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Whether no letter was added.
  var isEmpty: Bool { self == WordNumber() }

  mutating func add(_ letter: UInt32) {
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }
}
