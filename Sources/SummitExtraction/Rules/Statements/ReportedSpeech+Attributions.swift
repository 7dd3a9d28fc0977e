import SummitCoverage

/// Attributions that do not stand before what was said, and speakers that are told indirectly.
extension ReportedSpeech {
  // MARK: Around what was said

  /// What stands before ", Vale said": the clause that the attribution closes.
  func preceding(_ clause: Clause, in sentence: ParsedSentence) -> Range<Int>? {
    let isInverted = isInverted(clause, in: sentence)
    guard
      let subject = isInverted ? clause.objects.first : clause.subject.first ?? clause.objects.first
    else { return nil }
    let start = min(subject.range.lowerBound, clause.verb.range.lowerBound)
    guard start > sentence.range.lowerBound, endsReport(start - 1) else { return nil }
    let before = sentence.range.lowerBound..<start - 1
    guard !isQuotedAlone(before),
      sentence.phrases.contains(where: { phrase in
        switch phrase {
        case .verb(let group): before.contains(group.head)
        case .quotation(_, let range): before.overlaps(range)
        default: false
        }
      }), reading.word(sentence.range.lowerBound) != lexicon.grammar.in,
      !beginsInParticiple(sentence)
    else { return nil }
    return trimmed(before)
  }

  /// "Asked whether …, he said:", "Speaking in Geneva, Vale said": no report, but its occasion.
  private func beginsInParticiple(_ sentence: ParsedSentence) -> Bool {
    if case .subordinator = sentence.phrases.first { return true }
    return lexicon.verbForms(reading.word(sentence.range.lowerBound)).contains {
      $0.form == .participle || $0.form == .gerund
    }
  }

  /// Whether so little stands behind the verb that it only tells to whom, when and where.
  func isShort(_ range: Range<Int>) -> Bool { range.count <= 14 }

  /// The range up to where the statement was made: "in a statement", "on Truth Social", "during …".
  func withoutSetting(_ range: Range<Int>) -> Range<Int> {
    let document = reading.document
    for index in range.dropFirst(2) where reading.flags(index).contains(.preposition) {
      let preposition = document.folded(index)
      if preposition == "during" { return range.lowerBound..<index }
      guard preposition == "in" || preposition == "on" else { continue }
      let rest = index + 1..<min(index + 5, range.upperBound)
      let isChannel = rest.contains { token in
        if ["post", "statement", "tweet", "interview", "message", "video"].contains(
          document.folded(token))
        {
          return true
        }
        guard reading.mentionNumbers[token] >= 0 else { return false }
        if case .outlet = reading.mentions[Int(reading.mentionNumbers[token])].kind { return true }
        return false
      }
      if isChannel { return range.lowerBound..<index }
    }
    return range
  }

  /// Whether the token parts a report from its attribution: a comma, also inside quotation marks.
  private func endsReport(_ index: Int) -> Bool {
    let tokens = reading.document.tokens
    if tokens[index].kind == .comma { return true }
    switch tokens[index].kind {
    case .closeQuote, .straightQuote: return index > 0 && tokens[index - 1].kind == .comma
    default: return false
    }
  }

  /// Whether the words hold a quotation that their grammar does not take in, which is read by itself.
  private func isQuotedAlone(_ range: Range<Int>) -> Bool {
    guard let quoted = range.first(where: { reading.document.isQuoted($0) }) else { return false }
    let mark = quoted - 1
    guard mark - 2 >= range.lowerBound else { return true }
    return !reading.document.tokens[mark - 1].isWord
  }

  /// "The two sides, Vale said, wanted …": what stands behind, where that is the longer part.
  func interrupted(_ clause: Clause, in sentence: ParsedSentence) -> Range<Int>? {
    let after = clause.verb.range.upperBound
    guard after < sentence.range.upperBound, reading.document.tokens[after].kind == .comma,
      let subject = clause.subject.first ?? clause.objects.first
    else { return nil }
    let start = min(subject.range.lowerBound, clause.verb.range.lowerBound)
    let before = start - sentence.range.lowerBound
    guard before > 1, reading.document.tokens[start - 1].kind == .comma else { return nil }
    let rest = after + 1..<sentence.range.upperBound
    guard rest.count > before, !rest.contains(where: { reading.document.isQuoted($0) }) else {
      return nil
    }
    return trimmed(rest)
  }

  /// "Not so, answered Vale: the talks had …": what stands behind the colon.
  func answered(_ clause: Clause, in sentence: ParsedSentence) -> Range<Int>? {
    let rest = clause.verb.range.upperBound..<sentence.range.upperBound
    guard let colon = rest.first(where: { reading.document.tokens[$0].kind == .colon }),
      colon + 3 < sentence.range.upperBound, !reading.document.isQuoted(colon),
      !reading.document.isQuoted(colon + 2)
    else { return nil }
    return trimmed(colon + 1..<sentence.range.upperBound)
  }

  // MARK: Speakers

