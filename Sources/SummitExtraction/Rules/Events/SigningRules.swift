import SummitCoverage

extension ClauseRule {
  /// People sign a document with one another, perhaps while others look on.
  static var documentIsSigned: ClauseRule {
    ClauseRule(
      verbs: [.of(.sign), "put"],
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] signed a treaty in Geneva.",
        "[President Anna Vale] signed a memorandum with [Prime Minister Kofi Osei].",
        "[President Anna Vale] and [Prime Minister Kofi Osei] put their names to the accord.",
        "The declaration was signed by [President Anna Vale] and [Prime Minister Kofi Osei].",
        "[Vale] looked on as [Foreign Minister Ben Arden] and [Foreign Minister Mara Lund] signed "
          + "an agreement.",
      ],
      rejects: [
        "President Anna Vale signed the bill.",
        "President Anna Vale and Prime Minister Kofi Osei signed up to the alliance.",
        "President Anna Vale and Prime Minister Kofi Osei did not sign the treaty.",
        "President Anna Vale and Prime Minister Kofi Osei signed autographs.",
      ]
    ) { clause, reading in
      let isNaming =
        reading.lemma(clause) == "put" && reading.have(clause.objects, word: "names", "signatures")
      guard reading.isVerb(clause, .sign) || isNaming,
        !reading.hasParticle(clause, "up", "off", "away", "on", "in")
      else { return nil }
      let subject = reading.people(clause.subject)
      let signers =
        clause.verb.isPassive
        ? reading.doers(clause) : reading.together(subject, reading.companions(clause))
      let documents =
        clause.verb.isPassive
        ? clause.subject : isNaming ? reading.nominals(of: clause, behind: "to") : clause.objects
      guard signers.count > 1,
        reading.have(documents, .document) || !documents.isEmpty && reading.goesOnAsDocument(clause)
      else { return nil }
      return .event(
        .signing, of: clause,
        people: reading.parts(reading.together(signers, reading.witnesses(clause))),
        rule: "documentIsSigned", in: reading)
    }
  }
}

extension Reading {
  /// "signed the Free Trade Area (FTA) agreement": the noun stands behind a parenthesis.
  fileprivate func goesOnAsDocument(_ clause: Clause) -> Bool {
    guard let end = clause.objects.last?.range.upperBound else { return false }
    let sentence = sentences[clause.sentence].range
    let after = end..<min(end + 4, sentence.upperBound)
    guard let first = after.first, document.tokens[first].kind == .openParenthesis else {
      return false
    }
    return after.contains { flags($0).contains(.document) }
  }

  /// Those in whose presence the clause happens: "as Vale looked on", "in the presence of Vale".
  func witnesses(_ clause: Clause) -> [Int] {
    let present = people(
      nominals(of: clause, behind: "in the presence of", "under the eye of", "under the gaze of"))
    let clauses = sentences[clause.sentence].clauses
    let watching = clauses.last { $0.verb.head < clause.verb.head && isWatching($0) }
    guard let watching, let subordinator = clause.subordinator,
      isWord(subordinator, "as") || isWord(subordinator, "while")
    else {
      let behind = clauses.first { other in
        other.verb.head > clause.verb.head && isWatching(other)
          && other.subordinator.map { isWord($0, "as") || isWord($0, "while") } ?? false
      }
      return together(present, behind.map { people($0.subject) } ?? [])
    }
    return together(present, people(watching.subject))
  }

  private func isWatching(_ clause: Clause) -> Bool {
    !clause.verb.isNegated
      && ["look", "watch", "stand", "applaud", "beam", "preside", "clap", "smile", "sit"]
        .contains(lemma(clause) ?? "")
  }
}
