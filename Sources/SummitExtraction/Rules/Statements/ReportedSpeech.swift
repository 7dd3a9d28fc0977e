import SummitCoverage

/// Reads speech that is reported: "Vale said that …", "Vale warned Osei against …", "…, Vale said".
struct ReportedSpeech {
  let reading: Reading
  let lexicon: Lexicon

  init(_ reading: Reading) {
    self.reading = reading
    lexicon = reading.lexicon
  }

  /// The reported statements of the text, in order.
  func utterances() -> [Utterance] {
    var all: [Utterance] = []
    for sentence in reading.sentences where isProse(sentence) {
      all += utterances(in: sentence, after: all.last)
    }
    return all
  }

  /// Whether the line is a sentence rather than a headline: it ends in a full stop or the like.
  private func isProse(_ sentence: ParsedSentence) -> Bool {
    guard let last = sentence.range.last else { return false }
    let document = reading.document
    if sentence.range.count > 20 || document.tokens[sentence.range.lowerBound].kind == .bullet {
      return !isQuestion(sentence)
    }
    switch document.tokens[last].kind {
    case .question: return false
    case .word, .number: return document.tokens[last].shape.contains(.abbreviation)
    default: return true
    }
  }

  private func isQuestion(_ sentence: ParsedSentence) -> Bool {
    guard let last = sentence.range.last else { return false }
    return reading.document.tokens[last].kind == .question
  }

  private func utterances(in sentence: ParsedSentence, after last: Utterance?) -> [Utterance] {
    var found: [Utterance] = []
    for number in sentence.clauses.indices where mayReport(sentence.clauses[number]) {
      let clause = sentence.clauses[number]
      guard let utterance = utterance(clause, number, in: sentence, after: found.last ?? last)
      else { continue }
      // "Osei had thanked them, Vale said": the report that closes the sentence covers the others.
      let closes = utterance.range.upperBound <= clause.verb.range.lowerBound
      while closes, let inner = found.last, utterance.range.lowerBound <= inner.range.lowerBound {
        found.removeLast()
      }
      if let last = found.last, last.range.overlaps(utterance.range) { continue }
      found.append(utterance)
    }
    if let accorded = according(in: sentence) { found.append(accorded) }
    return found
  }

  private func utterance(
    _ clause: Clause, _ number: Int, in sentence: ParsedSentence, after last: Utterance?
  ) -> Utterance? {
    guard !reading.document.isQuoted(clause.verb.head) else { return nil }
    let quoting = quotedSpeaker(clause, in: sentence)
    guard quoting != nil || !clause.verb.isPassive,
      let speaker = quoting ?? speaker(of: clause, in: sentence) ?? continued(clause, after: last),
      !isAboutObject(clause), !isAsked(clause, in: sentence)
    else { return nil }
    if let chain = chained(clause, number, in: sentence) {
      var utterance = utterance(clause, speaker, trimmed(chain.range), last, in: sentence)
      utterance?.cue = chain.cue
      return utterance
    }
    guard !isUnderPlan(clause, in: sentence) else { return nil }
    if let range = byNoun(clause, number, in: sentence) {
      return utterance(clause, speaker, trimmed(withoutSetting(range)), last, in: sentence)
    }
    guard reading.isVerb(clause, .speech), isSpeaking(clause), !isContact(clause) else {
      return nil
    }
    return utterance(clause, speaker, content(of: clause, number, in: sentence), last, in: sentence)
  }

  /// Whether the verb is one of speech, governs another or takes a noun of speech.
  private func mayReport(_ clause: Clause) -> Bool {
    reading.isVerb(clause, .speech) || clause.verb.verbs.count > 1 || isVoicing(clause)
  }

  private func utterance(
    _ clause: Clause, _ speaker: Speaker, _ range: Range<Int>?, _ last: Utterance?,
    in sentence: ParsedSentence
  ) -> Utterance? {
    guard let range, range.count > 1, !isOnlyQuotation(range), !isOnlyTime(range, clause) else {
      return nil
    }
    let subject = isInverted(clause, in: sentence) ? clause.objects : clause.subject
    let continues = last.map { $0.speaker == speaker } ?? false
    return Utterance(
      speaker: speaker, kind: .indirect, range: range, cue: cue(clause),
      medium: reading.medium(in: outside(range, of: sentence.range)), rule: "speechIsReported",
      printed: reading.printedBody(subject) ?? (continues ? last?.printed : nil))
  }

