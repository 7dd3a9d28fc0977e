import SummitCoverage

/// Reads speech that is reported: "Vale said that …", "Vale warned Osei against …", "…, Vale said".
struct ReportedSpeech {
  let reading: Reading
  let lexicon: Lexicon

  init(_ reading: Reading) {
    self.reading = reading
    lexicon = reading.lexicon
  }

  func utterances(in sentence: ParsedSentence) -> [Utterance] {
    var found: [Utterance] = []
    for (number, clause) in sentence.clauses.enumerated() where reading.isVerb(clause, .speech) {
      guard let utterance = utterance(clause, number, in: sentence) else { continue }
      if let last = found.last, last.range.overlaps(utterance.range) { continue }
      found.append(utterance)
    }
    if let accorded = according(in: sentence) { found.append(accorded) }
    return found
  }

  private func utterance(
    _ clause: Clause, _ number: Int, in sentence: ParsedSentence
  ) -> Utterance? {
    guard !reading.document.isQuoted(clause.verb.head), !clause.verb.isPassive,
      let speaker = speaker(of: clause, in: sentence), isSpeaking(clause),
      !isUnderPlan(clause, in: sentence), !isContact(clause), !isAboutObject(clause)
    else { return nil }
    let range = content(of: clause, number, in: sentence)
    guard let range, range.count > 1, !isOnlyQuotation(range) else { return nil }
    return Utterance(
      speaker: speaker, kind: .indirect, range: range, cue: cue(clause),
      medium: reading.medium(in: outside(range, of: sentence.range)), rule: "speechIsReported")
  }

  /// The subject of the verb, or of "…, said Vale." what follows it.
  private func speaker(of clause: Clause, in sentence: ParsedSentence) -> Speaker? {
    isInverted(clause, in: sentence)
      ? reading.speaker(clause.objects) : reading.speaker(clause.subject)
  }

  /// Whether the verb stands between a comma and the one who speaks, who ends the sentence.
  private func isInverted(_ clause: Clause, in sentence: ParsedSentence) -> Bool {
    let start = clause.verb.range.lowerBound
    guard start - 1 > sentence.range.lowerBound, let object = clause.objects.first,
      reading.document.tokens[start - 1].kind == .comma,
      object.range.lowerBound == clause.verb.range.upperBound,
      reading.isVerb(clause, .say)
    else { return false }
    return !reading.document.tokens[object.range.upperBound].isWord
  }

  private func outside(_ range: Range<Int>, of sentence: Range<Int>) -> Range<Int> {
    sentence.lowerBound < range.lowerBound
      ? sentence.lowerBound..<range.lowerBound
      : range.upperBound..<max(range.upperBound, sentence.upperBound)
  }

  /// "welcomed Osei", "called Osei", "said goodbye": dealings with a person, no words about one.
  private func isContact(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb, let object = clause.objects.first else { return false }
    let isPerson = !reading.people([object]).isEmpty
    switch lexicon.lemma(verb) {
    case "welcome", "greet": return isPerson
    case "call": return isPerson && clause.objects.count == 1
    case "say":
      return ["goodbye", "farewell", "hello", "no", "yes"].contains(
        reading.document.folded(object.range))
    default: return false
    }
  }

  /// "the tour that Vale had offered": what was offered stands before.
  private func isAboutObject(_ clause: Clause) -> Bool {
    guard let subject = clause.subject.first, !clause.isRelative,
      subject.range.lowerBound > 0, subject.range.upperBound <= clause.verb.range.lowerBound
    else { return false }
    return ["which", "whom"].contains(
      lexicon.text(of: reading.word(subject.range.lowerBound - 1)))
  }

  private func cue(_ clause: Clause) -> String? {
    clause.verb.verb.map(lexicon.lemma)
  }

  /// Whether the verb reports speech here: a denial of it does not, nor a thought but a hope.
  private func isSpeaking(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb else { return false }
    let kind = lexicon.verbClass(verb)
    let lemma = lexicon.lemma(verb)
    if clause.verb.isNegated { return false }
    if !kind.isDisjoint(with: [.say, .tell, .urge, .pledge, .judge]) {
      return !["continue", "echo", "see", "feature"].contains(lemma) || clause.verb.tense == .past
    }
    return ["believe", "hope", "think"].contains(lemma)
  }

