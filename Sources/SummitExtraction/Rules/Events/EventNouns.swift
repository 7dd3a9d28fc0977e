import SummitCoverage

/// Reads events from the nouns that name them: "talks with Osei", "the Vale-Osei summit", "a
/// meeting between the two leaders".
struct EventNouns {
  let reading: Reading
  let lexicon: Lexicon

  init(_ reading: Reading) {
    self.reading = reading
    lexicon = reading.lexicon
  }

  /// The events that the nouns of the sentence tell of, in order.
  func findings(in sentence: ParsedSentence, number: Int) -> [Finding] {
    sentence.phrases.indices.compactMap { index in
      guard case .nominal(let nominal) = sentence.phrases[index],
        let mention = nominal.head(reading.mentions), let kind = kind(of: reading.mentions[mention])
      else { return nil }
      return finding(kind, nominal, at: index, in: sentence, number: number)
    }
  }

  /// The kind of event that the mention names: by its noun, or as a series whose name ends in one.
  private func kind(of mention: Mention) -> EventKind? {
    switch mention.kind {
    case .event(let kind): kind
    case .series(let series):
      reading.flags(mention.range.upperBound - 1).contains(.event)
        ? lexicon.reference.series[series].kind : nil
    default: nil
    }
  }

  // MARK: One noun

  private func finding(
    _ kind: EventKind, _ nominal: Nominal, at index: Int, in sentence: ParsedSentence, number: Int
  ) -> Finding? {
    guard !isDenied(nominal), !isAppeal(nominal, kind), !isManner(nominal) else { return nil }
    let place = placing(of: nominal, at: index, in: sentence)
    // "will skip the G7 summit": whether it is held, those who stay away do not tell.
    let isShunned =
      series(of: nominal) != nil && place.clause.map { reading.absence($0) != nil } ?? false
    let told = isShunned ? nil : status(of: nominal, place, in: sentence)
    guard told != nil || isDefinite(nominal), !isShunned else { return nil }
    var status = told ?? .held
    var people = modifiers(of: nominal, in: sentence)
    let (behind, end) = complements(of: nominal, at: index, in: sentence)
    let isOwned = !people.isEmpty && behind.isEmpty
    for person in behind where !people.contains(person) { people.append(person) }
    if told != nil, takesSubject(place, kind, hasCompanions: !behind.isEmpty, isOwned: isOwned) {
      let subject = place.clause.map { reading.people($0.subject) } ?? []
      people = subject.filter { !people.contains($0) } + people
    }
    if told != nil, let clause = place.clause {
      people = reading.together(people, companions(of: clause, place, kind))
      people = reading.together(following(clause, place, in: sentence), people)
    }
    if people.isEmpty { people = attendees(behind: nominal, at: index, in: sentence) }
    let holding = holding(behind: nominal, at: index, in: sentence)
    if let holding {
      let held = reading.together(reading.people(holding.subject), reading.companions(holding))
      people = reading.together(people, held)
    }
    if EventDraft.group(kind) == 0 {
      people = reading.together(people, givers(behind: nominal, at: index, in: sentence))
    }
    if kind == .pressConference || kind == .interview, behind.count == people.count {
      let holder = holder(before: index, in: sentence)
      people = holder.filter { !people.contains($0) } + people
    }
    let isHalfTold = isJoint(nominal) && people.count < 2
    let invitation = place.clause.flatMap(reading.invitation)
    if kind == .visit, invitation != nil { status = .planned }
    let part: AttendanceStatus = status == .held ? .attended : .expected
    var scope = nominal.range.lowerBound..<max(end, nominal.range.upperBound)
    if let holding { scope = union(scope, reading.scope(of: holding)) }
    var finding = Finding(
      trigger: nominal.range.upperBound - 1, sentence: number,
      rule: people.isEmpty ? "eventIsNamed" : behind.isEmpty ? "eventIsHeld" : "eventBetweenPeople",
      kind: isPaidCall(place, kind) ? .meeting : kind, status: status,
      people: kind == .visit && invitation != nil
        ? invitation.map(Finding.parts) ?? []
        : people.map { Finding.Part(person: $0, status: part) },
      series: series(of: nominal) ?? reading.seriesOwning(nominal, at: index, in: sentence),
      isDefinite: isDefinite(nominal),
      isDoubtful: told == nil && (isDoubtful(place) || isPassing(kind)),
      isSideline: place.clause.map(reading.mentionsSidelines) ?? false
        && !isBeside(nominal, place),
      isRecalled: place.clause.map(reading.isRecalled) ?? false
        || isOfEarlier(nominal, at: index, in: sentence),
      scope: place.clause.map { union(scope, reading.scope(of: $0)) } ?? scope)
    finding.isSpoken = isSpoken(nominal)
    finding.isHalfTold = isHalfTold
    if kind == .meal {
      finding.mealtime = Mealtime(noun: reading.document.folded(nominal.range.upperBound - 1))
    }
    finding.isUntold = told == nil
    finding.isPresent = place.clause.map(reading.isPresent) ?? false
    if let series = finding.series, lexicon.isBilateral(series) {
      finding.bilateral = series
      finding.series = nil
    }
    // "a preparatory meeting of ministers": not one of the leaders whom the article is about.
    if people.isEmpty, finding.series == nil,
      reading.have([nominal], word: "ministerial", "preparatory", "cabinet", "parliamentary")
    {
      return nil
    }
    finding.isSeparate =
      people.count - behind.count == 1 && behind.count > 1 && isPlural(nominal)
      && (isListed(nominal) || reading.contains(nominal.range, lexicon.grammar.separate)
        || place.clause.map { reading.isSeparate($0, behind) } ?? false)
    finding.isEach =
      behind.isEmpty && people.count > 1
      && (kind == .pressConference && isPlural(nominal)
        && reading.contains(nominal.range, lexicon.grammar.separate)
        || place.clause.map(reading.isEach) ?? false)
    return finding
  }

