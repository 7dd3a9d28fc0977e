import SummitCoverage

/// What a text tells against the day told last.
extension NarrativeDates {
  /// Walks through the text with the day that it is at, and adds what is told against it.
  mutating func addRelative() {
    /// The latest day that the report has come to.
    var report: FoundDate?
    /// The day or month told last in the paragraph.
    var last: FoundDate?
    var plan: FoundDate?
    for (number, sentence) in reading.sentences.enumerated() {
      if reading.document.beginsParagraph(sentence.range.lowerBound) {
        last = nil
        plan = nil
      }
      plans[number] = plan
      if let heading = headings[number], last == nil { last = heading }
      days[number] = last ?? report
      addWeekdays(number, since: last ?? report)
      if let point = last ?? report {
        let finer = dates[number].contains { $0.date.precision == .day }
        if !finer, let found = relative(to: point.date, in: sentence.range) {
          dates[number].removeAll { $0.range.overlaps(found.range) }
          dates[number].append(found)
        }
        addMonths(number, after: point.date)
      }
      for found in dates[number] where !reading.document.isQuoted(found.range.lowerBound) {
        let telling = telling(found, in: sentence)
        if telling == .plan, found.date.precision == .day { plan = found }
        guard telling != .aside, telling != .plan else { continue }
        if days[number] == nil || telling == .report, found.date.precision == .day { last = found }
        if telling == .lookBack || found.date.precision < .day { last = found }
        guard
          telling == .report || report == nil && (!sentence.clauses.isEmpty || reading.day == nil),
          found.date.precision == .day, isFresh(found)
        else { continue }
        if report == nil, !isSaid(found, in: sentence) { days[number] = found }
        if report.map({ $0.date.first < found.date.first }) ?? true { report = found }
      }
    }
  }

  private enum Telling { case report, lookBack, plan, aside }

  /// What the date is to the narrative: where the report is at, a look back, or neither.
  private func telling(_ found: FoundDate, in sentence: ParsedSentence) -> Telling {
    let token = found.range.lowerBound
    let start = sentence.range.lowerBound
    if token < reading.dateline?.end ?? 0 { return .aside }
    if token > start, ["since", "until", "till", "through"].contains(text(token - 1)) {
      return .aside
    }
    if reading.isOfThing(token) { return .aside }
    guard let clause = reading.clause(around: token, in: sentence) else { return .lookBack }
    if token > start, text(token - 1) == "by", clause.verb.tense != .past { return .aside }
    let outlook =
      found.basis == .relative
      ? reading.outlook(at: token, in: sentence)
      : reading.outlookOfPlan(before: token, in: sentence)
    if outlook == .ahead { return .plan }
    if clause.isRelative { return .aside }
    if let subordinator = clause.subordinator,
      ["since", "until", "if", "unless", "that"].contains(text(subordinator))
    {
      return .aside
    }
    if found.basis == .relative, Modality.of(clause, in: reading) == .planned { return .plan }
    if clause.verb.isPerfect, clause.verb.tense == .past { return .lookBack }
    if reading.isRecalled(clause) { return .aside }
    return clause.verb.tense == .past || clause.verb.tense == .present ? .report : .lookBack
  }

  /// Whether the day is that of saying something, which may have been long before.
  private func isSaid(_ found: FoundDate, in sentence: ParsedSentence) -> Bool {
    reading.clause(around: found.range.lowerBound, in: sentence).map {
      reading.isVerb($0, [.say, .tell, .judge, .think, .urge])
    } ?? false
  }

  /// Whether the day is one that a report of its time is about; in a text without a day of
  /// publication every day is.
  private func isFresh(_ found: FoundDate) -> Bool {
    guard let published = reading.day else { return true }
    return (-1...7).contains(published.number - found.date.first.number)
  }

  // MARK: Days

  /// "the day before", "three days earlier", "that November", "fourteen months later" in the range.
  private func relative(to point: PartialDate, in range: Range<Int>) -> FoundDate? {
    for index in range where !reading.document.isQuoted(index) {
      if point.precision == .day, let found = partOfDay(index, point.first, range) { return found }
      if let found = counted(index, point, range) { return found }
    }
    return nil
  }

