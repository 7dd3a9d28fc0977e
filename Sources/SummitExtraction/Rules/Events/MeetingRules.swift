import SummitCoverage

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
}
