import SummitCoverage

/// Whether what a clause says has happened, is to happen, or is no fact at all.
enum Modality: Sendable {
  case held, planned, none

  /// Reads tense, modal verbs, negation and the verbs that govern the clause.
  static func of(_ clause: Clause, in reading: Reading) -> Modality {
    if clause.verb.isNegated, isUntil(clause, in: reading) {
      return clause.verb.tense == .past ? .held : .planned
    }
    if clause.verb.isNegated || isWithoutSubject(clause, in: reading)
      || isInverted(clause, in: reading) || isDenied(clause, in: reading)
    {
      return .none
    }
    if let subordinator = clause.subordinator, isOpen(subordinator, in: reading) { return .none }
    if let governing = governing(clause, in: reading) { return governing }
    if clause.verb.isProspective { return clause.verb.isPerfect ? .none : .planned }
    switch clause.verb.tense {
    case .future: return .planned
    case .past, .participle: return clause.verb.isModal ? .planned : .held
    case .present:
      // "paused so that Vale could see Osei": so it came to pass.
      if clause.verb.isModal, let subordinator = clause.subordinator,
        reading.isWord(subordinator, "so"),
        let main = reading.sentences[clause.sentence].clauses.first(where: {
          $0.governor == nil && $0.verb.head < clause.verb.head
        })
      {
        return of(main, in: reading)
      }
      guard clause.verb.isModal else { return isSoon(clause, reading) ? .planned : .held }
      // "would have met" never came to pass.
      return isWould(clause, reading) && !clause.verb.isPerfect ? .planned : .none
    case .gerund, .infinitive:
      if isRuledOut(clause, in: reading) { return .none }
      // "Vale to meet Osei in Geneva"
      guard let number = clause.governor else {
        return clause.verb.tense == .infinitive ? .planned : .held
      }
      let governor = reading.sentences[clause.sentence].clauses[number]
      if clause.verb.tense == .infinitive {
        return ofInfinitive(clause, under: governor, in: reading)
      }
      return of(governor, in: reading)
    }
  }

  /// "do not meet until Friday": on Friday they do.
  private static func isUntil(_ clause: Clause, in reading: Reading) -> Bool {
    clause.adjuncts.contains { adjunct in
      ["until", "till"].contains(reading.document.folded(adjunct.range))
        && adjunct.nominals.contains { nominal in
          nominal.range.contains {
            !reading.flags($0).isDisjoint(with: [.weekday, .month, .timeOfDay])
          }
        }
    }
  }

  /// What the verbs before the last make of it: "agreed to meet", "declined to meet".
  private static func governing(_ clause: Clause, in reading: Reading) -> Modality? {
    for verb in clause.verb.verbs.dropLast() {
      if reading.leavesOpen(verb) { return Modality.none }
      let kind = reading.lexicon.verbClass(verb)
      if !kind.isDisjoint(with: [.plan, .pledge, .invite]) { return .planned }
      if !kind.isDisjoint(with: [.skip, .think, .urge]) { return Modality.none }
      // "have been told to meet"
      if clause.verb.isChained, kind.contains(.tell) { return .planned }
    }
    return nil
  }

  /// What the governing verb makes of an infinitive that a phrase parts from it.
  private static func ofInfinitive(
    _ clause: Clause, under governor: Clause, in reading: Reading
  ) -> Modality {
    // "criticized the decision to visit Moscow", "a plan to meet Osei": what a noun is about.
    let start = clause.verb.range.lowerBound
    if start > 0, reading.document.tokens[start - 1].isWord, reading.mentionNumbers[start - 1] < 0 {
      let noun = reading.document.folded(start - 1)
      if Self.openNouns.contains(noun) { return .none }
      if Self.planNouns.contains(noun) {
        let isDenied = start > 1 && reading.flags(start - 2).contains(.negation)
        return isDenied || governor.verb.isNegated ? .none : .planned
      }
    }
    guard let verb = governor.verb.verb else {
      // "was the first leader to meet Osei"
      if reading.have(governor.objects, .ordinal)
        || reading.have(governor.objects, word: "last", "only")
      {
        return of(governor, in: reading)
      }
      return governor.verb.isProspective ? .planned : .none
    }
    let kind = reading.lexicon.verbClass(verb)
    if governor.verb.isNegated { return .none }
    if !kind.isDisjoint(with: [.plan, .pledge, .invite]) { return .planned }
    if !kind.isDisjoint(with: [.travel, .gather, .meet, .sit, .bring]) {
      return of(governor, in: reading)
    }
    if !kind.isDisjoint(with: [.think, .skip, .urge]) || reading.leavesOpen(verb) { return .none }
    let outer = of(governor, in: reading)
    return outer == .held ? .planned : outer
  }

