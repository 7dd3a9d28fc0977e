import SummitCoverage

/// Draws the facts from a reading and writes them down as a record.
struct RecordBuilder {
  private let reading: Reading
  private let lexicon: Lexicon

  init(_ reading: Reading) {
    self.reading = reading
    lexicon = reading.lexicon
  }

  func record() -> Record {
    let drafts = drafts()
    let keys = drafts.indices.map { "event-\($0 + 1)" }
    var record = Record(article: reading.article)
    record.people = people()
    record.events = drafts.indices.map { event(drafts[$0], key: keys[$0]) }
    record.statements = statements(drafts, keys)
    record.sentences = reading.document.sentences.map(reading.document.span)
    return record
  }

  /// Everyone whom the text or the byline names, each once.
  private func people() -> [String] {
    var people = reading.roster.members.map(\.name)
    let writers = reading.article.byline.map { BylineNames.names(in: $0, lexicon: lexicon) } ?? []
    for writer in writers {
      let words = writer.folded.spacedWords
      if !reading.roster.members.contains(where: { Roster.agree($0.words, words) }) {
        people.append(writer)
      }
    }
    return people
  }

  // MARK: Events

  /// The events of the article, from all that the rules find in the order of the text.
  private func drafts() -> [EventDraft] {
    let day = reading.day
    let dateFinder = DateFinder(
      document: reading.document, lexicon: lexicon, published: day,
      year: day == nil ? reading.year : nil, anchor: day == nil ? reading.firstDay : nil)
    let told = reading.sentences.map { sentence in
      dateFinder.dates(in: sentence.range) { reading.outlook(at: $0, in: sentence) }
        .filter { !reading.isInName($0.range.lowerBound) }
    }
    var assembly = EventAssembly(reading, narrative: NarrativeDates(reading, told: told))
    var finder = FindingFinder(reading)
    for (number, sentence) in reading.sentences.enumerated() {
      for finding in finder.findings(in: sentence, number: number) {
        for single in finding.singles { assembly.add(single) }
      }
    }
    assembly.finish()
    return assembly.drafts
  }

  private func event(_ draft: EventDraft, key: String) -> Record.Event {
    var event = Record.Event(key: key, kind: kind(of: draft), status: draft.status)
    event.start = draft.date?.date
    event.basis = draft.date?.basis
    event.place = draft.placeName ?? mostPreciseName(draft)
    event.venue = draft.venueName ?? draft.site
    event.country = draft.country.map { lexicon.reference.countries[$0].name }
    event.durationMinutes = draft.minutes
    event.series = (draft.series ?? draft.bilateral).map { lexicon.reference.series[$0].name }
    event.participants = draft.parts.map { participant($0, in: draft) }
    event.receipts = receipts(draft.sources)
    return event
  }

  /// Where neither city nor venue is told, the country is the most precise place named.
  private func mostPreciseName(_ draft: EventDraft) -> String? {
    guard draft.venueName == nil, draft.site == nil else { return nil }
    return draft.country.map { lexicon.reference.countries[$0].name }
  }

  /// Talks of two heads of state or government by themselves are a summit.
  private func kind(of draft: EventDraft) -> EventKind {
    let day = draft.isRecalled ? draft.date?.date.first : nil
    guard draft.kind == .meeting, !draft.isSideline, draft.series == nil,
      draft.present.filter({ reading.roster.isLeader($0, on: day) }).count >= 2
    else { return draft.kind }
    return .summit
  }

  private func participant(_ part: EventDraft.Part, in draft: EventDraft) -> Record.Participant {
    let member = reading.roster.members[part.person]
    var status = part.status
    if draft.status != .held, status == .attended { status = .expected }
    return Record.Participant(
      person: member.name, status: status, office: member.office,
      represents: reading.roster.represented(part.person).map(lexicon.name), role: part.role,
      absenceReason: part.absenceReason, receipts: receipts(part.sources))
  }

  private func receipts(_ sources: [(sentence: Int, rule: String)]) -> [Receipt] {
    var receipts: [Receipt] = []
    receipts.reserveCapacity(sources.count)
    // Only a long text returns to one event so often that a set pays.
    var told: Set<Int> = []
    for (index, source) in sources.enumerated() {
      let isTold =
        index < 16
        ? sources[..<index].contains { $0.sentence == source.sentence }
        : told.contains(source.sentence)
      if sources.count > 16 { told.insert(source.sentence) }
      guard !isTold else { continue }
      receipts.append(
        Receipt(
          span: reading.document.span(reading.document.sentences[source.sentence]),
          rule: source.rule, confidence: RuleConfidence.of(source.rule)))
    }
    return receipts
  }

  // MARK: Statements

  private func statements(_ drafts: [EventDraft], _ keys: [String]) -> [Record.Statement] {
    let reported = ReportedSpeech(reading).utterances()
    let quoted = QuotedSpeech(reading).utterances(besides: reported)
    let all = (reported + quoted).sorted { $0.range.lowerBound < $1.range.lowerBound }
    let occasions = occasions(among: drafts)
    return all.map { utterance in
      Record.Statement(
        speaker: name(utterance), kind: utterance.kind,
        text: reading.document.text(utterance.range), cue: utterance.cue,
        event: event(of: utterance, drafts, occasions).map { keys[$0] },
        medium: utterance.medium.map { lexicon.reference.outlets[$0].name },
        receipt: Receipt(
          span: reading.document.span(utterance.range), rule: utterance.rule,
          confidence: RuleConfidence.of(utterance.rule)))
    }
  }

  /// The speaker's name: a body's or a country's as the text has it.
  private func name(_ utterance: Utterance) -> String {
    if let printed = utterance.printed, !isPerson(utterance.speaker) {
      return reading.document.text(printed)
    }
    return switch utterance.speaker {
    case .person(let number): reading.roster.members[number].name
    case .organization(let body): lexicon.reference.organizations[body].name
    case .country(let country): lexicon.reference.countries[country].name
    }
  }

  private func isPerson(_ speaker: Speaker) -> Bool {
    if case .person = speaker { true } else { false }
  }

  /// For each sentence, the press conferences and interviews that it tells of.
  private func occasions(among drafts: [EventDraft]) -> [Int: [Int]] {
    var occasions: [Int: [Int]] = [:]
    for index in drafts.indices
    where drafts[index].kind == .pressConference || drafts[index].kind == .interview {
      for source in drafts[index].sources where occasions[source.sentence]?.last != index {
        occasions[source.sentence, default: []].append(index)
      }
    }
    return occasions
  }

  /// The press conference or interview that the sentence of the statement tells of.
  private func event(
    of utterance: Utterance, _ drafts: [EventDraft], _ occasions: [Int: [Int]]
  ) -> Int? {
    guard case .person(let person) = utterance.speaker else { return nil }
    let sentence = Int(reading.document.sentenceNumbers[utterance.range.lowerBound])
    return occasions[sentence]?.first { drafts[$0].people.contains(person) }
  }
}
