import SummitCoverage

extension ClauseRule {
  /// People speak by telephone or video.
  static var peopleSpeakByPhone: ClauseRule {
    ClauseRule(
      verbs: [
        .of(.speech.union([.speak, .phone, .discuss])), .auxiliary, "reach", "contact", "catch",
        "confer", "consult",
      ],
      accepts: [
        "[President Anna Vale] spoke by phone with [Prime Minister Kofi Osei].",
        "[President Anna Vale] called [Prime Minister Kofi Osei] on Monday.",
        "[President Anna Vale] rang up [Prime Minister Kofi Osei].",
        "[Prime Minister Kofi Osei] was briefed by telephone by [President Anna Vale].",
        "[President Anna Vale] told [Prime Minister Kofi Osei] by phone that the talks were over.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] exchanged views by telephone.",
        "[President Anna Vale] discussed the crisis with [Prime Minister Kofi Osei] in a phone call.",
        "[President Anna Vale] was on the phone with [Prime Minister Kofi Osei] for an hour.",
      ],
      rejects: [
        "President Anna Vale called on Prime Minister Kofi Osei to act.",
        "President Anna Vale called Prime Minister Kofi Osei a friend.",
        "President Anna Vale spoke of peace.",
        "President Anna Vale told Prime Minister Kofi Osei by letter that the talks were over.",
        "President Anna Vale could not reach Prime Minister Kofi Osei by phone.",
        "President Anna Vale praised Prime Minister Kofi Osei for his video.",
        "President Anna Vale showed Prime Minister Kofi Osei a picture on her phone.",
      ]
    ) { clause, reading in
      guard let others = reading.calledPeople(clause) else { return nil }
      let subject = reading.people(clause.subject)
      let all = reading.together(subject, others)
      guard !subject.isEmpty, all.count > 1 else { return nil }
      var finding = Finding.event(
        .call, of: clause, people: reading.parts(all), rule: "peopleSpeakByPhone", in: reading)
      finding?.isSeparate = subject.count == 1
      return finding
    }
  }
}

extension Reading {
  /// Whom the clause says that its subject has on the telephone; nil where it is no call.
  fileprivate func calledPeople(_ clause: Clause) -> [Int]? {
    func spoken() -> [Int] {
      companions(clause) + people(clause.nominals(after: lexicon.grammar.to))
    }
    if isVerb(clause, .phone), clause.verb.isPassive {
      // "called a friend by Osei", "called in": named or summoned, not rung up.
      guard lemma(clause) != "call" || clause.objects.isEmpty && hasParticle(clause, "by", "up")
      else { return nil }
      return doers(clause)
    }
    if isVerb(clause, .phone), clause.objects.count == 1, !isNamed(clause) {
      return people(clause.objects)
    }
    if isVerb(clause, .phone), clause.objects.isEmpty, hasParticle(clause, "up") {
      return people(nominals(of: clause, behind: "up"))
    }
    if isBeing(clause) {
      let line = nominals(of: clause, behind: "on")
      return end(line, .telephone) || have(line, word: "line") ? spoken() : nil
    }
    guard
      isVerb(clause, VerbClass.speech.union([.speak, .phone, .discuss]))
        || ["reach", "contact", "catch", "confer", "consult"].contains(lemma(clause) ?? ""),
      isByPhone(clause)
    else { return nil }
    if clause.verb.isPassive { return doers(clause) }
    return people(clause.objects) + spoken()
  }

  /// "called Osei a friend": what follows the object names it.
  private func isNamed(_ clause: Clause) -> Bool {
    let next = clause.tail
    return next < document.tokens.count && flags(next).contains(.determiner)
  }

  /// Whether the clause says that what it tells was by telephone: "by phone", "in a phone call".
  func isByPhone(_ clause: Clause) -> Bool {
    clause.adjuncts.contains { adjunct in
      switch document.folded(adjunct.range) {
      case "by", "over", "via", "on", "through": have(adjunct.nominals, .telephone)
      case "in", "during": have(adjunct.nominals, event: .call)
      default: false
      }
    }
      || clause.verb.range.upperBound < document.tokens.count
        && isWord(clause.verb.range.upperBound, "telephonically")
  }
}
