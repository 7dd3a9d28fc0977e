import SummitCoverage

extension ClauseRule {
  /// People meet one another, somewhere.
  static var peopleMeet: ClauseRule {
    ClauseRule(
      verbs: [.of(.meet)],
      accepts: [
        "[President Anna Vale] met [Prime Minister Kofi Osei] in Geneva.",
        "[President Anna Vale] will meet with [Prime Minister Kofi Osei] on Friday.",
        "[President Anna Vale] met envoys led by [Foreign Minister Ben Arden].",
      ],
      rejects: [
        "President Anna Vale did not meet Prime Minister Kofi Osei.",
        "President Anna Vale met the deadline.",
        "President Anna Vale may meet Prime Minister Kofi Osei.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .meet), !clause.verb.isPassive || clause.objects.isEmpty,
        !(reading.lemma(clause) == "confer" && reading.isByPhone(clause))
      else { return nil }
      let subject = reading.people(clause.subject)
      let objects = reading.together(
        reading.people(clause.objects), reading.leaders(of: clause.objects, in: clause))
      let others = (objects + reading.companions(clause)).filter { !subject.contains($0) }
      let object = clause.objects.first { !reading.isTime($0) }
      if let object, objects.isEmpty, !reading.isBodyOrCountry(object),
        !reading.isEachOther(object)
      {
        return nil
      }
      let all = subject + others
      guard all.count > 1 || !subject.isEmpty && object != nil else { return nil }
      var finding = Finding.event(
        reading.isOverMeal(clause) ? .meal : .meeting, of: clause, people: reading.parts(all),
        rule: "peopleMeet", in: reading)
      finding?.isSeparate = subject.count == 1 && reading.isSeparate(clause, others)
      finding?.isAgain = reading.isOnceMore(clause)
      let isApart = reading.sentences[clause.sentence].range.contains {
        reading.isWord($0, "separately")
      }
      if isApart, subject.count > 1, !others.isEmpty { finding?.apart = subject.count }
      return finding
    }
  }

  /// People sit down with one another.
  static var peopleSitDown: ClauseRule {
    ClauseRule(
      verbs: [.of(.sit)],
      accepts: [
        "[President Anna Vale] sat down with [Prime Minister Kofi Osei] in Geneva.",
        "[Foreign Minister Ben Arden] sat to her left.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] sat together with their aides.",
      ],
      rejects: [
        "President Anna Vale sat on the podium.", "President Anna Vale sat to be painted.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .sit) else { return nil }
      let subject = reading.people(clause.subject)
      let beside = clause.adjuncts.filter { adjunct in
        ["behind", "beside", "next to", "opposite", "between", "alongside"].contains(
          reading.document.folded(adjunct.range))
      }
      let others = (reading.companions(clause) + reading.people(beside.flatMap(\.nominals)))
        .filter { !subject.contains($0) }
      let isDown =
        reading.document.tokens.indices.contains(clause.verb.range.upperBound)
        && reading.document.text(clause.verb.range.upperBound) == "down"
      // "last sat down with the alliance's leaders in 2008"
      let isGroup =
        isDown
        && reading.have(clause.nominals(after: reading.lexicon.grammar.with), word: "leaders")
      if others.isEmpty, isGroup, !subject.isEmpty {
        return .event(
          .summit, of: clause, people: reading.parts(subject), rule: "peopleSitDown", in: reading)
      }
      if !isDown, others.isEmpty,
        reading.sitsBeside(clause) || subject.count > 1 && reading.isTogether(clause)
      {
        return .part(subject, .attended, of: clause, rule: "peopleSitDown", in: reading)
      }
      guard !subject.isEmpty, !others.isEmpty || isDown && subject.count > 1 else { return nil }
      // "Arden sat with Vale": a place at the table, not a meeting of their own.
      guard isDown else {
        return .part(subject + others, .attended, of: clause, rule: "peopleSitDown", in: reading)
      }
      let isMeal = reading.have(
        reading.nominals(of: clause, behind: "to", "for", "over", "at"), event: .meal)
      var finding = Finding.event(
        reading.isInterview(others) ? .interview : isMeal ? .meal : .meeting, of: clause,
        people: reading.parts(subject + others), rule: "peopleSitDown",
        in: reading)
      finding?.isSeparate = subject.count == 1 && reading.isSeparate(clause, others)
      return finding
    }
  }

  /// A person sees another, who has an office: a visit or an audience.
  static var personSeesPerson: ClauseRule {
    ClauseRule(
      verbs: [.of(.see)],
      accepts: [
        "[President Anna Vale] will see [Prime Minister Kofi Osei] on Friday.",
        "In the afternoon [Prime Minister Kofi Osei] saw [President Anna Vale].",
        "[President Anna Vale] and [Prime Minister Kofi Osei] last saw each other in Geneva.",
      ],
      rejects: [
        "President Anna Vale saw the plan.",
        "President Anna Vale saw Prime Minister Kofi Osei off.",
        "President Anna Vale saw Prime Minister Kofi Osei leave.",
      ]
    ) { clause, reading in
      guard reading.isVerb(clause, .see), !clause.verb.isPassive, !clause.objects.isEmpty else {
        return nil
      }
      let subject = reading.people(clause.subject)
      let others = reading.people(clause.objects).filter { !subject.contains($0) }
      let isMutual = subject.count > 1 && clause.objects.contains(where: reading.isEachOther)
      guard !subject.isEmpty, !others.isEmpty || isMutual, others.allSatisfy(reading.hasOffice),
        !reading.isPerception(clause)
      else { return nil }
      return .event(
        reading.isOverMeal(clause) ? .meal : .meeting, of: clause,
        people: reading.parts(subject + others), rule: "personSeesPerson", in: reading)
    }
  }

  /// A person spends hours or days with another.
  static var timeIsSpentTogether: ClauseRule {
    ClauseRule(
      verbs: ["spend"],
      accepts: [
        "[President Anna Vale] spent an hour with [Prime Minister Kofi Osei] on Friday.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] spent two hours alone.",
      ],
      rejects: [
        "President Anna Vale spent an hour on the telephone.",
        "President Anna Vale spent a fortune with Prime Minister Kofi Osei.",
      ]
    ) { clause, reading in
      guard let verb = clause.verb.verb, reading.lexicon.lemma(verb) == "spend",
        !clause.verb.isPassive,
        reading.have(
          clause.objects + reading.nominals(of: clause, behind: "of"), [.unit, .timeOfDay])
      else { return nil }
      let subject = reading.people(clause.subject)
      let others = reading.companions(clause).filter { !subject.contains($0) }
      let isTogether = subject.count > 1 && subject.allSatisfy(reading.roster.isPrincipal)
      guard !subject.isEmpty, !others.isEmpty || isTogether else { return nil }
      return .event(
        .meeting, of: clause, people: reading.parts(subject + others),
        rule: "timeIsSpentTogether", in: reading)
    }
  }
}

extension Reading {
  /// Whether the text or the lexicon gives the person an office.
  func hasOffice(_ person: Int) -> Bool {
    roster.members[person].office != nil || roster.members[person].known != nil
  }

  /// "met Osei again", "met once more".
  fileprivate func isOnceMore(_ clause: Clause) -> Bool {
    let start = clause.verb.range.upperBound
    let end = min(
      max(start, clause.objects.last?.range.upperBound ?? 0, clause.tail) + 2,
      sentences[clause.sentence].range.upperBound)
    guard clause.verb.tense == .past, start < end else { return false }
    return (start..<end).contains { index in
      isWord(index, "again")
        || isWord(index, "once") && index + 1 < end && isWord(index + 1, "more")
    }
  }

  /// "sat to his left", "sat at her side".
  fileprivate func sitsBeside(_ clause: Clause) -> Bool {
    !people(clause.subject).isEmpty
      && nominals(of: clause, behind: "to", "on", "at", "by").contains { nominal in
        flags(nominal.range.lowerBound).contains(.possessive)
          && have([nominal], word: "left", "right", "side", "elbow", "shoulder")
      }
  }

  /// "each other", "one another".
  func isEachOther(_ nominal: Nominal) -> Bool {
    ["each other", "one another"].contains(document.folded(nominal.range))
  }

  /// "saw Osei leave", "saw Osei off": the object is seen to do something.
  func isPerception(_ clause: Clause) -> Bool {
    guard let object = clause.objects.last else { return false }
    let next = object.range.upperBound
    guard next < document.tokens.count, document.tokens[next].isWord else { return false }
    let flags = flags(next)
    return isWord(next, "off") || isWord(next, "as")
      || flags.contains(.verb)
        && flags.isDisjoint(with: [.preposition, .event])
  }
}
