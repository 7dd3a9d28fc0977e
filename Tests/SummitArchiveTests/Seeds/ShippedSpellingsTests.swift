import Foundation
import SummitCoverage
import SummitSQLite
import TemporaryFiles
import Testing

@testable import SummitArchive

@Suite struct `The shipped spellings` {
  @Test func `all lead to their person by the index of folded names`() throws {
    let bearers = try Self.bearers()
    let names = try ShippedTable.rows("people.tsv").flatMap { person in
      [person["name"], person["family"]].compactMap(\.self).map { (person["id"] ?? "", $0) }
    }
    let spellings = try ShippedTable.rows("person_names.tsv").map {
      ($0["person"] ?? "", $0["name"] ?? "")
    }
    let lost = (names + spellings).filter { person, name in
      bearers[name.folded]?.contains(person) != true
    }
    #expect(lost.map { "\($0.0): \($0.1)" } == [])
  }

  /// A bare family name of several people is nothing to be looked at; any other name is.
  @Test func `of several people are known to be so`() throws {
    let told = try Set(
      ["people.tsv", "person_names.tsv"].flatMap(ShippedTable.rows).compactMap {
        $0["name"]?.folded
      })
    let shared = try Self.bearers().filter { $0.value.count > 1 }
      .filter { told.contains($0.key) }
      .map { "\($0.key)\t\($0.value.sorted().joined(separator: " "))\n" }
    let text = "spelling\tpeople\n" + shared.sorted().joined()
    let golden = ShippedTable.url(besideTests: "ambiguous-spellings.tsv")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: golden, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: golden, encoding: .utf8) == text)
  }

  /// The ids of the people whom each folded name may mean, in a fresh archive.
  private static func bearers() throws -> [String: Set<String>] {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive())
    let names = try archive.connection.query(
      """
      SELECT n.folded, p.slug
      FROM person_names AS n
      JOIN people AS p ON p.id = n.person_id
      """
    ) { try ($0.text(0), $0.text(1)) }
    return Dictionary(grouping: names, by: \.0).mapValues { Set($0.map(\.1)) }
  }
}
