import SummitCoverage

extension ClauseRule {
  /// People gather, or are brought together, by themselves or by an event.
  static var peopleGather: ClauseRule {
    ClauseRule(
      verbs: [
        .of([.gather, .travel]), "bring", "gather", "unite", "reunite", "assemble", "convene",
        "get", "keep",
      ],
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] gathered in Geneva.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] came together in Geneva.",
        "The summit brought together [President Anna Vale] and [Prime Minister Kofi Osei] in 2000.",
        "A dinner brought [President Anna Vale] and [Prime Minister Kofi Osei] together.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] were brought together in Geneva by "
          + "[Foreign Minister Mara Lund].",
        "[President Anna Vale] kept [Prime Minister Kofi Osei] and [Foreign Minister Mara Lund] there "
          + "for 13 days.",
      ],
      rejects: [
        "President Anna Vale gathered that Prime Minister Kofi Osei was ill.",
        "President Anna Vale brought together two ideas.",
        "President Anna Vale and Prime Minister Kofi Osei gathered support.",
      ]
    ) { clause, reading in
      let isGathering = reading.isVerb(clause, .gather) && !clause.verb.isPassive
      let lemma = reading.lemma(clause) ?? ""
      let bringing = ["bring", "gather", "unite", "reunite", "assemble", "convene", "get"]
      let mayBring = bringing.contains(lemma)
      guard isGathering || mayBring || lemma == "keep" || reading.isVerb(clause, .travel) else {
        return nil
      }
      let isTogether = reading.isTogether(clause)
      let isComing = reading.isVerb(clause, .travel) && isTogether && clause.objects.isEmpty
      let isBringing = mayBring && (isTogether || isGathering)
      let objects = reading.people(clause.objects)
      let subject = reading.people(clause.subject)
      let kind = clause.subject.compactMap(reading.eventKind).first ?? .meeting
      // "kept Osei and Lund there for 13 days"
      let isKeeping =
        lemma == "keep"
        && reading.have(reading.nominals(of: clause, behind: "for"), .unit)
      // "were brought together by Lund in Geneva"
      if isBringing, clause.verb.isPassive, isTogether, subject.count > 1 {
        return .event(
          .meeting, of: clause,
          people: reading.parts(reading.together(subject, reading.doers(clause))),
          rule: "peopleGather", in: reading)
      }
      if isBringing || isKeeping, objects.count > 1 {
        return .event(
          kind, of: clause, people: reading.parts(reading.together(subject, objects)),
          rule: "peopleGather", in: reading)
      }
      let people = reading.together(subject, reading.companions(clause))
      guard isGathering || isComing, people.count > 1,
        clause.objects.allSatisfy({ nominal in
          nominal.range.contains { reading.flags($0).contains(.weekday) }
        })
      else { return nil }
      return .event(
        .meeting, of: clause, people: reading.parts(people), rule: "peopleGather", in: reading)
    }
  }

  /// People confer, as idioms tell it: compare notes, put their heads together, come face to face.
  static var peopleConfer: ClauseRule {
    ClauseRule(
      verbs: [
        .auxiliary, "compare", "put", "lay", "part", "embrace", "break", "come", "stand", "sit",
        "go", "find", "closet", "shut", "lock", "call", "grant", "give",
      ],
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] compared notes in Geneva.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] put their heads together.",
        "[President Anna Vale] came face to face with [Prime Minister Kofi Osei] in Geneva.",
        "[President Anna Vale] found time for [Prime Minister Kofi Osei] on Monday.",
        "[President Anna Vale] was closeted with [Prime Minister Kofi Osei] for hours.",
        "[President Anna Vale] called on [Prime Minister Kofi Osei] at his residence.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] broke bread in Geneva.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] were in the same room in 2019.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] were last together in Geneva.",
        "[President Anna Vale] granted [Prime Minister Kofi Osei] an audience.",
        "It was in Geneva that [President Anna Vale] and [Prime Minister Kofi Osei] parted in 2021.",
      ],
      rejects: [
        "President Anna Vale compared the plan to a note.",
        "President Anna Vale found no time for Prime Minister Kofi Osei.",
        "President Anna Vale found time for a nap.",
        "President Anna Vale called on Prime Minister Kofi Osei to act.",
        "President Anna Vale broke a promise to Prime Minister Kofi Osei.",
        "President Anna Vale and Prime Minister Kofi Osei are on good terms.",
        "President Anna Vale and Prime Minister Kofi Osei were not in the same room.",
      ]
    ) { clause, reading in
      guard let idiom = reading.idiom(clause) else { return nil }
      // "spent hours shut up with Osei"
      let spending = reading.people(clause.subject).isEmpty ? reading.spending(before: clause) : nil
      let subject = reading.people((spending ?? clause).subject)
      if let each = reading.eachOf(clause) {
        var finding = Finding.event(
          idiom.kind, of: clause, people: reading.parts(reading.together(idiom.others, each)),
          rule: "peopleConfer", in: reading)
        finding?.isSeparate = idiom.others.count == 1
        return finding
      }
      let all = reading.together(subject, idiom.others)
      guard !subject.isEmpty, all.count > 1 else { return nil }
      var finding = Finding.event(
        idiom.kind, of: spending ?? clause, people: reading.parts(all), rule: "peopleConfer",
        in: reading)
      finding?.isSeparate = subject.count == 1 && reading.isSeparate(clause, idiom.others)
      return finding
    }
  }

  /// A person goes somewhere to tell another something.
  static var personGoesToTell: ClauseRule {
    ClauseRule(
      verbs: [
        "tell", "brief", "consult", "persuade", "congratulate", "thank", "press", "warn",
        "reassure", "lobby", "confront", "convince", "urge", "discuss", "join",
      ],
      accepts: [
        "[President Anna Vale] flew to Geneva to brief [Prime Minister Kofi Osei].",
        "[President Anna Vale] will travel to Geneva to consult [Prime Minister Kofi Osei].",
      ],
      rejects: [
        "President Anna Vale flew to Geneva to tell the press.",
        "President Anna Vale wrote to Geneva to tell Prime Minister Kofi Osei.",
        "President Anna Vale did not fly to Geneva to brief Prime Minister Kofi Osei.",
      ]
    ) { clause, reading in
      guard clause.verb.tense == .infinitive, clause.verb.verbs.count == 1,
        [
          "tell", "brief", "consult", "persuade", "congratulate", "thank", "press", "warn",
          "reassure", "lobby", "confront", "convince", "urge", "discuss", "join",
        ].contains(reading.lemma(clause) ?? ""),
        let number = clause.governor
      else { return nil }
      let governor = reading.sentences[clause.sentence].clauses[number]
      guard reading.isVerb(governor, .travel), !governor.verb.isPassive,
        reading.havePlace(reading.nominals(of: governor, behind: "to"))
      else { return nil }
      let subject = reading.people(governor.subject)
      let others = reading.together(reading.people(clause.objects), reading.companions(clause))
        .filter { !subject.contains($0) }
      guard !subject.isEmpty, !others.isEmpty else { return nil }
      var finding = Finding.event(
        .meeting, of: governor, people: reading.parts(subject + others), rule: "personGoesToTell",
        in: reading)
      finding?.trigger = clause.verb.head
      return finding
    }
  }

  /// A person summons another, who has an office, or the leaders of several countries to a place.
  static var personIsSummoned: ClauseRule {
    ClauseRule(
      verbs: ["summon", "call", "convene", "assemble"],
      accepts: [
        "[President Anna Vale] summoned [Foreign Minister Mara Lund] to the palace.",
        "[Foreign Minister Mara Lund] was summoned by [President Anna Vale].",
        "[President Anna Vale] called the leaders of nine states to Geneva.",
      ],
      rejects: [
        "President Anna Vale summoned her courage.",
        "President Anna Vale may summon Foreign Minister Mara Lund.",
      ]
    ) { clause, reading in
      guard ["summon", "call", "convene", "assemble"].contains(reading.lemma(clause) ?? "") else {
        return nil
      }
      if reading.end(clause.objects, word: "leaders", "presidents"),
        reading.people(clause.objects).isEmpty, !clause.verb.isPassive,
        reading.havePlace(reading.nominals(of: clause, behind: "to", "in")),
        !reading.people(clause.subject).isEmpty
      {
        return .event(
          .summit, of: clause, people: reading.parts(reading.people(clause.subject)),
          rule: "personIsSummoned", in: reading)
      }
      guard reading.lemma(clause) == "summon" else { return nil }
      let subject = reading.people(clause.subject)
      let others = clause.verb.isPassive ? reading.doers(clause) : reading.people(clause.objects)
      let all = reading.together(subject, others)
      guard all.count > 1, !subject.isEmpty, all.allSatisfy(reading.hasOffice) else { return nil }
      return .event(
        .meeting, of: clause, people: reading.parts(all), rule: "personIsSummoned", in: reading)
    }
  }
}

