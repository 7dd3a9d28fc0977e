import SummitCoverage

/// Speech that a noun or a chain of verbs tells: "raised concerns about …", "offered to see him".
extension ReportedSpeech {
  /// "pledged to consult", "asked to see": what stands behind the verb of speech that governs.
  func chained(
    _ clause: Clause, _ number: Int, in sentence: ParsedSentence
  ) -> (range: Range<Int>, cue: String)? {
    guard let (index, cue) = chain(clause) else { return nil }
    return (withoutSequel(index + 1..<end(of: clause, number, in: sentence)), cue)
  }

  /// The verb of speech that governs the clause's other verbs, and where it stands.
  func chain(_ clause: Clause) -> (token: Int, cue: String)? {
    guard clause.verb.verbs.count > 1, !clause.verb.isNegated, !clause.verb.isModal,
      clause.verb.tense == .past || clause.verb.tense == .present
    else { return nil }
    for index in clause.verb.range {
      for form in lexicon.verbForms(reading.word(index))
      where clause.verb.verbs.dropLast().contains(form.verb) {
        let lemma = lexicon.lemma(form.verb)
        let isSpeech =
          !lexicon.verbClass(form.verb).isDisjoint(with: [.pledge, .urge])
          && !["commit", "press", "insist", "beg"].contains(lemma)
        guard isSpeech, index + 1 < clause.verb.range.upperBound, !isPassive(index, clause) else {
          continue
        }
        return (index, lemma)
      }
    }
    return nil
  }

  /// Whether the verb of the chain is passive: "was asked to see".
  private func isPassive(_ index: Int, _ clause: Clause) -> Bool {
    clause.verb.isPassive
      || (clause.verb.range.lowerBound..<index).contains { reading.flags($0).contains(.be) }
  }

  /// The range up to ", but …", with which the writer goes on.
  private func withoutSequel(_ range: Range<Int>) -> Range<Int> {
    let document = reading.document
    let sequel = range.dropLast().first {
      document.tokens[$0].kind == .comma && document.text($0 + 1).folded == "but"
    }
    return range.lowerBound..<(sequel ?? range.upperBound)
  }

  /// "raised concerns about …", "conveyed greetings from …", "renewed his denial of …".
  func byNoun(_ clause: Clause, _ number: Int, in sentence: ParsedSentence) -> Range<Int>? {
    guard let verb = clause.verb.verb, !clause.verb.isNegated, !clause.verb.isModal,
      clause.verb.tense == .past || clause.verb.tense == .present || clause.verb.tense == .gerund,
      let object = clause.objects.first,
      object.range.lowerBound >= clause.verb.range.upperBound,
      isVoicing(verb)
        && object.range.contains(where: { Self.spoken.contains(noun($0)) })
        || isInvitation(clause)
    else { return nil }
    return object.range.lowerBound..<end(of: clause, number, in: sentence)
  }

  /// "invited Osei to Lindmark" by one person, told as done.
  private func isInvitation(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb, lexicon.lemma(verb) == "invite", clause.verb.tense == .past,
      clause.verb.verbs.count == 1, reading.people(clause.subject).count == 1,
      clause.verb.range.upperBound < reading.document.tokens.count
    else { return false }
    return reading.people(clause.objects).count >= 1
  }

  /// Whether the verb may have a noun say what was spoken of.
  func isVoicing(_ clause: Clause) -> Bool {
    clause.verb.verb.map { isVoicing($0) || lexicon.lemma($0) == "invite" } ?? false
  }

  private func isVoicing(_ verb: Int) -> Bool {
    switch lexicon.lemma(verb) {
    case "raise", "convey", "renew", "extend", "offer", "give", "make", "send", "deliver",
      "repeat", "reiterate", "issue", "pass", "restate", "relay":
      true
    default: false
    }
  }

  private func noun(_ index: Int) -> String {
    let word = reading.document.folded(index)
    return word.hasSuffix("s") && !Self.spoken.contains(word) ? String(word.dropLast()) : word
  }

  private static let spoken: Set<String> = [
    "concern", "thanks", "gratitude", "greetings", "greeting", "condolence", "denial", "apology",
    "congratulations", "support", "warning", "invitation", "appeal", "assurance", "objection",
    "regret", "appreciation", "solidarity", "sympathy", "hope", "regards", "promise", "pledge",
    "demand", "call", "threat", "condemnation", "criticism", "doubt", "fear", "wish", "wishes",
  ]

  /// The first token behind the verb and its particle: "pointed out that", "made clear that".
  func behindParticle(_ clause: Clause) -> Int {
    let after = clause.verb.range.upperBound
    guard let verb = clause.verb.verb, after < reading.document.tokens.count else { return after }
    let next = reading.document.folded(after)
    switch (lexicon.lemma(verb), next) {
    case ("point", "out"), ("make", "clear"), ("make", "plain"), ("rule", "out"), ("speak", "of"),
      ("set", "out"), ("spell", "out"):
      return after + 1
    case ("make", "it"): return after + 2
    default: return after
    }
  }

  /// "told him as they embraced", "declared at the closing session": a time or place, no words.
  func isOnlyTime(_ range: Range<Int>, _ clause: Clause) -> Bool {
    guard range.lowerBound >= clause.verb.range.upperBound,
      reading.isVerb(clause, [.say, .tell]), !reading.document.isQuoted(range.lowerBound)
    else { return false }
    return [
      "when", "as", "while", "after", "before", "until", "since", "during", "at", "in", "on", "by",
      "from", "because",
    ].contains(reading.document.folded(range.lowerBound))
  }
}
