import Foundation
import SummitCoverage
import Testing

@testable import SummitArchive

@Suite struct `The shipped tables` {
  static let tables = Result { try SeedFile.shipped() }
  static let names = ShippedFile.seeds.map(\.name)

  @Test(arguments: names)
  func `have the columns that the archive reads, and no others`(name: String) throws {
    let file = try #require(try Self.tables.get().first { $0.name == name })
    #expect(Set(file.columns) == Set(SeedTable.header(of: name)))
    #expect(file.rowCount > 0)
  }

  @Test func `are all read by the archive`() {
    #expect(Set(SeedTable.all.map(\.file)) == Set(Self.names))
  }

  @Test(arguments: names)
  func `are clean text in NFC, without a row told twice`(name: String) throws {
    let rows = try rows(name)
    let unclean = rows.flatMap(\.values).filter { text in
      text.trimmingCharacters(in: .whitespacesAndNewlines) != text
        || !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    }
    #expect(unclean == [])
    #expect(rows.count == Set(rows).count)
  }

  @Test(arguments: names)
  func `have each id once, well formed and in order`(name: String) throws {
    let ids = try rows(name).compactMap { $0["id"] }
    #expect(ids == Set(ids).sorted())
    #expect(ids.filter { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil } == [])
  }

  @Test(arguments: names)
  func `have dates in order`(name: String) throws {
    let wrong = try rows(name).filter { row in
      guard let start = row["start"].flatMap(PartialDate.init(edtf:)),
        let end = row["end"].flatMap(PartialDate.init(edtf:))
      else { return false }
      return start.first > end.last
    }
    #expect(wrong == [])
  }

  @Test func `name every country by its ISO codes`() throws {
    let countries = try rows("countries.tsv")
    #expect(
      countries.filter { $0["code"]?.wholeMatch(of: /[A-Z]{2}/) == nil || $0["name"] == nil } == [])
    let coded = countries.filter { $0["kind"] != "former" && $0["kind"] != "other" }
    #expect(
      coded.filter {
        $0["alpha3"]?.wholeMatch(of: /[A-Z]{3}/) == nil
          || $0["numeric"]?.wholeMatch(of: /[0-9]{3}/) == nil
      } == [])
    for column in ["code", "alpha3", "numeric", "name"] {
      let values = countries.compactMap { $0[column] }
      #expect(values.count == Set(values).count, "twice in \(column)")
    }
  }

  @Test func `place what lies within another place in the same country`() throws {
    let places = try rows("places.tsv")
    let countries = Dictionary(uniqueKeysWithValues: places.map { ($0["id"], $0["country"]) })
    #expect(places.filter { $0["within"] != nil && countries[$0["within"]] != $0["country"] } == [])
    let containers = Dictionary(uniqueKeysWithValues: places.map { ($0["id"], $0["within"]) })
    let circular = places.compactMap { $0["id"] }.filter { id in
      var place = containers[id] ?? nil
      for _ in 0..<10 where place != nil { place = containers[place] ?? nil }
      return place != nil
    }
    #expect(circular == [])
  }

  @Test func `have coordinates on the globe, two or none`() throws {
    let wrong = try rows("places.tsv").filter { place in
      switch (place["latitude"].map(Double.init), place["longitude"].map(Double.init)) {
      case (nil, nil): false
      case (.some(.some(-90...90)), .some(.some(-180...180))): false
      default: true
      }
    }
    #expect(wrong == [])
  }

  @Test func `give a tenure to a country or to an organization`() throws {
    #expect(
      try rows("tenures.tsv").filter { ($0["country"] == nil) == ($0["organization"] == nil) } == []
    )
  }

  @Test func `seat nobody on another's chair`() throws {
    let single = try Set(rows("offices.tsv").filter { $0["seats"] == "single" }.map { $0["id"] })
    let tenures = try rows("tenures.tsv").filter { single.contains($0["office"]) }
    let chairs = Dictionary(grouping: tenures) {
      [$0["office"], $0["country"], $0["organization"]]
    }
    for holders in chairs.values {
      for (index, one) in holders.enumerated() {
        for other in holders[(index + 1)...] where certainlyOverlap(one, other) {
          Issue.record("\(one) and \(other) overlap")
        }
      }
    }
  }

  @Test func `find every family name in its full name`() throws {
    let wrong = try rows("people.tsv").filter { person in
      guard let name = person["name"], let family = person["family"] else { return false }
      return !name.contains(family)
    }
    #expect(wrong == [])
  }

  /// Whether two tenures share a day whatever the days that their dates leave open.
  private func certainlyOverlap(_ one: [String: String], _ other: [String: String]) -> Bool {
    func days(_ tenure: [String: String]) -> (start: Day?, end: Day?) {
      (
        tenure["start"].flatMap(PartialDate.init(edtf:))?.last,
        tenure["end"].flatMap(PartialDate.init(edtf:))?.first
      )
    }
    let (one, other) = (days(one), days(other))
    let start = max(one.start ?? Day(number: .min), other.start ?? Day(number: .min))
    let end = min(one.end ?? Day(number: .max), other.end ?? Day(number: .max))
    return start < end
  }

  /// The rows of a table, their fields by column; an empty field is not there.
  private func rows(_ name: String) throws -> [[String: String]] {
    let file = try #require(try Self.tables.get().first { $0.name == name })
    return (0..<file.rowCount).map { row in
      var fields: [String: String] = [:]
      for (column, title) in file.columns.enumerated() { fields[title] = file.text(row, column) }
      return fields
    }
  }
}
