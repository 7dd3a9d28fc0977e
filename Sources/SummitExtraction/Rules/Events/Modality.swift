import SummitCoverage

/// Whether what a clause says has happened, is to happen, or is no fact at all.
enum Modality: Sendable {
  case held, planned, none

  /// Reads tense, modal verbs, negation and the verbs that govern the clause.
  static func of(_ clause: Clause, in reading: Reading) -> Modality {
    if clause.verb.isNegated { return .none }
    if let subordinator = clause.subordinator,
      ["if", "unless", "whether"].contains(
        reading.lexicon.words.text(of: reading.word(subordinator)))
    {
      return .none
    }
    if let governing = governing(clause, in: reading) { return governing }
    if clause.verb.isProspective { return .planned }
    switch clause.verb.tense {
    case .future: return .planned
    case .past, .participle: return clause.verb.isModal ? .planned : .held
    case .present:
      if clause.verb.isModal { return isWould(clause, reading) ? .planned : .none }
      return .held
    case .gerund, .infinitive:
      guard let number = clause.governor else { return .held }
      let governor = reading.sentences[clause.sentence].clauses[number]
      if clause.verb.tense == .infinitive { return ofInfinitive(under: governor, in: reading) }
      return of(governor, in: reading)
    }
  }

  /// What the verbs before the last make of it: "agreed to meet", "declined to meet".
  private static func governing(_ clause: Clause, in reading: Reading) -> Modality? {
    for verb in clause.verb.verbs.dropLast() {
      let kind = reading.lexicon.verbClass(verb)
      if !kind.isDisjoint(with: [.plan, .pledge, .invite]) { return .planned }
      if !kind.isDisjoint(with: [.skip, .think, .urge]) { return Modality.none }
      let lemma = reading.lexicon.lemma(verb)
      if ["refuse", "fail", "seek", "try", "threaten", "want", "need", "reject"].contains(lemma) {
        return Modality.none
      }
    }
    return nil
  }

  /// What the governing verb makes of an infinitive that a phrase parts from it.
  private static func ofInfinitive(under governor: Clause, in reading: Reading) -> Modality {
    guard let verb = governor.verb.verb else {
      return governor.verb.isProspective ? .planned : .none
    }
    let kind = reading.lexicon.verbClass(verb)
    if governor.verb.isNegated { return .none }
    if !kind.isDisjoint(with: [.plan, .pledge, .invite]) { return .planned }
    if !kind.isDisjoint(with: [.travel, .gather, .meet, .sit, .bring]) {
      return of(governor, in: reading)
    }
    if !kind.isDisjoint(with: [.think, .skip, .urge]) { return .none }
    let outer = of(governor, in: reading)
    return outer == .held ? .planned : outer
  }

  /// "said he would call": a plan.
  private static func isWould(_ clause: Clause, _ reading: Reading) -> Bool {
    clause.verb.range.contains {
      ["would", "will", "shall"].contains(reading.lexicon.words.text(of: reading.word($0)))
    }
  }
}
