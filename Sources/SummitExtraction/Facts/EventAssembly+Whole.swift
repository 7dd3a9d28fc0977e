import SummitCoverage

/// What an article tells only of the whole: its main event, those who were there, and what the
/// parts have from it.
extension EventAssembly {
  /// Fills in the main event and its people, then what the other events have from it.
  mutating func finish() {
    addPrincipals()
    let waiting = pending
    pending = []
    for finding in waiting { addPart(finding) }
    settleWhole()
    joinPresent()
    addSidelines()
    addToWorkingMeals()
    drafts = drafts.filter { isTold($0) && !isPartlyTold($0) }
    let main = mainEvent()
    if let main {
      placeByReport(main)
      dateByLede(main)
    }
    inherit(from: main)
    if let main {
      dropVisits(beside: drafts[main])
      assignRoles()
    }
    for index in drafts.indices { beginWhole(index) }
  }

  /// Whoever welcomes another at the plane is the host of the talks that the two have then and there,
  /// which are told of among the events beside it.
  private mutating func assignRoles() {
    for place in drafts.indices
    where drafts[place].kind == .ceremony && !drafts[place].isRecalled {
      guard drafts[place].parts.contains(where: { $0.role == .host }) else { continue }
      let welcome = drafts[place]
      for index in max(0, place - 16)..<min(place + 16, drafts.count)
      where EventDraft.group(drafts[index].kind) == 0 && drafts[index].series == nil
        && drafts[index].status == welcome.status && !drafts[index].isRecalled
        && welcome.people.isSubset(of: drafts[index].people)
      {
        if let one = welcome.country, let other = drafts[index].country, one != other { continue }
        if let one = welcome.date?.date, let other = drafts[index].date?.date,
          one.days(from: other) > 1
        {
          continue
        }
        drafts[index].takeRoles(of: welcome)
      }
    }
  }

  /// Drops the visits that only nouns speak of and that are no more than the way to the main event:
  /// "During her trip to Norland, Vale met Osei".
  private mutating func dropVisits(beside main: EventDraft) {
    drafts = drafts.filter { draft in
      guard draft.kind == .visit, draft.status == main.status, !draft.isRecalled,
        draft.people.isSubset(of: main.people), !isStay(draft)
      else { return true }
      if let one = draft.country, let other = main.country, one != other { return true }
      if let own = draft.date?.date {
        guard let other = main.date?.date, own.isCompatible(with: other) else { return true }
      }
      return !draft.sources.allSatisfy { $0.rule == "eventIsHeld" || $0.rule == "eventIsNamed" }
    }
  }

  /// Whether the words tell of a stay: "the five-day visit", "a state visit", "a working visit".
  private func isStay(_ draft: EventDraft) -> Bool {
    draft.sources.contains { source in
      reading.sentences[source.sentence].range.contains { index in
        ["-day", " day"].contains(where: reading.document.folded(index).hasSuffix)
          || ["state", "official", "working"].contains { reading.isWord(index, $0) }
            && index + 1 < reading.document.tokens.count && reading.isWord(index + 1, "visit")
      }
    }
  }

  /// The gathering of the series that headline and lede name is the article's, whoever is told to
  /// be there.
  mutating func addSeries() {
    guard let series = setting.series else { return }
    let sentence = reading.mentions.first { $0.kind == .series(series) }.map {
      Int(reading.document.sentenceNumbers[$0.range.lowerBound])
    }
    guard let sentence else { return }
    var draft = EventDraft(
      kind: reading.lexicon.reference.series[series].kind, status: .held, series: series,
      lastSentence: sentence)
    draft.sources.append((sentence, "seriesIsMeant"))
    draft.isProvisional = true
    drafts.append(draft)
  }

  /// The gathering of which no words say whether it was held is to come when all told beside it is.
  private mutating func settleWhole() {
    guard let whole = drafts.firstIndex(where: { $0.isProvisional && $0.series != nil }) else {
      return
    }
    let others = drafts.indices.filter {
      $0 != whole && !drafts[$0].isRecalled && isTold(drafts[$0])
    }
    let isAhead =
      !drafts[whole].parts.isEmpty
      && drafts[whole].parts.allSatisfy { $0.status == .expected || $0.status == .invited }
    if isAhead || !others.isEmpty && others.allSatisfy({ drafts[$0].status == .planned }) {
      drafts[whole].status = .planned
    }
  }

