import SummitCoverage

/// What became of the event that a noun names.
extension EventNouns {
  /// What became of the event by the words around its noun; nil where they do not tell.
  func status(
    of nominal: Nominal, _ place: Placing, in sentence: ParsedSentence
  ) -> EventStatus? {
    for index in nominal.range {
      let flags = reading.flags(index)
      if flags.contains(.cancelled) { return .cancelled }
      if flags.contains(.planned) { return .planned }
    }
    if isPlanDropped(nominal, place) { return .cancelled }
    if isThought(nominal) { return nil }
    if isEve(nominal) { return .planned }
    guard let clause = place.clause else {
      return sentence.clauses.isEmpty || isBetweenCommas(nominal, in: sentence) ? .held : nil
    }
    let modality = Modality.of(clause, in: reading)
    switch place.role {
    case .object:
      // "agreed to begin talks": what may come of it, not an event.
      if clause.verb.tense == .infinitive || clause.verb.isChained, modality == .planned,
        reading.isVerb(clause, .begin), !isDetermined(nominal)
      {
        return nil
      }
      if modality == .none || clause.verb.verb.map(reading.leavesOpen) ?? false { return nil }
      if reading.isVerb(clause, .cancel) { return .cancelled }
      if reading.lemma(clause) == "cut" { return nil }
      if reading.isVerb(clause, .postpone) { return .postponed }
      if reading.isVerb(clause, .plan) {
        // "arranged a reception": what is told as done.
        return reading.lemma(clause) == "arrange" && clause.verb.tense == .past
          && reading.head(nominal)?.kind == .event(.meal) ? .held : .planned
      }
      // "It would be the first meeting of …": what is thought of.
      if reading.isBeing(clause), clause.verb.isModal { return nil }
      if reading.lemma(clause) == "call" {
        if isNaming(clause) { return nil }
        let isAhead = !reading.nominals(of: clause, behind: "for").isEmpty || isCalledFor(clause)
        return isAhead ? .planned : fact(modality)
      }
      if reading.isVerb(clause, [.urge, .think, .discuss, .invite]) { return nil }
      return fact(modality)
    case .subject:
      if isStruck(clause) { return .cancelled }
      if isScheduled(clause) { return .planned }
      let falls = clause.verb.verb.map { lexicon.lemma($0) == "fall" } ?? false
      if clause.verb.isPassive || clause.verb.tense == .participle || falls {
        if reading.isVerb(clause, .cancel) { return clause.verb.isNegated ? nil : .cancelled }
        if reading.isVerb(clause, .postpone) { return clause.verb.isNegated ? nil : .postponed }
        if reading.isVerb(clause, .plan) { return modality == .none ? nil : .planned }
      }
      return fact(modality)
    case .adjunct(let preposition):
      if preposition == "by", let main = followed(by: clause, in: sentence) {
        return fact(Modality.of(main, in: reading))
      }
      if isGreeted(place), !isDefinite(nominal) { return .held }
      // "met ahead of an EU summit": one yet to come, unless it is spoken of as known.
      if Self.before.contains(preposition) {
        return !isDefinite(nominal) ? .planned : nil
      }
      // "the first day of a G7 summit": a summit of a series is held while it is written of.
      if Self.towards.contains(preposition), series(of: nominal) != nil {
        // "leaders arrive for the G7 summit", "is flying to the summit": it is about to begin.
        if preposition != "of", reading.isVerb(clause, [.travel, .gather]),
          reading.isPresent(clause)
        {
          return nil
        }
        return fact(Modality.of(finite(clause, in: sentence), in: reading))
      }
      if preposition == "on", reading.head(nominal)?.kind == .event(.visit) {
        return fact(Modality.of(finite(clause, in: sentence), in: reading))
      }
      if Self.aside.contains(preposition) { return nil }
      // "arrived in Geneva for talks with Osei": they are to come.
      if preposition == "for", reading.isVerb(clause, .travel), isSomeTalks(nominal),
        clause.verb.verb.map({ lexicon.lemma($0) == "arrive" }) ?? false
      {
        if reading.head(nominal)?.kind == .event(.visit) { return fact(modality) }
        return Modality.of(clause, in: reading) == .none ? nil : .planned
      }
      if preposition == "for", reading.isVerb(clause, [.urge, .plan, .say, .think]) {
        return reading.isVerb(clause, .plan) ? .planned : nil
      }
      if preposition == "to", reading.isVerb(clause, .invite) { return .planned }
      // "is open to a meeting with Osei"
      if preposition == "to", clause.verb.verbs.isEmpty { return nil }
      // "Over lunch she was told no": whatever else it tells, they ate.
      if preposition == "over", reading.head(nominal)?.kind == .event(.meal), !clause.verb.isModal,
        clause.verb.tense == .past || clause.verb.tense == .present
      {
        return .held
      }
      // "in an interview Vale was asked": whatever else it tells, it was given.
      if isTelling(nominal), Self.amid.contains(preposition),
        clause.verb.tense == .past
      {
        return .held
      }
      // "will meet Osei days after her summit with Lund": it is over.
      if Self.after.contains(preposition),
        !modifiers(of: nominal, in: sentence).isEmpty
      {
        return .held
      }
      // "agreed at the summit to begin talks": the summit goes with the finite verb, whatever that
      // promises.
      if Self.around.contains(preposition) {
        let main = finite(clause, in: sentence)
        if main.verb.tense == .past, !main.verb.isModal, !main.verb.isNegated,
          main.subordinator == nil, reading.isGoverned(main, by: [.plan, .pledge]),
          !reading.attends(main)
        {
          return .held
        }
        return fact(Modality.of(finite(clause, in: sentence), in: reading))
      }
      return fact(modality)
    case .none:
      return nil
    }
  }

