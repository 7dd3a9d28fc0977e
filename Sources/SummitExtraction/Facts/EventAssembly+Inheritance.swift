import SummitCoverage

/// What events have from the report that tells of them: its day and place, those of the paragraph
/// that they stand in, and those of the main event.
extension EventAssembly {
  /// Fills in what the events have from their paragraphs, from the main one and from the report.
  mutating func inherit(from main: Int?) {
    let places = NarrativePlaces(reading: reading)
    let report = main.flatMap { reportPlace(of: drafts[$0]) }
    for index in drafts.indices {
      inherit(from: places, into: index)
      if let main, index != main {
        inherit(from: companion(of: index) ?? drafts[main], into: index)
        if let report { inherit(report, main: drafts[main], into: index) }
      }
      if drafts[index].kind == .call { leaveUnplaced(index) }
    }
    placeByArrival()
  }

  /// Whoever "arrived here on a visit" has the talks, meals and ceremonies of the visit there, as far
  /// as nothing else is told of where they are.
  private mutating func placeByArrival() {
    guard let place = reading.datelinePlace,
      let country = reading.lexicon.reference.places[place].country.flatMap({
        reading.lexicon.countriesByCode[$0]
      })
    else { return }
    let visits = drafts.indices.filter {
      drafts[$0].kind == .visit && drafts[$0].status == .held && !drafts[$0].isRecalled
        && drafts[$0].country == country
    }
    guard !visits.isEmpty else { return }
    for index in drafts.indices {
      switch drafts[index].kind {
      case .call, .interview, .visit, .conference: continue
      default: break
      }
      let draft = drafts[index]
      guard draft.placeName == nil, draft.venueName == nil, !draft.isRecalled, !isPast(draft),
        draft.country ?? country == country, draft.series == nil,
        visits.contains(where: { !drafts[$0].people.isDisjoint(with: draft.people) })
      else { continue }
      locate(index, at: place)
    }
  }

  /// The talks beside which a meal, ceremony or press conference of the same people is told.
  private func companion(of index: Int) -> EventDraft? {
    switch drafts[index].kind {
    case .meal, .ceremony, .signing, .pressConference: break
    default: return nil
    }
    let draft = drafts[index]
    guard draft.date == nil, draft.people.count > 1 else { return nil }
    return drafts.first { talks in
      EventDraft.group(talks.kind) == 0 && talks.status == draft.status && !talks.isRecalled
        && talks.date != nil && draft.people.isSubset(of: talks.people)
    }
  }

  // MARK: The report

  /// Reports of talks are sent from where they are held; a headline says where they are.
  mutating func placeByReport(_ main: Int) {
    guard drafts[main].placeName == nil else { return }
    if let told = ledePlace(of: main) { locate(main, at: told) }
    if drafts[main].placeName == nil, drafts[main].status == .held,
      let place = reading.datelinePlace, !isHeldAbroad(main, from: place)
    {
      locate(main, at: place)
    }
    guard drafts[main].placeName == nil, drafts[main].venueName == nil,
      let place = reading.bylinePlace ?? headlinePlace(of: drafts[main])
    else { return }
    locate(main, at: place)
  }

  /// Where one of the first sentences shows two of those who took part: "Vale and Osei smiled on the
  /// steps of the villa in Lindmark".
  private func ledePlace(of index: Int) -> Int? {
    guard drafts[index].status == .held else { return nil }
    for sentence in reading.sentences.prefix(6) {
      for clause in sentence.clauses
      where isDone(clause) && !reading.isRecalled(clause) && !reading.isVerb(clause, .speech)
        && !reading.document.isQuoted(clause.verb.head)
      {
        let people = reading.people(clause.subject + clause.objects)
        guard drafts[index].present.intersection(PersonSet(people)).count > 1 else { continue }
        let told = Whereabouts.of(
          reading.scope(of: clause), trigger: clause.verb.head, in: reading)
        if let place = told.venue ?? told.place { return place }
      }
    }
    return nil
  }

  /// Whether other talks of the report were in another country than the city that it was sent from.
  private func isHeldAbroad(_ index: Int, from place: Int) -> Bool {
    let home = reading.lexicon.reference.places[place].country.flatMap {
      reading.lexicon.countriesByCode[$0]
    }
    return drafts.indices.contains { other in
      let draft = drafts[other]
      return other != index && draft.status == .held && !draft.isRecalled && draft.place != nil
        && EventDraft.group(draft.kind) == 0 && draft.country != home
        && draft.date.map(isFresh) ?? true
    }
  }

  /// The city that the headline names and that does not stand for the government of someone there:
  /// "why Lindmark failed" of talks between others.
  private func headlinePlace(of draft: EventDraft) -> Int? {
    let headline = Headline.places(of: reading)
    let planned = drafts.compactMap { $0.status == .planned ? $0.place : nil }
    if let told = headline.told {
      return draft.status == .held && planned.contains(told) ? nil : told
    }
    let people = setting.principals.isEmpty ? Array(draft.people) : setting.principals
    let governments = Set(people.compactMap { reading.roster.represented($0) })
    let others = headline.named.filter { place in
      reading.lexicon.country(ofCapital: place).map { !governments.contains(.country($0)) } ?? true
    }
    return others.count == 1 ? others[0] : nil
  }

