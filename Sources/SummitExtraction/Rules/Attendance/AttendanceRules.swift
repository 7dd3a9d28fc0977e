import SummitCoverage

extension ClauseRule {
  /// A leader is joined by others, or others join a leader.
  static var peopleJoin: ClauseRule {
    ClauseRule(
      verbs: ["join"],
      accepts: [
        "[Vale] was joined by [Foreign Minister Ben Arden] and [adviser Cy Doyle].",
        "[Foreign Minister Ben Arden] joined [Vale] at the talks.",
        "[Foreign Minister Ben Arden] and [Cy Doyle] joined the American side.",
      ],
      rejects: ["Vale joined the chorus of critics."]
    ) { clause, reading in
      guard let verb = clause.verb.verb, reading.lexicon.lemma(verb) == "join",
        reading.isToldOf(clause)
      else { return nil }
      if !clause.verb.isPassive, let side = clause.objects.first, reading.isSide(side) {
        return .part(
          reading.people(clause.subject), .attended, of: clause, rule: "peopleJoin", in: reading)
      }
      return .together(clause, rule: "peopleJoin", in: reading)
    }
  }

  /// A leader is accompanied or flanked by others.
  static var peopleAccompany: ClauseRule {
    ClauseRule(
      verbs: ["accompany", "flank"],
      accepts: [
        "[Vale] was accompanied by [Foreign Minister Ben Arden] and [adviser Cy Doyle].",
        "[Vale] will be accompanied by [Foreign Minister Ben Arden].",
      ],
      rejects: ["Music accompanied the dinner."]
    ) { clause, reading in
      guard let verb = clause.verb.verb,
        ["accompany", "flank"].contains(reading.lexicon.lemma(verb)),
        !clause.isRelative || !reading.isPresent(clause), reading.isToldOf(clause)
      else { return nil }
      return .together(clause, rule: "peopleAccompany", in: reading)
    }
  }

  /// A meeting includes people, from its beginning or once it is enlarged.
  static var eventIncludes: ClauseRule {
    ClauseRule(
      verbs: ["include", "bring", "take"],
      accepts: [
        "The meeting expanded to include [Foreign Minister Ben Arden] and [Cy Doyle].",
        "The session was widened to take in [Foreign Minister Ben Arden].",
      ],
      rejects: ["The agenda included trade.", "The summit took place in Geneva."]
    ) { clause, reading in
      guard let verb = clause.verb.verb, !clause.verb.isNegated else { return nil }
      switch reading.lexicon.lemma(verb) {
      case "include", "bring": break
      case "take": guard reading.hasParticle(clause, "in") else { return nil }
      default: return nil
      }
      let people =
        reading.people(clause.objects) + reading.companions(clause)
        + reading.people(clause.nominals(after: reading.lexicon.grammar.in))
      let isEvent = clause.subject.contains { nominal in
        if case .event = reading.head(nominal)?.kind { true } else { false }
      }
      let modality = Modality.of(clause, in: reading)
      guard isEvent, modality != .none else { return nil }
      return .part(
        people, modality == .planned ? .expected : .attended, of: clause, rule: "eventIncludes",
        in: reading)
    }
  }

  /// A delegation includes or comprises people, or is led by them.
  static var delegationIncludes: ClauseRule {
    ClauseRule(
      verbs: [
        "include", "comprise", "lead", "consist", "feature", "head", "reinforce", "strengthen",
        "complete", "swell",
      ],
      accepts: [
        "The delegation included [Foreign Minister Ben Arden](delegation) and "
          + "[Cy Doyle](delegation)."
      ],
      rejects: ["The delegation included three trade experts."]
    ) { clause, reading in
      guard let verb = clause.verb.verb,
        [
          "include", "comprise", "lead", "consist", "feature", "head", "reinforce", "strengthen",
          "complete", "swell",
        ].contains(reading.lexicon.lemma(verb)),
        !clause.verb.isNegated, !clause.verb.isModal,
        clause.subject.contains(where: { reading.isDelegation($0) })
      else { return nil }
      let people =
        clause.verb.isPassive
        ? reading.people(clause.nominals(after: reading.lexicon.grammar.by))
        : reading.people(clause.objects)
          + reading.people(clause.nominals(after: reading.lexicon.grammar.of))
      let modality = Modality.of(clause, in: reading)
      guard modality != .none else { return nil }
      return .part(
        people, modality == .planned ? .expected : .attended, of: clause,
        rule: "delegationIncludes", role: .delegation, in: reading)
    }
  }

