/// The words and letters that languages are told by, and the languages that have each.
struct LanguageMarks: Sendable {
  let codes = LanguageWords.lists.map(\.code)
  private var words = WordSets(capacity: 8192)
  /// Sets of languages: bit 0 is the first of the lists.
  private var letters: [UInt32: UInt64] = [:]

  /// What a word counts that only one language has; one that three or more have counts a third.
  static let whole = 12

  static let shared = LanguageMarks()

  private init() {
    for (index, list) in LanguageWords.lists.enumerated() {
      for word in LanguageSample.words(in: list.words) { words.add(word, to: 1 << UInt64(index)) }
    }
    for (code, own) in LanguageWords.letters {
      guard let index = codes.firstIndex(of: code) else { continue }
      for letter in own.unicodeScalars { letters[letter.value, default: 0] |= 1 << UInt64(index) }
    }
  }

  /// What the words and letters count for each language, and how many of the words it has.
  func scores(of sample: LanguageSample) -> (scores: [Int], met: [Int]) {
    var scores = [Int](repeating: 0, count: codes.count)
    var met = scores
    for word in sample.words {
      forEach(words[word]) { index, worth in
        scores[index] += worth
        met[index] += 1
      }
    }
    guard !sample.accented.isEmpty else { return (scores, met) }
    var marks = [Int](repeating: 0, count: codes.count)
    for letter in sample.accented {
      forEach(letters[letter] ?? 0) { marks[$0] += $1 }
    }
    for index in scores.indices { scores[index] += min(marks[index] / 4, 3 * Self.whole) }
    return (scores, met)
  }

  /// The languages of a set, each with what the mark counts for it.
  private func forEach(_ set: UInt64, _ body: (Int, Int) -> Void) {
    guard set != 0 else { return }
    let worth = Self.whole / min(set.nonzeroBitCount, 3)
    var rest = set
    while rest != 0 {
      body(rest.trailingZeroBitCount, worth)
      rest &= rest - 1
    }
  }
}
