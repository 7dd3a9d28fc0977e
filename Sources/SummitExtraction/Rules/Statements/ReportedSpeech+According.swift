import SummitCoverage

extension ReportedSpeech {
  /// "According to Vale, …" and "…, according to Vale".
  func according(in sentence: ParsedSentence) -> Utterance? {
    for (position, phrase) in sentence.phrases.enumerated() {
      guard case .preposition(_, let range) = phrase, range.count == 2,
        reading.isWord(range.lowerBound, "according"),
        reading.document.folded(range) == "according to",
        position + 1 < sentence.phrases.count,
        case .nominal(let nominal) = sentence.phrases[position + 1],
        let speaker = reading.speaker([nominal]), !isOutlet(nominal)
      else { continue }
      let isFirst = range.lowerBound == sentence.range.lowerBound
      var next = nominal.range.upperBound
      if isFirst {
        while next < sentence.range.upperBound, reading.document.tokens[next].kind != .comma {
          next += 1
        }
      }
      let content =
        isFirst ? next..<sentence.range.upperBound : sentence.range.lowerBound..<range.lowerBound
      guard let range = trimmed(content), range.count > 3, !isOnlyQuotation(range) else {
        return nil
      }
      return Utterance(
        speaker: speaker, kind: .indirect, range: range, cue: "according to", medium: nil,
        rule: "speechIsAccordingTo")
    }
    return nil
  }

  private func isOutlet(_ nominal: Nominal) -> Bool {
    if case .outlet = reading.head(nominal)?.kind { true } else { false }
  }
}