  /// "is expected to say": not said yet.
  private func isUnderPlan(_ clause: Clause, in sentence: ParsedSentence) -> Bool {
    if clause.verb.tense == .future || reading.isGoverned(clause, by: [.plan, .skip]) {
      return true
    }
    if clause.verb.tense == .infinitive
      || clause.verb.verbs.dropLast().contains(where: reading.leavesOpen)
    {
      return true
    }
    if let subordinator = clause.subordinator {
      return lexicon.text(of: reading.word(subordinator)) == "if"
    }
    return false
  }

  // MARK: What was said

  /// The tokens of what the verb reports.
  private func content(
    of clause: Clause, _ number: Int, in sentence: ParsedSentence
  ) -> Range<Int>? {
    let after = clause.verb.range.upperBound
    let end = self.end(of: clause, number, in: sentence)
    guard let verb = clause.verb.verb, after < end, !isInverted(clause, in: sentence) else {
      return preceding(clause, in: sentence)
    }
    let kind = lexicon.verbClass(verb)
    // The clause marker, when there is one close by, begins what was said.
    if let marker = marker(from: after, end: end, in: sentence) {
      return trimmed(marker + 1..<end)
    }
    if isMark(after) { return preceding(clause, in: sentence) }
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
    if kind.isDisjoint(with: [.judge, .urge, .pledge]), !takesNoun(verb),
      !hasClause(after: after, end: end, in: sentence)
    {
      return nil
    }
    if isPreposition(after), dropsPreposition(verb) { return trimmed(after + 1..<end) }
    if isAnaphor(after, end: end) { return nil }
    return trimmed(after..<end)
  }

  /// "that" or "whether" behind the verb, its object or a noun such as "hope".
  private func marker(from start: Int, end: Int, in sentence: ParsedSentence) -> Int? {
    for phrase in sentence.phrases
    where phrase.range.lowerBound >= start && phrase.range.lowerBound < end {
      switch phrase {
      case .subordinator(let token):
        let word = lexicon.text(of: reading.word(token))
        return word == "that" ? token : nil
      case .nominal, .preposition, .comma: continue
      default: return nil
      }
    }
    return nil
  }

  /// Whether a clause of its own, with subject and verb, follows.
  private func hasClause(after start: Int, end: Int, in sentence: ParsedSentence) -> Bool {
    var sawNominal = false
    for phrase in sentence.phrases
    where phrase.range.lowerBound >= start && phrase.range.lowerBound < end {
      switch phrase {
      case .nominal: sawNominal = true
      case .verb(let group):
        return sawNominal && group.tense != .gerund && group.tense != .infinitive
      case .preposition, .coordinator, .comma, .quotation: continue
      case .subordinator: return true
      default: return false
      }
    }
    return false
  }

  /// Verbs of saying that take a noun: "mentioned plans", "hinted at talks", "noted progress".
  private func takesNoun(_ verb: Int) -> Bool {
    [
      "mention", "hint", "indicate", "note", "highlight", "stress", "emphasize", "emphasise",
      "underline", "underscore", "acknowledge", "confirm", "deny", "announce", "reveal", "disclose",
      "reiterate", "reaffirm", "affirm", "suggest", "predict", "remark", "comment", "recall",
      "signal", "claim", "admit", "concede", "outline", "declare", "warn", "recount",
    ].contains(lexicon.lemma(verb))
  }

  private func isWarning(_ verb: Int) -> Bool {
    ["warn", "caution", "remind", "assure", "inform"].contains(lexicon.lemma(verb))
  }

  /// "hinted at talks": the statement is "talks".
  private func dropsPreposition(_ verb: Int) -> Bool {
    ["hint", "remark", "comment"].contains(lexicon.lemma(verb))
  }