  /// Whom the words right before the verb name, when they stand by themselves behind a comma or a
  /// preposition of time: "…, he added", "after Vale told him".
  func adjacentSpeaker(_ clause: Clause) -> Speaker? {
    var index = clause.verb.range.lowerBound - 1
    while index > 0, reading.flags(index).contains(.adverb) { index -= 1 }
    guard index > 0, reading.mentionNumbers[index] >= 0, !clause.verb.isPassive else { return nil }
    let mention = reading.mentions[Int(reading.mentionNumbers[index])]
    guard mention.kind == .person || mention.kind == .pronoun || mention.kind == .role,
      mention.range.upperBound == index + 1, mention.people.count == 1,
      mention.range.lowerBound > 0,
      !clause.subject.contains(where: { $0.range.overlaps(mention.range) })
        || mention.kind == .pronoun
    else { return nil }
    let before = mention.range.lowerBound - 1
    let isApart =
      reading.document.tokens[before].kind == .comma
      || ["after", "before", "since", "until"].contains(reading.document.folded(before))
    return isApart ? mention.people.first.map { .person($0) } : nil
  }

  /// "The president of Norland, Anna Vale, on Thursday assured …": who opens the sentence, when only
  /// commas and a time part the name from the verb.
  func openingSpeaker(_ clause: Clause, in sentence: ParsedSentence) -> Speaker? {
    guard clause.subject.isEmpty || reading.head(clause.subject[0])?.isPersonal != true,
      !clause.isRelative, clause.verb.tense == .past || clause.verb.tense == .present
    else { return nil }
    let start = clause.verb.range.lowerBound
    guard
      !sentence.clauses.contains(where: {
        $0.verb.range.lowerBound < start && $0.verb.tense != .gerund && !$0.isRelative
      })
    else { return nil }
    for index in sentence.range where index < start && reading.mentionNumbers[index] >= 0 {
      let mention = reading.mentions[Int(reading.mentionNumbers[index])]
      guard mention.kind == .person else { continue }
      let before = sentence.range.lowerBound..<mention.range.lowerBound
      guard !before.contains(where: { reading.flags($0).contains(.preposition) }) else {
        return nil
      }
      let between = mention.range.upperBound..<start
      return between.contains { reading.document.tokens[$0].kind == .comma }
        ? mention.people.first.map { .person($0) } : nil
    }
    return nil
  }

  /// "It added that …", "The statement said …": the body that spoke just before.
  func continued(_ clause: Clause, after last: Utterance?) -> Speaker? {
    guard let last, let subject = clause.subject.first,
      subject.range.upperBound <= clause.verb.range.lowerBound
    else { return nil }
    let document = reading.document
    let distance =
      Int(document.sentenceNumbers[subject.range.lowerBound])
      - Int(document.sentenceNumbers[last.range.lowerBound])
    guard distance <= 2 else { return nil }
    if subject.range.count == 1, reading.flags(subject.range.lowerBound).contains(.it) {
      if case .person = last.speaker { return nil }
      return last.speaker
    }
    guard reading.word(subject.range.lowerBound) == lexicon.grammar.the, subject.range.count == 2
    else { return nil }
    let noun = document.folded(subject.range.upperBound - 1)
    return ["statement", "readout", "document", "release", "communique", "message", "note"]
      .contains(noun) ? last.speaker : nil
  }

  /// Whom "quoted Vale as saying" and "Vale was quoted as saying" let speak.
  func quotedSpeaker(_ clause: Clause, in sentence: ParsedSentence) -> Speaker? {
    let start = clause.verb.range.lowerBound
    guard clause.verb.tense == .gerund, start > sentence.range.lowerBound,
      document(start - 1) == "as",
      let governor = sentence.clauses.last(where: { $0.verb.range.upperBound < start }),
      let verb = governor.verb.verb, ["quote", "cite"].contains(lexicon.lemma(verb))
    else { return nil }
    return reading.speaker(governor.verb.isPassive ? governor.subject : governor.objects)
  }

  /// "Asked whether …, Vale said" and "Osei, told that …, left": the words are another's.
  func isAsked(_ clause: Clause, in sentence: ParsedSentence) -> Bool {
    guard clause.verb.tense == .past || clause.verb.tense == .participle,
      clause.verb.verbs.count == 1
    else { return false }
    let start = clause.verb.range.lowerBound
    if start == sentence.range.lowerBound { return true }
    if let subject = clause.subject.first, subject.range.lowerBound > start,
      !isInverted(clause, in: sentence), reading.document.tokens[start - 1].kind == .comma
    {
      return true
    }
    // A comma between the person and the verb, and a verb of its own behind.
    guard reading.isVerb(clause, .tell), clause.objects.isEmpty,
      reading.document.tokens[start - 1].kind == .comma, start > 1,
      reading.mentionNumbers[start - 2] >= 0
    else { return false }
    return true
  }

  private func document(_ index: Int) -> String { reading.document.folded(index) }
}