  private static let before = ["ahead of", "before", "prior to"]
  private static let towards = ["of", "to", "for"]
  private static let aside = ["about", "of", "on", "against", "without", "than"]
  private static let amid = ["at", "in", "during"]
  private static let after = ["after", "following", "since"]
  private static let around = ["at", "during", "after", "following", "in"]

  /// "called the meeting with Osei a dream": what stands behind names it.
  func isNaming(_ clause: Clause) -> Bool {
    reading.lemma(clause) == "call" && clause.adjuncts.contains { $0.preposition == .unknown }
  }

  private func isSomeTalks(_ nominal: Nominal) -> Bool {
    guard case .event(let kind) = reading.head(nominal)?.kind else { return false }
    return EventDraft.group(kind) == 0 && !isDefinite(nominal)
  }

  /// Whether the noun names where someone tells the press something.
  private func isTelling(_ nominal: Nominal) -> Bool {
    switch reading.head(nominal)?.kind {
    case .event(.interview), .event(.pressConference): true
    default: false
    }
  }

  /// "is on the agenda", "is being worked out".
  private func isScheduled(_ clause: Clause) -> Bool {
    guard clause.verb.tense == .present, !clause.verb.isPerfect, !clause.verb.isNegated else {
      return false
    }
    if reading.isBeing(clause) {
      return reading.end(
        reading.nominals(of: clause, behind: "on", "in"), word: "schedule", "agenda", "programme",
        "program", "cards", "works")
    }
    switch reading.lemma(clause) {
    case "work": return clause.verb.isPassive && reading.hasParticle(clause, "out")
    case "prepare", "arrange", "coordinate": return clause.verb.isPassive
    default: return false
    }
  }

  /// "called a video conference for today", whose day is no phrase.
  private func isCalledFor(_ clause: Clause) -> Bool {
    clause.adjuncts.contains { $0.preposition == lexicon.grammar.for }
  }

