import SummitCoverage

/// Taking findings in, whole events and parts in them.
extension EventAssembly {
  mutating func merge(
    _ finding: Finding, _ kind: EventKind, _ date: FoundDate?, _ whereabouts: Whereabouts,
    into index: Int
  ) {
    drafts[index].sources.append((finding.sentence, finding.rule))
    if drafts[index].isProvisional {
      drafts[index].isProvisional = false
      drafts[index].status = finding.status
    }
    drafts[index].lastSentence = finding.sentence
    if !finding.isDoubtful { drafts[index].isDoubtful = false }
    drafts[index].series = drafts[index].series ?? finding.series
    drafts[index].bilateral = drafts[index].bilateral ?? finding.bilateral
    if kind == .summit, drafts[index].kind == .meeting { drafts[index].kind = .summit }
    for part in finding.people {
      drafts[index].add(part, sentence: finding.sentence, rule: finding.rule)
    }
    if let date, drafts[index].date.map({ $0.date.precision < date.date.precision }) ?? true {
      drafts[index].date = date
    }
    if drafts[index].venueName == nil {
      drafts[index].venue = whereabouts.venue
      drafts[index].venueName = whereabouts.venueName
    }
    if let place = whereabouts.placeName {
      let isFiner = drafts[index].place.map { outer in
        whereabouts.place.map { reading.lexicon.place(outer, contains: $0) } ?? false
      }
      if drafts[index].placeName == nil || isFiner == true {
        drafts[index].place = whereabouts.place
        drafts[index].placeName = place
      }
    }
    drafts[index].country = drafts[index].country ?? whereabouts.country
    drafts[index].site = drafts[index].site ?? whereabouts.site
    if drafts[index].minutes == nil {
      drafts[index].minutes = duration(of: finding)
    }
  }

  /// Whether the words can add people to the event: to talks and meals, and to a call just told of
  /// when they say that someone joined in.
  func mayTakePart(_ finding: Finding, _ draft: EventDraft) -> Bool {
    switch draft.kind {
    case .summit, .meeting, .conference, .meal: true
    case .call:
      ["peopleJoin", "personAttends"].contains(finding.rule)
        && finding.sentence - draft.lastSentence <= 1
    default: false
    }
  }

  /// Adds people to the event that the words around tell of.
  mutating func addPart(_ finding: Finding) {
    let candidates = drafts.indices.filter { mayTakePart(finding, drafts[$0]) }
    let people = Set(finding.people.map(\.person))
    let named = reading.eventNamed(in: finding.scope)
    let fitting = candidates.filter { index in
      if let named, EventDraft.group(drafts[index].kind) != EventDraft.group(named.kind) {
        return false
      }
      if let series = named?.series { return drafts[index].series == series }
      return true
    }
    let status = finding.people.first?.status ?? .attended
    let wanted: EventStatus = status == .expected || status == .invited ? .planned : .held
    let best = fitting.max { one, other in
      rank(drafts[one], people, finding, wanted) < rank(drafts[other], people, finding, wanted)
    }
    if let best {
      if drafts[best].isProvisional, wanted == .planned { drafts[best].status = .planned }
      if people.count > 1 || status != .absent { drafts[best].isProvisional = false }
      for part in finding.people {
        drafts[best].add(part, sentence: finding.sentence, rule: finding.rule)
      }
      drafts[best].lastSentence = finding.sentence
    } else if let named, named.series != nil || people.count > 1 {
      var draft = EventDraft(
        kind: named.kind, status: wanted, series: named.series, lastSentence: finding.sentence)
      draft.sources.append((finding.sentence, finding.rule))
      drafts.append(draft)
      merge(
        finding, named.kind, date(of: finding),
        whereabouts(of: finding), into: drafts.count - 1)
    } else if named == nil || named?.series == setting.series {
      pending.append(finding)
    }
  }

  func rank(
    _ draft: EventDraft, _ people: Set<Int>, _ finding: Finding, _ wanted: EventStatus
  ) -> Int {
    var rank = 5 * min(2, draft.people.intersection(people).count)
    if draft.status == wanted { rank += 3 }
    rank += min(3, draft.sources.count)
    rank -= min(4, finding.sentence - draft.lastSentence)
    // The gathering that the article is about, unless a meal was spoken of just before.
    if draft.series != nil, draft.series == setting.series { rank += 8 }
    if draft.kind == .meal, finding.rule == "presenceIsListed",
      finding.sentence - draft.lastSentence <= 1
    {
      rank += 12
    }
    return rank
  }
}
