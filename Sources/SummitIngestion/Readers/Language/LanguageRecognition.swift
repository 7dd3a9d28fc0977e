/// Tells the language of a text.
///
/// Some writing systems tell it alone; among the languages that share one it is told by the words
/// that are met most in each, and by letters that few have. A word counts the less the more
/// languages have it. Names tell nothing, so that a text of a few names has no language.
struct LanguageRecognition: Hashable, Sendable {
  /// The code of ISO 639-1, or `und` for a language of which no words are known.
  let code: String
  /// Whether the text says so plainly, whatever is said about it.
  let isCertain: Bool

  /// What the text is written in; nil where it is too short to tell.
  init?(of text: String) {
    let sample = LanguageSample(text)
    let most = sample.letters.max { $0.value * $0.key.weight < $1.value * $1.key.weight }
    guard let (system, count) = most, count > 0 else { return nil }
    switch system {
    case .alone(let code): self.init(code: code, isCertain: count >= 8)
    case .kana: self.init(code: "ja", isCertain: count >= 8)
    case .han:
      let isJapanese = sample.letters[.kana] ?? 0 > 0
      self.init(code: isJapanese ? "ja" : "zh", isCertain: count >= 4)
    case .latin, .cyrillic, .arabic: self.init(of: sample, in: system)
    }
  }

  private init(code: String, isCertain: Bool) {
    (self.code, self.isCertain) = (code, isCertain)
  }

  /// How strongly the words of the text point to the language that they point to most.
  static func strength(of text: String) -> Int {
    LanguageMarks.shared.scores(of: LanguageSample(text)).scores.max() ?? 0
  }

  private init?(of sample: LanguageSample, in system: WritingSystem) {
    let known = LanguageMarks.shared
    let (scores, met) = known.scores(of: sample)
    let english = scores[0]
    let foreign = scores.indices.dropFirst().max { scores[$0] < scores[$1] } ?? 0
    let best = english > scores[foreign] ? 0 : foreign
    let share = Double(met[best]) / Double(max(sample.words.count, 1))
    if sample.words.count >= 60, share < 0.06 {
      // A long text with hardly a known word in it is in yet another language.
      self.init(code: "und", isCertain: false)
    } else if scores[best] >= LanguageMarks.whole, english != scores[foreign] {
      let other = best == 0 ? scores[foreign] : english
      self.init(
        code: known.codes[best],
        isCertain: sample.words.count >= 12 && share >= 0.15 && scores[best] * 4 >= other * 5)
    } else if system == .latin {
      return nil
    } else {
      self.init(code: "und", isCertain: false)
    }
  }
}

/// The words and letters that languages are told by, and the languages that have each.
private struct LanguageMarks: Sendable {
  let codes = LanguageWords.lists.map(\.code)
  /// Sets of languages: bit 0 is the first of the lists.
  private(set) var words: [UInt64: UInt64] = [:]
  private(set) var letters: [UInt32: UInt64] = [:]

  /// What a word counts that only one language has; one that three or more have counts a third.
  static let whole = 12

  static let shared = LanguageMarks()

  private init() {
    for (index, list) in LanguageWords.lists.enumerated() {
      for word in list.words.split(separator: " ") {
        words[LanguageSample.hash(word), default: 0] |= 1 << UInt64(index)
      }
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
      guard let set = words[word] else { continue }
      forEach(set) { index, worth in
        scores[index] += worth
        met[index] += 1
      }
    }
    var marks = scores.map { _ in 0 }
    for letter in sample.accented {
      guard let set = letters[letter] else { continue }
      forEach(set) { marks[$0] += $1 }
    }
    for index in scores.indices { scores[index] += min(marks[index] / 4, 3 * Self.whole) }
    return (scores, met)
  }

  /// The languages of a set, each with what the mark counts for it.
  private func forEach(_ set: UInt64, _ body: (Int, Int) -> Void) {
    let worth = Self.whole / min(set.nonzeroBitCount, 3)
    var rest = set
    while rest != 0 {
      body(rest.trailingZeroBitCount, worth)
      rest &= rest - 1
    }
  }
}
