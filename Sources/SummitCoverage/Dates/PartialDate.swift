/// A date as precise as a text tells it: a year, a month or a day.
///
/// It is written in [EDTF](https://www.loc.gov/standards/datetime/) level 0: `2025`, `2025-08` or
/// `2025-08-15`.
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// A date of these parts, which must name a real year, month or day.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// The date of one day.
  public init(_ day: Day) {
    let parts = day.parts
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// The date that the EDTF text writes, or nil where it is not one of the three forms.
  public init?(edtf text: some StringProtocol) {
    var (year, month, day) = (0, 0, 0)
    var length = 0
    for byte in String(text).utf8 {
      let digit = Int(byte) - 0x30
      switch length {
      case 4, 7: if byte != UInt8(ascii: "-") { return nil }
      case _ where !(0...9).contains(digit): return nil
      case 0..<4: year = year * 10 + digit
      case 5..<7: month = month * 10 + digit
      case 8..<10: day = day * 10 + digit
      default: return nil
      }
      length += 1
    }
    guard length == 4 || length == 7 || length == 10,
      Day(year: year, month: length > 4 ? month : 1, day: length > 7 ? day : 1) != nil
    else { return nil }
    self.init(year: year, month: length > 4 ? month : nil, day: length > 7 ? day : nil)
  }

  /// How precise a date is.
  public enum Precision: String, Sendable, Comparable {
    case year, month, day

    public static func < (vaguer: Precision, finer: Precision) -> Bool {
      vaguer.rank < finer.rank
    }

    private var rank: Int {
      switch self {
      case .year: 0
      case .month: 1
      case .day: 2
      }
    }
  }

  public var precision: Precision {
    day != nil ? .day : month != nil ? .month : .year
  }

  /// The earliest day that the date allows.
  public var first: Day {
    Day(year: year, month: month ?? 1, day: day ?? 1) ?? Day(number: 0)
  }

  /// The latest day that the date allows.
  public var last: Day {
    let month = month ?? 12
    return Day(year: year, month: month, day: day ?? Day.length(ofMonth: month, year: year))
      ?? Day(number: 0)
  }

  /// Whether some day fits both dates.
  public func isCompatible(with other: PartialDate) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var edtf: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}
