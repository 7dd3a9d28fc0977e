import SummitCoverage

/// A date that the text tells.
struct FoundDate: Hashable, Sendable {
  var range: Range<Int>
  var date: PartialDate
  var basis: DateBasis
}

/// Finds dates: written ones, and those told against the day of publication.
struct DateFinder {
  let document: Document
  let lexicon: Lexicon
  let published: Day?
  /// The year that a day without one is of, where the day of publication is unknown.
  var year: Int?
  /// The day against which "next month" and "last year" are told, where that of publication is
  /// unknown.
  var anchor: Day?

  init(
    document: Document, lexicon: Lexicon, published: Day?, year: Int? = nil, anchor: Day? = nil
  ) {
    self.document = document
    self.lexicon = lexicon
    self.published = published
    self.year = year
    self.anchor = anchor
  }

  /// The dates of a sentence, in order.
  ///
  /// A bare weekday or month takes its direction from the words around it, as `outlook` of its
  /// token tells.
  func dates(in sentence: Range<Int>, outlook: (Int) -> Outlook) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if mayBegin(at: index),
        let date = date(at: index, end: sentence.upperBound, outlook: outlook)
      {
        found.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a date may begin with the token, as few of a text do.
  func mayBegin(at index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.isWord else { return token.kind == .number }
    let flags = lexicon.flags(token.word)
    if token.word == .unknown {
      // "the nineteenth of May", "at the weekend", "in the spring"
      return index > 0 && document.tokens[index - 1].word == lexicon.grammar.the
    }
    return flags.contains(.number)
      || token.isCapitalized && !flags.isDisjoint(with: [.month, .weekday])
      || lexicon.groups(token.word).contains(.opensDate)
  }

  private func date(at index: Int, end: Int, outlook: (Int) -> Outlook) -> FoundDate? {
    if let written = written(at: index, end: end) { return written }
    let token = document.tokens[index]
    if token.kind == .number {
      // A year by itself: "in 2021", "2021 summit".
      guard let year = year(index) else { return nil }
      return FoundDate(range: index..<index + 1, date: PartialDate(year: year), basis: .stated)
    }
    guard token.isWord else { return nil }
    if let month = month(index) {
      return monthAlone(index, month: month, end: end, outlook: outlook)
    }
    if let weekday = weekday(index) {
      if let written = writtenBehind(index, weekday, end: end) { return written }
      return self.weekday(index, weekday, outlook: outlook)
    }
    return relative(at: index, end: end, outlook: outlook)
  }

  // MARK: Written dates

  /// A day of a month: "August 15, 2025", "15 August", "the 15th of August", "August 15-17".
  ///
  /// Of several days the first is when it began.
  func written(at index: Int, end: Int, weekday: Int? = nil) -> FoundDate? {
    guard let (month, day, next) = dayOfMonth(at: index, end: end) else { return nil }
    let range = index..<rangeEnd(next, end: end)
    var upper = range.upperBound
    if upper < end, document.tokens[upper].kind == .comma { upper += 1 }
    if upper < end, let year = year(upper) {
      guard Day(year: year, month: month, day: day) != nil else { return nil }
      return FoundDate(
        range: index..<upper + 1, date: PartialDate(year: year, month: month, day: day),
        basis: .stated)
    }
    guard let day = nearest(month: month, day: day, weekday: weekday) else { return nil }
    return FoundDate(range: range, date: PartialDate(day), basis: .stated)
  }

  private func dayOfMonth(at index: Int, end: Int) -> (month: Int, day: Int, next: Int)? {
    var told = number(index)
    if told == nil { told = ordinal(index, end: end) }
    if let day = told, (1...31).contains(day) {
      let last = rangeEnd(index + 1, end: end)
      for start in [index + 1, last] where start < end {
        let name = word(start) == "of" ? start + 1 : start
        if name < end, let month = month(name) { return (month, day, name + 1) }
      }
      return nil
    }
    guard let month = month(index), index + 1 < end else { return nil }
    let start = word(index + 1) == "the" ? index + 2 : index + 1
    guard start < end, let day = number(start), (1...31).contains(day), year(start) == nil,
      !isCount(start + 1, end: end)
    else { return nil }
    return (month, day, start + 1)
  }

  /// The day that an ordinal tells: "the first of November".
  private func ordinal(_ index: Int, end: Int) -> Int? {
    guard index > 0, document.tokens[index - 1].word == lexicon.grammar.the, index + 2 < end,
      document.tokens[index + 1].word == lexicon.grammar.of, month(index + 2) != nil
    else { return nil }
    return Self.ordinals.firstIndex(of: word(index)).map { $0 + 1 }
  }

  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]

