import SummitCoverage

extension ClauseRule {
  /// A person visits a country, a place or another person.
  static var personVisits: ClauseRule {
    ClauseRule(
      verbs: [.of(.visit)],
      accepts: [
        "[President Anna Vale] visited Geneva on Monday.",
        "[President Anna Vale](host) invited [Prime Minister Kofi Osei](guest) to visit Japan.",
        "[President Anna Vale] toured the shipyard on Monday.",
      ],
      rejects: [
        "President Anna Vale visited the question again.",
        "President Anna Vale would like Prime Minister Kofi Osei to visit Japan.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .visit), !clause.verb.isPassive else { return nil }
      let subject = reading.people(clause.subject)
      let isPlace = clause.objects.contains { nominal in
        switch reading.head(nominal)?.kind {
        case .country, .place, .venue, .organization: true
        default: false
        }
      }
      let isSight =
        reading.lemma(clause) == "tour"
        && clause.objects.contains { nominal in
          nominal.mentions.isEmpty
            && reading.word(nominal.range.lowerBound) == reading.lexicon.grammar.the
        }
      guard !subject.isEmpty, isPlace || isSight else { return nil }
      if let invitation = reading.invitation(over: clause) {
        return .visit(by: invitation, told: clause, rule: "personVisits", in: reading)
      }
      return .event(
        .visit, of: clause, people: reading.parts(subject), rule: "personVisits", in: reading)
    }
  }

  /// A person is to travel to a place at a time told, or travelled there on a day long gone.
  static var personTravels: ClauseRule {
    ClauseRule(
      verbs: [.of(.plan), .auxiliary, "travel", "come", "go", "fly", "journey", "head", "return"],
      accepts: [
        "[President Anna Vale] will travel to Geneva next week.",
        "[President Anna Vale] is expected in Geneva on Monday for a three-day visit.",
        "[President Anna Vale] will be in Japan for four days from August 31.",
        "[President Anna Vale] came to Geneva last month.",
        "[President Anna Vale] travelled to Geneva in May 2023.",
      ],
      rejects: [
        "President Anna Vale will travel to Geneva for the summit on Monday.",
        "President Anna Vale may travel to Geneva next week.",
        "President Anna Vale came to power in May 2019.",
        "President Anna Vale came under fire in Geneva last month.",
        "President Anna Vale flew to Geneva on Monday.",
      ]
    ) { clause, reading in
      guard !clause.verb.isPassive || reading.isVerb(clause, .plan) else { return nil }
      let subject = reading.people(clause.subject)
      guard !subject.isEmpty, reading.goesSomewhere(clause), !reading.goesToTalks(clause) else {
        return nil
      }
      var finding = Finding.event(
        .visit, of: clause, people: reading.parts(subject), rule: "personTravels", in: reading)
      if reading.isVerb(clause, .plan), finding?.status == .held {
        finding?.status = .planned
        finding?.people = subject.map { Finding.Part(person: $0, status: .expected) }
      }
      guard let status = finding?.status,
        reading.isTimed(clause, ahead: status == .planned)
      else { return nil }
      return finding
    }
  }

  /// A person shows another a place.
  static var placeIsShown: ClauseRule {
    ClauseRule(
      verbs: [
        "give", "take", "bring", "lead", "show", "walk", "guide", "escort", "steer", "conduct",
      ],
      accepts: [
        "[President Anna Vale] took [Prime Minister Kofi Osei] to see the gardens.",
        "[President Anna Vale] led [Prime Minister Kofi Osei] through the museum.",
        "[President Anna Vale] gave [Prime Minister Kofi Osei] a tour of the palace.",
        "[Prime Minister Kofi Osei] was shown round the museum by [President Anna Vale].",
      ],
      rejects: [
        "President Anna Vale took Prime Minister Kofi Osei to task.",
        "President Anna Vale showed Prime Minister Kofi Osei the door.",
        "President Anna Vale led Prime Minister Kofi Osei through the agenda.",
        "President Anna Vale did not take Prime Minister Kofi Osei to see the gardens.",
      ]
    ) { clause, reading in
      guard reading.showsPlace(clause) else { return nil }
      let subject = reading.people(clause.subject)
      let others = clause.verb.isPassive ? reading.doers(clause) : reading.people(clause.objects)
      let people = reading.together(subject, others)
      guard !subject.isEmpty, people.count > 1 else { return nil }
      return .event(
        .visit, of: clause, people: reading.parts(people), rule: "placeIsShown", in: reading)
    }
  }

  /// A person is given an invitation to a place.
  static var invitationIsGiven: ClauseRule {
    ClauseRule(
      verbs: [
        "extend", "send", "issue", "offer", "hand", "give", "get", "receive", "accept", "have",
      ],
      accepts: [
        "[President Anna Vale](host) extended an invitation to [Prime Minister Kofi Osei](guest) to "
          + "visit Japan.",
        "[Prime Minister Kofi Osei](guest) got an invitation to the palace from "
          + "[President Anna Vale](host).",
      ],
      rejects: [
        "President Anna Vale sent no invitation to Prime Minister Kofi Osei.",
        "President Anna Vale extended a hand to Prime Minister Kofi Osei.",
      ]
    ) { clause, reading in
      guard
        [
          "extend", "send", "issue", "offer", "hand", "give", "get", "receive", "accept", "have",
        ].contains(reading.lemma(clause) ?? ""),
        reading.have(clause.objects, word: "invitation", "invite"),
        !reading.have(clause.objects, .negation), Modality.of(clause, in: reading) != .none
      else { return nil }
      let isGiven = !["get", "receive", "accept"].contains(reading.lemma(clause) ?? "")
      let subject = reading.people(clause.subject)
      let others = reading.people(
        clause.objects + reading.nominals(of: clause, behind: isGiven ? "to" : "from")
      ).filter { !subject.contains($0) }
      let invitation = Invitation(
        guests: isGiven ? others : subject, hosts: isGiven ? subject : others)
      guard !invitation.guests.isEmpty, !subject.isEmpty else { return nil }
      let isToPlace =
        reading.havePlace(reading.nominals(of: clause, behind: "to", "in"))
        || reading.sentences[clause.sentence].clauses.contains {
          reading.isVerb($0, [.visit, .travel]) && $0.verb.tense == .infinitive
        }
      guard isToPlace else { return nil }
      return .visit(by: invitation, told: clause, rule: "invitationIsGiven", in: reading)
    }
  }
}

/// Who invites whom.
struct Invitation {
  var guests: [Int]
  var hosts: [Int]
}

extension Finding {
  /// A visit to which guests are invited, and their hosts look forward.
  static func visit(
    by invitation: Invitation, told clause: Clause, rule: String, in reading: Reading
  ) -> Finding? {
    Finding(
      trigger: clause.verb.head, sentence: clause.sentence, rule: rule, kind: .visit,
      status: .planned, people: parts(of: invitation), scope: reading.scope(of: clause))
  }

