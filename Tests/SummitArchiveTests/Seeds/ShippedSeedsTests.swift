import Foundation
import SummitCoverage
import TemporaryFiles
import Testing

@testable import SummitArchive

@Suite struct `The shipped tables` {
  private static let names = ShippedFile.seeds.map(\.name)

  @Test(arguments: names)
  func `have the columns that the archive reads, and no others`(name: String) throws {
    let file = try ShippedTable.file(name)
    #expect(Set(file.columns) == Set(SeedTable.header(of: name)))
    #expect(file.rowCount > 0)
  }

  @Test func `are all read by the archive`() {
    #expect(Set(SeedTable.all.map(\.file)) == Set(Self.names))
  }

  @Test(arguments: names)
  func `are clean text in NFC, without a row told twice`(name: String) throws {
    let rows = try ShippedTable.rows(name)
    let unclean = rows.flatMap(\.values).filter { text in
      text.trimmingCharacters(in: .whitespacesAndNewlines) != text
        || !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    }
    #expect(unclean == [])
    #expect(rows.count == Set(rows).count)
  }

  @Test(arguments: names)
  func `have each id once, well formed and in order`(name: String) throws {
    let ids = try ShippedTable.rows(name).compactMap { $0["id"] }
    #expect(ids == Set(ids).sorted())
    #expect(ids.filter { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil } == [])
  }

  @Test(arguments: names)
  func `have dates in order`(name: String) throws {
    let wrong = try ShippedTable.rows(name).filter { row in
      guard let start = row["start"].flatMap(PartialDate.init(edtf:)),
        let end = row["end"].flatMap(PartialDate.init(edtf:))
      else { return false }
      return start.first > end.last
    }
    #expect(wrong == [])
  }

  @Test func `name every country by the codes of ISO 3166-1`() throws {
    let countries = try ShippedTable.rows("countries.tsv")
    let codes = countries.map { [$0["code"], $0["alpha3"], $0["numeric"]] }
    // Kosovo has no code there; XK is the one that the European Union uses.
    let known = try ShippedTable.besideTests("iso-3166-1.tsv")
      .map { [$0["code"], $0["alpha3"], $0["numeric"]] }
    #expect(codes.filter { $0[0] != "XK" } == known)
    for column in ["code", "alpha3", "numeric", "name"] {
      let values = countries.compactMap { $0[column] }
      #expect(values.count == Set(values).count, "twice in \(column)")
    }
  }

  @Test func `place what lies within another place in the same country`() throws {
    let places = try ShippedTable.rows("places.tsv")
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
    let wrong = try ShippedTable.rows("places.tsv").filter { place in
      switch (place["latitude"].map(Double.init), place["longitude"].map(Double.init)) {
      case (nil, nil): false
      case (.some(.some(-90...90)), .some(.some(-180...180))): false
      default: true
      }
    }
    #expect(wrong == [])
  }

  @Test func `have coordinates inside their country`() throws {
    let bounds = try Dictionary(
      uniqueKeysWithValues: ShippedTable.besideTests("country-bounds.tsv").map {
        ($0["country"], try Bounds($0))
      })
    // An atoll far from any town that the bounds know of.
    let remote: Set = ["aitutaki"]
    let outside = try ShippedTable.rows("places.tsv").filter { place in
      guard let country = bounds[place["country"]],
        let latitude = place["latitude"].flatMap(Double.init),
        let longitude = place["longitude"].flatMap(Double.init)
      else { return false }
      return !country.contains(latitude, longitude)
    }
    #expect(Set(outside.compactMap { $0["id"] }) == remote)
  }

  @Test func `are put into an archive as a whole`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let summary = try archive.seed()
    #expect(summary.added == 0)
    let rows = try Self.names.map { try ShippedTable.file($0).rowCount }
    #expect(summary.rows == rows.reduce(0, +))
  }

  @Test func `seat nobody on another's chair`() throws {
    let single = try Set(
      ShippedTable.rows("offices.tsv").filter { $0["seats"] == "single" }.map { $0["id"] })
    let tenures = try ShippedTable.rows("tenures.tsv").filter { single.contains($0["office"]) }
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
    let wrong = try ShippedTable.rows("people.tsv").filter { person in
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
}

/// A stretch of the globe between two parallels and two meridians.
private struct Bounds {
  private let south, west, north, east: Double

  init(_ row: [String: String]) throws {
    func number(_ column: String) throws -> Double {
      try #require(row[column].flatMap(Double.init))
    }
    south = try number("south")
    west = try number("west")
    north = try number("north")
    east = try number("east")
  }

  /// Whether a point lies in it; the western edge is east of the eastern one where it crosses the
  /// antimeridian.
  func contains(_ latitude: Double, _ longitude: Double) -> Bool {
    let isBetween =
      west <= east
      ? (west...east).contains(longitude) : longitude >= west || longitude <= east
    return isBetween && (south...north).contains(latitude)
  }
}
