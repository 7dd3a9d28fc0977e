import SummitCoverage

extension ClauseRule {
  /// A journalist interviews a person.
  static var personIsInterviewed: ClauseRule {
    ClauseRule(
      verbs: ["interview"],
      accepts: [
        "[Nora Blake of NBC News] interviewed [President Anna Vale] on Monday.",
        "[President Anna Vale] was interviewed by [Nora Blake of NBC News] on Monday.",
      ],
      rejects: [
        "Police interviewed President Anna Vale.",
        "President Anna Vale has never been interviewed by Nora Blake of NBC News.",
        "President Anna Vale refused to be interviewed.",
      ]
    ) { clause, reading in
      guard reading.lemma(clause) == "interview" else { return nil }
      let subject = reading.people(clause.subject)
      let others = clause.verb.isPassive ? reading.doers(clause) : reading.people(clause.objects)
      let asked = clause.verb.isPassive ? subject : others
      let asking = (clause.verb.isPassive ? others : subject).filter { !asked.contains($0) }
      guard !asked.isEmpty, !asking.isEmpty || clause.verb.isPassive else { return nil }
      return .event(
        .interview, of: clause, people: reading.parts(asked + asking), rule: "personIsInterviewed",
        in: reading)
    }
  }
}
