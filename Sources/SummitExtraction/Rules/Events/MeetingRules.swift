import SummitCoverage

extension Finding {
  /// An event of the clause with these people, unless the clause tells no fact.
  static func event(
    _ kind: EventKind, of clause: Clause, people: [Part], rule: String, in reading: Reading
  ) -> Finding? {
    let modality = Modality.of(clause, in: reading)
    guard modality != .none else { return nil }
    let status: AttendanceStatus = modality == .planned ? .expected : .attended
    return Finding(
      trigger: clause.verb.head, sentence: clause.sentence, rule: rule, kind: kind,
      status: modality == .planned ? .planned : .held,
      people: people.map { part in
        Part(person: part.person, status: status, role: part.role)
      }, isSideline: reading.mentionsSidelines(clause),
      isRecalled: clause.verb.isPerfect && clause.verb.tense == .past,
      scope: reading.scope(of: clause))
  }
}

extension Reading {
  /// The tokens of the clause from its first adjunct or subject to its last adjunct.
  func scope(of clause: Clause) -> Range<Int> {
    var start = clause.verb.range.lowerBound
    var end = clause.verb.range.upperBound
    let nominals = clause.subject + clause.objects + clause.adjuncts.flatMap(\.nominals)
    let sentence = sentences[clause.sentence].range
    for nominal in nominals where sentence.contains(nominal.range.lowerBound) {
      start = min(start, nominal.range.lowerBound)
      end = max(end, nominal.range.upperBound)
    }
    return start..<end
  }

  /// Whether the clause places what it tells "on the sidelines of" something larger.
  func mentionsSidelines(_ clause: Clause) -> Bool {
    func names(_ range: Range<Int>) -> Bool {
      range.contains {
        ["sidelines", "margins", "fringes"].contains(lexicon.words.text(of: word($0)))
      }
    }
    return clause.adjuncts.contains { adjunct in
      names(adjunct.range) || adjunct.nominals.contains { names($0.range) }
    }
  }

  /// The people as those who were there.
  func parts(_ people: [Int], role: AttendanceRole? = nil) -> [Finding.Part] {
    people.map { Finding.Part(person: $0, status: .attended, role: role) }
  }

  /// The people behind "with", "alongside" and the like.
  func companions(_ clause: Clause) -> [Int] {
    people(
      clause.adjuncts.filter { adjunct in
        ["with", "alongside", "along with", "together with", "as well as", "and"].contains(
          document.text(adjunct.range).folded)
      }.flatMap(\.nominals))
  }
}

extension ClauseRule {
  /// People meet one another, somewhere.
  static var peopleMeet: ClauseRule {
    ClauseRule(
      accepts: [
        "[President Anna Vale] met [Prime Minister Kofi Osei] in Geneva.",
        "[President Anna Vale] will meet with [Prime Minister Kofi Osei] on Friday.",
      ],
      rejects: [
        "President Anna Vale did not meet Prime Minister Kofi Osei.",
        "President Anna Vale met the deadline.",
        "President Anna Vale may meet Prime Minister Kofi Osei.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .meet), !clause.verb.isPassive || clause.objects.isEmpty else {
        return nil
      }
      let subject = reading.people(clause.subject)
      let objects = reading.people(clause.objects)
      let others = (objects + reading.companions(clause)).filter { !subject.contains($0) }
      if let object = clause.objects.first, objects.isEmpty, !reading.isBodyOrCountry(object) {
        return nil
      }
      let all = subject + others
      guard all.count > 1 || !subject.isEmpty && !clause.objects.isEmpty else { return nil }
      return .event(
        .meeting, of: clause, people: reading.parts(all), rule: "peopleMeet", in: reading)
    }
  }

