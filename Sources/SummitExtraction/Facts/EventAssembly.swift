import SummitCoverage

/// Joins what the rules find into events, each once, however often the article returns to it.
struct EventAssembly {
  let reading: Reading
  let narrative: NarrativeDates
  let setting: Setting
  var drafts: [EventDraft] = []
  /// Parts told before the event that they are in.
  var pending: [Finding] = []
  /// The event that people were last added to, and the sentence that did.
  var lastPart: (index: Int, sentence: Int)?

  init(_ reading: Reading, narrative: NarrativeDates) {
    self.reading = reading
    self.narrative = narrative
    setting = Setting(of: reading)
    addSeries()
  }

  /// Takes in a finding: to an event told before, or as a new one.
  mutating func add(_ finding: Finding) {
    guard var kind = finding.kind else {
      addPart(finding)
      return
    }
    var finding = finding
    if finding.series == nil {
      let isWhole =
        kind == .summit && finding.isDefinite && finding.people.count < 2
        && finding.bilateral == nil && !finding.isRecalled
      if isWhole, let series, isToldOf(series) {
        finding.series = series
      } else if isSession(finding.trigger) {
        finding.series = setting.series
      }
    }
    if finding.isSpoken, drafts.indices.contains(where: { drafts[$0].kind == .call }) {
      kind = .call
    }
    let whereabouts = whereabouts(of: finding)
    var date = date(of: finding)
    // The sessions of a gathering of several days have days of their own.
    if finding.series != nil, finding.series == setting.series, isSession(finding.trigger) {
      date = nil
    }
    if let date { finding.settle(on: date, published: reading.day) }
    if finding.rule == "eventIsRecalled", let date, !wereLeaders(finding, on: date.date) { return }
    // "had spent two hours alone": without a day or place of its own it is what the article tells of.
    if date == nil, whereabouts.isEmpty, !finding.isBehindSince {
      finding.isRecalled = false
    }
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
    draft.isPresent = finding.isPresent && finding.people.count > 1
    draft.isDoubtful = finding.isDoubtful
    drafts.append(draft)
    merge(finding, kind, date, whereabouts, into: drafts.count - 1)
  }

  /// The series whose gathering "the summit" is: that of the article, else the one of which only its
  /// leaders told, "G7 leaders gather".
  private var series: Int? {
    if let series = setting.series { return series }
    let gatherings = reach.filter { drafts[$0].series != nil && !drafts[$0].isRecalled }
    guard gatherings.count == 1, drafts[gatherings[0]].sources.first?.rule == "seriesGathers" else {
      return nil
    }
    return drafts[gatherings[0]].series
  }

  private func isToldOf(_ series: Int) -> Bool { reach.contains { drafts[$0].series == series } }

  /// Whether any of the leaders told of led then: "the first meeting of the two presidents since 2001"
  /// was not of those of now.
  private func wereLeaders(_ finding: Finding, on date: PartialDate) -> Bool {
    let leaders = finding.people.map(\.person).filter(reading.roster.isPrincipal)
    guard leaders.count > 1 else { return true }
    return leaders.allSatisfy { leader in
      reading.roster.isLeader(leader, on: date.last) || !reading.roster.isLeader(leader)
    }
  }

  /// "the closing session", "the plenary": a part of the gathering, not another.
  func isSession(_ token: Int) -> Bool {
    ["session", "sessions", "plenary", "gathering"].contains { reading.isWord(token, $0) }
      && !(token > 0 && reading.isWord(token - 1, "ministerial"))
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
  func isTold(_ draft: EventDraft) -> Bool {
    guard !draft.parts.isEmpty else {
      guard draft.kind == .summit, !draft.isProvisional,
        draft.series != nil || draft.status == .planned || isPast(draft)
      else { return false }
      let isKnown = (draft.series ?? draft.bilateral) != nil
      return isKnown
        ? draft.date != nil || draft.placeName != nil
        : draft.date != nil && draft.placeName != nil
    }
    if draft.parts.count > 1 || draft.series != nil { return true }
    switch draft.kind {
    case .summit: return draft.date != nil && (draft.placeName != nil || draft.isRecalled)
    case .call: return draft.date != nil && draft.status == .planned
    case .meeting, .conference, .meal: return false
    case .pressConference, .ceremony, .visit, .interview, .signing: return true
    }
  }
}
