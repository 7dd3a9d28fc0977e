import SummitCoverage

/// Where in its sentence an event noun stands.
extension EventNouns {
  /// The clause that the noun belongs to, and as what.
  struct Placing {
    enum Role { case subject, object, adjunct(String), none }
    var clause: Clause?
    var role: Role
  }

  func placing(of nominal: Nominal, at index: Int, in sentence: ParsedSentence) -> Placing {
    if let leading = leading(index, in: sentence) { return leading }
    // "as the summit came to an end": what looks like a preposition begins a clause.
    if index > 0, case .preposition(_, let range) = sentence.phrases[index - 1],
      ["as", "after", "before", "since", "until", "once"].contains(
        reading.document.folded(range)),
      let own = sentence.clauses.first(where: { clause in
        clause.governor == nil && clause.subject.contains { $0.range == nominal.range }
      })
    {
      return Placing(clause: own, role: .subject)
    }
    for clause in sentence.clauses
    where clause.objects.contains(where: { $0.range == nominal.range }) {
      // "said the talks would go on": the subject of what is said.
      if reading.isVerb(clause, .speech),
        let told = sentence.clauses.first(where: { other in
          other.governor == nil && other.subject.contains { $0.range == nominal.range }
        })
      {
        return Placing(clause: told, role: .subject)
      }
      return Placing(clause: clause, role: .object)
    }
    for clause in sentence.clauses {
      for (number, adjunct) in clause.adjuncts.enumerated()
      where adjunct.nominals.contains(where: { $0.range == nominal.range }) {
        // "called off the talks": a particle, not a place.
        if number == 0, adjunct.range.lowerBound == clause.verb.range.upperBound,
          ["off", "out", "back"].contains(reading.document.text(adjunct.range))
        {
          return Placing(clause: clause, role: .object)
        }
        // "three hours of talks", "a round of talks": the talks are what is held.
        if adjunct.preposition == lexicon.grammar.of,
          number == 0 && !clause.objects.isEmpty || number == 1 && isParticle(of: clause)
        {
          return Placing(clause: clause, role: .object)
        }
        // "after four hours of talks with Osei": after the talks.
        let measured = number > 0 ? clause.adjuncts[number - 1] : adjunct
        let isMeasured =
          number > 0 && adjunct.preposition == lexicon.grammar.of
          && reading.have(measured.nominals, .unit)
        return Placing(
          clause: clause,
          role: .adjunct(reading.document.folded(isMeasured ? measured.range : adjunct.range)))
      }
    }
    for clause in sentence.clauses
    where clause.subject.contains(where: { $0.range == nominal.range }) && clause.governor == nil {
      return Placing(clause: clause, role: .subject)
    }
    return Placing(clause: nil, role: .none)
  }

  /// "wrapped up two days of talks": what stands behind the particle is the object.
  private func isParticle(of clause: Clause) -> Bool {
    guard let first = clause.adjuncts.first, clause.objects.isEmpty else { return false }
    return first.range.lowerBound == clause.verb.range.upperBound
      && ["up", "off", "out"].contains(reading.document.folded(first.range))
  }

  /// "In an interview with Doyle, recorded on Friday, Vale said": what begins the sentence belongs to
  /// its main clause, the first of a person.
  private func leading(_ index: Int, in sentence: ParsedSentence) -> Placing? {
    guard index == 1, case .preposition(_, let range) = sentence.phrases[0] else { return nil }
    let main = sentence.clauses.first { clause in
      guard let subject = clause.subject.first, !clause.isRelative, clause.subordinator == nil,
        subject.range.upperBound <= clause.verb.range.lowerBound
      else { return false }
      return !reading.people(clause.subject).isEmpty
    }
    return main.map { Placing(clause: $0, role: .adjunct(reading.document.folded(range))) }
  }
}