  /// The subject of the verb, or of "…, said Vale." what follows it.
  func speaker(of clause: Clause, in sentence: ParsedSentence) -> Speaker? {
    if isInverted(clause, in: sentence) { return reading.speaker(clause.objects) }
    return adjacentSpeaker(clause)
      ?? reading.speaker(clause.subject) ?? openingSpeaker(clause, in: sentence)
  }

  /// Whether the verb stands between a comma and the one who speaks, who ends the sentence.
  func isInverted(_ clause: Clause, in sentence: ParsedSentence) -> Bool {
    let start = clause.verb.range.lowerBound
    guard start - 1 > sentence.range.lowerBound, let object = clause.objects.first,
      reading.document.tokens[start - 1].kind == .comma,
      object.range.lowerBound == clause.verb.range.upperBound,
      reading.isVerb(clause, .say)
    else { return false }
    let end = object.range.upperBound
    return end == reading.document.tokens.count || !reading.document.tokens[end].isWord
  }

  func outside(_ range: Range<Int>, of sentence: Range<Int>) -> Range<Int> {
    sentence.lowerBound < range.lowerBound
      ? sentence.lowerBound..<range.lowerBound
      : range.upperBound..<max(range.upperBound, sentence.upperBound)
  }

  /// "welcomed Osei", "called Osei", "said goodbye": dealings with a person, no words about one.
  func isContact(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb, let object = clause.objects.first else { return false }
    let isPerson = !reading.people([object]).isEmpty
    switch lexicon.lemma(verb) {
    case "welcome", "greet":
      return isPerson || isGroup(object)
    case "call":
      if case .event = reading.head(object)?.kind { return true }
      return isPerson && clause.objects.count == 1
    case "say":
      return ["goodbye", "farewell", "hello", "no", "yes"].contains(
        reading.document.folded(object.range))
    default: return false
    }
  }

  /// Whether the words are of several people: "world leaders", "the visitors".
  private func isGroup(_ nominal: Nominal) -> Bool {
    let last = nominal.range.upperBound - 1
    return reading.flags(last).contains(.leaderGroup)
      || ["visitors", "guests", "delegates", "journalists", "reporters"].contains(
        reading.document.text(last).folded)
  }

  /// "the tour that Vale had offered": what was offered stands before.
  func isAboutObject(_ clause: Clause) -> Bool {
    guard let subject = clause.subject.first, !clause.isRelative,
      subject.range.lowerBound > 0, subject.range.upperBound <= clause.verb.range.lowerBound
    else { return false }
    switch lexicon.text(of: reading.word(subject.range.lowerBound - 1)) {
    case "which", "whom": return true
    default: return false
    }
  }

  func cue(_ clause: Clause) -> String? {
    clause.verb.verb.map(lexicon.lemma)
  }

  /// Whether the verb reports speech here: a denial of it does not, nor a thought but a hope.
  func isSpeaking(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb else { return false }
    let kind = lexicon.verbClass(verb)
    let lemma = lexicon.lemma(verb)
    if clause.verb.isNegated || isOfAnother(clause) { return false }
    switch lemma {
    case "point", "make", "rule", "speak", "spell", "set", "lay", "put": return true
    case "wish": return clause.verb.tense == .past && !clause.objects.isEmpty
    default: break
    }
    if !kind.isDisjoint(with: [.say, .tell, .urge, .pledge, .judge]) {
      switch lemma {
      case "continue", "echo", "see", "feature": return clause.verb.tense == .past
      default: return true
      }
    }
    switch lemma {
    case "believe", "hope", "think": if clause.verb.isModal { return false }
    default: return false
    }
    // "believed in the bomb" reports nothing; "hoped for progress" does.
    let after = clause.verb.range.upperBound
    return after >= reading.document.tokens.count || !reading.flags(after).contains(.preposition)
      || lemma == "hope"
  }

  /// "was accused of backing rebels": what others say of the subject.
  private func isOfAnother(_ clause: Clause) -> Bool {
    let start = clause.verb.range.lowerBound
    guard clause.verb.tense == .gerund, start > 0 else { return false }
    return ["of", "for", "from", "against", "without", "over"].contains(
      reading.document.folded(start - 1))
  }

  /// "is expected to say": not said yet.
  func isUnderPlan(_ clause: Clause, in sentence: ParsedSentence) -> Bool {
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
}
