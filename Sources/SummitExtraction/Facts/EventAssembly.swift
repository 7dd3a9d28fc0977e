import SummitCoverage

/// Joins what the rules find into events, each once, however often the article returns to it.
struct EventAssembly {
  let reading: Reading
  let dates: [[FoundDate]]
  private(set) var drafts: [EventDraft] = []

  init(_ reading: Reading, dates: [[FoundDate]]) {
    self.reading = reading
    self.dates = dates
  }

  /// Takes in a finding: to an event told before, or as a new one.
  mutating func add(_ finding: Finding) {
    guard var kind = finding.kind else {
      addPart(finding)
      return
    }
    if finding.isSpoken, drafts.contains(where: { $0.kind == .call }) { kind = .call }
    let whereabouts = Whereabouts.of(finding.scope, trigger: finding.trigger, in: reading)
    let date = date(of: finding)
    if let index = match(finding, kind, date, whereabouts) {
      merge(finding, kind, date, whereabouts, into: index)
      return
    }
    guard !finding.isDoubtful || finding.people.isEmpty, mayBegin(finding, kind, date, whereabouts)
    else { return }
    var draft = EventDraft(
      kind: kind, status: finding.status, series: finding.series, lastSentence: finding.sentence)
    draft.isSideline = finding.isSideline
    draft.isRecalled = finding.isRecalled
    draft.isDoubtful = finding.isDoubtful
    drafts.append(draft)
    merge(finding, kind, date, whereabouts, into: drafts.count - 1)
  }

  /// Whether the words may begin an event: who took part, or else a kind, a day or a place that
  /// people can be added to.
  private func mayBegin(
    _ finding: Finding, _ kind: EventKind, _ date: FoundDate?, _ whereabouts: Whereabouts
  ) -> Bool {
    if !finding.people.isEmpty || finding.series != nil { return true }
    if EventDraft.group(kind) == 0, finding.isDefinite { return true }
    return date != nil || !whereabouts.isEmpty || kind == .meal
  }

  /// Whether enough is told of an event to keep it: talks, calls and meals need two people.
  private func isTold(_ draft: EventDraft) -> Bool {
    guard !draft.parts.isEmpty else { return false }
    if draft.parts.count > 1 || draft.series != nil { return true }
    switch draft.kind {
    case .summit: return draft.date != nil && draft.placeName != nil
    case .meeting, .conference, .call, .meal: return false
    case .pressConference, .ceremony, .visit, .interview, .signing: return true
    }
  }

  // MARK: Matching

  private func match(
    _ finding: Finding, _ kind: EventKind, _ date: FoundDate?, _ whereabouts: Whereabouts
  ) -> Int? {
    let people = Set(finding.people.map(\.person))
    var best: (index: Int, score: Int)?
    for index in drafts.indices {
      guard let score = score(drafts[index], finding, kind, people, date, whereabouts) else {
        continue
      }
      if best.map({ score >= $0.score }) ?? true { best = (index, score) }
    }
    return best?.index
  }

