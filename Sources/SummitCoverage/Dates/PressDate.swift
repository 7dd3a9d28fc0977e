/// A date as the press prints it, found in UTF-8 text.
///
/// It reads `August 15, 2025`, `Fri 15 Aug 2025`, `the 15th of August`, `Oct. 12`, `2025-08-15`,
/// `2018/04/27`, `24.10.2024` and `15/08/2025`. Of two numbers the first is the day unless only the
/// other order gives a date. A weekday in front belongs to the date; times and zones do not.
public struct PressDate: Hashable, Sendable {
  /// Nil where the text gives day and month only.
  public let year: Int?
  public let month: Int
  public let day: Int
  /// Where it stands in the text that it was found in.
  public let range: Range<Int>

  /// The day that is meant; nil where no year is printed.
  public var date: Day? {
    year.flatMap { Day(year: $0, month: month, day: day) }
  }

  /// The day that is meant if it lies in this year, unless the text prints another.
  public func date(inYear assumed: Int) -> Day? {
    Day(year: year ?? assumed, month: month, day: day)
  }
}

extension PressDate {
  /// The first date in the text.
  public static func first(in text: ArraySlice<UInt8>) -> PressDate? {
    var start = text.startIndex
    while start < text.endIndex {
      if let date = PressDate(at: start, in: text) { return date }
      start = DateScanner.nextWord(after: start, in: text)
    }
    return nil
  }

  /// The date that starts exactly there, at the beginning of a word.
  public init?(at start: Int, in text: ArraySlice<UInt8>) {
    var scanner = DateScanner(text, at: start)
    guard !scanner.isInsideTime else { return nil }
    if scanner.skipWeekday() { scanner.skipSeparators() }
    guard
      let date = scanner.numbers(from: start) ?? scanner.dayThenMonth(from: start)
        ?? scanner.monthThenDay(from: start)
    else { return nil }
    self = date
  }

  /// A date of these parts where some year has it, else nil.
  fileprivate init?(year: Int?, month: Int, day: Int, at range: Range<Int>) {
    guard Day(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.range = range
  }
}

/// Reads the parts of a date one after another.
private struct DateScanner {
  let text: ArraySlice<UInt8>
  var position: Int

  init(_ text: ArraySlice<UInt8>, at position: Int) {
    self.text = text
    self.position = position
  }

  /// Whether the minutes of a time stand here: the `30` of `10:30 August 5`.
  var isInsideTime: Bool {
    guard position > text.startIndex + 1, Self.isDigit(text[position - 2]) else { return false }
    return text[position - 1] == UInt8(ascii: ":") || text[position - 1] == UInt8(ascii: ".")
  }

  /// Where the next word or number after the one at `start` begins.
  static func nextWord(after start: Int, in text: ArraySlice<UInt8>) -> Int {
    var index = start
    while index < text.endIndex, isWord(text[index]) { index += 1 }
    while index < text.endIndex, !isWord(text[index]) { index += 1 }
    return index
  }

  /// `2025-08-15`, `2025/08/15`, `15.08.2025` or `08/15/2025`.
  func numbers(from start: Int) -> PressDate? {
    var scanner = self
    guard let first = scanner.number(), let mark = scanner.mark(among: "-/."),
      let second = scanner.number(), scanner.mark(among: mark) != nil,
      let third = scanner.number(), second.digits <= 2
    else { return nil }
    let range = start..<scanner.position
    if first.digits == 4, third.digits <= 2 {
      return PressDate(
        year: first.value, month: second.value, day: third.value, at: range)
    }
    guard first.digits <= 2, third.digits == 4 else { return nil }
    return PressDate(year: third.value, month: second.value, day: first.value, at: range)
      ?? PressDate(year: third.value, month: first.value, day: second.value, at: range)
  }

  /// `15 August 2025`, `15th of August`.
  func dayThenMonth(from start: Int) -> PressDate? {
    var scanner = self
    guard let day = scanner.ordinal() else { return nil }
    scanner.skipSeparators()
    if scanner.word(where: { $0 == "of" }) { scanner.skipSeparators() }
    guard let month = scanner.month() else { return nil }
    let end = scanner.position
    let year = scanner.year()
    return PressDate(
      year: year, month: month, day: day, at: start..<(year == nil ? end : scanner.position))
  }

