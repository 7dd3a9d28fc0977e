import SummitCoverage

/// Taking findings in, whole events and parts in them.
extension EventAssembly {
  mutating func merge(
    _ finding: Finding, _ kind: EventKind, _ date: FoundDate?, _ whereabouts: Whereabouts,
    into index: Int
  ) {
    drafts[index].sources.append((finding.sentence, finding.rule))
    if drafts[index].isProvisional, !finding.isUntold {
      drafts[index].isProvisional = false
      drafts[index].status = finding.status
    }
    drafts[index].lastSentence = finding.sentence
    if !finding.isDoubtful { drafts[index].isDoubtful = false }
    if finding.isSideline { drafts[index].isSideline = true }
    drafts[index].series = drafts[index].series ?? finding.series
    drafts[index].bilateral = drafts[index].bilateral ?? finding.bilateral
    drafts[index].mealtime = drafts[index].mealtime ?? finding.mealtime
    if kind == .summit, drafts[index].kind == .meeting { drafts[index].kind = .summit }
    for part in finding.people {
      drafts[index].add(part, sentence: finding.sentence, rule: finding.rule)
    }
    // What is looked back at does not tell when and where this was.
    let isPast = finding.isRecalled && !drafts[index].isRecalled && drafts[index].sources.count > 1
    if let date, !isPast,
      drafts[index].date.map({ $0.date.precision < date.date.precision }) ?? true
    {
      drafts[index].date = date
    }
    // What is still to come does not tell where this was.
    let isOther = isPast || finding.status == .planned && drafts[index].status == .held
    let whereabouts = isOther ? Whereabouts() : whereabouts
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
    case .ceremony, .signing, .pressConference:
      ["personComesToEvent", "personAttends", "presenceIsListed", "someAreNamed"].contains(
        finding.rule) && finding.sentence - draft.lastSentence <= 1 || isJoining(finding, draft)
    default: false
    }
  }

  /// Whether the words set others beside the one of whom the ceremony or press conference is told just
  /// now: "laid a wreath, joined by Osei", or, behind a press conference, "sat alongside Osei".
  private func isJoining(_ finding: Finding, _ draft: EventDraft) -> Bool {
    let isNear =
      switch finding.rule {
      case "peopleJoin", "peopleAccompany": draft.sources.last?.sentence == finding.sentence
      case "peopleSitDown":
        draft.kind == .pressConference && finding.sentence - draft.lastSentence == 1
      default: false
      }
    return isNear && !draft.people.isDisjoint(with: finding.personSet)
  }

  /// Adds people to the event that the words around tell of.
  mutating func addPart(_ told: Finding) {
    var finding = told
    if let date = date(of: told) { finding.settle(on: date, published: reading.day) }
    let people = finding.personSet
    var named = reading.eventNamed(in: finding.scope)
    // "told fellow leaders", "the closing session": those of the gathering.
    if let series = setting.series,
      finding.scope.contains(where: isSession)
        || named == nil && finding.rule == "personSpeaksAtEvent"
    {
      named = (.summit, series)
    }
    let place = Whereabouts.of(finding.scope, trigger: finding.trigger, in: reading).place
    let told = date(of: finding)
    let isOld = told.map(isLongAgo) ?? false
    // "will not attend the other summit on Friday": an event of a day of its own.
    let isDated =
      finding.people.first?.status == .absent && named != nil
      && told.map { finding.scope.contains($0.range.lowerBound) } ?? false
    let candidates = reach.filter { index in
      if drafts[index].isRecalled || isPast(drafts[index]),
        drafts[index].lastSentence != finding.sentence, !isOld,
        !isMeantByIt(drafts[index], finding)
      {
        return false
      }
      if isOld, let told {
        guard let own = drafts[index].date?.date, own.isCompatible(with: told.date) else {
          return false
        }
      }
      if let place = place, let own = drafts[index].place, !meets(place, own) { return false }
      if isDated, isOtherDay(told, drafts[index]) { return false }
      return mayTakePart(finding, drafts[index])
        || drafts[index].kind == named?.kind && drafts[index].lastSentence == finding.sentence
    }
    let fitting = candidates.filter { index in
      if let named, EventDraft.group(drafts[index].kind) != EventDraft.group(named.kind) {
        return false
      }
      if let series = named?.series { return drafts[index].series == series }
      return true
    }
    let status = finding.people.first?.status ?? .attended
    let wanted: EventStatus =
      status == .expected || status == .invited || status == .absent && finding.status == .planned
      ? .planned : .held
    let ranked = fitting.map { ($0, rank($0, people, finding, place, wanted)) }
    let best = ranked.max { $0.1 < $1.1 }.flatMap {
      $0.1 > EventAssembly.outsiders / 2 ? $0.0 : nil
    }
    if let best {
      if people.count > 1 || status != .absent, wanted == .held {
        drafts[best].isProvisional = false
      }
      // "hoped that the summit would be …": whoever sat there shows that it was held.
      if status == .attended, drafts[best].status == .planned,
        drafts[best].sources.first?.rule == "seriesIsMeant"
      {
        drafts[best].status = .held
      }
      for part in finding.people {
        drafts[best].add(part, sentence: finding.sentence, rule: finding.rule)
      }
      drafts[best].lastSentence = finding.sentence
      lastPart = (best, finding.sentence)
    } else if let named, finding.rule != "personSpeaksAtEvent",
      named.series != nil || people.count > 1 || isDated
    {
      var draft = EventDraft(
        kind: named.kind, status: wanted, series: named.series, lastSentence: finding.sentence)
      draft.sources.append((finding.sentence, finding.rule))
      drafts.append(draft)
      merge(
        finding, named.kind, date(of: finding),
        whereabouts(of: finding), into: drafts.count - 1)
    } else if named == nil, isTable(finding) {
      var draft = EventDraft(kind: .meeting, status: wanted, lastSentence: finding.sentence)
      draft.sources.append((finding.sentence, finding.rule))
      drafts.append(draft)
      merge(
        finding, .meeting, date(of: finding), whereabouts(of: finding), into: drafts.count - 1)
    } else if named == nil || named?.series == setting.series {
      pending.append(finding)
    }
  }

  /// Whether the words point at what was looked back at just before: "took place in 2018, and Vale
  /// skipped it".
  private func isMeantByIt(_ draft: EventDraft, _ finding: Finding) -> Bool {
    guard finding.sentence - draft.lastSentence <= 1, EventDraft.group(draft.kind) == 0 else {
      return false
    }
    let range = finding.trigger..<finding.scope.upperBound.advanced(by: 1)
    return range.contains { index in
      reading.sentences[finding.sentence].range.contains(index)
        && (reading.isWord(index, "it") || reading.isWord(index, "there"))
    }
  }

  /// Whether the day told is another than that of the event, by days.
  private func isOtherDay(_ told: FoundDate?, _ draft: EventDraft) -> Bool {
    guard let told = told?.date, told.precision == .day, let own = draft.date?.date,
      own.precision == .day
    else { return false }
    return abs(told.first.number - own.first.number) > 3
  }

  /// Whether the words set people of three sides and more around one table.
  private func isTable(_ finding: Finding) -> Bool {
    guard finding.rule == "presenceIsListed" else { return false }
    let leaders = finding.people.lazy.map(\.person).filter(reading.roster.isPrincipal)
    return reading.roster.sides(of: leaders).count > 2
  }

  /// How well an event fits as the one that the people were at: whom it shares with them, how near it
  /// was told of, and whether it is of their sort.
  private func rank(
    _ index: Int, _ people: PersonSet, _ finding: Finding, _ place: Int?, _ wanted: EventStatus
  ) -> Int {
    let draft = drafts[index]
    var rank = 5 * min(2, draft.people.intersection(people).count)
    if draft.status == wanted, !draft.isProvisional { rank += 3 }
    rank += min(3, draft.sources.count)
    let distance = abs(finding.sentence - draft.lastSentence)
    rank -= min(5, distance)
    let isMeant = draft.sources.last?.rule != "seriesIsMeant"
    if finding.rule == "presenceIsListed", distance < 2, draft.status == wanted, isMeant {
      rank += 8
    }
    // "The signing took place in Geneva, with Vale looking on."
    let isAtCeremony =
      finding.rule == "personAttends" && distance == 0
      && (draft.kind == .signing || draft.kind == .ceremony)
    if isAtCeremony || EventDraft.group(draft.kind) != 0 && isJoining(finding, draft) {
      rank += 16
    }
    if finding.people.first?.status == .absent { rank += min(4, draft.parts.count / 2) }
    if draft.series != nil, draft.series == setting.series { rank += 4 }
    if draft.isRecalled || isPast(draft) { rank += isMeantByIt(draft, finding) ? 20 : -4 }
    // A list goes on from sentence to sentence.
    if let lastPart, lastPart.index == index, finding.sentence - lastPart.sentence < 3 { rank += 4 }
    if let place, let own = draft.place, meets(place, own) { rank += 6 }
    // "For the lunch the tables grew longer. Arden joined them": at what was brought up just now.
    if ["peopleJoin", "delegationIncludes", "personBrings", "seatsAreTaken"].contains(finding.rule),
      let first = draft.sources.first, first.sentence >= finding.sentence - 1,
      first.rule != "seriesIsMeant"
    {
      rank += 6
    }
    // "Six were received. The others were …": of those told of just before.
    if distance < 2, draft.kind == .meeting, isOfOthers(finding) { rank += 12 }
    return rank + likeness(draft, people, finding)
  }

  /// Whether one of the places is the other or lies in it.
  private func meets(_ one: Int, _ other: Int) -> Bool {
    one == other || reading.lexicon.place(one, contains: other)
      || reading.lexicon.place(other, contains: one)
  }

  /// "The others were Vale and Osei", "the rest were".
  private func isOfOthers(_ finding: Finding) -> Bool {
    finding.rule == "presenceIsListed"
      && finding.scope.contains { reading.isWord($0, "others") || reading.isWord($0, "rest") }
  }

  /// Whether the people are such as sit at a table of the event's size: the leaders of many countries
  /// at a large one, the aides of two sides at that of their leaders.
  private func likeness(_ draft: EventDraft, _ people: PersonSet, _ finding: Finding) -> Int {
    let leaders = people.filter(reading.roster.isPrincipal)
    if leaders.count > 2, reading.roster.sides(of: leaders).count > 2 {
      let isLarge =
        draft.series != nil || draft.kind == .conference || leadingSides(of: draft).count > 2
      // "The others were …": of those told of just before, however many it was then.
      return isLarge || draft.kind == .meal ? 10 : isOfOthers(finding) ? 0 : -14
    }
    let sides = leadingSides(of: draft)
    guard sides.count == 2 else { return 0 }
    let fitting = people.filter { sides.contains(reading.roster.represented($0)) }
    // Whom another country sends is not at the talks of two sides.
    if draft.series == nil, fitting.isEmpty, draft.people.isDisjoint(with: people),
      ["personSendsAnother", "personStandsIn", "countryIsRepresented"].contains(finding.rule),
      people.allSatisfy(actsForSomeone)
    {
      return EventAssembly.outsiders
    }
    guard leaders.count < people.count else { return 0 }
    return fitting.count * 3 >= people.count * 2 ? 5 : 0
  }

  /// What tells against an event that it is of two sides and the people are of neither.
  private static let outsiders = -30

  private func actsForSomeone(_ person: Int) -> Bool { reading.roster.represented(person) != nil }

  /// Whom the leaders at the event act for.
  private func leadingSides(of draft: EventDraft) -> [Represented?] {
    reading.roster.sides(of: draft.people.lazy.filter(reading.roster.isPrincipal))
  }
}
