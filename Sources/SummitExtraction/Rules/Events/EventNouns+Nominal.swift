import SummitCoverage

/// What the noun phrase of an event says by itself.
extension EventNouns {
  /// Whether it points at an event told before: "the talks", "their meeting", "this summit".
  func isDefinite(_ nominal: Nominal) -> Bool {
    let first = nominal.range.lowerBound
    let flags = reading.flags(first)
    let word = reading.word(first)
    let isPointing =
      word == lexicon.grammar.the || word == lexicon.grammar.both
      || flags.contains(.possessive) || flags.contains(.determiner) && isDemonstrative(word)
    // "had his own meeting with Osei": another one.
    return isPointing && !nominal.range.contains { reading.isWord($0, "own") }
  }

  private func isDemonstrative(_ word: Word) -> Bool {
    switch lexicon.text(of: word) {
    case "this", "that", "these", "those": true
    default: false
    }
  }

  func isJoint(_ nominal: Nominal) -> Bool {
    reading.contains(nominal.range, lexicon.grammar.joint)
  }

  func series(of nominal: Nominal) -> Int? {
    for number in nominal.mentions {
      if case .series(let series) = reading.mentions[number].kind { return series }
      for case .series(let series) in reading.mentions[number].alternatives { return series }
    }
    return nil
  }

  /// "Vale, at a news conference, said": told in passing by the main clause.
  func isBetweenCommas(_ nominal: Nominal, in sentence: ParsedSentence) -> Bool {
    sentence.phrases.indices.contains { index in
      index >= 2 && sentence.phrases[index].range == nominal.range
        && !holder(before: index, in: sentence).isEmpty
    }
  }

  /// "the eve of the summit": it is yet to come.
  func isEve(_ nominal: Nominal) -> Bool {
    let start = nominal.range.lowerBound
    return start > 1 && reading.word(start - 1) == lexicon.grammar.of
      && reading.isWord(start - 2, "eve")
  }

  /// "met one-on-one", "spoke face-to-face": how, not what.
  func isManner(_ nominal: Nominal) -> Bool {
    guard nominal.range.count <= 5, let first = nominal.mentions.first,
      reading.mentions[first].range == nominal.range
    else { return false }
    return ["one on one", "face to face", "tete a tete"].contains(
      reading.document.folded(nominal.range))
  }

  func isDetermined(_ nominal: Nominal) -> Bool {
    !reading.flags(nominal.range.lowerBound).isDisjoint(with: [.determiner, .possessive])
  }

  /// "paid a call on Osei": a visit, not a telephone call.
  func isPaidCall(_ place: Placing, _ kind: EventKind) -> Bool {
    kind == .call && place.clause?.verb.verb.map { lexicon.lemma($0) == "pay" } ?? false
  }
}
