public import ArgumentParser
public import SummitCoverage

/// A date that a user typed: a day, a month or a year.
struct DateArgument: ExpressibleByArgument, CustomStringConvertible {
  private let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(edtf: argument) else { return nil }
    self.date = date
  }

  var first: Day { date.first }
  var firstDay: String { date.first.description }
  var lastDay: String { date.last.description }
  var description: String { date.edtf }
}

extension EventKind: ExpressibleByArgument {}
extension EventStatus: ExpressibleByArgument {}
