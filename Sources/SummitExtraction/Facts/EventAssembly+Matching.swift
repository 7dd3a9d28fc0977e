import SummitCoverage

/// Which event told before a finding is about.
extension EventAssembly {
  /// The events that words may be about: of a text that tells of very many, its first and those
  /// begun last.
  var reach: [Int] {
    let count = drafts.count
    return count <= 64 ? Array(0..<count) : Array(0..<16) + Array(count - 48..<count)
  }

  func match(
    _ finding: Finding, _ kind: EventKind, _ date: FoundDate?, _ whereabouts: Whereabouts
  ) -> Int? {
    let people = finding.personSet
    var best: (index: Int, score: Int)?
    for index in reach where EventDraft.group(drafts[index].kind) == EventDraft.group(kind) {
      guard let score = score(drafts[index], finding, kind, people, date, whereabouts) else {
        continue
      }
      if best.map({ score >= $0.score }) ?? true { best = (index, score) }
    }
    return best?.index
  }

  /// How well the finding fits the event, one of its sort; nil where they cannot be one.
  func score(
    _ draft: EventDraft, _ finding: Finding, _ kind: EventKind, _ people: PersonSet,
    _ date: FoundDate?, _ whereabouts: Whereabouts
  ) -> Int? {
    if let one = draft.date?.date, let other = date?.date, !one.isCompatible(with: other) {
      return nil
    }
    if draft.kind != .call, differs(draft, whereabouts) { return nil }
    if isFar(date, from: draft) { return nil }
    // What is looked back at, at a time or place of its own, is not what the article is about.
    if finding.isRecalled != draft.isRecalled, !people.isEmpty,
      date != nil && draft.date == nil || !whereabouts.isEmpty && draft.placeName == nil
        || draft.isRecalled
    {
      return nil
    }
    if let one = draft.series, let other = finding.series, one != other { return nil }
    // A year is what a meeting of the past is told by.
    if let own = draft.date?.date, own.precision == .year, date == nil, !finding.isDefinite,
      !finding.isRecalled, !people.isEmpty
    {
      return nil
    }
    // What is told without a day is of now, not of a meeting of years ago.
    if isPast(draft), date == nil, !finding.isRecalled, !people.isEmpty,
      !people.isSubset(of: draft.people) || !finding.isDefinite
    {
      return nil
    }
    // "the closing session", "the General Assembly": a gathering, not that of two who met beside it.
    if people.isEmpty, let series = finding.series, draft.series == nil,
      draft.isSideline || isSession(finding.trigger) || series != setting.series
    {
      return nil
    }
    // "met again": not the time before.
    if finding.isAgain, date == nil || draft.date == nil { return nil }
    // "a banquet" in the evening is not the luncheon.
    if let one = draft.mealtime, let other = finding.mealtime, one != other { return nil }
    let shared = draft.people.intersection(people).count
    var score = 0
    // "The summit is off. It was to bring together …": what was planned is what was called off.
    let isCalledOff =
      finding.isBygone && (draft.status == .cancelled || draft.status == .postponed)
      && draft.people.isSubset(of: people)
    if draft.status != finding.status, !draft.isProvisional {
      // What was held was not called off.
      let isOff = finding.status == .cancelled || finding.status == .postponed
      guard draft.status != .held || !isOff else { return nil }
      // A plan recalled beside the event held is another event, unless the words point back.
      let isMeant = finding.isDefinite && (people.isEmpty || people.isSubset(of: draft.people))
      guard isMeant || isCalledOff else { return nil }
      score -= 2
    }
    if finding.series != nil, draft.series == finding.series { score += 4 }
    if people.isEmpty {
      guard finding.isDefinite || draft.series != nil && finding.series == draft.series else {
        return nil
      }
      // "goes on to the G7 summit" is not the meeting of two told before it.
      if finding.series != nil, draft.series == nil, !draft.people.isEmpty { return nil }
      score += draft.kind == kind ? 2 : 0
      score += draft.series != nil && draft.series == setting.series && kind == .summit ? 3 : 0
      score += draft.sources.count > 1 ? 1 : 0
      score += draft.people.isSuperset(of: reading.principals) ? 1 : 0
      score -= min(2, (finding.sentence - draft.lastSentence) / 6)
    } else {
      let isSeriesWhole = draft.series != nil && finding.series == nil
      let isSeriesPart = finding.series != nil && draft.series == nil
      if isSeriesWhole || isSeriesPart {
        return nil
      }
      if shared == 0 {
        if isCalledOff { return score }
        if finding.series != nil, draft.series == finding.series { return score }
        return isLeaders(draft, ofAides: people, finding) ? score : nil
      }
      if draft.people.count > 1, people.count > 1, shared < 2 { return nil }
      // "met Osei on the sidelines of the summit of the three leaders": two events.
      if finding.isSideline != draft.isSideline, draft.present.count != people.count,
        draft.kind == .summit || kind == .summit
      {
        return nil
      }
      // Two of the leaders of a larger gathering, by themselves.
      if people.count == 2, kind == .meeting, !finding.isDefinite,
        draft.present.filter(reading.roster.isPrincipal).count > 2,
        people.allSatisfy(reading.roster.isPrincipal)
      {
        return nil
      }
      // Fewer of its leaders, on a day or in a place of their own.
      if kind == .meeting, !finding.isDefinite, draft.series == nil,
        date != nil && draft.date == nil || !whereabouts.isEmpty && draft.placeName == nil,
        people.allSatisfy(reading.roster.isPrincipal),
        draft.present.filter(reading.roster.isPrincipal).count > max(people.count, 3)
      {
        return nil
      }
      // A larger gathering of leaders, two of whom met by themselves before.
      if people.count > 2, !finding.isDefinite, draft.series == nil, draft.present.count == 2,
        people.allSatisfy(reading.roster.isPrincipal), kind == draft.kind
      {
        return nil
      }
      if people.count > 1, !people.isSubset(of: draft.people), !draft.present.isSubset(of: people),
        draft.series == nil
      {
        return nil
      }
      score += 3 * shared
      if finding.isSideline != draft.isSideline { score -= 1 }
    }
    if date != nil, draft.date != nil { score += 2 }
    return score
  }