  /// How well the finding fits the event; nil where they cannot be one.
  private func score(
    _ draft: EventDraft, _ finding: Finding, _ kind: EventKind, _ people: Set<Int>,
    _ date: FoundDate?, _ whereabouts: Whereabouts
  ) -> Int? {
    guard EventDraft.group(draft.kind) == EventDraft.group(kind) else { return nil }
    if let one = draft.date?.date, let other = date?.date, !one.isCompatible(with: other) {
      return nil
    }
    if differs(draft, whereabouts) { return nil }
    if let one = draft.series, let other = finding.series, one != other { return nil }
    let shared = draft.people.intersection(people).count
    var score = 0
    if draft.status != finding.status {
      // A plan recalled beside the event held is another event, unless the words point back.
      guard finding.isDefinite && (people.isEmpty || people.isSubset(of: draft.people)) else {
        return nil
      }
      score -= 2
    }
    if finding.series != nil, draft.series == finding.series { score += 4 }
    if people.isEmpty {
      guard finding.isDefinite || draft.series != nil && finding.series == draft.series else {
        return nil
      }
      score += draft.kind == kind ? 2 : 0
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
        return finding.series != nil && draft.series == finding.series ? score : nil
      }
      if draft.people.count > 1, people.count > 1, shared < 2 { return nil }
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

  private func differs(_ draft: EventDraft, _ whereabouts: Whereabouts) -> Bool {
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

  // MARK: Merging

  private mutating func merge(
    _ finding: Finding, _ kind: EventKind, _ date: FoundDate?, _ whereabouts: Whereabouts,
    into index: Int
  ) {
    drafts[index].sources.append((finding.sentence, finding.rule))
    drafts[index].lastSentence = finding.sentence
    if !finding.isDoubtful { drafts[index].isDoubtful = false }
    drafts[index].series = drafts[index].series ?? finding.series
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
    if drafts[index].minutes == nil {
      drafts[index].minutes = duration(of: finding)
    }
  }

  /// Fills in what the article tells only of the whole: those who met on the sidelines attended
  /// the larger event; what the article reports of a day and place goes for the parts.
  mutating func finish() {
    addSidelines()
    addPrincipals()
    drafts = drafts.filter(isTold)
    guard let main = mainEvent() else { return }
    if drafts[main].placeName == nil, drafts[main].country == nil, let place = reading.datelinePlace
    {
      let known = reading.lexicon.reference.places[place]
      drafts[main].place = place
      drafts[main].placeName = known.name
      drafts[main].country = known.country.flatMap { reading.lexicon.countriesByCode[$0] }
    }
    for index in drafts.indices where index != main && drafts[index].status == .held {
      inherit(from: drafts[main], into: index)
    }
  }

  /// "The summit" of an article that names nobody at it is that of the two leaders whom the
  /// article brings together.
  private mutating func addPrincipals() {
    let pair = reading.principals
    guard pair.count == 2,
      let index = drafts.firstIndex(where: {
        EventDraft.group($0.kind) == 0 && $0.parts.count < 2 && $0.series == nil && !$0.isRecalled
          && !$0.isDoubtful
          && $0.status != .cancelled && $0.people.isSubset(of: pair)
      }),
      !drafts.contains(where: {
        EventDraft.group($0.kind) == 0 && $0.people.isSuperset(of: pair)
          && $0.status == drafts[index].status
      }),
      let source = drafts[index].sources.first
    else { return }
    let status: AttendanceStatus = drafts[index].status == .held ? .attended : .expected
    for person in pair {
      drafts[index].add(
        Finding.Part(person: person, status: status), sentence: source.sentence,
        rule: "principalsAreMeant")
    }
  }

  private mutating func addSidelines() {
    for index in drafts.indices where drafts[index].isSideline && drafts[index].status == .held {
      guard let whole = drafts.indices.first(where: { drafts[$0].series != nil && $0 != index }),
        drafts[whole].status == .held
      else { continue }
      for part in drafts[index].parts where part.status == .attended {
        for source in part.sources {
          drafts[whole].add(
            Finding.Part(person: part.person, status: .attended), sentence: source.sentence,
            rule: "sidelinesAttendWhole")
        }
      }
    }
  }

  /// The talks that the article is about: those of most people and sources, the first of equals.
  private func mainEvent() -> Int? {
    let talks = drafts.indices.filter {
      EventDraft.group(drafts[$0].kind) == 0 && drafts[$0].status == .held && !drafts[$0].isRecalled
    }
    return talks.max { one, other in
      (weight(drafts[one]), -one) < (weight(drafts[other]), -other)
    }
  }

  private func weight(_ draft: EventDraft) -> Int {
    draft.sources.count + draft.parts.count
      + (draft.sources.first.map { $0.sentence < 6 ? 4 : 0 } ?? 0)
  }

  /// A press conference, meal or ceremony told beside the main event without a day or place of its
  /// own was there and then.
  private mutating func inherit(from main: EventDraft, into index: Int) {
    let draft = drafts[index]
    guard !draft.isRecalled, draft.kind != .call, draft.kind != .interview, draft.kind != .visit,
      !draft.present.isDisjoint(with: main.present)
    else { return }
    let isElsewhere = draft.country != nil && main.country != nil && draft.country != main.country
    guard !isElsewhere else { return }
    if draft.date == nil, var date = main.date {
      date.basis = .inferred
      drafts[index].date = date
    }
    let isSameDay =
      drafts[index].date.map { own in main.date.map { $0.date == own.date } ?? false } ?? true
    if draft.placeName == nil, draft.venueName == nil, isSameDay, draft.kind != .ceremony {
      drafts[index].place = main.place
      drafts[index].placeName = main.placeName
      drafts[index].country = drafts[index].country ?? main.country
    }
  }

  /// Whether the words can add people to the event: to talks and meals, and to a call just told of
  /// when they say that someone joined in.
  private func mayTakePart(_ finding: Finding, _ draft: EventDraft) -> Bool {
    switch draft.kind {
    case .summit, .meeting, .conference, .meal: true
    case .call:
      ["peopleJoin", "personAttends"].contains(finding.rule)
        && finding.sentence - draft.lastSentence <= 1
    default: false
    }
  }

  /// Adds people to the event that the words around tell of.
  private mutating func addPart(_ finding: Finding) {
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
        Whereabouts.of(finding.scope, trigger: finding.trigger, in: reading), into: drafts.count - 1
      )
    }
  }

  private func rank(
    _ draft: EventDraft, _ people: Set<Int>, _ finding: Finding, _ wanted: EventStatus
  ) -> Int {
    var rank = 5 * min(2, draft.people.intersection(people).count)
    if draft.status == wanted { rank += 3 }
    rank += min(3, draft.sources.count)
    rank -= min(4, finding.sentence - draft.lastSentence)
    return rank
  }
}