  /// "The summit brings together Vale and Osei", told in the present beside a plan for the same, is
  /// that plan.
  private mutating func joinPresent() {
    var joined: Set<Int> = []
    for index in drafts.indices.reversed() where drafts[index].isPresent {
      let draft = drafts[index]
      guard draft.status == .held, draft.date == nil, !draft.isRecalled,
        draft.people.count > 2,
        draft.sources.allSatisfy({ $0.sentence == draft.sources[0].sentence }),
        let plan = reach.first(where: { number in
          let other = drafts[number]
          return EventDraft.group(other.kind) == 0 && other.status == .planned && !other.isRecalled
            && other.date != nil && EventDraft.group(draft.kind) == 0
            && !other.people.isDisjoint(with: draft.people)
            && other.people.count != 2
            && !(other.country != nil && draft.country != nil && other.country != draft.country)
        })
      else { continue }
      for part in draft.parts {
        for source in part.sources {
          drafts[plan].add(
            Finding.Part(
              person: part.person, status: part.status == .attended ? .expected : part.status,
              role: part.role, absenceReason: part.absenceReason),
            sentence: source.sentence, rule: source.rule)
        }
      }
      drafts[plan].sources += draft.sources
      if drafts[plan].kind == .meeting { drafts[plan].kind = draft.kind }
      drafts[plan].takePlace(of: draft)
      joined.insert(index)
    }
    guard !joined.isEmpty else { return }
    drafts = drafts.indices.filter { !joined.contains($0) }.map { drafts[$0] }
  }

  // MARK: The leaders

  /// "The summit" of an article that names nobody at it is that of the leaders whom the article
  /// brings together.
  private mutating func addPrincipals() {
    let principals = setting.principals
    guard (2...3).contains(principals.count) else { return }
    let isTold = drafts.contains { draft in
      EventDraft.group(draft.kind) == 0 && !draft.isRecalled && draft.series == nil
        && draft.people.isSuperset(of: principals)
    }
    guard !isTold else { return }
    let unpeopled = drafts.indices.first { index in
      let draft = drafts[index]
      return EventDraft.group(draft.kind) == 0 && draft.series == nil && !draft.isRecalled
        && (setting.series == nil || !draft.sources.contains { $0.sentence > 8 })
        && !draft.isDoubtful && !isPast(draft) && !draft.people.isSuperset(of: principals)
        && draft.sources.allSatisfy { $0.rule == "eventIsNamed" }
        && draft.people.filter(reading.roster.isPrincipal).allSatisfy(principals.contains)
    }
    if let index = unpeopled, let source = drafts[index].sources.first {
      add(principals, to: index, sentence: source.sentence, rule: "principalsAreMeant")
    } else if setting.tellsOfTalks, setting.series == nil {
      addTogether(principals)
    }
  }

  /// Whether the same sentence tells of the event with those who took part.
  private func isPartlyTold(_ draft: EventDraft) -> Bool {
    guard draft.parts.isEmpty, let sentence = draft.sources.first?.sentence else { return false }
    return drafts.contains { other in
      !other.parts.isEmpty && EventDraft.group(other.kind) == 0
        && other.sources.contains { $0.sentence == sentence }
    }
  }

  /// Whether the event was within a week of the article.
  private func isOfNow(_ draft: EventDraft) -> Bool {
    guard let published = reading.day, let date = draft.date?.date,
      date.precision == .day
    else { return false }
    return abs(date.first.number - published.number) <= 7
  }

  /// Whether the date is long before the article's.
  func isLongAgo(_ date: FoundDate) -> Bool {
    guard let published = reading.day else { return false }
    return date.date.last.number < published.number - 45
  }

  /// Whether the event was long before the article.
  func isPast(_ draft: EventDraft) -> Bool {
    guard let published = reading.day, let date = draft.date?.date else {
      return false
    }
    return date.last.number < published.number - 45
  }

