import SummitCoverage

extension ClauseRule {
  /// A person faces the press: appears before it, meets it, takes its questions.
  static var pressIsFaced: ClauseRule {
    ClauseRule(
      verbs: [
        "appear", "stand", "face", "meet", "summon", "convene", "brief", "address", "take", "field",
        "answer", "make", "deliver", "give", "read",
      ],
      accepts: [
        "[President Anna Vale] appeared before reporters.",
        "[President Anna Vale] faced the press alone.",
        "[Vale] and [Prime Minister Kofi Osei] took questions from the press.",
        "[President Anna Vale] took questions in Geneva.",
        "[President Anna Vale] summoned the press to her hotel.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] met the press.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] made statements for the press.",
      ],
      rejects: [
        "President Anna Vale appeared before a court.", "President Anna Vale faces an election.",
        "President Anna Vale faced questions about her health.",
        "President Anna Vale did not take questions.",
        "President Anna Vale took questions of trade seriously.",
        "President Anna Vale met the deadline.", "President Anna Vale faces a press of business.",
        "President Anna Vale made a statement to parliament.",
      ]
    ) { clause, reading in
      // "while she took questions": told of elsewhere.
      guard !clause.verb.isPassive, clause.subordinator == nil, reading.facesPress(clause) else {
        return nil
      }
      let subject = reading.together(
        reading.people(clause.subject), reading.companions(clause))
      guard !subject.isEmpty else { return nil }
      var finding = Finding.event(
        .pressConference, of: clause, people: reading.parts(subject), rule: "pressIsFaced",
        in: reading)
      finding?.isEach = subject.count > 1 && reading.isEach(clause)
      return finding
    }
  }
}

extension Reading {
  /// Whether the clause has its subject before journalists.
  fileprivate func facesPress(_ clause: Clause) -> Bool {
    func isPress() -> Bool {
      end(clause.objects.filter { word($0.range.lowerBound) != lexicon.grammar.a }, .press)
    }
    switch lemma(clause) {
    case "appear", "stand":
      return end(nominals(of: clause, behind: "before", "in front of"), .press)
    case "face", "meet", "summon", "convene": return isPress()
    case "brief", "address":
      return isPress() && people(clause.subject).contains(where: roster.isLeader)
    case "take", "field":
      let next = clause.tail
      return end(clause.objects, .press) == false && isQuestions(clause)
        && !(next < document.tokens.count && isWord(next, "of"))
    case "make", "deliver", "give", "read":
      return have(clause.objects, word: "statement", "statements", "remarks")
        && end(nominals(of: clause, behind: "for", "to", "before"), .press)
    case "answer":
      return isQuestions(clause) && end(nominals(of: clause, behind: "from", "of"), .press)
    default: return false
    }
  }

  private func isQuestions(_ clause: Clause) -> Bool {
    guard let object = clause.objects.first else { return false }
    return isWord(object.range.upperBound - 1, "questions")
      && nominals(of: clause, behind: "from").allSatisfy { end([$0], .press) }
  }
}
