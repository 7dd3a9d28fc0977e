import SummitCoverage

extension Finding {
  /// People's part in an event told before.
  static func part(
    _ people: [Int], _ status: AttendanceStatus, of clause: Clause, rule: String,
    role: AttendanceRole? = nil, reason: String? = nil, in reading: Reading
  ) -> Finding? {
    guard !people.isEmpty else { return nil }
    return Finding(
      trigger: clause.verb.head, sentence: clause.sentence, rule: rule, kind: nil,
      people: people.map { Part(person: $0, status: status, role: role, absenceReason: reason) },
      isDefinite: true, scope: reading.scope(of: clause))
  }

  /// Doers and those done to as people at one event told before: "Vale was joined by Arden".
  static func together(_ clause: Clause, rule: String, in reading: Reading) -> Finding? {
    let subject = reading.people(clause.subject)
    let others =
      clause.verb.isPassive
      ? reading.people(clause.nominals(after: reading.lexicon.grammar.by))
      : reading.people(clause.objects)
    guard !others.isEmpty else { return nil }
    return part(
      subject + others.filter { !subject.contains($0) }, .attended, of: clause, rule: rule,
      in: reading)
  }
}

extension ClauseRule {
  /// A leader is joined by others, or others join a leader.
  static var peopleJoin: ClauseRule {
    ClauseRule(
      accepts: [
        "[Vale] was joined by [Foreign Minister Ben Arden] and [adviser Cy Doyle].",
        "[Foreign Minister Ben Arden] joined [Vale] at the talks.",
      ],
      rejects: ["Vale joined the chorus of critics."]
    ) { clause, reading in
      guard let verb = clause.verb.verb, reading.lexicon.lemma(verb) == "join",
        Modality.of(clause, in: reading) == .held
      else { return nil }
      return .together(clause, rule: "peopleJoin", in: reading)
    }
  }

  /// A leader is accompanied or flanked by others.
  static var peopleAccompany: ClauseRule {
    ClauseRule(
      accepts: ["[Vale] was accompanied by [Foreign Minister Ben Arden] and [adviser Cy Doyle]."],
      rejects: ["Music accompanied the dinner."]
    ) { clause, reading in
      guard let verb = clause.verb.verb,
        ["accompany", "flank"].contains(reading.lexicon.lemma(verb)),
        Modality.of(clause, in: reading) == .held
      else { return nil }
      return .together(clause, rule: "peopleAccompany", in: reading)
    }
  }

  /// A meeting includes people, from its beginning or once it is enlarged.
  static var eventIncludes: ClauseRule {
    ClauseRule(
      accepts: ["The meeting expanded to include [Foreign Minister Ben Arden] and [Cy Doyle]."],
      rejects: ["The agenda included trade."]
    ) { clause, reading in
      guard let verb = clause.verb.verb,
        ["include", "bring"].contains(reading.lexicon.lemma(verb)), !clause.verb.isNegated
      else { return nil }
      let people =
        reading.people(clause.objects) + reading.companions(clause)
        + reading.people(clause.nominals(after: reading.lexicon.grammar.in))
      let isEvent = clause.subject.contains { nominal in
        if case .event = reading.head(nominal)?.kind { true } else { false }
      }
      guard isEvent else { return nil }
      return .part(people, .attended, of: clause, rule: "eventIncludes", in: reading)
    }
  }

  /// A delegation includes or comprises people, or is led by them.
  static var delegationIncludes: ClauseRule {
    ClauseRule(
      accepts: [
        "The delegation included [Foreign Minister Ben Arden](delegation) and "
          + "[Cy Doyle](delegation)."
      ],
      rejects: ["The delegation included three trade experts."]
    ) { clause, reading in
      guard let verb = clause.verb.verb,
        ["include", "comprise", "lead", "consist", "feature", "head"].contains(
          reading.lexicon.lemma(verb)),
        !clause.verb.isNegated, !clause.verb.isModal,
        clause.subject.contains(where: { reading.isDelegation($0) })
      else { return nil }
      let people =
        clause.verb.isPassive
        ? reading.people(clause.nominals(after: reading.lexicon.grammar.by))
        : reading.people(clause.objects)
          + reading.people(clause.nominals(after: reading.lexicon.grammar.of))
      return .part(
        people, .attended, of: clause, rule: "delegationIncludes", role: .delegation, in: reading)
    }
  }

  /// A leader brings others to the talks.
  static var personBrings: ClauseRule {
    ClauseRule(
      accepts: [
        "[Vale] brought [Foreign Minister Ben Arden] and [adviser Cy Doyle].",
        "[Vale] had with her [Foreign Minister Ben Arden] and [Cy Doyle].",
      ],
      rejects: ["Vale brought peace.", "Vale would bring Foreign Minister Ben Arden."]
    ) { clause, reading in
      guard reading.brings(clause), !clause.verb.isPassive,
        Modality.of(clause, in: reading) == .held
      else { return nil }
      let subject = reading.people(clause.subject)
      let others =
        reading.people(clause.objects)
        + reading.people(clause.nominals(after: .unknown)).filter { !subject.contains($0) }
      guard !subject.isEmpty, !others.isEmpty else { return nil }
      return .part(subject + others, .attended, of: clause, rule: "personBrings", in: reading)
    }
  }