  /// Whether the aides told to be at "the summit" are those of its leaders.
  private func isLeaders(_ draft: EventDraft, ofAides people: PersonSet, _ finding: Finding) -> Bool
  {
    guard finding.isDefinite, draft.status == finding.status, !draft.people.isEmpty,
      finding.bilateral == nil || draft.bilateral == nil || finding.bilateral == draft.bilateral
    else { return false }
    let isOfAides = !people.contains(where: reading.roster.isPrincipal)
    guard isOfAides || !draft.people.contains(where: reading.roster.isPrincipal) else {
      return false
    }
    let (aides, leaders) = isOfAides ? (people, draft.people) : (draft.people, people)
    let sides = reading.roster.sides(of: leaders)
    return aides.allSatisfy { sides.contains(reading.roster.represented($0)) }
  }

  /// Whether the day told is weeks away from the article, which the gathering that it is about is not.
  private func isFar(_ date: FoundDate?, from draft: EventDraft) -> Bool {
    let isGathering = draft.series != nil || draft.people.count > 2
    guard isGathering, !draft.isRecalled, draft.date == nil, let date = date?.date,
      let published = reading.day
    else { return false }
    return date.last.number < published.number - 45 || date.first.number > published.number + 60
  }

  func differs(_ draft: EventDraft, _ whereabouts: Whereabouts) -> Bool {
    if let one = draft.venueName, let other = whereabouts.venueName, one != other { return true }
    if let one = draft.country, let other = whereabouts.country, one != other { return true }
    guard let one = draft.place, let other = whereabouts.place, one != other else {
      if let one = draft.placeName, let other = whereabouts.placeName {
        return one != other && draft.place == nil && whereabouts.place == nil
      }
      return false
    }
    return !reading.lexicon.place(one, contains: other)
      && !reading.lexicon.place(other, contains: one)
  }
}