  /// `August 15, 2025`, `Aug. 15th`.
  func monthThenDay(from start: Int) -> PressDate? {
    var scanner = self
    guard let month = scanner.month() else { return nil }
    scanner.skipSeparators()
    guard let day = scanner.ordinal() else { return nil }
    let end = scanner.position
    let year = scanner.year()
    return PressDate(
      year: year, month: month, day: day, at: start..<(year == nil ? end : scanner.position))
  }

  mutating func skipWeekday() -> Bool {
    begins(anyOf: PressWords.weekdayOpenings) && word { PressWords.weekdays.contains($0) }
  }

  /// Skips spaces, commas and full stops.
  mutating func skipSeparators() {
    while let byte = current, byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
    {
      position += 1
    }
  }

  private var current: UInt8? { position < text.endIndex ? text[position] : nil }

  /// A number that no letter follows directly, but for the T of `2025-08-15T17:00`.
  private mutating func number() -> (value: Int, digits: Int)? {
    guard let digits = digits(), current == UInt8(ascii: "T") || current.map(Self.isLetter) != true
    else { return nil }
    return digits
  }

  private mutating func digits() -> (value: Int, digits: Int)? {
    let start = position
    var value = 0
    while let byte = current, Self.isDigit(byte), position - start < 5 {
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    let count = position - start
    return (1...4).contains(count) ? (value, count) : nil
  }

  /// A day of the month: `15`, `1st`, `22nd`, `3rd`, `15th`.
  private mutating func ordinal() -> Int? {
    guard let (value, digits) = digits(), digits <= 2 else { return nil }
    if current.map(Self.isLetter) == true {
      guard word(where: { ["st", "nd", "rd", "th"].contains($0) }) else { return nil }
    }
    return current == UInt8(ascii: ":") ? nil : value
  }

  private mutating func month() -> Int? {
    guard let first = current, (0x41...0x5A).contains(first),
      begins(anyOf: PressWords.monthOpenings)
    else { return nil }
    var month: Int?
    _ = word {
      month = PressWords.months[$0]
      return month != nil
    }
    return month
  }

  /// The four digits of a year after a date, unless they are a time: `12 June 1900 GMT`.
  private mutating func year() -> Int? {
    skipSeparators()
    guard let (value, digits) = number(), digits == 4, (1800...2199).contains(value) else {
      return nil
    }
    var next = self
    next.skipSeparators()
    let isTime = next.word { ["gmt", "utc", "hrs", "hours", "h", "local"].contains($0) }
    return isTime ? nil : value
  }

  private mutating func mark(among marks: String) -> String? {
    guard let byte = current, marks.utf8.contains(byte) else { return nil }
    position += 1
    return String(UnicodeScalar(byte))
  }

  /// Whether the next letters are the first three of a month's or a weekday's name.
  private func begins(anyOf names: [UInt32]) -> Bool {
    guard position + 2 < text.endIndex else { return false }
    let letters = (text[position], text[position + 1], text[position + 2])
    return names.contains(PressWords.opening(letters.0, letters.1, letters.2))
  }

  /// Passes the next word where its lower-case form is accepted, else stays.
  private mutating func word(where accepts: (String) -> Bool) -> Bool {
    var end = position
    while end < text.endIndex, Self.isLetter(text[end]) { end += 1 }
    guard end > position, end - position < 10 else { return false }
    let lower = text[position..<end].map { $0 | 0x20 }
    guard accepts(String(decoding: lower, as: UTF8.self)) else { return false }
    position = end
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}

/// The names of months and weekdays in the English press, in lower case.
public enum PressWords {
  /// Months by their names and short forms, 1 to 12.
  public static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]

  /// Weekdays by their names and short forms.
  public static let weekdays: Set<String> = [
    "monday", "mon", "tuesday", "tues", "tue", "wednesday", "wed", "thursday", "thurs", "thur",
    "thu", "friday", "fri", "saturday", "sat", "sunday", "sun",
  ]

  fileprivate static let monthOpenings = openings(of: months.keys)
  fileprivate static let weekdayOpenings = openings(of: weekdays)

  private static func openings(of names: some Sequence<String>) -> [UInt32] {
    let openings = names.map { name in
      let letters = Array(name.utf8)
      return opening(letters[0], letters[1], letters[2])
    }
    return Set(openings).sorted()
  }

  /// The first three letters in lower case, as one number.
  @inline(__always)
  fileprivate static func opening(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    (UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)) | 0x20_2020
  }
}
