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
