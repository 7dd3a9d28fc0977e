import SummitCoverage

extension ClauseRule {
  /// People have not met since they met at a time or place.
  static var peopleHaveNotMetSince: ClauseRule {
    ClauseRule(
      verbs: [.of([.meet, .speak, .see, .sit, .dine, .host]), .auxiliary],
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] had not met since June 2019, in Geneva.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] have not been in the same room since "
          + "2019.",
        "[President Anna Vale] has not sat down with [Prime Minister Kofi Osei] since 2019.",
      ],
      rejects: [
        "President Anna Vale and Prime Minister Kofi Osei have not met.",
        "President Anna Vale and Prime Minister Kofi Osei have met since June 2019.",
      ]
    ) { clause, reading in
      guard clause.verb.isNegated, clause.verb.isPerfect else { return nil }
      let isMeeting = reading.isVerb(clause, [.meet, .speak, .see, .sit, .dine, .host])
      guard
        isMeeting || reading.isBeing(clause) && reading.isTold(clause, word: "room", "together"),
        reading.isSince(clause)
      else { return nil }
      let people = reading.together(
        reading.people(clause.subject + clause.objects), reading.companions(clause))
      guard people.count > 1 else { return nil }
      return Finding(
        trigger: clause.verb.head, sentence: clause.sentence, rule: "peopleHaveNotMetSince",
        kind: reading.isVerb(clause, .speak)
          ? .call : reading.isVerb(clause, .dine) ? .meal : .meeting,
        people: reading.parts(people), isRecalled: true, isBehindSince: true,
        scope: reading.scope(of: clause))
    }
  }

  /// A person has not been to a place since a time.
  static var personHasNotVisitedSince: ClauseRule {
    ClauseRule(
      verbs: [.of([.visit, .travel]), .auxiliary, "set"],
      accepts: [
        "[President Anna Vale] has not visited Japan since 2019.",
        "[President Anna Vale] had not set foot in Japan since June 2015.",
        "[President Anna Vale] has not been to Geneva since 2019.",
      ],
      rejects: [
        "President Anna Vale has not visited Japan.",
        "President Anna Vale has visited Japan since 2019.",
        "President Anna Vale has not been to blame since 2019.",
      ]
    ) { clause, reading in
      guard clause.verb.isNegated, clause.verb.isPerfect else { return nil }
      let isFoot = reading.lemma(clause) == "set" && reading.have(clause.objects, word: "foot")
      let isVisit = reading.isVerb(clause, .visit) && reading.havePlace(clause.objects)
      let isBeing = reading.isBeing(clause) || isFoot || reading.isVerb(clause, .travel)
      let goals = reading.nominals(of: clause, behind: "to", "in", "on")
      guard isVisit || isBeing && reading.havePlace(goals), reading.isSince(clause) else {
        return nil
      }
      let people = reading.people(clause.subject)
      guard !people.isEmpty else { return nil }
      return Finding(
        trigger: clause.verb.head, sentence: clause.sentence, rule: "personHasNotVisitedSince",
        kind: .visit, people: reading.parts(people), isRecalled: true, isBehindSince: true,
        scope: reading.scope(of: clause))
    }
  }

  /// A series, or a meeting of one, was last hosted by a person.
  static var seriesIsHosted: ClauseRule {
    ClauseRule(
      verbs: ["host", "hold", "chair", "convene", "organise", "organize"],
      accepts: [
        "The Quad was last hosted by [President Anna Vale](host) in Geneva.",
        "The first edition of the G7 summit was hosted by [President Anna Vale](host) in 2014.",
      ],
      rejects: [
        "The Quad was never hosted by President Anna Vale.",
        "The film was hosted by President Anna Vale.",
        "The G7 welcome ceremony was hosted by President Anna Vale.",
      ]
    ) { clause, reading in
      guard clause.verb.isPassive,
        ["host", "hold", "chair", "convene", "organise", "organize"].contains(
          reading.lemma(clause) ?? ""),
        let series = reading.series(in: clause), !reading.isPartOfSeries(clause)
      else { return nil }
      let hosts = reading.doers(clause)
      guard !hosts.isEmpty else { return nil }
      var finding = Finding.event(
        reading.lexicon.reference.series[series].kind, of: clause,
        people: reading.parts(hosts, role: .host), rule: "seriesIsHosted", in: reading)
      finding?.series = series
      finding?.isRecalled =
        reading.isRecalled(clause) || reading.isOfEarlier(clause)
      return finding
    }
  }
}

extension Reading {
  /// Whether a time or place stands behind "since" in the clause.
  fileprivate func isSince(_ clause: Clause) -> Bool {
    clause.adjuncts.contains { adjunct in
      adjunct.preposition == lexicon.grammar.since
        && adjunct.nominals.contains { nominal in
          havePlace([nominal]) || isTime(nominal) || isEvent(head(nominal))
        }
    }
  }

  fileprivate func isTold(_ clause: Clause, word words: String...) -> Bool {
    scope(of: clause).contains { index in words.contains { isWord(index, $0) } }
  }

  /// "the G7 dinner": what is beside the gathering rather than the gathering.
  fileprivate func isPartOfSeries(_ clause: Clause) -> Bool {
    guard let subject = clause.subject.last, case .event(let kind) = head(subject)?.kind else {
      return false
    }
    return EventDraft.group(kind) != 0
  }

  /// The series that the subject names: "the Quad", "the first edition of the G7 summit".
  fileprivate func series(in clause: Clause) -> Int? {
    let end = clause.verb.range.lowerBound
    let start = clause.subject.first?.range.lowerBound ?? end
    for index in start..<max(start, end) where mentionNumbers[index] >= 0 {
      let mention = mentions[Int(mentionNumbers[index])]
      for case .series(let series) in [mention.kind] + mention.alternatives
      where !lexicon.isBilateral(series) {
        return series
      }
    }
    return nil
  }

  /// "the first edition of", "the previous summit".
  fileprivate func isOfEarlier(_ clause: Clause) -> Bool {
    have(clause.subject, word: "first", "previous", "last", "second", "earlier", "inaugural")
  }
}
