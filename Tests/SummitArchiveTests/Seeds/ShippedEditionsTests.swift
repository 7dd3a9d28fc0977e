import SummitCoverage
import Testing

@Suite struct `The shipped editions` {
  /// Those that a series counts although they were called off.
  private static let calledOff = ["g7": [46]]

  @Test(arguments: ["g7", "g20", "brics", "nato"])
  func `are numbered without holes, in the order of their dates`(series: String) throws {
    let numbered = try ShippedTable.rows("editions.tsv")
      .filter { $0["series"] == series }
      .compactMap { edition in
        edition["number"].flatMap(Int.init).map { (number: $0, start: edition["start"] ?? "") }
      }
      .sorted { $0.number < $1.number }
    let numbers = numbered.map(\.number)
    let last = numbers.last ?? 0
    let expected = (numbers.first ?? 1)..<(last + 1)
    let missing = Set(expected).subtracting(numbers)
    #expect(missing.subtracting(Self.calledOff[series, default: []]) == [])
    #expect(numbers.count == Set(numbers).count)
    #expect(numbered.map(\.start) == numbered.map(\.start).sorted())
  }

  @Test(arguments: ["g7", "g20", "brics"])
  func `of a series known from its beginning start with the first`(series: String) throws {
    let first = try ShippedTable.rows("editions.tsv")
      .filter { $0["series"] == series }
      .min { ($0["start"] ?? "9999") < ($1["start"] ?? "9999") }
    #expect(first?["number"] == "1")
  }
}
