import SummitCoverage

/// Dates told against the day of publication.
extension DateFinder {
  // MARK: Weekdays and months

  func weekday(_ index: Int, _ weekday: Int, outlook: (Int) -> Outlook) -> FoundDate? {
    guard let published else { return nil }
    var distance = weekday - published.weekday
    switch index > 0 ? word(index - 1) : "" {
    case "next", "coming", "until": distance = distance <= 0 ? distance + 7 : distance
    case "last", "past": distance = distance >= 0 ? distance - 7 : distance
    default:
      switch outlook(index) {
      case .back, .open: if distance > 0 { distance -= 7 }
      case .ahead: if distance < 0 { distance += 7 }
      }
    }
    return FoundDate(
      range: index..<index + 1, date: PartialDate(published.adding(days: distance)),
      basis: .relative)
  }

  /// A month without a day: "in June 2021", "last November", "in August last year".
  func monthAlone(_ index: Int, month: Int, end: Int, outlook: (Int) -> Outlook) -> FoundDate? {
    var next = index + 1
    if next < end, document.tokens[next].kind == .comma || word(next) == "of" { next += 1 }
    if next < end, let year = year(next) {
      return FoundDate(
        range: index..<next + 1, date: PartialDate(year: year, month: month), basis: .stated)
    }
    guard let published else { return nil }
    if next + 1 < end, word(next + 1) == "year", let sign = DateFinder.signs[word(next)] {
      return FoundDate(
        range: index..<next + 2, date: PartialDate(year: published.parts.year + sign, month: month),
        basis: .relative)
    }
    guard index > 0, tellsOfMonth(index, end: end) else { return nil }
    let parts = published.parts
    var year = parts.year
    switch word(index - 1) {
    case "next": if month <= parts.month { year += 1 }
    case "last": if month >= parts.month { year -= 1 }
    case "this": break
    default:
      switch outlook(index) {
      case .back: if month > parts.month { year -= 1 }
      case .ahead: if month < parts.month { year += 1 }
      case .open:
        if month - parts.month > 6 { year -= 1 } else if parts.month - month > 8 { year += 1 }
      }
    }
    // "in late May or June": only the year is certain.
    let isEither = index + 2 < end && word(index + 1) == "or" && self.month(index + 2) != nil
    return FoundDate(
      range: index..<(isEither ? index + 3 : index + 1),
      date: PartialDate(year: year, month: isEither ? nil : month), basis: .relative)
  }

  /// Whether the name of the month is one here, by the word before it or the event behind it.
  private func tellsOfMonth(_ index: Int, end: Int) -> Bool {
    if [
      "in", "last", "next", "this", "since", "of", "until", "for", "by", "late", "early", "mid",
      "from", "till", "to",
    ].contains(word(index - 1)) {
      return true
    }
    guard index + 1 < end else { return false }
    return lexicon.flags(document.tokens[index + 1].word).contains(.event)
  }

  // MARK: Days, weeks and years

  func relative(at index: Int, end: Int, outlook: (Int) -> Outlook) -> FoundDate? {
    let first = word(index)
    guard let (count, date) = told(by: first, at: index, end: end, outlook: outlook) else {
      return nil
    }
    return FoundDate(range: index..<index + count, date: date, basis: .relative)
  }

  /// How many words tell the date that the first of them begins, and the date.
  private func told(
    by first: String, at index: Int, end: Int, outlook: (Int) -> Outlook
  ) -> (count: Int, date: PartialDate)? {
    guard let published else {
      guard let anchor, index + 1 < end, let sign = DateFinder.signs[first] else { return nil }
      return span(word(index + 1), sign, .open, from: anchor).map { (2, $0) }
    }
    switch first {
    case "today", "tonight": return (1, PartialDate(published))
    case "yesterday": return (1, PartialDate(published.adding(days: -1)))
    case "tomorrow": return (1, PartialDate(published.adding(days: 1)))
    case "last", "next", "this":
      guard index + 1 < end, let sign = DateFinder.signs[first] else { return nil }
      let unit = word(index + 1)
      if let day = DateFinder.partOfDay(unit, sign) {
        return (2, PartialDate(published.adding(days: day)))
      }
      // "this year's summit", "next week's visit"
      return span(unit, sign, outlook(index), from: published).map { (2, $0) }
    case "weekend":
      guard index > 0, word(index - 1) == "the" else { return nil }
      let isBack = outlook(index) == .back
      return (1, month(of: published.adding(days: (isBack ? -1 : 6) - published.weekday)))
    case "spring", "summer", "autumn", "fall", "winter":
      guard index > 1, word(index - 1) == "the", ["in", "for"].contains(word(index - 2)) else {
        return nil
      }
      return (1, PartialDate(year: published.parts.year))
    case "end":
      guard index + 3 < end, word(index + 1) == "of", word(index + 2) == "the" else { return nil }
      return span(word(index + 3), 0, outlook(index), from: published).map { (4, $0) }
    case "within":
      guard index + 2 < end, let count = count(index + 1), word(index + 2).hasPrefix("month") else {
        return nil
      }
      return (3, PartialDate(year: months(count, from: published).year))
    default: return ago(at: index, end: end, published)
    }
  }

  static let signs = ["last": -1, "this": 0, "next": 1]

  private static func partOfDay(_ unit: String, _ sign: Int) -> Int? {
    switch unit {
    case "morning", "afternoon", "evening": sign == 0 ? 0 : nil
    case "night": sign <= 0 ? sign : nil
    default: nil
    }
  }

  /// "last week", "this month", "next year": weeks as the month that they are in.
  private func span(
    _ unit: String, _ sign: Int, _ outlook: Outlook, from published: Day
  ) -> PartialDate? {
    switch unit {
    case "week": return month(of: published.adding(days: 7 * sign))
    case "weekend":
      let start = 6 - published.weekday + 7 * sign
      return month(of: published.adding(days: sign == 0 && outlook == .back ? -1 : start))
    case "month": return months(sign, from: published)
    case "year": return PartialDate(year: published.parts.year + sign)
    case "spring", "summer", "autumn", "fall", "winter":
      return PartialDate(year: published.parts.year + sign)
    default: return nil
    }
  }

  private func month(of day: Day) -> PartialDate {
    PartialDate(year: day.parts.year, month: day.parts.month)
  }

  /// The month so many months from the day's.
  func months(_ count: Int, from day: Day) -> PartialDate {
    let months = day.parts.year * 12 + day.parts.month - 1 + count
    return PartialDate(year: months / 12, month: months % 12 + 1)
  }

  /// "two days ago", "a year ago", "a decade ago" against the day of publication.
  private func ago(
    at index: Int, end: Int, _ published: Day
  ) -> (count: Int, date: PartialDate)? {
    guard index + 2 < end, let count = count(index), count > 0, count < 100,
      word(index + 2) == "ago"
    else { return nil }
    return moved(published, by: -count, word(index + 1)).map { (3, $0) }
  }

  /// The date so many units from a day, as exact as the words allow: a day for days, a month for
  /// weeks and months and for one year, else a year.
  func moved(_ day: Day, by count: Int, _ unit: String) -> PartialDate? {
    switch unit {
    case "day", "days": PartialDate(day.adding(days: count))
    case "week", "weeks": month(of: day.adding(days: 7 * count))
    case "month", "months": months(count, from: day)
    case "year", "years":
      abs(count) == 1 ? months(12 * count, from: day) : PartialDate(year: day.parts.year + count)
    case "decade", "decades": PartialDate(year: day.parts.year + 10 * count)
    default: nil
    }
  }
}
