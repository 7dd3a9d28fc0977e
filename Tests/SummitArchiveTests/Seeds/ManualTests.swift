import Foundation
import Testing

@testable import SummitArchive

@Suite struct `The manual of the tables` {
  @Test func `names every table with its columns`() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let manual = try String(contentsOf: root.appending(path: "seeds/README.md"), encoding: .utf8)
    var described: [String: Set<String>] = [:]
    for line in manual.split(separator: "\n") {
      guard let row = line.wholeMatch(of: /\| `([a-z_]+\.tsv)` \| (.*) \|/) else { continue }
      let outside = row.2.replacing(/\([^)]*\)/, with: "")
      described[String(row.1)] = Set(outside.matches(of: /`([a-z0-9_]+)`/).map { String($0.1) })
    }
    let tables = Dictionary(
      uniqueKeysWithValues: ShippedFile.seeds.map {
        ($0.name, Set(SeedTable.header(of: $0.name)))
      })
    #expect(described == tables)
  }
}