  /// Sets where the event was, unless it is known to have been in another country.
  private mutating func locate(_ index: Int, at place: Int) {
    var found = Whereabouts()
    found.add(.place(place), named: "", reading.lexicon)
    found.complete(reading.lexicon)
    if let own = drafts[index].country, own != found.country { return }
    drafts[index].country = found.country
    // A retreat such as Camp David is what the report is sent from, not the town near it.
    if let venue = found.venue, venue == reading.datelinePlace {
      drafts[index].place = venue
      drafts[index].placeName = found.venueName
      return
    }
    drafts[index].place = found.place
    drafts[index].placeName = found.placeName
    if drafts[index].venueName == nil {
      drafts[index].venue = found.venue
      drafts[index].venueName = found.venueName
    }
  }

  /// Reports of talks tell of their day in one of their first sentences: with what was done there,
  /// or with what those who took part said; best where two of them are named.
  mutating func dateByLede(_ main: Int) {
    guard drafts[main].status == .held, drafts[main].date == nil else { return }
    var first: FoundDate?
    for (number, sentence) in reading.sentences.enumerated().prefix(8) {
      for found in narrative.dates[number] where found.date.precision == .day {
        guard found.range.lowerBound >= reading.dateline?.end ?? 0,
          !reading.isOfThing(found.range.lowerBound),
          let clause = reading.clause(around: found.range.lowerBound, in: sentence),
          !reading.isVerb(clause, .speech) || isSaidThere(clause, main),
          isDone(clause), !reading.isRecalled(clause), isFresh(found), !isElsewhere(clause, main)
        else { continue }
        first = first ?? found
        let people = reading.people(
          clause.subject + clause.objects + clause.adjuncts.flatMap(\.nominals))
        guard drafts[main].present.intersection(PersonSet(people)).count > 1 else { continue }
        drafts[main].date = FoundDate(range: found.range, date: found.date, basis: .inferred)
        return
      }
    }
    guard let first else {
      drafts[main].date = dayOfWriting(of: drafts[main])
      return
    }
    drafts[main].date = FoundDate(range: first.range, date: first.date, basis: .inferred)
  }

  /// The day on which the report was written, of what it tells as going on: "Vale holds a meeting
  /// with Osei", or, behind a dateline with its day, as done.
  private func dayOfWriting(of draft: EventDraft) -> FoundDate? {
    guard let source = draft.sources.first, source.sentence < 3, !draft.isRecalled else {
      return nil
    }
    let sentence = reading.sentences[source.sentence]
    if let dateline = reading.dateline, let day = dateline.day,
      sentence.range.contains(dateline.end)
    {
      let range = dateline.end - 1..<dateline.end
      return FoundDate(range: range, date: PartialDate(day), basis: .inferred)
    }
    guard let published = reading.article.published, draft.isPresent,
      let first = sentence.clauses.first(where: reading.isPresent)
    else { return nil }
    return FoundDate(range: first.verb.range, date: PartialDate(published), basis: .inferred)
  }

  /// Whether the clause tells of what was done, or left undone.
  private func isDone(_ clause: Clause) -> Bool {
    clause.verb.tense == .past && !clause.verb.isModal && !clause.verb.isProspective
      || Modality.of(clause, in: reading) == .held
  }

  /// Whether what the clause tells was in another city than the event.
  private func isElsewhere(_ clause: Clause, _ index: Int) -> Bool {
    let told = Whereabouts.of(
      reading.scope(of: clause), trigger: clause.verb.head, in: reading)
    return differs(drafts[index], told)
  }

  /// Whether someone who took part speaks, or is asked, in the clause.
  private func isSaidThere(_ clause: Clause, _ main: Int) -> Bool {
    let people = reading.people(clause.subject)
    return people.isEmpty
      ? clause.verb.tense == .participle : drafts[main].present.isSuperset(of: people)
  }

  /// Whether the day is no more than a week before the article's.
  private func isFresh(_ found: FoundDate) -> Bool {
    guard let day = reading.day else { return true }
    return (0...7).contains(day.number - found.date.first.number)
  }

  /// The city that the report is from, where the main event was there too.
  private func reportPlace(of main: EventDraft) -> Int? {
    guard
      let place = reading.datelinePlace ?? reading.bylinePlace ?? headlinePlace(of: main)
        ?? (main.status == .held ? main.place : nil)
    else { return nil }
    let city = reading.lexicon.city(of: place) ?? place
    guard let own = main.place, own == city || own == place else { return nil }
    return own
  }

