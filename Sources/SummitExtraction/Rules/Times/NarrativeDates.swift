import SummitCoverage

/// The dates that a text tells by its order: those of headings and list entries for what stands
/// under them, "the day before" or "the next morning" against the day told last, and the day that
/// the narrative is in.
struct NarrativeDates {
  let reading: Reading
  let finder: DateFinder
  /// For each sentence its dates, those told against the narrative among them.
  var dates: [[FoundDate]]
  /// For each sentence, the day of the heading or entry that it stands under.
  private(set) var headings: [FoundDate?]
  /// For each sentence, the number of the dated heading that it stands under.
  private(set) var headingSentences: [Int?]
  /// For each sentence, the day told last before it in its paragraph, else the latest day that the
  /// report has come to.
  var days: [FoundDate?]
  /// For each sentence, the day to come that was told last before it in its paragraph.
  var plans: [FoundDate?]

  init(_ reading: Reading, told: [[FoundDate]]) {
    self.reading = reading
    finder = DateFinder(
      document: reading.document, lexicon: reading.lexicon, published: reading.day)
    dates = told
    headings = [FoundDate?](repeating: nil, count: told.count)
    headingSentences = [Int?](repeating: nil, count: told.count)
    days = [FoundDate?](repeating: nil, count: told.count)
    plans = days
    addHeadings()
    addRelative()
  }

  // MARK: Headings

  private mutating func addHeadings() {
    var heading: FoundDate?
    var entry: FoundDate?
    var place: Int?
    /// Whether list items stand under the heading, so that it ends with them.
    var hasItems: Bool?
    for (number, sentence) in reading.sentences.enumerated() {
      let range = sentence.range
      let beginsParagraph = reading.document.beginsParagraph(range.lowerBound)
      if beginsParagraph, isHeading(range), dates[number].isEmpty, !isSection(range) {
        heading = nil
        place = nil
      }
      if beginsParagraph || BulletLists.isItem(range, reading), heading != nil {
        let isItem = BulletLists.isItem(range, reading)
        if hasItems == true, !isItem {
          heading = nil
          place = nil
        }
        hasItems = hasItems ?? isItem
      }
      if let first = dates[number].first, first.date.precision == .day {
        if isHeading(range), dates[number].allSatisfy({ $0.date == first.date }), number > 0 {
          heading = first
          place = number
          entry = nil
          hasItems = nil
        } else if beginsEntry(first, in: range) {
          let next = following(first, entry)
          dates[number][0] = next
          entry = next
        } else if beginsParagraph {
          entry = nil
        }
      } else if beginsParagraph {
        entry = nil
      }
      headings[number] = entry ?? heading
      headingSentences[number] = place
    }
  }

  /// The day of an entry that is told by its weekday: none before that of the entry above it.
  private func following(_ entry: FoundDate, _ last: FoundDate?) -> FoundDate {
    guard let last, entry.basis == .relative else { return entry }
    var next = entry
    let distance = last.date.first.number - entry.date.first.number
    if (1...7).contains(distance) { next.date = PartialDate(entry.date.first.adding(days: 7)) }
    return next
  }

  /// Whether the line is no sentence: no mark ends it, and it is short.
  private func isHeading(_ range: Range<Int>) -> Bool {
    guard range.count <= 16, let last = range.last,
      reading.document.beginsParagraph(range.lowerBound), !BulletLists.isItem(range, reading)
    else { return false }
    let next = range.upperBound
    let isLine =
      next == reading.document.tokens.count
      || reading.document.tokens[next].shape.contains(.beginsLine)
    switch reading.document.tokens[last].kind {
    case .period, .exclamation, .closeQuote, .comma: return false
    default: return isLine
    }
  }

  /// Whether the line heads a part of what stands under the day, such as "17.31 BST" or "Guests:".
  private func isSection(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return reading.document.tokens[last].kind == .colon
      || reading.document.tokens[range.lowerBound].kind == .number
  }

  /// Whether the day stands first, by itself, as in "16 October: Vale and Osei …" and "SUNDAY The
  /// president …".
  private func beginsEntry(_ date: FoundDate, in range: Range<Int>) -> Bool {
    guard
      date.range.lowerBound == range.lowerBound
        || date.range.lowerBound == range.lowerBound + 1 && BulletLists.isItem(range, reading)
    else { return false }
    let next = date.range.upperBound
    guard next < range.upperBound else { return false }
    switch reading.document.tokens[next].kind {
    case .colon, .dash, .period: return true
    case .hyphen: return reading.document.tokens[next].shape.contains(.spaced)
    default:
      return reading.document.tokens[range.lowerBound].shape.contains(.allCapitals)
        && date.range.count == 1
    }
  }
}
