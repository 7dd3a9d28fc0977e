import SummitCoverage

extension ClauseRule {
  /// A person is sworn in, perhaps by another.
  static var oathIsTaken: ClauseRule {
    ClauseRule(
      verbs: ["swear", "take"],
      accepts: [
        "[President Anna Vale] was sworn in by [Prime Minister Kofi Osei] on Monday.",
        "[President Anna Vale] took the oath of office.",
        "[President Anna Vale] swore in [Foreign Minister Ben Arden].",
      ],
      rejects: [
        "President Anna Vale was sworn to secrecy.", "President Anna Vale took the train.",
        "President Anna Vale will never be sworn in.",
      ]
    ) { clause, reading in
      let isSworn = reading.lemma(clause) == "swear" && reading.hasParticle(clause, "in")
      let isOath =
        reading.lemma(clause) == "take" && !clause.verb.isPassive && clause.verb.tense != .gerund
        && clause.objects.first.map { reading.have([$0], word: "oath") } ?? false
      guard isSworn || isOath else { return nil }
      let sworn = reading.people(clause.subject)
      let others =
        clause.verb.isPassive
        ? reading.doers(clause)
        : reading.people(clause.objects + reading.nominals(of: clause, behind: "in"))
      guard !sworn.isEmpty else { return nil }
      let people = reading.together(
        reading.together(sworn, others), reading.companions(clause))
      return .event(
        .ceremony, of: clause, people: reading.parts(people), rule: "oathIsTaken", in: reading)
    }
  }

  /// A host welcomes a guest with honours, or where the guest arrives.
  static var guestIsHonoured: ClauseRule {
    ClauseRule(
      verbs: [
        .of([.host, .meet]), "give", "accord", "afford", "grant", "receive", "get", "enjoy",
      ],
      accepts: [
        "[President Anna Vale](host) welcomed [Prime Minister Kofi Osei](guest) with a guard of "
          + "honour.",
        "[Prime Minister Kofi Osei](guest) was greeted by [President Anna Vale](host) at the airport.",
        "[Prime Minister Kofi Osei](guest) was given a red-carpet welcome by "
          + "[President Anna Vale](host).",
        "[Prime Minister Kofi Osei](guest) was accorded a ceremonial welcome at the palace.",
        "[Prime Minister Kofi Osei](guest) received a red-carpet welcome in Geneva.",
      ],
      rejects: [
        "Prime Minister Kofi Osei received a welcome letter.",
        "President Anna Vale welcomed Prime Minister Kofi Osei at the palace.",
        "Prime Minister Kofi Osei was given a warning by President Anna Vale.",
        "President Anna Vale welcomed the honours.",
      ]
    ) { clause, reading in
      let isGiven =
        ["give", "accord", "afford", "grant"].contains(reading.lemma(clause) ?? "")
        && reading.have(clause.objects, .honour)
      let isHosting =
        reading.isVerb(clause, [.host, .meet])
        && (reading.have(reading.nominals(of: clause, behind: "with", "to", "on", "by"), .honour)
          || reading.isVerb(clause, .host)
            && reading.have(reading.nominals(of: clause, behind: "at", "on"), .arrival))
      let isGetting =
        ["receive", "get", "enjoy"].contains(reading.lemma(clause) ?? "")
        && reading.have(clause.objects, word: "welcome", "salute")
        && reading.have(clause.objects, .honour)
      guard isGiven || isHosting || isGetting, !reading.isRecalled(clause) else { return nil }
      let subject = reading.people(clause.subject)
      // "was accorded a ceremonial welcome", by whom it is not told.
      if isGetting && !clause.verb.isPassive || isGiven && clause.verb.isPassive,
        reading.doers(clause).isEmpty, !subject.isEmpty
      {
        return .event(
          .ceremony, of: clause, people: reading.parts(subject, role: .guest),
          rule: "guestIsHonoured", in: reading)
      }
      guard isGiven || isHosting else { return nil }
      let others = clause.verb.isPassive ? reading.doers(clause) : reading.people(clause.objects)
      let hosts = clause.verb.isPassive ? others : subject
      let guests = (clause.verb.isPassive ? subject : others).filter { !hosts.contains($0) }
      guard !guests.isEmpty, !hosts.isEmpty else { return nil }
      return .event(
        .ceremony, of: clause,
        people: reading.parts(hosts, role: .host) + reading.parts(guests, role: .guest),
        rule: "guestIsHonoured", in: reading)
    }
  }

  /// A person is given an order, a medal or a prize.
  static var honourIsAwarded: ClauseRule {
    ClauseRule(
      verbs: ["award", "decorate", "bestow", "confer", "invest", "pin", "honour"],
      accepts: [
        "[President Anna Vale] awarded [Prime Minister Kofi Osei] the Order of the Lakes.",
        "[Prime Minister Kofi Osei] was decorated with a medal by [President Anna Vale].",
        "[President Anna Vale] conferred the Order of the Lakes on [Prime Minister Kofi Osei].",
      ],
      rejects: [
        "President Anna Vale awarded a contract to a company.",
        "President Anna Vale conferred the title on a poet.",
        "President Anna Vale gave an order to Prime Minister Kofi Osei.",
      ]
    ) { clause, reading in
      guard
        ["award", "decorate", "bestow", "confer", "invest", "pin", "honour"].contains(
          reading.lemma(clause) ?? "")
      else { return nil }
      let nominals = clause.objects + reading.nominals(of: clause, behind: "with")
      guard reading.have(nominals, word: "order", "medal", "prize", "award", "cross", "collar")
      else { return nil }
      let subject = reading.people(clause.subject)
      let others =
        clause.verb.isPassive
        ? reading.doers(clause)
        : reading.people(clause.objects + reading.nominals(of: clause, behind: "on", "upon", "to"))
      let people = reading.together(subject, others)
      guard clause.verb.isPassive ? !people.isEmpty : people.count > 1 else { return nil }
      return .event(
        .ceremony, of: clause, people: reading.parts(people), rule: "honourIsAwarded", in: reading)
    }
  }
}
