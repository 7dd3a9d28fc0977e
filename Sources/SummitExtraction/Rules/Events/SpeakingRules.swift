import SummitCoverage

extension Reading {
  /// "Before the talks Vale spoke with Osei": those who are where the talks are.
  fileprivate func isAroundTalks(_ clause: Clause) -> Bool {
    nominals(of: clause, behind: "before", "after", "during", "at", "ahead of", "prior to")
      .contains { nominal in eventKind(nominal).map { EventDraft.group($0) == 0 } ?? false }
  }
}

extension Reading {
  /// "was in Geneva, where she and Osei discussed trade": the adverb tells the place.
  fileprivate func isWherever(_ clause: Clause) -> Bool {
    guard let first = clause.subject.first?.range.lowerBound, first > 0 else { return false }
    return isWord(first - 1, "where")
  }
}

extension ClauseRule {
  /// People talk with one another, in person as far as the words tell.
  static var peopleTalk: ClauseRule {
    ClauseRule(
      verbs: [.of([.speak, .discuss])],
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] talked for 50 minutes in Geneva.",
        "[Foreign Minister Ben Arden] settled the terms with [Foreign Minister Mara Lund] in Geneva.",
        "[Foreign Minister Ben Arden] and [Foreign Minister Mara Lund] thrashed out a deal in Geneva.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] discussed trade over dinner.",
        "The pair were in Geneva, where [President Anna Vale] and [Prime Minister Kofi Osei] "
          + "discussed trade.",
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
      let isOverMeal = reading.isOverMeal(clause)
      let isTold = subject.count > 1 || !others.isEmpty
      let finder = DurationFinder(document: reading.document, lexicon: reading.lexicon)
      let isTimed = !finder.durations(in: reading.scope(of: clause)).isEmpty
      let isPlaced =
        clause.adjuncts.contains { adjunct in
          [reading.lexicon.grammar.in, reading.lexicon.grammar.at].contains(adjunct.preposition)
            || ["inside", "outside", "aboard"].contains(reading.document.folded(adjunct.range))
        } || reading.isWherever(clause)
      guard isTold, subject.count + others.count > 1,
        isTimed || isPlaced || isOverMeal || !others.isEmpty
      else {
        return nil
      }
      // Leaders who "speak" to one another, nowhere in particular, do so by telephone.
      let isCall =
        !isPlaced && !isTimed && !isOverMeal && !others.isEmpty
        && !reading.mentionsSidelines(clause) && !reading.isAroundTalks(clause)
        && clause.verb.verb.map { reading.lexicon.lemma($0) == "speak" } ?? false
      var finding = Finding.event(
        reading.isInterview(others)
          ? .interview : isOverMeal ? .meal : isCall ? .call : .meeting, of: clause,
        people: reading.parts(subject + others), rule: "peopleTalk", in: reading)
      finding?.isSpoken = !isPlaced
      finding?.isSeparate = subject.count == 1 && (isCall || reading.isSeparate(clause, others))
      return finding
    }
  }
}