  /// Guests as invited, hosts as expected.
  static func parts(of invitation: Invitation) -> [Part] {
    invitation.guests.map { Part(person: $0, status: .invited, role: .guest) }
      + invitation.hosts.map { Part(person: $0, status: .expected, role: .host) }
  }
}

extension Reading {
  /// Who is invited to what the infinitive tells: "invited Osei to visit Japan".
  func invitation(over clause: Clause) -> Invitation? {
    guard clause.verb.tense == .infinitive, let number = clause.governor else { return nil }
    let governor = sentences[clause.sentence].clauses[number]
    guard isVerb(governor, .invite), Modality.of(governor, in: self) != .none else { return nil }
    let guests = people(governor.verb.isPassive ? governor.subject : governor.objects)
    let hosts = governor.verb.isPassive ? doers(governor) : people(governor.subject)
    return guests.isEmpty
      ? nil : Invitation(guests: guests, hosts: hosts.filter { !guests.contains($0) })
  }

  /// Whether the clause has its subject go to a place, or be expected there.
  fileprivate func goesSomewhere(_ clause: Clause) -> Bool {
    if isBeing(clause) {
      return clause.verb.tense == .future
        && havePlace(nominals(of: clause, behind: "in"))
        && have(nominals(of: clause, behind: "for", "on"), .unit)
    }
    if isVerb(clause, .plan), clause.verb.isPassive {
      return havePlace(nominals(of: clause, behind: "in", "at"))
    }
    return ["travel", "come", "go", "fly", "journey", "head", "return"].contains(
      lemma(clause) ?? "")
      && nominals(of: clause, behind: "to").contains { isPlace($0) && !isBuilding($0) }
  }

  /// Whether the way is to talks that are told of by themselves.
  fileprivate func goesToTalks(_ clause: Clause) -> Bool {
    let goals = nominals(of: clause, behind: "to", "for", "at", "from", "in", "after", "before")
    if goals.contains(where: { isWholeEvent($0) && eventKind($0) != .visit }) { return true }
    return sentences[clause.sentence].clauses.contains { other in
      isVerb(other, [.meet, .attend, .sit, .see, .hold]) && other.verb.head > clause.verb.head
        && (other.verb.tense == .infinitive || other.verb.tense == .gerund)
    }
  }

  /// Whether the clause has a time that makes its way a visit: one to come, or one long gone.
  fileprivate func isTimed(_ clause: Clause, ahead: Bool) -> Bool {
    let scope = scope(of: clause)
    let sentence = sentences[clause.sentence].range
    let words = scope.lowerBound..<min(scope.upperBound + 4, sentence.upperBound)
    func has(_ flags: WordFlags) -> Bool {
      words.contains { index in
        document.tokens[index].isWord && !self.flags(index).isDisjoint(with: flags)
          && (flags != .month || document.tokens[index].isCapitalized)
      }
    }
    let isMonth = has(.month)
    if ahead {
      return isMonth || has([.weekday, .unit])
        || words.contains {
          ["tomorrow", "later", "soon", "spring", "summer", "autumn", "fall"]
            .contains(document.folded($0))
        }
    }
    let isAgo = words.contains { isWord($0, "last") || isWord($0, "ago") || isWord($0, "earlier") }
    return isMonth && !has(.weekday) || isAgo && has(.unit)
  }

  /// Whether the clause has someone lead another through a place.
  fileprivate func showsPlace(_ clause: Clause) -> Bool {
    switch lemma(clause) {
    case "give":
      return clause.objects.contains { eventKind($0) == .visit && have([$0], word: "tour") }
    case "take", "bring":
      let sees = sentences[clause.sentence].clauses.first { other in
        other.verb.head > clause.verb.head && other.verb.tense == .infinitive
          && isVerb(other, [.see, .visit])
      }
      return sees.map { !$0.objects.isEmpty } ?? false
        || eventKind(of: nominals(of: clause, behind: "on")) == .visit
        || isThrough(clause)
    case "lead", "show", "walk", "guide", "escort", "steer", "conduct": return isThrough(clause)
    default: return false
    }
  }

  private func isThrough(_ clause: Clause) -> Bool {
    nominals(of: clause, behind: "through", "round", "around", "over").contains {
      isPlace($0) || isBuilding($0)
    }
  }

  private func eventKind(of nominals: Nominals) -> EventKind? {
    nominals.compactMap(eventKind).first
  }
}
