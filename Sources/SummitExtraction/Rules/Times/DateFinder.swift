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

  /// The dates of a sentence, in order.
  ///
  /// A bare weekday takes its direction from the tense: `isPast` of the token tells whether the
  /// clause around it looks back.
  func dates(in sentence: Range<Int>, isPast: (Int) -> Bool) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let date = date(at: index, end: sentence.upperBound, isPast: isPast) {
        found.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at index: Int, end: Int, isPast: (Int) -> Bool) -> FoundDate? {
    let token = document.tokens[index]
    let flags = lexicon.flags(token.word)
    if token.kind == .number {
      if let day = number(index), day <= 31, index + 1 < end, let month = month(index + 1) {
        return written(index..<index + 2, month: month, day: day, end: end)
      }
      if let year = year(index) {
        // A year by itself: "in 2021", "2021 summit".
        return FoundDate(range: index..<index + 1, date: PartialDate(year: year), basis: .stated)
      }
      return nil
    }
    guard token.isWord else { return nil }
    if let month = month(index) {
      if index + 1 < end, let day = number(index + 1), day <= 31, year(index + 1) == nil {
        return written(index..<index + 2, month: month, day: day, end: end)
      }
      return monthAlone(index, month: month, end: end)
    }
    if flags.contains(.weekday), token.isCapitalized, let weekday = lexicon.value(token.word) {
      return self.weekday(index, weekday, isPast: isPast)
    }
    return relative(at: index, end: end)
  }

  // MARK: Written dates

  private func written(_ range: Range<Int>, month: Int, day: Int, end: Int) -> FoundDate? {
    var range = range
    var next = range.upperBound
    if next < end, document.tokens[next].kind == .comma { next += 1 }
    if next < end, let year = year(next) {
      range = range.lowerBound..<next + 1
      guard Day(year: year, month: month, day: day) != nil else { return nil }
      return FoundDate(
        range: range, date: PartialDate(year: year, month: month, day: day), basis: .stated)
    }
    // Without a year: the nearest one to the day of publication.
    guard let published,
      let date = nearest(to: published, month: month, day: day)
    else { return nil }
    return FoundDate(range: range, date: PartialDate(date), basis: .stated)
  }

  private func nearest(to day: Day, month: Int, day number: Int) -> Day? {
    let year = day.parts.year
    let candidates = [year - 1, year, year + 1].compactMap {
      Day(year: $0, month: month, day: number)
    }
    return candidates.min { abs($0.number - day.number) < abs($1.number - day.number) }
  }

  private func monthAlone(_ index: Int, month: Int, end: Int) -> FoundDate? {
    guard document.tokens[index].isCapitalized else { return nil }
    var next = index + 1
    if next < end, document.tokens[next].kind == .comma || word(next) == "of" { next += 1 }
    if next < end, let year = year(next) {
      return FoundDate(
        range: index..<next + 1, date: PartialDate(year: year, month: month), basis: .stated)
    }
    guard let published, index > 0 else { return nil }
    let before = word(index - 1)
    guard
      ["in", "last", "next", "this", "since", "of", "until", "for", "by", "late", "early", "mid"]
        .contains(before)
    else { return nil }
    let parts = published.parts
    var year = parts.year
    if before == "next", month <= parts.month { year += 1 }
    if before == "last", month >= parts.month { year -= 1 }
    if before == "in" || before == "since" {
      if month - parts.month > 6 { year -= 1 } else if parts.month - month > 8 { year += 1 }
    }
    return FoundDate(
      range: index..<index + 1, date: PartialDate(year: year, month: month), basis: .relative)
  }

  // MARK: Relative dates

  private func weekday(_ index: Int, _ weekday: Int, isPast: (Int) -> Bool) -> FoundDate? {
    guard let published else { return nil }
    let before = index > 0 ? word(index - 1) : ""
    var distance = weekday - published.weekday
    switch before {
    case "next", "coming": distance = distance <= 0 ? distance + 7 : distance
    case "last", "past": distance = distance >= 0 ? distance - 7 : distance
    default:
      if isPast(index) {
        if distance > 0 { distance -= 7 }
      } else if distance < 0 {
        distance += 7
      }
    }
    return FoundDate(
      range: index..<index + 1, date: PartialDate(published.adding(days: distance)),
      basis: .relative)
  }

  private func relative(at index: Int, end: Int) -> FoundDate? {
    guard let published else { return nil }
    let first = word(index)
    func found(_ count: Int, _ date: PartialDate) -> FoundDate {
      FoundDate(range: index..<index + count, date: date, basis: .relative)
    }
    switch first {
    case "today", "tonight": return found(1, PartialDate(published))
    case "yesterday": return found(1, PartialDate(published.adding(days: -1)))
    case "tomorrow": return found(1, PartialDate(published.adding(days: 1)))
    case "last", "next", "this", "earlier":
      let isEarlier = first == "earlier"
      let offset = isEarlier ? 2 : 1
      guard index + offset < end, !isEarlier || word(index + 1) == "this" else { return nil }
      let sign = first == "last" ? -1 : first == "next" ? 1 : 0
      let parts = published.parts
      switch word(index + offset) {
      case "morning", "afternoon", "evening", "night":
        guard first == "this" || first == "last" else { return nil }
        return found(offset + 1, PartialDate(published.adding(days: sign)))
      case "year": return found(offset + 1, PartialDate(year: parts.year + sign))
      case "month":
        let month = parts.month - 1 + sign
        let year = parts.year + (month < 0 ? -1 : month > 11 ? 1 : 0)
        return found(offset + 1, PartialDate(year: year, month: (month + 12) % 12 + 1))
      default: return nil
      }
    default: return ago(at: index, end: end, published)
    }
  }

  /// "two days ago", "a year ago", "three weeks earlier" against the day of publication.
  private func ago(at index: Int, end: Int, _ published: Day) -> FoundDate? {
    guard index + 2 < end, word(index + 2) == "ago" else { return nil }
    let first = word(index)
    let value = first == "a" || first == "an" ? 1 : lexicon.value(document.tokens[index].word)
    guard let count = value ?? number(index), count > 0, count < 100 else { return nil }
    let parts = published.parts
    let date: PartialDate
    switch word(index + 1) {
    case "day", "days": date = PartialDate(published.adding(days: -count))
    case "month", "months":
      let months = parts.year * 12 + parts.month - 1 - count
      date = PartialDate(year: months / 12, month: months % 12 + 1)
    case "year", "years":
      date =
        count == 1
        ? PartialDate(year: parts.year - 1, month: parts.month)
        : PartialDate(year: parts.year - count)
    default: return nil
    }
    return FoundDate(range: index..<index + 3, date: date, basis: .relative)
  }

  // MARK: Words

  private func word(_ index: Int) -> String {
    lexicon.words.text(of: document.tokens[index].word)
  }

  private func month(_ index: Int) -> Int? {
    let token = document.tokens[index]
    guard token.isWord, token.isCapitalized, lexicon.flags(token.word).contains(.month) else {
      return nil
    }
    return lexicon.value(token.word)
  }

  private func number(_ index: Int) -> Int? {
    guard document.tokens[index].kind == .number else { return nil }
    let digits = document.text(index).prefix { $0.isNumber }
    return Int(digits)
  }

  private func year(_ index: Int) -> Int? {
    let text = document.text(index)
    guard text.utf8.count == 4, let year = Int(text), (1900...2100).contains(year) else {
      return nil
    }
    return year
  }
}
