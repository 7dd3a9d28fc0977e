import SummitCoverage

extension ClauseRule {
  /// A person is not invited.
  static var personIsNotInvited: ClauseRule {
    ClauseRule(
      verbs: ["invite", "ask", "exclude", "keep", "bar"],
      accepts: [
        "[Vale] was not invited to the summit.", "[Vale] was never asked to the summit.",
        "[Vale] had been kept from the dinner.",
      ],
      rejects: ["Vale was invited to the summit.", "Vale was not asked about trade."]
    ) { clause, reading in
      guard clause.verb.isPassive, let verb = clause.verb.verb else { return nil }
      let isUninvited: Bool =
        switch reading.lexicon.lemma(verb) {
        case "invite": clause.verb.isNegated
        case "ask": clause.verb.isNegated && reading.isToEventOrPlace(clause)
        case "exclude", "keep", "bar":
          !clause.verb.isNegated && reading.isFromEvent(clause)
        default: false
        }
      guard isUninvited else { return nil }
      return .part(
        reading.people(clause.subject), .absent, of: clause, rule: "personIsNotInvited",
        reason: "not invited", in: reading)
    }
  }

  /// A person is invited to an event.
  static var personIsInvited: ClauseRule {
    ClauseRule(
      verbs: [.of(.invite)],
      accepts: [
        "[Vale] was invited to the summit.", "[Vale] has been invited but has not said yes.",
      ],
      rejects: [
        "Vale was not invited to the summit.", "Vale invited questions.",
        "Osei could invite Vale to the summit.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .invite), !clause.verb.isNegated,
        !clause.verb.isModal || Modality.of(clause, in: reading) != .none
      else { return nil }
      let people = reading.people(clause.verb.isPassive ? clause.subject : clause.objects)
      let isToEvent = clause.adjuncts.contains { adjunct in
        adjunct.preposition == reading.lexicon.grammar.to
          && adjunct.nominals.contains { reading.isEvent(reading.head($0)) }
      }
      let next = clause.verb.range.upperBound
      let isBare =
        clause.verb.isPassive && clause.adjuncts.isEmpty && clause.objects.isEmpty
        && (next >= reading.document.tokens.count
          || reading.word(next) != reading.lexicon.grammar.to)
      guard isToEvent || isBare else { return nil }
      return .part(people, .invited, of: clause, rule: "personIsInvited", in: reading)
    }
  }

  /// A person is invited to a country or a capital: a visit yet to be accepted.
  static var personIsInvitedToPlace: ClauseRule {
    ClauseRule(
      verbs: [.of(.invite)],
      accepts: [
        "[President Anna Vale](host) invited [Prime Minister Kofi Osei](guest) to Lindmark.",
        "[President Anna Vale](host) invited [Prime Minister Kofi Osei](guest) to the palace in "
          + "Lindmark.",
      ],
      rejects: ["President Anna Vale invited Prime Minister Kofi Osei to speak."]
    ) { clause, reading in
      guard reading.isVerb(clause, .invite), !clause.verb.isPassive, !clause.verb.isNegated,
        clause.verb.tense != .infinitive, Modality.of(clause, in: reading) != .none
      else { return nil }
      let guests = reading.people(clause.objects)
      let hosts = reading.people(clause.subject).filter { !guests.contains($0) }
      let isToPlace = clause.adjuncts.contains { adjunct in
        adjunct.preposition == reading.lexicon.grammar.to
          && adjunct.nominals.contains { reading.isPlace($0) || reading.isBuilding($0) }
      }
      guard !guests.isEmpty, !hosts.isEmpty, isToPlace else { return nil }
      return Finding(
        trigger: clause.verb.head, sentence: clause.sentence, rule: "personIsInvitedToPlace",
        kind: .visit, status: .planned,
        people: guests.map { Finding.Part(person: $0, status: .invited, role: .guest) }
          + hosts.map { Finding.Part(person: $0, status: .expected, role: .host) },
        scope: reading.scope(of: clause))
    }
  }
}

extension Reading {
  /// Whether the nominal ends in a word for a building: "the palace".
  func isBuilding(_ nominal: Nominal) -> Bool {
    flags(nominal.range.upperBound - 1).contains(.venueHead)
  }

  /// Whether the nominal is a place, a building or a country.
  func isPlace(_ nominal: Nominal) -> Bool {
    guard let head = head(nominal) else { return false }
    return ([head.kind] + head.alternatives).contains { kind in
      switch kind {
      case .place, .venue, .country(_, .name): true
      default: false
      }
    }
  }
}