  /// Leaders whom one of the first clauses shows side by side in a place or on a day, in an article
  /// that speaks of talks: "Vale and Osei walked into the hall".
  private mutating func addTogether(_ principals: [Int]) {
    for (number, sentence) in reading.sentences.enumerated().prefix(8) {
      for clause in sentence.clauses where !reading.document.isQuoted(clause.verb.head) {
        let people = reading.people(clause.subject + clause.objects)
        guard !reading.isVerb(clause, VerbClass.speech.union([.plan, .discuss])),
          Modality.of(clause, in: reading) == .held, !reading.isRecalled(clause),
          principals.allSatisfy(people.contains)
        else { continue }
        let finding = Finding(
          trigger: clause.verb.head, sentence: number, rule: "principalsAreTogether",
          kind: .meeting, people: reading.parts(principals), scope: reading.scope(of: clause))
        let whereabouts = whereabouts(of: finding)
        let date = date(of: finding)
        guard date != nil || !whereabouts.isEmpty else { continue }
        drafts.append(EventDraft(kind: .meeting, status: .held, lastSentence: number))
        merge(finding, .meeting, date, whereabouts, into: drafts.count - 1)
        return
      }
    }
  }

  private mutating func add(_ people: [Int], to index: Int, sentence: Int, rule: String) {
    let status: AttendanceStatus = drafts[index].status == .held ? .attended : .expected
    for person in people {
      drafts[index].add(
        Finding.Part(person: person, status: status), sentence: sentence, rule: rule)
    }
  }

  // MARK: The larger event

  /// Leaders who met at a larger event, or on its sidelines, attended that one too.
  private mutating func addSidelines() {
    guard
      let whole = drafts.indices.first(where: {
        drafts[$0].series != nil && drafts[$0].status != .cancelled && !drafts[$0].isRecalled
      })
    else { return }
    for index in drafts.indices where index != whole && isBeside(drafts[index], drafts[whole]) {
      let isSaid = drafts[index].isSideline
      drafts[index].isSideline = true
      for part in drafts[index].parts
      where part.status == .attended || part.status == .expected {
        guard isSaid || reading.roster.isPrincipal(part.person),
          !drafts[whole].parts.contains(where: {
            $0.person == part.person && ($0.status != .expected || part.status == .expected)
          })
        else { continue }
        for source in part.sources {
          drafts[whole].add(
            Finding.Part(person: part.person, status: part.status), sentence: source.sentence,
            rule: "sidelinesAttendWhole")
        }
      }
    }
  }

  /// Whether the event took place beside the whole: then and there, as far as the text tells.
  private func isBeside(_ draft: EventDraft, _ whole: EventDraft) -> Bool {
    guard draft.status == whole.status, !draft.isRecalled, draft.series == nil else {
      return false
    }
    if draft.isSideline { return true }
    switch draft.kind {
    case .call, .interview, .visit: return false
    default: break
    }
    guard setting.series == whole.series else { return false }
    if let one = draft.country, let other = whole.country, one != other { return false }
    if let one = draft.place, let other = whole.place, one != other { return false }
    guard let one = draft.date?.date, let other = whole.date?.date else {
      return draft.date == nil || whole.date == nil && (whole.status == .planned || isOfNow(draft))
    }
    return one.days(from: other) <= 3
  }

  /// A working lunch goes on with the talks: their leaders sit at it.
  private mutating func addToWorkingMeals() {
    guard let main = mainEvent() else { return }
    let leaders = drafts[main].parts.filter {
      $0.status == .attended && reading.roster.hasLed($0.person)
    }
    guard leaders.count == 2 else { return }
    for index in drafts.indices where drafts[index].kind == .meal && drafts[index].status == .held {
      guard let source = drafts[index].sources.first, !drafts[index].parts.isEmpty,
        reading.sentences[source.sentence].range.contains(where: { reading.isWord($0, "working") })
      else { continue }
      for leader in leaders where !drafts[index].people.contains(leader.person) {
        drafts[index].add(
          Finding.Part(person: leader.person, status: .attended), sentence: source.sentence,
          rule: "principalsAreMeant")
      }
    }
  }

  // MARK: The main event

  /// The talks that the article is about: those held before those planned, then those of most
  /// people and sources, the first of equals.
  private func mainEvent() -> Int? {
    let talks = drafts.indices.filter {
      EventDraft.group(drafts[$0].kind) == 0 && !drafts[$0].isRecalled && !isPast(drafts[$0])
    }
    let held = talks.filter { drafts[$0].status == .held }
    return (held.isEmpty ? talks : held).max { one, other in
      (weight(drafts[one]), -one) < (weight(drafts[other]), -other)
    }
  }

  private func weight(_ draft: EventDraft) -> Int {
    draft.sources.count + draft.parts.count
      + (draft.sources.first.map { $0.sentence < 6 ? 4 : 0 } ?? 0)
      + (draft.series != nil && draft.series == setting.series ? 6 : 0)
  }
}