  /// A leader brings others to the talks.
  static var personBrings: ClauseRule {
    ClauseRule(
      verbs: [.auxiliary, "bring"],
      accepts: [
        "[Vale] brought [Foreign Minister Ben Arden] and [adviser Cy Doyle].",
        "[Vale] had with her [Foreign Minister Ben Arden] and [Cy Doyle].",
        "[Vale] had [Foreign Minister Ben Arden] at her side.",
      ],
      rejects: ["Vale brought peace.", "Vale would bring Foreign Minister Ben Arden."]
    ) { clause, reading in
      guard reading.brings(clause), !clause.verb.isPassive,
        !clause.adjuncts.contains(where: { $0.preposition == reading.lexicon.grammar.to }),
        Modality.of(clause, in: reading) == .held
      else { return nil }
      let subject = reading.people(clause.subject)
      var others =
        reading.people(clause.objects)
        + reading.people(clause.nominals(after: .unknown)).filter { !subject.contains($0) }
      if !others.isEmpty, reading.sentences[clause.sentence].clauses.count == 1 {
        // "had his top diplomat at his side, Arden": who stands behind the comma is of them.
        let behind = RosterLines(reading: reading).listedPeople(
          in: clause.verb.range.upperBound..<reading.sentences[clause.sentence].range.upperBound)
        others += behind.filter { !others.contains($0) && !subject.contains($0) }
      }
      guard !subject.isEmpty, !others.isEmpty else { return nil }
      return .part(subject + others, .attended, of: clause, rule: "personBrings", in: reading)
    }
  }

  /// A person attends, takes part or is present.
  static var personAttends: ClauseRule {
    ClauseRule(
      verbs: [
        .auxiliary, "follow", "join", "participate", "take", "appear", "attend", "dial", "pose",
        "prepare", "gather", "line", "stand", "assemble", "look", "address",
      ],
      accepts: [
        "[Vale] addressed the others by video link.",
        "[Vale] attended the summit in Geneva.", "[Foreign Minister Ben Arden] also took part.",
        "[Foreign Minister Ben Arden] was present.", "[Vale] looked on.",
        "[Foreign Minister Ben Arden] was in the chair.",
        "[Vale] will follow the summit via video link.",
        "[Vale] and [Foreign Minister Ben Arden] posed for a family photo.",
        "[Vale] attended the summit alongside [Foreign Minister Ben Arden].",
      ],
      rejects: ["Vale did not attend the summit.", "Vale might attend the summit."]
    ) { clause, reading in
      guard reading.attends(clause) else { return nil }
      let modality = Modality.of(clause, in: reading)
      guard modality != .none else { return nil }
      let people =
        clause.verb.isPassive
        ? reading.enumerated(behind: clause)
          ?? reading.people(clause.nominals(after: reading.lexicon.grammar.by))
        : reading.together(reading.people(clause.subject), reading.besides(clause))
      return .part(
        people, modality == .planned ? .expected : .attended, of: clause, rule: "personAttends",
        in: reading)
    }
  }

  /// A person speaks to those who are gathered, or leads the gathering.
  static var personSpeaksAtEvent: ClauseRule {
    ClauseRule(
      verbs: [
        .of([.tell, .say, .urge, .speak]), "address", "chair", "co-chair", "preside", "moderate",
        "open", "close", "convene", "give", "take", "hand", "pass", "receive", "accept",
        "yield", "host", "co-host", "head", "lead",
      ],
      accepts: [
        "[Vale] told the summit that trade mattered.", "[Vale] addressed fellow leaders in Geneva.",
        "[Vale] chaired the closing session.", "[Vale] presided over the meeting.",
        "[Vale] spoke to the summit by video link.",
        "The session was moderated by [Foreign Minister Ben Arden].",
        "[Vale] said at the opening session that trade mattered.",
        "[Vale] was given the floor.", "[Vale] handed over the chairmanship.",
        "The summit is hosted by [Vale].", "[Vale] chaired the proceedings.",
      ],
      rejects: [
        "Vale told reporters that trade mattered.", "Vale did not address the summit.",
        "Vale will not chair the session.", "Vale told the news conference that trade mattered.",
        "Vale was given a medal.",
      ]
    ) { clause, reading in
      guard
        reading.speaksToGathering(clause) || reading.leadsGathering(clause)
          || reading.hasFloor(clause)
      else { return nil }
      let modality = Modality.of(clause, in: reading)
      guard modality != .none else { return nil }
      let people = reading.people(
        clause.verb.isPassive && !reading.hasFloor(clause)
          ? clause.nominals(after: reading.lexicon.grammar.by) : clause.subject)
      return .part(
        people, modality == .planned ? .expected : .attended, of: clause,
        rule: "personSpeaksAtEvent", in: reading)
    }
  }

