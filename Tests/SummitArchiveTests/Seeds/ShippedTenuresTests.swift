import SummitCoverage
import Testing

@testable import SummitArchive

@Suite struct `The shipped tenures` {
  @Test(arguments: [
    ("US", "president"), ("RU", "president"), ("CN", "president"), ("FR", "president"),
    ("GB", "prime-minister"), ("DE", "chancellor"), ("JP", "prime-minister"),
    ("IN", "prime-minister"), ("UA", "president"),
  ])
  func `tell who led a great power at any time since 1991`(
    country: String, office: String
  ) throws {
    let days = try ShippedTable.rows("tenures.tsv")
      .filter { $0["country"] == country && $0["office"] == office }
      .map { tenure in
        (
          tenure["start"].flatMap(PartialDate.init(edtf:))?.first ?? Day(number: .min),
          tenure["end"].flatMap(PartialDate.init(edtf:))?.last ?? Day(number: .max)
        )
      }
      .sorted { $0.0 < $1.0 }
    var known = try #require(Day(year: 1991, month: 1, day: 1))
    for (start, end) in days where end > known {
      #expect(start <= known.adding(days: 2 * 366), "nobody from \(known) to \(start)")
      known = end
    }
    #expect(known.number == .max, "nobody since \(known)")
  }

  @Test func `are each told once`() throws {
    let tenures = try ShippedTable.rows("tenures.tsv")
    let told = tenures.map {
      [$0["person"], $0["office"], $0["country"], $0["organization"], $0["start"]]
    }
    #expect(told.count == Set(told).count)
  }
}
