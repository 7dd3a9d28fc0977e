import SummitCoverage

extension ClauseRule {
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
        ["phone", "telephone", "telephonically", "video", "videoconference", "teleconference"]
          .contains(
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
          || ["inside", "outside", "aboard"].contains(reading.document.text(adjunct.range).folded)
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
      finding?.isSeparate = subject.count == 1 && (isCall || reading.isSeparate(clause, others))
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
}