  /// Nouns whose infinitive tells no fact: "the decision to visit".
  private static let openNouns: Set<String> = [
    "decision", "refusal", "failure", "attempt", "attempts", "effort", "efforts", "willingness",
    "readiness", "chance", "opportunity", "need", "right", "pressure", "reluctance", "desire",
    "bid",
    "ability", "offer", "wish", "call", "calls", "proposal", "request", "invitation",
  ]
  private static let planNouns: Set<String> = [
    "plan", "plans", "intention", "promise", "agreement",
  ]

  /// Whether the word begins what is not said to be so: "if", "whether", "reports that".
  private static func isOpen(_ subordinator: Int, in reading: Reading) -> Bool {
    let word = reading.lexicon.text(of: reading.word(subordinator))
    if ["if", "unless", "whether"].contains(word) { return true }
    guard word == "that", subordinator > 0 else { return false }
    return [
      "reports", "claims", "claim", "rumours", "rumors", "speculation", "suggestions", "suggestion",
      "idea", "false", "untrue", "unlikely", "doubtful",
    ].contains(reading.document.folded(subordinator - 1))
  }

  /// "Neither Vale nor Osei met", "no one met Osei".
  static func isWithoutSubject(_ clause: Clause, in reading: Reading) -> Bool {
    guard let start = clause.subject.first?.range.lowerBound else { return false }
    return reading.flags(start).contains(.negation)
      || start > 0 && reading.word(start - 1) == reading.lexicon.grammar.no
  }

  /// "Had Vale met Osei, …" and "Has Vale met Osei?": a condition and a question tell no fact.
  private static func isInverted(_ clause: Clause, in reading: Reading) -> Bool {
    let sentence = reading.sentences[clause.sentence]
    guard case .verb(let first) = sentence.phrases.first, first.verbs.isEmpty,
      let main = sentence.clauses.first(where: { !$0.verb.verbs.isEmpty })
    else { return false }
    return main.verb.head == clause.verb.head
  }

  /// "denied that she had met Osei", "doubted he would attend": what is denied tells no fact.
  private static func isDenied(_ clause: Clause, in reading: Reading) -> Bool {
    let before = reading.sentences[clause.sentence].clauses.last {
      $0.verb.range.upperBound <= clause.verb.range.lowerBound
    }
    guard let before, let verb = before.verb.verb, !before.verb.isNegated,
      ["deny", "doubt"].contains(reading.lexicon.lemma(verb)),
      let subject = clause.subject.first ?? clause.objects.first
    else { return false }
    let start = min(subject.range.lowerBound, clause.verb.range.lowerBound)
    return start <= before.verb.range.upperBound + 1
  }

  /// "left without meeting Osei", "ruled out meeting Osei", "stopped short of meeting Osei".
  private static func isRuledOut(_ clause: Clause, in reading: Reading) -> Bool {
    let start = clause.verb.range.lowerBound
    guard start > reading.sentences[clause.sentence].range.lowerBound else { return false }
    switch reading.lexicon.text(of: reading.word(start - 1)) {
    case "without", "against", "than": return true
    case "of": return ["instead", "short"].contains(reading.document.folded(start - 2))
    default: break
    }
    guard clause.verb.tense == .gerund, let number = clause.governor,
      let verb = reading.sentences[clause.sentence].clauses[number].verb.verb
    else { return false }
    return reading.leavesOpen(verb)
      || !reading.lexicon.verbClass(verb).isDisjoint(with: [.skip, .think, .urge])
  }

  /// "is hosting Osei tonight", "meets Osei tomorrow": a plan, in the present tense.
  private static func isSoon(_ clause: Clause, _ reading: Reading) -> Bool {
    let start = clause.verb.range.upperBound
    let end = min(start + 9, reading.sentences[clause.sentence].range.upperBound)
    return start < end
      && (start..<end).contains { index in
        reading.isWord(index, "tomorrow") || reading.isWord(index, "tonight")
          || reading.isWord(index, "next") && index + 1 < end
            && (reading.isWord(index + 1, "week") || reading.isWord(index + 1, "month"))
      }
  }

  /// "said he would call": a plan.
  private static func isWould(_ clause: Clause, _ reading: Reading) -> Bool {
    clause.verb.range.contains {
      ["would", "will", "shall"].contains(reading.lexicon.text(of: reading.word($0)))
    }
  }
}

extension Reading {
  /// Whether the verb leaves open, or denies, that what it governs comes to pass.
  func leavesOpen(_ verb: Int) -> Bool {
    [
      "refuse", "fail", "seek", "try", "threaten", "want", "need", "reject", "rule", "deny",
      "attempt", "push", "ask", "like", "love", "prefer",
    ].contains(lexicon.lemma(verb))
  }
}
