import SummitCoverage

extension PartialDate {
  /// How many days lie between the two dates; zero where one may fall into the other.
  func days(from other: PartialDate) -> Int {
    max(0, first.number - other.last.number, other.first.number - last.number)
  }
}