extension Reading {
  /// The kind of event that the nominal ends in.
  func eventKind(_ nominal: Nominal) -> EventKind? {
    if case .event(let kind) = head(nominal)?.kind { kind } else { nil }
  }

  /// Whether "together" stands behind the verb or its objects.
  func isTogether(_ clause: Clause) -> Bool {
    let start = clause.verb.range.lowerBound
    let end = min(
      max(clause.tail, clause.objects.last?.range.upperBound ?? 0, clause.verb.range.upperBound)
        + 1,
      document.tokens.count)
    return start < end && (start..<end).contains { isWord($0, "together") }
  }

  /// What the idiom of the clause tells of, and with whom; nil where it is none.
  fileprivate func idiom(_ clause: Clause) -> (kind: EventKind, others: [Int])? {
    if isBeing(clause) {
      return isTogetherSomewhere(clause) ? (.meeting, confidants(clause)) : nil
    }
    switch lemma(clause) {
    case "compare":
      return have(clause.objects, word: "notes") ? (.meeting, confidants(clause)) : nil
    case "put", "lay":
      return have(clause.objects, word: "heads") ? (.meeting, confidants(clause)) : nil
    case "part", "embrace":
      return clause.objects.isEmpty && people(clause.subject).count > 1
        ? (.meeting, confidants(clause)) : nil
    case "break": return have(clause.objects, word: "bread") ? (.meal, confidants(clause)) : nil
    case "come", "stand", "sit", "go", "find":
      let with = confidants(clause)
      let faced = with.isEmpty || nominals(of: clause, behind: "with").isEmpty == false ? [] : with
      if !faced.isEmpty { return (.meeting, faced) }
      guard lemma(clause) == "find", have(clause.objects, word: "time"),
        !isDenied(clause.objects)
      else { return nil }
      return (.meeting, people(nominals(of: clause, behind: "for").prefix(1)))
    case "closet", "shut", "lock":
      let with = confidants(clause)
      return with.isEmpty ? nil : (.meeting, with)
    case "call":
      let called = nominals(of: clause, behind: "on")
      guard clause.objects.isEmpty, hasParticle(clause, "on"), !isAskedTo(clause) else {
        return nil
      }
      return (.meeting, people(called))
    case "grant", "give":
      guard clause.objects.contains(where: { have([$0], word: "audience") }) else { return nil }
      return (.meeting, clause.verb.isPassive ? doers(clause) : people(clause.objects))
    default: return nil
    }
  }