  /// People have not met since they met at a time or place.
  static var peopleHaveNotMetSince: ClauseRule {
    ClauseRule(
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] had not met since June 2019, in Geneva."
      ],
      rejects: ["President Anna Vale and Prime Minister Kofi Osei have not met."]
    ) { clause, reading in
      guard reading.isVerb(clause, [.meet, .speak, .see]), clause.verb.isNegated,
        clause.verb.isPerfect
      else { return nil }
      let people = reading.people(clause.subject + clause.objects) + reading.companions(clause)
      let isSince = clause.adjuncts.contains { $0.preposition == reading.lexicon.grammar.since }
      guard people.count > 1, isSince else { return nil }
      return Finding(
        trigger: clause.verb.head, sentence: clause.sentence, rule: "peopleHaveNotMetSince",
        kind: reading.isVerb(clause, .speak) ? .call : .meeting, people: reading.parts(people),
        isRecalled: true, scope: reading.scope(of: clause))
    }
  }

  /// A host receives a guest.
  static var hostReceivesGuest: ClauseRule {
    ClauseRule(
      accepts: [
        "[President Anna Vale](host) received [Prime Minister Kofi Osei](guest) in Geneva.",
        "On Monday [President Anna Vale](host) hosted [Prime Minister Kofi Osei](guest) at the palace.",
      ],
      rejects: [
        "President Anna Vale welcomed the decision.", "President Anna Vale received a letter.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .host), !clause.verb.isPassive else { return nil }
      let hosts = reading.people(clause.subject)
      let guests = reading.people(clause.objects).filter { !hosts.contains($0) }
      guard !hosts.isEmpty, !guests.isEmpty else { return nil }
      return .event(
        .meeting, of: clause,
        people: reading.parts(hosts, role: .host) + reading.parts(guests, role: .guest),
        rule: "hostReceivesGuest", in: reading)
    }
  }

  /// A guest is received by a host.
  static var guestIsReceived: ClauseRule {
    ClauseRule(
      accepts: ["[Prime Minister Kofi Osei](guest) was received by [President Anna Vale](host)."],
      rejects: ["Prime Minister Kofi Osei was received warmly."]
    ) { clause, reading in
      guard reading.isVerb(clause, [.host, .meet]), clause.verb.isPassive else { return nil }
      let guests = reading.people(clause.subject)
      let hosts = reading.people(clause.nominals(after: reading.lexicon.grammar.by))
        .filter { !guests.contains($0) }
      guard !hosts.isEmpty, !guests.isEmpty else { return nil }
      return .event(
        .meeting, of: clause,
        people: reading.parts(hosts, role: .host) + reading.parts(guests, role: .guest),
        rule: "guestIsReceived", in: reading)
    }
  }

  /// People speak by telephone or video.
  static var peopleSpeakByPhone: ClauseRule {
    ClauseRule(
      accepts: [
        "[President Anna Vale] spoke by phone with [Prime Minister Kofi Osei].",
        "[President Anna Vale] called [Prime Minister Kofi Osei] on Monday.",
      ],
      rejects: [
        "President Anna Vale called on Prime Minister Kofi Osei to act.",
        "President Anna Vale called Prime Minister Kofi Osei a friend.",
        "President Anna Vale spoke of peace.",
      ]
    ) { clause, reading in
      let subject = reading.people(clause.subject)
      let scope = reading.scope(of: clause)
      let isByPhone = scope.contains { index in
        ["phone", "telephone", "video", "videoconference", "teleconference"].contains(
          reading.lexicon.words.text(of: reading.word(index)))
      }
      var others: [Int] = []
      if reading.isVerb(clause, .phone), !clause.verb.isPassive, clause.objects.count == 1 {
        let next = clause.tail
        let namesSomething =
          next < reading.document.tokens.count && reading.flags(next).contains(.determiner)
        guard !namesSomething else { return nil }
        others = reading.people(clause.objects)
      } else if reading.isVerb(clause, [.speak, .phone]), isByPhone {
        others =
          reading.companions(clause)
          + reading.people(clause.nominals(after: reading.lexicon.grammar.to))
      } else {
        return nil
      }
      let all = subject + others.filter { !subject.contains($0) }
      guard !subject.isEmpty, all.count > 1 else { return nil }
      var finding = Finding.event(
        .call, of: clause, people: reading.parts(all), rule: "peopleSpeakByPhone", in: reading)
      finding?.isSeparate = subject.count == 1
      return finding
    }
  }

  /// People talk with one another, in person as far as the words tell.
  static var peopleTalk: ClauseRule {
    ClauseRule(
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] talked for 50 minutes in Geneva."
      ],
      rejects: [
        "President Anna Vale talked about peace.", "President Anna Vale spoke to reporters.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, [.speak, .discuss]), !clause.verb.isPassive else { return nil }
      let subject = reading.people(clause.subject)
      let others =
        (reading.companions(clause)
        + reading.people(clause.nominals(after: reading.lexicon.grammar.to)))
        .filter { !subject.contains($0) }
      // "discussed a meeting with Osei": the meeting is with Osei, not the discussion.
      guard !clause.objects.contains(where: { reading.isEvent(reading.head($0)) }) else {
        return nil
      }
      let isTold = reading.isVerb(clause, .speak) && subject.count > 1 || !others.isEmpty
      let finder = DurationFinder(document: reading.document, lexicon: reading.lexicon)
      let isTimed = !finder.durations(in: reading.scope(of: clause)).isEmpty
      let isPlaced = clause.adjuncts.contains { adjunct in
        [reading.lexicon.grammar.in, reading.lexicon.grammar.at].contains(adjunct.preposition)
      }
      guard isTold, subject.count + others.count > 1, isTimed || isPlaced || !others.isEmpty else {
        return nil
      }
      // Leaders who "speak" to one another, nowhere in particular, do so by telephone.
      let isCall =
        !isPlaced && !isTimed && !others.isEmpty && !reading.mentionsSidelines(clause)
        && clause.verb.verb.map { reading.lexicon.lemma($0) == "speak" } ?? false
      var finding = Finding.event(
        reading.isInterview(others) ? .interview : isCall ? .call : .meeting, of: clause,
        people: reading.parts(subject + others), rule: "peopleTalk", in: reading)
      finding?.isSpoken = !isPlaced
      return finding
    }
  }

  /// A person faces the press.
  static var pressIsFaced: ClauseRule {
    ClauseRule(
      accepts: ["[President Anna Vale] appeared before reporters."],
      rejects: ["President Anna Vale appeared before a court."]
    ) { clause, reading in
      guard let verb = clause.verb.verb,
        ["appear", "stand"].contains(reading.lexicon.lemma(verb)), !clause.verb.isPassive
      else { return nil }
      let subject = reading.people(clause.subject)
      let before = clause.adjuncts.filter { reading.document.text($0.range).folded == "before" }
      let isPress = before.flatMap(\.nominals).contains { nominal in
        nominal.range.contains {
          ["press", "reporters", "journalists", "cameras", "media"].contains(
            reading.document.text($0).folded)
        }
      }
      guard !subject.isEmpty, isPress else { return nil }
      return .event(
        .pressConference, of: clause, people: reading.parts(subject), rule: "pressIsFaced",
        in: reading)
    }
  }

  /// People sit down with one another.
  static var peopleSitDown: ClauseRule {
    ClauseRule(
      accepts: ["[President Anna Vale] sat down with [Prime Minister Kofi Osei] in Geneva."],
      rejects: ["President Anna Vale sat on the podium."]
    ) { clause, reading in
      guard reading.isVerb(clause, .sit) else { return nil }
      let subject = reading.people(clause.subject)
      let others = reading.companions(clause).filter { !subject.contains($0) }
      let isDown =
        reading.document.tokens.indices.contains(clause.verb.range.upperBound)
        && reading.document.text(clause.verb.range.upperBound) == "down"
      guard !subject.isEmpty, !others.isEmpty || isDown && subject.count > 1 else { return nil }
      // "Arden sat with Vale": a place at the table, not a meeting of their own.
      guard isDown else {
        return .part(subject + others, .attended, of: clause, rule: "peopleSitDown", in: reading)
      }
      return .event(
        reading.isInterview(others) ? .interview : .meeting, of: clause,
        people: reading.parts(subject + others), rule: "peopleSitDown",
        in: reading)
    }
  }

  /// People dine together.
  static var peopleDine: ClauseRule {
    ClauseRule(
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

  /// A person visits a country, a place or another person.
  static var personVisits: ClauseRule {
    ClauseRule(
      accepts: ["[President Anna Vale] visited Geneva on Monday."],
      rejects: ["President Anna Vale visited the question again."]
    ) { clause, reading in
      guard reading.isVerb(clause, .visit), !clause.verb.isPassive else { return nil }
      let subject = reading.people(clause.subject)
      let isPlace = clause.objects.contains { nominal in
        switch reading.head(nominal)?.kind {
        case .country, .place, .venue, .organization: true
        default: false
        }
      }
      guard !subject.isEmpty, isPlace else { return nil }
      return .event(
        .visit, of: clause, people: reading.parts(subject), rule: "personVisits", in: reading)
    }
  }
}

extension Reading {
  /// Whether all the people are journalists, who ask rather than confer.
  func isInterview(_ people: [Int]) -> Bool {
    !people.isEmpty && people.allSatisfy { roster.members[$0].isJournalist }
  }

  /// Whether the nominal is a country or body, whose people the text does not name.
  func isBodyOrCountry(_ nominal: Nominal) -> Bool {
    switch head(nominal)?.kind {
    case .country, .organization: true
    default: false
    }
  }
}
