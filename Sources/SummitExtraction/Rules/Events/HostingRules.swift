import SummitCoverage

extension ClauseRule {
  /// A host receives a guest.
  static var hostReceivesGuest: ClauseRule {
    ClauseRule(
      verbs: [.of(.host)],
      accepts: [
        "[President Anna Vale](host) received [Prime Minister Kofi Osei](guest) in Geneva.",
        "On Monday [President Anna Vale](host) hosted [Prime Minister Kofi Osei](guest) at the palace.",
        "[Prime Minister Kofi Osei](guest) was among six leaders whom [Vale](host) received.",
        "[Vale](host) received a delegation led by [Foreign Minister Ben Arden](guest).",
      ],
      rejects: [
        "President Anna Vale welcomed the decision.", "President Anna Vale received a letter.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .host), !clause.verb.isPassive else { return nil }
      let hosts = reading.people(clause.subject)
      let named = reading.together(
        reading.people(clause.objects), reading.leaders(of: clause.objects, in: clause))
      let guests = (named.isEmpty ? reading.thoseAmong(clause) : named)
        .filter { !hosts.contains($0) }
      guard !hosts.isEmpty, !guests.isEmpty else { return nil }
      let isToGathering = clause.adjuncts.contains { adjunct in
        adjunct.preposition == reading.lexicon.grammar.to
          && adjunct.nominals.contains(where: reading.isGathering)
      }
      if isToGathering, Modality.of(clause, in: reading) == .held {
        return .part(
          hosts + guests, .attended, of: clause, rule: "hostReceivesGuest", in: reading)
      }
      var finding = Finding.event(
        reading.occasion(of: clause) ?? .meeting, of: clause,
        people: reading.parts(hosts, role: .host) + reading.parts(guests, role: .guest),
        rule: "hostReceivesGuest", in: reading)
      finding?.isSeparate = hosts.count == 1 && reading.isSeparate(clause, guests)
      return finding
    }
  }

  /// A guest is received by a host.
  static var guestIsReceived: ClauseRule {
    ClauseRule(
      verbs: [.of([.host, .meet])],
      accepts: ["[Prime Minister Kofi Osei](guest) was received by [President Anna Vale](host)."],
      rejects: ["Prime Minister Kofi Osei was received warmly."]
    ) { clause, reading in
      guard reading.isVerb(clause, [.host, .meet]), clause.verb.isPassive else { return nil }
      let guests = reading.people(clause.subject)
      let hosts = reading.people(clause.nominals(after: reading.lexicon.grammar.by))
        .filter { !guests.contains($0) }
      guard !hosts.isEmpty, !guests.isEmpty else { return nil }
      // "was received by Vale and by Lund": by each of them by themselves.
      let isByEach =
        guests.count == 1 && hosts.count > 1
        && clause.adjuncts.count(where: { $0.preposition == reading.lexicon.grammar.by }) > 1
      let received = reading.parts(guests, role: .guest)
      let receiving = reading.parts(hosts, role: .host)
      var finding = Finding.event(
        .meeting, of: clause, people: isByEach ? received + receiving : receiving + received,
        rule: "guestIsReceived", in: reading)
      finding?.isSeparate = isByEach
      return finding
    }
  }

  /// People dine together.
  static var peopleDine: ClauseRule {
    ClauseRule(
      verbs: [.of(.dine)],
      accepts: ["[President Anna Vale] dined with [Prime Minister Kofi Osei] in Geneva."],
      rejects: ["President Anna Vale dined alone."]
    ) { clause, reading in
      guard reading.isVerb(clause, .dine) else { return nil }
      let subject = reading.people(clause.subject)
      let others = reading.companions(clause).filter { !subject.contains($0) }
      guard subject.count + others.count > 1 else { return nil }
      return .event(
        .meal, of: clause, people: reading.parts(subject + others), rule: "peopleDine", in: reading)
    }
  }

  /// A host has guests to a meal.
  static var guestsAreHadToMeal: ClauseRule {
    ClauseRule(
      verbs: [.of(.host), .auxiliary, "treat", "take"],
      accepts: [
        "[President Anna Vale](host) hosted [Prime Minister Kofi Osei](guest) for lunch.",
        "[President Anna Vale](host) had [Prime Minister Kofi Osei](guest) to dinner at the palace.",
        "[Prime Minister Kofi Osei](guest) was treated to lunch by [President Anna Vale](host).",
      ],
      rejects: [
        "President Anna Vale hosted Prime Minister Kofi Osei in Geneva.",
        "President Anna Vale had lunch.",
      ]
    ) { clause, reading in
      let isHosting =
        reading.isVerb(clause, .host) || reading.isHaving(clause)
        || ["treat", "take"].contains(reading.lemma(clause) ?? "")
      guard isHosting else { return nil }
      let others = clause.verb.isPassive ? reading.doers(clause) : reading.people(clause.objects)
      let subject = reading.people(clause.subject)
      let hosts = clause.verb.isPassive ? others : subject
      let guests = (clause.verb.isPassive ? subject : others).filter { !hosts.contains($0) }
      let isMeal = reading.have(
        reading.nominals(of: clause, behind: "to", "for", "at", "over"), event: .meal)
      // "is hosting the delegates to dinner": guests whom the text names elsewhere.
      let isOpen = reading.isVerb(clause, .host) && !clause.objects.isEmpty
      guard !hosts.isEmpty, !guests.isEmpty || isOpen, isMeal else { return nil }
      return .event(
        .meal, of: clause,
        people: reading.parts(hosts, role: .host) + reading.parts(guests, role: .guest),
        rule: "guestsAreHadToMeal", in: reading)
    }
  }

  /// People meet for a meal, or one joins another at it.
  static var peopleMeetForMeal: ClauseRule {
    ClauseRule(
      verbs: [.of([.meet, .see]), "join"],
      accepts: [
        "[President Anna Vale] met [Prime Minister Kofi Osei] for breakfast.",
        "[President Anna Vale] joined [Prime Minister Kofi Osei] for lunch on Monday.",
      ],
      rejects: [
        "President Anna Vale met Prime Minister Kofi Osei for talks.",
        "President Anna Vale did not join Prime Minister Kofi Osei for lunch.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, [.meet, .see]) || reading.lemma(clause) == "join",
        !clause.verb.isPassive,
        reading.have(reading.nominals(of: clause, behind: "for", "over"), event: .meal)
      else { return nil }
      let people = reading.together(
        reading.people(clause.subject),
        reading.people(clause.objects) + reading.companions(clause))
      guard people.count > 1 else { return nil }
      return .event(
        .meal, of: clause, people: reading.parts(people), rule: "peopleMeetForMeal", in: reading)
    }
  }

  /// A person is host to others, or the host of a gathering.
  static var personIsHost: ClauseRule {
    ClauseRule(
      verbs: [.auxiliary, "play"],
      accepts: [
        "[President Anna Vale](host) was host to [Prime Minister Kofi Osei](guest) at a lunch.",
        "[President Anna Vale](host) played host to [Prime Minister Kofi Osei](guest) in Geneva.",
        "[President Anna Vale] is the host of the G7 summit.",
      ],
      rejects: [
        "President Anna Vale was host to a family of cats.",
        "President Anna Vale is the host of the show.",
        "President Anna Vale could be the host of the G7 summit.",
      ]
    ) { clause, reading in
      guard reading.isBeing(clause) || reading.lemma(clause) == "play", !clause.verb.isNegated,
        reading.end(clause.objects, word: "host", "hosts")
      else { return nil }
      let hosts = reading.people(clause.subject)
      let guests = reading.people(clause.nominals(after: reading.lexicon.grammar.to))
        .filter { !hosts.contains($0) }
      guard !hosts.isEmpty else { return nil }
      if clause.nominals(after: reading.lexicon.grammar.of).contains(where: reading.isGathering) {
        let modality = Modality.of(clause, in: reading)
        guard modality != .none else { return nil }
        return .part(
          hosts, modality == .planned || reading.isPresent(clause) ? .expected : .attended,
          of: clause, rule: "personIsHost", in: reading)
      }
      guard !guests.isEmpty else { return nil }
      let isMeal = clause.adjuncts.contains { reading.have($0.nominals, event: .meal) }
      return .event(
        isMeal ? .meal : .meeting, of: clause,
        people: reading.parts(hosts, role: .host) + reading.parts(guests, role: .guest),
        rule: "personIsHost", in: reading)
    }
  }

  /// A person is someone's guest.
  static var personIsGuest: ClauseRule {
    ClauseRule(
      verbs: [.auxiliary],
      accepts: [
        "On Friday [Prime Minister Kofi Osei](guest) was [President Anna Vale](host)'s guest in "
          + "Geneva.",
        "[Prime Minister Kofi Osei](guest) was a guest of [President Anna Vale](host) at a dinner.",
      ],
      rejects: ["Prime Minister Kofi Osei was a welcome guest."]
    ) { clause, reading in
      guard clause.verb.verbs.isEmpty, let object = clause.objects.first else { return nil }
      let last = reading.document.text(object.range.upperBound - 1)
      guard last == "guest" || last == "guests" else { return nil }
      let guests = reading.people(clause.subject)
      let hosts =
        (reading.owners(in: object)
        + reading.people(clause.nominals(after: reading.lexicon.grammar.of)))
        .filter { !guests.contains($0) }
      guard !guests.isEmpty, !hosts.isEmpty else { return nil }
      let isMeal = clause.adjuncts.contains { adjunct in
        adjunct.nominals.contains { reading.head($0)?.kind == .event(.meal) }
      }
      return .event(
        isMeal ? .meal : .meeting, of: clause,
        people: reading.parts(guests, role: .guest) + reading.parts(hosts, role: .host),
        rule: "personIsGuest", in: reading)
    }
  }
}

extension Reading {
  /// "held a banquet, welcoming Osei": the meal or ceremony that the clause before it tells of.
  fileprivate func occasion(of clause: Clause) -> EventKind? {
    guard clause.verb.tense == .gerund, let number = clause.governor else { return nil }
    let kinds = sentences[clause.sentence].clauses[number].objects.compactMap(eventKind)
    return kinds.first { $0 == .meal || $0 == .ceremony }
  }

  /// "Osei was among six leaders whom Vale received": who is said to be one of the guests.
  fileprivate func thoseAmong(_ clause: Clause) -> [Int] {
    guard clause.isRelative, let object = clause.objects.first else { return [] }
    let being = sentences[clause.sentence].clauses.first { other in
      isBeing(other)
        && nominals(of: other, behind: "among").contains { $0.range == object.range }
    }
    return being.map { people($0.subject) } ?? []
  }
}