  /// The people behind "with", "face to face with" and the like.
  private func confidants(_ clause: Clause) -> [Int] {
    companions(clause)
      + people(
        nominals(
          of: clause, behind: "face to face with", "face-to-face with", "one on one with",
          "one-on-one with", "in the company of"))
  }

  /// "were in the same room", "were last together": people who are where the others are.
  private func isTogetherSomewhere(_ clause: Clause) -> Bool {
    let isRoom = nominals(of: clause, behind: "in", "under", "at").contains { nominal in
      have([nominal], word: "same") && have([nominal], word: "room", "roof", "table")
    }
    return isRoom
      || people(clause.subject).count > 1 && isTogether(clause) && clause.objects.isEmpty
        && havePlace(nominals(of: clause, behind: "in", "at"))
  }

  /// The clause before, when it tells how time was spent.
  fileprivate func spending(before clause: Clause) -> Clause? {
    let before = sentences[clause.sentence].clauses.last { $0.verb.head < clause.verb.head }
    return before.flatMap { lemma($0) == "spend" ? $0 : nil }
  }

  /// Those of "each of the three": each by themselves.
  fileprivate func eachOf(_ clause: Clause) -> [Int]? {
    guard let subject = clause.subject.first, subject.range.count == 1,
      isWord(subject.range.lowerBound, "each")
    else { return nil }
    let phrases = sentences[clause.sentence].phrases
    let index = phrases.firstIndex { $0.range == subject.range }
    guard let index, index + 2 < phrases.count, case .nominal(let group) = phrases[index + 2] else {
      return nil
    }
    let people = people(group)
    return people.count > 1 ? people : nil
  }

  /// "found no time": the word of denial may stand before the phrase.
  private func isDenied(_ nominals: Nominals) -> Bool {
    nominals.contains { nominal in
      let start = nominal.range.lowerBound
      return (max(start - 1, 0)..<nominal.range.upperBound).contains {
        flags($0).contains(.negation)
      }
    }
  }

  /// Whether an infinitive follows: "called on Osei to act".
  private func isAskedTo(_ clause: Clause) -> Bool {
    if !nominals(of: clause, behind: "to").allSatisfy(isPlace) { return true }
    return sentences[clause.sentence].clauses.contains { other in
      other.verb.tense == .infinitive && other.verb.head > clause.verb.head
        && other.governor.map {
          sentences[clause.sentence].clauses[$0].verb.head == clause.verb.head
        } ?? false
    }
  }
}