  /// A country is represented by a person, or a person represents it.
  static var countryIsRepresented: ClauseRule {
    ClauseRule(
      verbs: ["represent"],
      accepts: [
        "[Foreign Minister Ben Arden](delegation) represented the Philippines.",
        "The Philippines was represented by [Foreign Minister Ben Arden](delegation).",
      ],
      rejects: [
        "The Philippines was represented by a lawyer.", "Vale represented a new generation.",
      ]
    ) { clause, reading in
      guard let verb = clause.verb.verb, reading.lexicon.lemma(verb) == "represent",
        !clause.verb.isNegated,
        clause.verb.isPassive || clause.objects.contains(where: reading.isBodyOrCountry)
      else { return nil }
      let people = reading.people(
        clause.verb.isPassive
          ? clause.nominals(after: reading.lexicon.grammar.by) : clause.subject)
      return .part(
        people, Modality.of(clause, in: reading) == .planned ? .expected : .attended, of: clause,
        rule: "countryIsRepresented", role: .delegation, in: reading)
    }
  }

  /// People take their seats.
  static var seatsAreTaken: ClauseRule {
    ClauseRule(
      verbs: ["call", "bring", "usher", "wave", "show", "let", "take"],
      accepts: [
        "[Foreign Minister Ben Arden] and [Cy Doyle] took their seats.",
        "[Vale] took her seat at the table.",
        "[Foreign Minister Ben Arden] and [Cy Doyle] were called in.",
      ],
      rejects: ["Vale took her seat in parliament.", "Vale took the train."]
    ) { clause, reading in
      if reading.isCalledIn(clause) {
        return .part(
          reading.people(clause.subject), .attended, of: clause, rule: "seatsAreTaken", in: reading)
      }
      guard let verb = clause.verb.verb, reading.lexicon.lemma(verb) == "take",
        !clause.verb.isPassive, let object = clause.objects.first,
        reading.flags(object.range.lowerBound).contains(.possessive),
        ["seat", "seats", "place", "places", "chair", "chairs"].contains(
          reading.document.folded(object.range.upperBound - 1)),
        !clause.adjuncts.contains(where: { reading.isWord($0.range.lowerBound, "in") })
      else { return nil }
      let modality = Modality.of(clause, in: reading)
      guard modality != .none else { return nil }
      return .part(
        reading.people(clause.subject), modality == .planned ? .expected : .attended, of: clause,
        rule: "seatsAreTaken", in: reading)
    }
  }

  /// A person comes to an event, or is due there.
  static var personComesToEvent: ClauseRule {
    ClauseRule(
      verbs: [.of(.travel), .auxiliary],
      accepts: [
        "[Vale] came to the summit in Geneva.", "[Vale] arrived for the talks on Friday.",
        "[Vale] is due at the summit.", "[Vale] will be at the summit.",
        "[Vale] arrived for the talks along with [Foreign Minister Ben Arden].",
        "[Vale] was at the dinner.", "[Vale] will be there on Friday.", "[Vale] came instead.",
        "[Vale] came.", "[Vale] is due on Friday for the summit.",
      ],
      rejects: [
        "Vale came to Geneva.", "Vale was at the palace.", "Vale did not come to the summit.",
        "Vale said the summit was at the palace.",
      ]
    ) { clause, reading in
      let isBeing = clause.verb.verbs.isEmpty && reading.flags(clause.verb.head).contains(.be)
      guard isBeing || reading.isVerb(clause, .travel), !clause.verb.isPassive else { return nil }
      let isDue =
        isBeing
        && clause.objects.contains { reading.isWord($0.range.lowerBound, "due") }
      // "was in Geneva for the summit"
      let isThereFor =
        isBeing && reading.havePlace(reading.nominals(of: clause, behind: "in"))
      let places =
        isThereFor || isDue
        ? ["at", "for"] : isBeing ? ["at", "around", "round"] : ["to", "for", "at"]
      let isToEvent = clause.adjuncts.contains { adjunct in
        places.contains(reading.document.folded(adjunct.range))
          && adjunct.nominals.contains {
            isBeing ? reading.isRoom($0) : reading.isWholeEvent($0)
          }
      }
      let isThere =
        isBeing && clause.verb.tense == .future && clause.tail < reading.document.tokens.count
        && (clause.verb.range.upperBound..<clause.tail + 1).contains {
          reading.isWord($0, "there")
        }
      let next = clause.verb.range.upperBound
      let isInstead =
        !isBeing && next < reading.document.tokens.count && reading.isWord(next, "instead")
      let modality = Modality.of(clause, in: reading)
      let isBare =
        !isBeing && clause.objects.isEmpty && clause.adjuncts.isEmpty
        && clause.verb.tense == .past && reading.isLemma(clause, "come")
      guard isToEvent || isThere || isInstead || isBare, modality != .none else { return nil }
      let subject = reading.people(clause.subject)
      return .part(
        subject.isEmpty ? [] : reading.together(subject, reading.besides(clause)),
        modality == .planned || isDue || !isBeing && reading.isPresent(clause)
          ? .expected : .attended, of: clause, rule: "personComesToEvent", in: reading)
    }
  }
}