  /// Whether the number before the token counts something: "in May 15 leaders met".
  private func isCount(_ next: Int, end: Int) -> Bool {
    next < end && document.tokens[next].isWord
      && lexicon.flags(document.tokens[next].word).contains(.leaderGroup)
  }

  /// The end of "-17", "to 17", "and 17" or "–September 1" behind a day.
  private func rangeEnd(_ index: Int, end: Int) -> Int {
    guard index + 1 < end else { return index }
    switch document.tokens[index].kind {
    case .hyphen, .dash, .slash: break
    default: guard ["to", "and", "through", "until"].contains(word(index)) else { return index }
    }
    if let day = number(index + 1), (1...31).contains(day), year(index + 1) == nil {
      let next = index + 2
      return next < end && isCountedNoun(next) ? index : next
    }
    if index + 2 < end, month(index + 1) != nil, let day = number(index + 2), day <= 31 {
      return index + 3
    }
    return index
  }

  /// Whether a number before the token is no day: "on May 19 and 20 leaders came".
  private func isCountedNoun(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isWord && month(index) == nil
      && lexicon.flags(token.word).isDisjoint(with: WordFlags.closed.union([.verb, .timeOfDay]))
  }

  /// The date that a weekday stands before: "Friday, May 19", "Tuesday (June 12)", "Saturday night,
  /// May 20".
  private func writtenBehind(_ index: Int, _ weekday: Int, end: Int) -> FoundDate? {
    var next = index + 1
    if next < end, lexicon.flags(document.tokens[next].word).contains(.timeOfDay) { next += 1 }
    if next < end {
      switch document.tokens[next].kind {
      case .comma, .openParenthesis: next += 1
      default: break
      }
    }
    guard next < end, var found = written(at: next, end: end, weekday: weekday) else { return nil }
    found.range = index..<found.range.upperBound
    return found
  }

  /// The day in the year that is nearest to the article's, and of the weekday where one is told.
  private func nearest(month: Int, day: Int, weekday: Int?) -> Day? {
    guard let year = published?.parts.year ?? self.year else { return nil }
    guard let published else { return Day(year: year, month: month, day: day) }
    let days = [year - 1, year, year + 1].compactMap { Day(year: $0, month: month, day: day) }
    let fitting = days.filter { $0.weekday == weekday }
    return (fitting.isEmpty ? days : fitting).min {
      abs($0.number - published.number) < abs($1.number - published.number)
    }
  }

  // MARK: Words

  func word(_ index: Int) -> String { document.word(index) }

  func month(_ index: Int) -> Int? {
    let token = document.tokens[index]
    guard token.isWord, token.isCapitalized, lexicon.flags(token.word).contains(.month) else {
      return nil
    }
    return lexicon.value(token.word)
  }

  func weekday(_ index: Int) -> Int? {
    let token = document.tokens[index]
    guard token.isWord, token.isCapitalized, lexicon.flags(token.word).contains(.weekday) else {
      return nil
    }
    return lexicon.value(token.word)
  }

  func number(_ index: Int) -> Int? {
    guard document.tokens[index].kind == .number else { return nil }
    return digits(in: index)?.value
  }

  /// The number that the digits spell with which the token begins, and how many these are.
  private func digits(in index: Int) -> (value: Int, count: Int)? {
    let token = document.tokens[index]
    var value = 0
    var count = 0
    for byte in document.bytes[Int(token.start)..<Int(token.end)] {
      guard byte >= 0x30, byte <= 0x39 else { break }
      guard count < 18 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
    }
    return count > 0 ? (value, count) : nil
  }

  /// The count that the word or number tells: "two", "a", "14".
  func count(_ index: Int) -> Int? {
    if document.tokens[index].kind == .number { return number(index) }
    let word = document.tokens[index].word
    return lexicon.flags(word).contains(.number) ? lexicon.value(word) : nil
  }

  func year(_ index: Int) -> Int? {
    let token = document.tokens[index]
    guard token.end - token.start == 4, (0x31...0x32).contains(document.bytes[Int(token.start)]),
      let year = digits(in: index), year.count == 4, (1900...2100).contains(year.value)
    else {
      return nil
    }
    return year.value
  }
}