  /// "was struck from the programme", "will not go ahead".
  private func isStruck(_ clause: Clause) -> Bool {
    switch reading.lemma(clause) {
    case "strike", "drop", "cut":
      clause.verb.isPassive && !clause.verb.isNegated
        && !reading.nominals(of: clause, behind: "from").isEmpty
    case "go": clause.verb.isNegated && reading.hasParticle(clause, "ahead", "forward")
    default: false
    }
  }

  /// The finite clause that governs an infinitive or participle.
  func finite(_ clause: Clause, in sentence: ParsedSentence) -> Clause {
    var clause = clause
    while clause.verb.tense == .infinitive || clause.verb.tense == .gerund,
      let governor = clause.governor
    {
      clause = sentence.clauses[governor]
    }
    return clause
  }

  func fact(_ modality: Modality) -> EventStatus? {
    switch modality {
    case .held: .held
    case .planned: .planned
    case .none: nil
    }
  }

  /// Whether the clause around the noun is denied or leaves open what it tells.
  func isDoubtful(_ place: Placing) -> Bool {
    guard let clause = place.clause else { return false }
    return Modality.of(clause, in: reading) == .none || isNaming(clause)
      || reading.isBeing(clause) && clause.verb.isModal
      || clause.verb.verb.map(reading.leavesOpen) ?? false
  }

  /// "the prospect of a summit", "talk of a meeting": a thing thought of.
  func isThought(_ nominal: Nominal) -> Bool {
    let start = nominal.range.lowerBound
    guard start > 1, [lexicon.grammar.of, lexicon.grammar.for].contains(reading.word(start - 1))
    else { return false }
    return [
      "prospect", "prospects", "idea", "possibility", "chance", "chances", "talk", "hope", "hopes",
      "question", "speculation", "proposal", "offer", "request", "need", "calls", "call", "demand",
      "demands", "plans", "plan", "instead", "rumours", "rumors", "risk", "risks", "fear", "fears",
      "danger", "threat", "likelihood", "odds",
    ].contains(reading.document.folded(start - 2))
  }

  /// Whether it was planned no longer: "scrapped plans for meetings with Osei".
  private func isPlanDropped(_ nominal: Nominal, _ place: Placing) -> Bool {
    guard let clause = place.clause, case .adjunct(let preposition) = place.role else {
      return false
    }
    return ["for", "of"].contains(preposition) && reading.isVerb(clause, .cancel)
      && reading.have(clause.objects, word: "plans", "plan") && !clause.verb.isNegated
  }

  func isDenied(_ nominal: Nominal) -> Bool {
    let start = nominal.range.lowerBound
    // "the lack of a meeting", "in the absence of talks"
    if start > 1, reading.word(start - 1) == lexicon.grammar.of,
      reading.isWord(start - 2, "lack") || reading.isWord(start - 2, "absence")
    {
      return true
    }
    return (max(start - 1, 0)..<nominal.range.upperBound).contains {
      reading.flags($0).contains(.negation)
        && ($0 >= start || !reading.flags($0).contains(.verb))
    }
  }

  /// Whether a call is no telephone call and talk no talks: "a call for peace", "talk of a summit".
  func isAppeal(_ nominal: Nominal, _ kind: EventKind) -> Bool {
    let next = nominal.range.upperBound
    if reading.document.folded(next - 1) == "talk", next < reading.document.tokens.count {
      return [lexicon.grammar.of, lexicon.grammar.about].contains(reading.word(next))
    }
    guard kind == .call, next < reading.document.tokens.count,
      ["call", "calls"].contains(reading.document.folded(next - 1))
    else { return false }
    let after = reading.word(next)
    return after == lexicon.grammar.for
      || after == lexicon.grammar.to && !isPlaced(nominal)
  }

  /// "placed a call to Osei", "made a phone call to": a telephone call.
  private func isPlaced(_ nominal: Nominal) -> Bool {
    let start = nominal.range.lowerBound
    guard start > 0 else { return false }
    return reading.lexicon.verbForms(reading.word(start - 1)).contains {
      ["place", "make", "put", "take", "pay"].contains(lexicon.lemma($0.verb))
    }
  }
}
