import SummitCoverage

extension ReportedSpeech {
  // MARK: What was said

  /// The tokens of what the verb reports.
  func content(
    of clause: Clause, _ number: Int, in sentence: ParsedSentence
  ) -> Range<Int>? {
    let after = behindParticle(clause)
    let end = self.end(of: clause, number, in: sentence)
    guard let verb = clause.verb.verb, after < end, !isInverted(clause, in: sentence) else {
      return answered(clause, in: sentence) ?? preceding(clause, in: sentence)
    }
    let kind = lexicon.verbClass(verb)
    // The clause marker, when there is one close by, begins what was said.
    if let marker = marker(from: after, end: end, in: sentence) {
      return trimmed(marker + 1..<end)
    }
    if reading.word(after) == lexicon.grammar.that, after + 2 < end, clause.verb.tense == .gerund {
      return trimmed(after + 1..<end)
    }
    if isMark(after) {
      return answered(clause, in: sentence) ?? interrupted(clause, in: sentence)
        ?? preceding(clause, in: sentence)
    }
    // "told Lindmark News he would …": past the person told.
    if !kind.isDisjoint(with: [.tell])
      || lexicon.lemma(verb) == "say" && !clause.objects.isEmpty && isPersonalObject(clause)
        && hasClause(after: clause.objects[0].range.upperBound, end: end, in: sentence)
    {
      let object = clause.objects.first
      if kind.contains(.tell), let object, object.range.upperBound < end,
        hasClause(after: object.range.upperBound, end: end, in: sentence)
          || isAboutPreposition(object.range.upperBound)
      {
        if isPreposition(object.range.upperBound), isWarning(verb) { return trimmed(after..<end) }
        // "advised Osei to wait": whom it is said to belongs to what is asked.
        return reading.word(object.range.upperBound) == lexicon.grammar.to
          ? trimmed(after..<end) : trimmed(object.range.upperBound..<end)
      }
    }
    let isClausal = hasClause(after: after, end: end, in: sentence)
    if !isClausal, !kind.isDisjoint(with: [.say, .tell]), isShort(after..<end),
      clause.objects.isEmpty || kind.contains(.tell),
      let before = preceding(clause, in: sentence)
    {
      return before
    }
    if kind.isDisjoint(with: [.judge, .urge, .pledge]), !takesNoun(verb), !isClausal { return nil }
    if !isClausal, !kind.isDisjoint(with: [.judge, .urge]), isPreposition(after),
      !takesUrge(lexicon.text(of: reading.word(after)))
    {
      return nil
    }
    if isPreposition(after), dropsPreposition(verb) { return trimmed(after + 1..<end) }
    if isAnaphor(after, end: end) { return nil }
    return trimmed(isClausal ? after..<end : withoutSetting(after..<end))
  }

