import SummitCoverage

/// What events have from the report that tells of them: its day and place, those of the paragraph
/// that they stand in, and those of the main event.
extension EventAssembly {
  /// Fills in what the other events have from their paragraphs and from the main one.
  mutating func inheritFrom(_ main: Int) {
    let places = NarrativePlaces(reading)
    for index in drafts.indices {
      inherit(from: places, into: index)
      if index != main { inherit(from: drafts[main], into: index) }
      if drafts[index].kind == .call { leaveUnplaced(index) }
    }
  }

  // MARK: The report

  /// Reports of talks are sent from where they are held; a headline says where they are.
  mutating func placeByReport(_ main: Int) {
    guard drafts[main].placeName == nil else { return }
    if drafts[main].status == .held, let place = reading.datelinePlace { locate(main, at: place) }
    guard drafts[main].placeName == nil, drafts[main].venueName == nil,
      let place = reading.bylinePlace ?? reading.headlinePlace
    else { return }
    locate(main, at: place)
  }

  /// Sets the event's city, unless it is known to have been in another country.
  private mutating func locate(_ index: Int, at place: Int) {
    let known = reading.lexicon.reference.places[place]
    let country = known.country.flatMap { reading.lexicon.countriesByCode[$0] }
    if let own = drafts[index].country, own != country { return }
    drafts[index].place = place
    drafts[index].placeName = known.name
    drafts[index].country = country
  }

  /// Reports of talks tell of their day in one of their first sentences: with what was done there,
  /// or with what those who took part said.
  mutating func dateByLede(_ main: Int) {
    guard drafts[main].status == .held, drafts[main].date == nil else { return }
    for (number, sentence) in reading.sentences.enumerated().prefix(8) {
      for found in narrative.dates[number] where found.date.precision == .day {
        guard let clause = reading.clause(around: found.range.lowerBound, in: sentence),
          !reading.isVerb(clause, .speech) || isSaidThere(clause, main),
          Modality.of(clause, in: reading) == .held, !reading.isRecalled(clause), isFresh(found)
        else { continue }
        drafts[main].date = FoundDate(range: found.range, date: found.date, basis: .inferred)
        return
      }
    }
  }

  /// Whether someone who took part speaks, or is asked, in the clause.
  private func isSaidThere(_ clause: Clause, _ main: Int) -> Bool {
    let people = reading.people(clause.subject)
    return !people.isEmpty && drafts[main].present.isSuperset(of: people)
  }

  /// Whether the day is no more than a week before the article's.
  private func isFresh(_ found: FoundDate) -> Bool {
    guard let day = reading.day else { return true }
    return (0...7).contains(day.number - found.date.first.number)
  }

  // MARK: The paragraph

  /// What is told without a day or place of its own happened where and when its paragraph is.
  private mutating func inherit(from places: NarrativePlaces, into index: Int) {
    let draft = drafts[index]
    guard let source = draft.sources.first, !draft.isRecalled, source.rule != "seriesIsMeant" else {
      return
    }
    if draft.status == .held, draft.date == nil, let day = narrative.days[source.sentence],
      day.date.precision == .day
    {
      drafts[index].date = FoundDate(range: day.range, date: day.date, basis: .inferred)
    }
    guard draft.placeName == nil, draft.venueName == nil, draft.kind != .call,
      draft.kind != .visit, draft.kind != .interview, let told = places.places[source.sentence],
      let place = told.place
    else { return }
    locate(index, at: place)
  }

  // MARK: The main event

  /// What is told beside the main event without a day or place of its own was there and then.
  private mutating func inherit(from main: EventDraft, into index: Int) {
    let draft = drafts[index]
    guard draft.status == main.status || isPart(draft, of: main), !draft.isRecalled,
      draft.kind != .visit, main.series != nil || !draft.present.isDisjoint(with: main.present)
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
        main.date.map { abs(own.date.first.number - $0.date.first.number) }
      } ?? 0
    guard distance <= (main.series == nil ? 1 : 3) else { return }
    drafts[index].place = main.place
    drafts[index].placeName = main.placeName
    drafts[index].country = drafts[index].country ?? main.country
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
