/// A day of the proleptic Gregorian calendar, without a time of day or a time zone.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, which is 0.
  public let number: Int

  /// The day with this number.
  public init(number: Int) {
    self.number = number
  }

  /// The day of these parts, or nil where the calendar has no such day.
  ///
  /// The arithmetic is Howard Hinnant's
  /// [days_from_civil](https://howardhinnant.github.io/date_algorithms.html).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The day that `YYYY-MM-DD` writes, or nil.
  public init?(iso text: some StringProtocol) {
    guard let date = PartialDate(edtf: text), date.precision == .day else { return nil }
    self = date.first
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week, from 1 (Monday) to 7 (Sunday).
  public var weekday: Int {
    ((number + 3) % 7 + 7) % 7 + 1
  }

  /// The day so many days later, or earlier when negative.
  public func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// How many days the month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  public static func < (earlier: Day, later: Day) -> Bool {
    earlier.number < later.number
  }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let parts = parts
    return PartialDate(year: parts.year, month: parts.month, day: parts.day).edtf
  }
}
