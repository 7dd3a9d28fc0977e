import SummitCoverage

/// What a word may be in the lines around an article's text, by the lists of ``Vocabulary``.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt64

  static let masthead = WordKinds(rawValue: 1)
  static let label = WordKinds(rawValue: 1 << 1)
  static let role = WordKinds(rawValue: 1 << 2)
  static let byline = WordKinds(rawValue: 1 << 3)
  static let particle = WordKinds(rawValue: 1 << 4)
  static let interface = WordKinds(rawValue: 1 << 5)
  static let time = WordKinds(rawValue: 1 << 6)
  static let dating = WordKinds(rawValue: 1 << 7)
  static let updating = WordKinds(rawValue: 1 << 8)
  static let beginning = WordKinds(rawValue: 1 << 9)
  static let weekday = WordKinds(rawValue: 1 << 10)
  static let month = WordKinds(rawValue: 1 << 11)

  /// The kinds of the word with this number; mostly none.
  static func of(_ word: WordNumber) -> WordKinds { WordKinds(rawValue: words[word]) }

  private static let words: WordSets = {
    let lists: [(words: Set<String>, kind: WordKinds)] = [
      (Vocabulary.masthead, .masthead), (Vocabulary.labels, .label), (Vocabulary.roles, .role),
      (Vocabulary.bylineWords, .byline), (Vocabulary.particles, .particle),
      (Vocabulary.interface, .interface), (Vocabulary.time, .time), (Vocabulary.dating, .dating),
      (Vocabulary.updating, .updating), (Vocabulary.beginning, .beginning),
      (PressWords.weekdays, .weekday), (Set(PressWords.months.keys), .month),
    ]
    var words = WordSets(capacity: 1024)
    for (list, kind) in lists {
      for word in list {
        var number = WordNumber()
        for byte in word.utf8 { number.add(UInt32(byte)) }
        words.add(number, to: kind.rawValue)
      }
    }
    return words
  }()
}