  /// What is told to have happened on the days of the main event, and nowhere else, was in its city,
  /// whoever was there.
  private mutating func inherit(_ report: Int, main: EventDraft, into index: Int) {
    switch drafts[index].kind {
    case .call, .visit, .interview: return
    default: break
    }
    let draft = drafts[index]
    guard draft.placeName == nil, draft.venueName == nil,
      let day = draft.date?.date, let other = main.date?.date,
      draft.status == .held || draft.status == .planned && day == other,
      day.precision == .day, abs(day.first.number - other.first.number) <= 2
    else { return }
    locate(index, at: report)
  }

  // MARK: The paragraph

  /// What is told without a day or place of its own happened where and when its paragraph is.
  private mutating func inherit(from places: NarrativePlaces, into index: Int) {
    let draft = drafts[index]
    guard let source = draft.sources.first, source.rule != "seriesIsMeant" else { return }
    let day = narrative.days[source.sentence]
    if draft.status == .held, draft.date == nil, !draft.isRecalled, let day,
      day.date.precision == .day
    {
      drafts[index].date = FoundDate(range: day.range, date: day.date, basis: .inferred)
    }
    if draft.status == .planned, draft.date == nil, let day = narrative.plans[source.sentence] {
      drafts[index].date = FoundDate(range: day.range, date: day.date, basis: .inferred)
    }
    guard draft.placeName == nil, draft.venueName == nil, draft.kind != .call,
      draft.kind != .visit, draft.kind != .interview,
      let told = places.place(before: source.sentence),
      let place = told.whereabouts.place,
      told.isHeld == (draft.status == .held) || narrative.headings[source.sentence] != nil,
      isNear(draft, day) || !draft.isRecalled && draft.date == nil
    else { return }
    locate(index, at: place)
  }

  /// Whether the event was no more than days from the one that the text has come to.
  private func isNear(_ draft: EventDraft, _ day: FoundDate?) -> Bool {
    guard let own = draft.date?.date, own.precision == .day, let day else { return false }
    return abs(own.first.number - day.date.first.number) <= 3
  }

  // MARK: The main event

  /// What is told beside the main event without a day or place of its own was there and then.
  private mutating func inherit(from main: EventDraft, into index: Int) {
    let draft = drafts[index]
    guard draft.status == main.status || isPart(draft, of: main) || isWithin(draft, main),
      !draft.isRecalled || isNear(draft, main.date), draft.kind != .visit,
      main.series != nil && draft.kind != .interview
        || !draft.present.isDisjoint(with: main.present)
        || !draft.people.isDisjoint(with: main.present) && draft.status == .cancelled
    else { return }
    let isElsewhere = draft.country != nil && main.country != nil && draft.country != main.country
    guard !isElsewhere else { return }
    if draft.date == nil, main.series == nil || draft.kind != .call, var date = main.date,
      main.status == .held || draft.present.isSubset(of: main.present)
    {
      date.basis = .inferred
      drafts[index].date = date
    }
    guard draft.kind != .call, draft.placeName == nil else { return }
    guard draft.venue == nil || draft.country == main.country else { return }
    let distance =
      drafts[index].date.flatMap { own in
        main.date.map { own.date.days(from: $0.date) }
      } ?? 0
    guard distance <= (main.series == nil ? 1 : 3) else { return }
    drafts[index].place = main.place
    drafts[index].placeName = main.placeName
    drafts[index].country = drafts[index].country ?? main.country
    // A meal or signing is where the talks were; a hall outside of any known city stands for it.
    let staysThere = draft.kind == .meal || draft.kind == .signing
    if draft.venueName == nil, draft.site == nil,
      main.placeName == nil || staysThere && isPart(draft, of: main)
    {
      drafts[index].venue = main.venue
      drafts[index].venueName = main.venueName
    }
  }

  /// Whether the event is to be, or was, on the days of the gathering that the main event is.
  private func isWithin(_ draft: EventDraft, _ main: EventDraft) -> Bool {
    guard main.series != nil, main.status != .cancelled, draft.status != .cancelled,
      let own = draft.date?.date, own.precision == .day, let day = main.date?.date
    else { return false }
    return abs(own.first.number - day.first.number) <= 2
  }

  /// A meal, ceremony or press conference of those at the table that was called off, or is still to
  /// come, belongs to the talks that were held.
  private func isPart(_ draft: EventDraft, of main: EventDraft) -> Bool {
    switch draft.kind {
    case .meal, .ceremony, .signing, .pressConference:
      main.status == .held && draft.people.intersection(main.people).count > 1
    default: false
    }
  }

  /// A call is in no one place; that of a finding tells where someone was.
  private mutating func leaveUnplaced(_ index: Int) {
    drafts[index].place = nil
    drafts[index].placeName = nil
    drafts[index].country = nil
    drafts[index].site = nil
    let kind = drafts[index].venue.map { reading.lexicon.reference.places[$0].kind }
    if kind != "ship" {
      drafts[index].venue = nil
      drafts[index].venueName = nil
    }
  }
}