  /// "that" or "whether" behind the verb, its object or a noun such as "hope".
  func marker(from start: Int, end: Int, in sentence: ParsedSentence) -> Int? {
    var isAside = false
    var sawComma = false
    for phrase in sentence.phrases
    where phrase.range.lowerBound >= start && phrase.range.lowerBound < end {
      // "told a crowd later, where he stood alone, that …": past what stands between commas.
      if isAside {
        if case .comma = phrase { isAside = false }
        continue
      }
      switch phrase {
      case .subordinator(let token):
        let word = lexicon.text(of: reading.word(token))
        if word == "that" { return token }
        guard sawComma, word == "where" || word == "when" else { return nil }
        isAside = true
      case .relative(let token):
        if lexicon.text(of: reading.word(token)) == "that" { return token }
        guard sawComma else { return nil }
        isAside = true
      case .comma: sawComma = true
      case .nominal, .preposition: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether a clause of its own, with subject and verb, follows.
  func hasClause(after start: Int, end: Int, in sentence: ParsedSentence) -> Bool {
    var (sawNominal, followsCoordinator) = (false, false)
    for phrase in sentence.phrases
    where phrase.range.lowerBound >= start && phrase.range.lowerBound < end {
      switch phrase {
      case .nominal: (sawNominal, followsCoordinator) = (true, false)
      case .verb(let group):
        let isExistential =
          reading.document.folded(group.range.lowerBound) == "there"
          || group.range.lowerBound > start
            && reading.document.folded(group.range.lowerBound - 1) == "there"
        // "some home truths, and were …": what is behind "and" goes on with the verb before.
        if followsCoordinator, !isExistential { return false }
        return (sawNominal || isExistential) && group.tense != .gerund && group.tense != .infinitive
      case .coordinator: followsCoordinator = true
      case .preposition, .comma, .quotation: continue
      case .subordinator: return true
      default: return false
      }
    }
    return false
  }

  /// Verbs of saying that take a noun: "mentioned plans", "hinted at talks", "noted progress".
  func takesNoun(_ verb: Int) -> Bool {
    [
      "mention", "hint", "indicate", "note", "highlight", "stress", "emphasize", "emphasise",
      "underline", "underscore", "acknowledge", "confirm", "deny", "announce", "reveal", "disclose",
      "reiterate", "reaffirm", "affirm", "suggest", "predict", "remark", "comment", "recall",
      "signal", "claim", "admit", "concede", "outline", "declare", "warn", "recount", "wish",
      "speak", "rule", "set", "caution",
    ].contains(lexicon.lemma(verb))
  }

  /// Whether the preposition stands before what is urged or judged: "called for talks".
  private func takesUrge(_ preposition: String) -> Bool {
    switch preposition {
    case "for", "against", "on", "to", "with", "as": true
    default: false
    }
  }

  func isWarning(_ verb: Int) -> Bool {
    ["warn", "caution", "remind", "assure", "inform"].contains(lexicon.lemma(verb))
  }

  /// "hinted at talks": the statement is "talks".
  func dropsPreposition(_ verb: Int) -> Bool {
    ["hint", "remark", "comment"].contains(lexicon.lemma(verb))
  }

  /// Whether a preposition of subjects rather than of times and places: "told Osei of the plan".
  func isAboutPreposition(_ index: Int) -> Bool {
    isPreposition(index)
      && ["of", "about", "against", "for", "over", "to"].contains(
        lexicon.text(of: reading.word(index)))
  }

  func isPreposition(_ index: Int) -> Bool {
    index < reading.document.tokens.count && reading.flags(index).contains(.preposition)
  }

  func isPersonalObject(_ clause: Clause) -> Bool {
    !reading.people(clause.objects).isEmpty
  }

  func isMark(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    return !token.isWord && token.kind != .number && token.kind != .openQuote
      && token.kind != .straightQuote && token.kind != .dash
  }

  /// "echoed this sentiment", "said so": nothing that stands by itself.
  func isAnaphor(_ start: Int, end: Int) -> Bool {
    let first = lexicon.text(of: reading.word(start))
    return end - start <= 2
      && ["this", "that", "so", "it", "as", "much", "them", "him", "her"].contains(first)
  }

  /// Where what was said ends: at the next report by the same speaker, or with the sentence.
  func end(of clause: Clause, _ number: Int, in sentence: ParsedSentence) -> Int {
    // "Pointing out that …, Vale said": what the participle says ends before its subject.
    if let subject = clause.subject.first, clause.verb.tense == .gerund,
      subject.range.lowerBound > clause.verb.range.upperBound
    {
      return subject.range.lowerBound
    }
    for other in sentence.clauses.dropFirst(number + 1) {
      guard reading.isVerb(other, .speech) || chain(other) != nil,
        !reading.document.isQuoted(other.verb.head),
        other.verb.tense != .infinitive,
        sameSubject(other, clause)
      else { continue }
      var start = other.verb.range.lowerBound
      if let subject = other.subject.first, subject.range.lowerBound > clause.verb.range.upperBound,
        subject.range.upperBound <= start
      {
        start = subject.range.lowerBound
      }
      // "… and later warned": adverbs of the verb, then what parts it from the words before.
      while start - 1 > clause.verb.range.upperBound, reading.flags(start - 1).contains(.adverb) {
        start -= 1
      }
      while start - 1 > clause.verb.range.upperBound, isSeparator(start - 1) { start -= 1 }
      return start
    }
    return sourceStart(behind: clause, in: sentence) ?? sentence.range.upperBound
  }

  /// Where ", Norland News reported" begins, which tells only who passed the words on.
  private func sourceStart(behind clause: Clause, in sentence: ParsedSentence) -> Int? {
    guard let last = sentence.clauses.last, last.verb.head > clause.verb.head,
      reading.isVerb(last, .say), let subject = last.subject.last ?? last.objects.first,
      case .outlet = reading.head(subject)?.kind
    else { return nil }
    let start = min(subject.range.lowerBound, last.verb.range.lowerBound) - 1
    guard start > clause.verb.range.upperBound, reading.document.tokens[start].kind == .comma else {
      return nil
    }
    return start
  }

  func sameSubject(_ one: Clause, _ other: Clause) -> Bool {
    guard let speaker = reading.speaker(other.subject) else { return false }
    guard reading.speaker(one.subject) == speaker else { return false }
    if one.governor != nil { return true }
    // "…, though he added": a pronoun goes on with the same speaker.
    guard let subject = one.subject.first, subject.range.lowerBound > other.verb.range.upperBound,
      case .pronoun = reading.head(subject)?.kind
    else { return false }
    return isSeparator(subject.range.lowerBound - 1)
  }

  func isSeparator(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    return token.kind == .comma || token.kind == .semicolon
      || reading.flags(index).contains(.coordinator)
      || ["though", "although", "while"].contains(lexicon.text(of: reading.word(index)))
  }

  /// The range without marks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while upper > lower, isOuterMark(upper - 1) { upper -= 1 }
    while lower < upper, isLeadingMark(lower) { lower += 1 }
    return lower < upper ? lower..<upper : nil
  }

  func isOuterMark(_ index: Int) -> Bool {
    switch reading.document.tokens[index].kind {
    case .period, .comma, .semicolon, .colon, .question, .exclamation, .dash: true
    case .closeQuote, .straightQuote:
      index > 0 && !reading.document.isQuoted(index) && !reading.document.isQuoted(index - 1)
    default: false
    }
  }

  func isLeadingMark(_ index: Int) -> Bool {
    switch reading.document.tokens[index].kind {
    case .comma, .colon, .dash, .semicolon: true
    default: false
    }
  }

  /// Whether all of it is quoted, so that the quotation is the statement.
  func isOnlyQuotation(_ range: Range<Int>) -> Bool {
    let outside = range.count { index in
      !reading.document.isQuoted(index) && reading.document.tokens[index].isWord
    }
    let isQuotedFirst =
      range.first.map {
        reading.document.isQuoted($0)
          || $0 + 1 < reading.document.tokens.count && reading.document.isQuoted($0 + 1)
            && !reading.document.tokens[$0].isWord
      } ?? false
    return outside == 0 || isQuotedFirst && outside < 4
  }
}
