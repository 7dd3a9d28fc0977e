import SummitCoverage

extension Reading {
  /// The series whose gathering the words behind an event noun make it: "the summit of the African
  /// Union", "the 41st session of the Supreme Council of the GCC", "the meeting of the Conference of
  /// Heads of Government of the Caribbean Community".
  func seriesOwning(_ nominal: Nominal, at index: Int, in sentence: ParsedSentence) -> Int? {
    guard let kind = eventKind(nominal), EventDraft.group(kind) == 0,
      !have([nominal], word: "ministerial", "ministers")
    else { return nil }
    var isOfLeaders = kind == .summit || have([nominal], word: "summit", "leaders", "ordinary")
    var position = index + 1
    while position + 1 < sentence.phrases.count, position < index + 8,
      case .preposition(let word, _) = sentence.phrases[position], word == lexicon.grammar.of,
      case .nominal(let owner) = sentence.phrases[position + 1]
    {
      if have([owner], word: "ministers", "ministerial", "ambassadors", "chiefs") { return nil }
      if have([owner], word: "heads", "leaders", "supreme", "assembly", "presidents", "summit") {
        isOfLeaders = true
      }
      for number in owner.mentions {
        if isOfLeaders, let series = mentions[number].series({ !lexicon.isBilateral($0) }) {
          return series
        }
      }
      position += 2
    }
    return nil
  }
}