  private func partOfDay(_ index: Int, _ day: Day, _ range: Range<Int>) -> FoundDate? {
    switch text(index) {
    case "eve", "day", "morning", "afternoon", "evening", "night": break
    default: return nil
    }
    let before = index > range.lowerBound ? text(index - 1) : ""
    if text(index) == "eve" {
      return before == "the" ? found(index..<index + 1, PartialDate(day.adding(days: -1))) : nil
    }
    let after = index + 1 < range.upperBound ? text(index + 1) : ""
    if ["before", "earlier"].contains(after), before == "the" || before == "a" {
      guard isByItself(index + 2, range) else { return nil }
      return found(index..<index + 2, PartialDate(day.adding(days: -1)))
    }
    if after == "after", before == "the" || before == "a", isByItself(index + 2, range) {
      return found(index..<index + 2, PartialDate(day.adding(days: 1)))
    }
    switch before {
    case "previous": return found(index - 1..<index + 1, PartialDate(day.adding(days: -1)))
    case "next", "following": return found(index - 1..<index + 1, PartialDate(day.adding(days: 1)))
    case "that", "same": return found(index - 1..<index + 1, PartialDate(day))
    default: return nil
    }
  }

  /// "three days before", "a week later", "two years earlier", "the following year".
  private func counted(_ index: Int, _ point: PartialDate, _ range: Range<Int>) -> FoundDate? {
    if index + 2 < range.upperBound, let count = finder.count(index), count < 100,
      let sign = Self.directions[text(index + 2)], isByItself(index + 3, range)
    {
      return moved(point, by: sign * count, text(index + 1)).map { found(index..<index + 3, $0) }
    }
    guard index > range.lowerBound, isUnit(index), let sign = Self.neighbours[text(index - 1)]
    else { return nil }
    return moved(point, by: sign, text(index)).map { found(index - 1..<index + 1, $0) }
  }

  private func isUnit(_ index: Int) -> Bool {
    switch text(index) {
    case "week", "month", "year": true
    default: false
    }
  }

  private static let directions = [
    "before": -1, "earlier": -1, "later": 1, "after": 1, "afterwards": 1,
  ]
  private static let neighbours = ["previous": -1, "following": 1, "same": 0]

  /// The date so many units from a date, no finer than this.
  private func moved(_ point: PartialDate, by count: Int, _ unit: String) -> PartialDate? {
    guard let date = finder.moved(point.first, by: count, unit) else { return nil }
    return switch point.precision {
    case .day: date
    case .month: unit.hasPrefix("day") ? nil : PartialDate(year: date.year, month: date.month)
    case .year: unit.hasPrefix("year") ? PartialDate(year: date.year) : nil
    }
  }

  /// Whether no event follows "the day before", as in "the day before the talks".
  private func isByItself(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound, reading.document.tokens[index].isWord else { return true }
    if reading.mentionNumbers[index] >= 0 {
      return reading.mentions[Int(reading.mentionNumbers[index])].isPersonal
    }
    return !reading.flags(index).isDisjoint(with: [.verb, .preposition, .coordinator, .have])
  }

  // MARK: Months and weekdays

  /// "that November" and, in a text without a day of publication, every month without a year: the
  /// first such month from the one told last.
  private mutating func addMonths(_ number: Int, after point: PartialDate) {
    let range = reading.sentences[number].range
    for index in range where index > range.lowerBound {
      guard let month = finder.month(index), !reading.document.isQuoted(index),
        ["that", "following"].contains(text(index - 1))
          || reading.day == nil && ["in", "of"].contains(text(index - 1)),
        !dates[number].contains(where: { $0.range.contains(index) })
      else { continue }
      let first = point.month ?? 1
      let date = PartialDate(year: month < first ? point.year + 1 : point.year, month: month)
      dates[number].append(found(index..<index + 1, date))
    }
  }

  /// In a text without a day of publication, weekdays against the day told last: the next such day,
  /// or, where the clause looks back from it, the one before.
  private mutating func addWeekdays(_ number: Int, since last: FoundDate?) {
    guard reading.day == nil, let last, last.date.precision == .day else { return }
    let sentence = reading.sentences[number]
    for index in sentence.range where !reading.document.isQuoted(index) {
      guard let weekday = finder.weekday(index),
        !dates[number].contains(where: { $0.range.contains(index) })
      else { continue }
      let clause = reading.clause(around: index, in: sentence)
      let isBack = clause.map { $0.verb.isPerfect && $0.verb.tense == .past } ?? false
      var distance = weekday - last.date.first.weekday
      if isBack, distance > 0 { distance -= 7 }
      if !isBack, distance < 0 { distance += 7 }
      let day = last.date.first.adding(days: distance)
      dates[number].append(found(index..<index + 1, PartialDate(day)))
    }
    dates[number].sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: Words

  private func found(_ range: Range<Int>, _ date: PartialDate) -> FoundDate {
    FoundDate(range: range, date: date, basis: .relative)
  }

  private func text(_ index: Int) -> String {
    reading.document.word(index)
  }
}