  /// A person attends, takes part or is present.
  static var personAttends: ClauseRule {
    ClauseRule(
      accepts: [
        "[Vale] attended the summit in Geneva.", "[Foreign Minister Ben Arden] also took part.",
        "[Foreign Minister Ben Arden] was present.",
      ],
      rejects: ["Vale did not attend the summit.", "Vale might attend the summit."]
    ) { clause, reading in
      guard reading.attends(clause) else { return nil }
      let modality = Modality.of(clause, in: reading)
      guard modality != .none else { return nil }
      let people =
        clause.verb.isPassive
        ? reading.people(clause.nominals(after: reading.lexicon.grammar.by))
        : reading.people(clause.subject)
      return .part(
        people, modality == .planned ? .expected : .attended, of: clause, rule: "personAttends",
        in: reading)
    }
  }

  /// A country is represented by a person, or a person represents it.
  static var countryIsRepresented: ClauseRule {
    ClauseRule(
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

  /// A person stays away: does not attend, skips, declines.
  static var personStaysAway: ClauseRule {
    ClauseRule(
      accepts: [
        "[Vale] skipped the summit in Geneva.", "[Vale] did not attend the summit.",
        "[Vale] was absent.", "[Vale] declined to attend.",
      ],
      rejects: ["Vale attended the summit.", "Vale missed the point."]
    ) { clause, reading in
      guard let reason = reading.absence(clause) else { return nil }
      return .part(
        reading.people(clause.subject), .absent, of: clause, rule: "personStaysAway",
        reason: reason, in: reading)
    }
  }

  /// A person is not invited.
  static var personIsNotInvited: ClauseRule {
    ClauseRule(
      accepts: ["[Vale] was not invited to the summit."],
      rejects: ["Vale was invited to the summit."]
    ) { clause, reading in
      guard reading.isVerb(clause, [.invite, .exclude]), clause.verb.isPassive,
        clause.verb.isNegated == reading.isVerb(clause, .invite)
      else { return nil }
      return .part(
        reading.people(clause.subject), .absent, of: clause, rule: "personIsNotInvited",
        reason: "not invited", in: reading)
    }
  }

  /// A person is invited.
  static var personIsInvited: ClauseRule {
    ClauseRule(
      accepts: ["[Vale] was invited to the summit."],
      rejects: ["Vale was not invited to the summit.", "Vale invited questions."]
    ) { clause, reading in
      guard reading.isVerb(clause, .invite), !clause.verb.isNegated else { return nil }
      let people = reading.people(clause.verb.isPassive ? clause.subject : clause.objects)
      let isToEvent = clause.adjuncts.contains { adjunct in
        adjunct.preposition == reading.lexicon.grammar.to
          && adjunct.nominals.contains {
            if case .event = reading.head($0)?.kind { true } else { false }
          }
      }
      guard isToEvent else { return nil }
      return .part(people, .invited, of: clause, rule: "personIsInvited", in: reading)
    }
  }
}

extension Reading {
  /// "brought", or "had with her".
  func brings(_ clause: Clause) -> Bool {
    if let verb = clause.verb.verb { return lexicon.lemma(verb) == "bring" }
    guard flags(clause.verb.range.lowerBound).contains(.have) else { return false }
    return clause.nominals(after: lexicon.grammar.with).contains { nominal in
      head(nominal)?.kind == .pronoun || flags(nominal.range.lowerBound).contains(.possessive)
    }
  }

  /// Whether the clause says that someone takes part in an event.
  func attends(_ clause: Clause) -> Bool {
    let object = clause.objects.first.flatMap(head)
    let text = document.text(
      clause.verb.range.lowerBound..<max(clause.tail, clause.verb.range.upperBound)
    ).folded
    if let verb = clause.verb.verb {
      switch lexicon.lemma(verb) {
      case "attend":
        return clause.objects.isEmpty || isEvent(object) || clause.verb.isPassive
      case "participate": return true
      case "take": return text.contains("part")
      case "join": return isEvent(object)
      default: return false
      }
    }
    return text.hasSuffix("present") && clause.objects.allSatisfy { $0.range.count <= 2 }
  }

  func isEvent(_ mention: Mention?) -> Bool {
    if case .event = mention?.kind { true } else { false }
  }

  /// Why the clause's subject is not there; nil where the clause says no such thing.
  func absence(_ clause: Clause) -> String? {
    let object = clause.objects.first.flatMap(head)
    let isEvent: Bool
    switch object?.kind {
    case .event, .series: isEvent = true
    default: isEvent = false
    }
    if let verb = clause.verb.verb {
      let lemma = lexicon.lemma(verb)
      if ["skip", "miss", "boycott", "snub", "shun"].contains(lemma), isEvent,
        !clause.verb.isNegated, !clause.verb.isModal
      {
        return lemma == "boycott" ? "boycotted" : lemma == "miss" ? "missed" : "skipped"
      }
      if lemma == "stay", !clause.verb.isNegated,
        clause.verb.range.upperBound < document.tokens.count,
        ["home", "away"].contains(document.text(clause.verb.range.upperBound).folded)
      {
        return "stayed away"
      }
      if ["attend", "participate", "join"].contains(lemma) {
        if clause.verb.isNegated || Modality.isWithoutSubject(clause, in: self) {
          return "did not attend"
        }
        if clause.verb.verbs.dropLast().contains(where: {
          ["decline", "refuse"].contains(lexicon.lemma($0))
        }) {
          return "declined"
        }
      }
      return nil
    }
    let words = document.text(
      clause.verb.range.lowerBound..<max(clause.tail, clause.verb.range.upperBound)
    ).folded
    return words.hasSuffix("absent") && !clause.verb.isNegated ? "absent" : nil
  }

  /// Whether the nominal is a delegation.
  func isDelegation(_ nominal: Nominal) -> Bool {
    nominal.range.contains {
      [
        "delegation", "delegations", "team", "side", "entourage", "guests", "attendees",
        "participants",
      ].contains(document.text($0).folded)
    }
  }
}