  /// Whether a preposition of subjects rather than of times and places: "told Osei of the plan".
  private func isAboutPreposition(_ index: Int) -> Bool {
    isPreposition(index)
      && ["of", "about", "against", "for", "over", "to"].contains(
        lexicon.text(of: reading.word(index)))
  }

  private func isPreposition(_ index: Int) -> Bool {
    index < reading.document.tokens.count && reading.flags(index).contains(.preposition)
  }

  private func isPersonalObject(_ clause: Clause) -> Bool {
    !reading.people(clause.objects).isEmpty
  }

  private func isMark(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    return !token.isWord && token.kind != .number && token.kind != .openQuote
      && token.kind != .straightQuote && token.kind != .dash
  }

  /// "echoed this sentiment", "said so": nothing that stands by itself.
  private func isAnaphor(_ start: Int, end: Int) -> Bool {
    let first = lexicon.text(of: reading.word(start))
    return end - start <= 2
      && ["this", "that", "so", "it", "as", "much", "them", "him", "her"].contains(first)
  }

  /// What stands before ", Vale said": the clause that the attribution closes.
  private func preceding(_ clause: Clause, in sentence: ParsedSentence) -> Range<Int>? {
    let isInverted = isInverted(clause, in: sentence)
    guard
      let subject = isInverted ? clause.objects.first : clause.subject.first ?? clause.objects.first
    else { return nil }
    let start = min(subject.range.lowerBound, clause.verb.range.lowerBound)
    guard start > sentence.range.lowerBound, reading.document.tokens[start - 1].kind == .comma
    else { return nil }
    let before = sentence.range.lowerBound..<start - 1
    // A quotation before the comma is read as such.
    guard !before.contains(where: { reading.document.isQuoted($0) }),
      sentence.phrases.contains(where: { phrase in
        if case .verb(let group) = phrase { before.contains(group.head) } else { false }
      }), reading.word(sentence.range.lowerBound) != lexicon.grammar.in
    else { return nil }
    return trimmed(before)
  }

  /// Where what was said ends: at the next report by the same speaker, or with the sentence.
  private func end(of clause: Clause, _ number: Int, in sentence: ParsedSentence) -> Int {
    for other in sentence.clauses.dropFirst(number + 1) {
      guard reading.isVerb(other, .speech), !reading.document.isQuoted(other.verb.head),
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
    return sentence.range.upperBound
  }

  private func sameSubject(_ one: Clause, _ other: Clause) -> Bool {
    guard let speaker = reading.speaker(other.subject) else { return false }
    return reading.speaker(one.subject) == speaker && one.governor != nil
  }

  private func isSeparator(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    return token.kind == .comma || token.kind == .semicolon
      || reading.flags(index).contains(.coordinator)
  }

  /// The range without marks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while upper > lower, isOuterMark(upper - 1) { upper -= 1 }
    while lower < upper, isLeadingMark(lower) { lower += 1 }
    return lower < upper ? lower..<upper : nil
  }

  private func isOuterMark(_ index: Int) -> Bool {
    switch reading.document.tokens[index].kind {
    case .period, .comma, .semicolon, .colon, .question, .exclamation, .dash: true
    case .closeQuote, .straightQuote:
      index > 0 && !reading.document.isQuoted(index) && !reading.document.isQuoted(index - 1)
    default: false
    }
  }

  private func isLeadingMark(_ index: Int) -> Bool {
    switch reading.document.tokens[index].kind {
    case .comma, .colon, .dash, .semicolon: true
    default: false
    }
  }

  /// Whether all of it is quoted, so that the quotation is the statement.
  func isOnlyQuotation(_ range: Range<Int>) -> Bool {
    let outside = range.filter { index in
      !reading.document.isQuoted(index) && reading.document.tokens[index].isWord
    }
    let isQuotedFirst =
      range.first.map {
        reading.document.isQuoted($0)
          || $0 + 1 < reading.document.tokens.count && reading.document.isQuoted($0 + 1)
            && !reading.document.tokens[$0].isWord
      } ?? false
    return outside.isEmpty || isQuotedFirst && outside.count < 4
  }
}
