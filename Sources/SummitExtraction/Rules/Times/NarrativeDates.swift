import SummitCoverage

/// The dates that a text tells by its order: those of headings and list entries for what stands
/// under them, and "the day before" or "the next morning" against the day told last.
struct NarrativeDates {
  private let reading: Reading
  /// For each sentence its dates, those told against the narrative among them.
  private(set) var dates: [[FoundDate]]
  /// For each sentence, the day of the heading or entry that it stands under.
  private(set) var headings: [FoundDate?]
  /// For each sentence, the number of the dated heading that it stands under.
  private(set) var headingSentences: [Int?]

  init(_ reading: Reading, told: [[FoundDate]]) {
    self.reading = reading
    dates = told
    headings = [FoundDate?](repeating: nil, count: told.count)
    headingSentences = [Int?](repeating: nil, count: told.count)
    addHeadings()
    addRelative()
  }

  // MARK: Headings

  private mutating func addHeadings() {
    var heading: FoundDate?
    var entry: FoundDate?
    var place: Int?
    for (number, sentence) in reading.sentences.enumerated() {
      let range = sentence.range
      if reading.document.beginsParagraph(range.lowerBound) {
        entry = nil
        if isHeading(range), dates[number].isEmpty {
          heading = nil
          place = nil
        }
      }
      if let first = dates[number].first, first.date.precision == .day {
        if isHeading(range), dates[number].allSatisfy({ $0.date == first.date }), number > 0 {
          heading = first
          place = number
        } else if beginsEntry(first, in: range) {
          entry = first
        }
      }
      headings[number] = entry ?? heading
      headingSentences[number] = place
    }
  }

  /// Whether the line is no sentence: no mark ends it, and it is short.
  private func isHeading(_ range: Range<Int>) -> Bool {
    guard range.count <= 14, let last = range.last,
      reading.document.beginsParagraph(range.lowerBound)
    else { return false }
    let next = range.upperBound
    let isLine =
      next == reading.document.tokens.count
      || reading.document.tokens[next].shape.contains(.beginsLine)
    switch reading.document.tokens[last].kind {
    case .period, .exclamation, .closeQuote, .comma: return false
    default: return isLine && reading.document.tokens[range.lowerBound].kind != .bullet
    }
  }

  /// Whether the day stands first, by itself, as in "16 October: Vale and Osei …" and "SUNDAY The
  /// president …".
  private func beginsEntry(_ date: FoundDate, in range: Range<Int>) -> Bool {
    guard date.range.lowerBound == range.lowerBound else { return false }
    let next = date.range.upperBound
    guard next < range.upperBound else { return false }
    switch reading.document.tokens[next].kind {
    case .colon, .dash, .period: return true
    default:
      return reading.document.tokens[range.lowerBound].shape.contains(.allCapitals)
        && date.range.count == 1
    }
  }

  // MARK: Told against the day before

  private mutating func addRelative() {
    var current: Day?
    for (number, sentence) in reading.sentences.enumerated() {
      let first = dates[number].first { $0.date.precision == .day }
      if first == nil, let day = current, let found = relative(to: day, in: sentence.range) {
        dates[number].append(found)
      }
      if let first { current = first.date.first }
    }
  }

  /// "the day before", "the next morning", "the same evening" in the range.
  private func relative(to day: Day, in range: Range<Int>) -> FoundDate? {
    for index in range where !reading.document.isQuoted(index) {
      guard isPartOfDay(index) else { continue }
      let before = index > range.lowerBound ? text(index - 1) : ""
      let after = index + 1 < range.upperBound ? text(index + 1) : ""
      if ["before", "earlier"].contains(after), before == "the" || before == "a" {
        guard isByItself(index + 2, range) else { continue }
        return found(index..<index + 2, day.adding(days: -1))
      }
      switch before {
      case "previous": return found(index - 1..<index + 1, day.adding(days: -1))
      case "next", "following": return found(index - 1..<index + 1, day.adding(days: 1))
      case "that", "same": return found(index - 1..<index + 1, day)
      default: continue
      }
    }
    return nil
  }

  /// Whether no event follows "the day before", as in "the day before the talks".
  private func isByItself(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound, reading.document.tokens[index].isWord else { return true }
    if reading.mentionNumbers[index] >= 0 {
      return reading.mentions[Int(reading.mentionNumbers[index])].isPersonal
    }
    return reading.flags(index).contains(.verb)
  }

  private func found(_ range: Range<Int>, _ day: Day) -> FoundDate {
    FoundDate(range: range, date: PartialDate(day), basis: .relative)
  }

  private func isPartOfDay(_ index: Int) -> Bool {
    ["day", "morning", "afternoon", "evening", "night"].contains(text(index))
  }

  private func text(_ index: Int) -> String {
    reading.lexicon.words.text(of: reading.word(index))
  }
}