  private func isPlural(_ nominal: Nominal) -> Bool {
    let last = reading.document.tokens[nominal.range.upperBound - 1]
    return reading.document.bytes[Int(last.end) - 1] == UInt8(ascii: "s")
  }

  /// Whether the noun is of several events, one with each of those named behind it.
  private func isListed(_ nominal: Nominal) -> Bool {
    switch reading.document.folded(nominal.range.upperBound - 1) {
    case "calls", "meetings", "conversations", "bilaterals", "summits", "encounters": true
    default: false
    }
  }

  /// "the previous summit", "the first edition of the summit": not the one that the article is about.
  private func isOfEarlier(_ nominal: Nominal, at index: Int, in sentence: ParsedSentence) -> Bool {
    let isEdition: Bool
    if index > 1, case .preposition = sentence.phrases[index - 1],
      case .nominal(let before) = sentence.phrases[index - 2]
    {
      isEdition = before.range.contains { reading.isWord($0, "edition") }
    } else {
      isEdition = false
    }
    return isEdition || nominal.range.contains(where: isEarlier)
  }

  private func isEarlier(_ index: Int) -> Bool {
    switch reading.document.word(index) {
    case "previous", "earlier", "last", "inaugural": true
    default: false
    }
  }

  /// "on the sidelines of the summit": what the noun names is the larger event itself.
  private func isBeside(_ nominal: Nominal, _ place: Placing) -> Bool {
    if case .adjunct(let preposition) = place.role,
      ["sidelines", "margins", "fringes"].contains(where: preposition.has)
    {
      return true
    }
    let start = nominal.range.lowerBound
    return start > 1 && reading.word(start - 1) == lexicon.grammar.of
      && reading.isSidelines(start - 2)
  }

  /// Whether words that do not tell what became of such an event only point at one told before.
  private func isPassing(_ kind: EventKind) -> Bool {
    switch kind {
    case .ceremony, .signing, .pressConference, .interview, .meal: true
    case .summit, .meeting, .conference, .call, .visit: false
    }
  }

  /// Whether the noun tells of talking, in person or by telephone.
  private func isSpoken(_ nominal: Nominal) -> Bool {
    nominal.range.contains { index in
      switch reading.document.word(index) {
      case "conversation", "talk", "discussion", "exchange", "chat": true
      default: false
      }
    }
  }

  private func union(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
    min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
  }
}
