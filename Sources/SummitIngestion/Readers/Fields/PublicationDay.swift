import SummitCoverage

/// Reads the day of publication from what files and pages write for it.
///
/// The day is taken as it stands, in the zone that it was written in: `2025-08-15T23:30:00-08:00`
/// is the 15th. Besides what ``PressDate`` reads it may be `20250815`, `20250815T233000Z` or the
/// seconds or milliseconds since 1970.
enum PublicationDay {
  /// The day, or nil where the text has none.
  static func day(of text: String) -> Day? {
    let bytes = Array(text.utf8)
    if let day = PressDate.first(in: bytes[...])?.date { return day }
    let digits = bytes.drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    switch digits.count {
    case 8, 14:
      let date = digits.count == 8 ? number : number / 1_000_000
      return day(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    case 9, 10: return Day(number: number / 86_400)
    case 12, 13: return Day(number: number / 86_400_000)
    default: return nil
    }
  }

  private static func day(year: Int, month: Int, day: Int) -> Day? {
    (1800...2199).contains(year) ? Day(year: year, month: month, day: day) : nil
  }
}
