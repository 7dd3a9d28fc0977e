import Testing

@testable import SummitArchive

@Suite struct `A table of reference data` {
  @Test func `has columns, rows and lines`() throws {
    let file = try SeedFile(
      path: "mine/topics.tsv", bytes: Array("id\tname\ntides\tTides\nx\t\n".utf8))
    #expect(file.name == "topics.tsv")
    #expect(file.columns == ["id", "name"])
    #expect(file.rowCount == 2)
    #expect([file.text(0, 0), file.text(0, 1), file.text(1, 1)] == ["tides", "Tides", nil])
    #expect(file.line(of: 1) == 3)
  }

  @Test func `may lack its last line feed`() throws {
    #expect(try SeedFile(path: "a.tsv", bytes: Array("id\na".utf8)).text(0, 0) == "a")
  }

  @Test(arguments: [
    ("", nil, "no header line"), ("a\tb\nc\n", 2, "1 fields where the header has 2"),
    ("a\tb\nc\td\n\n", 3, "1 fields where the header has 2"),
  ])
  func `is refused where its rows do not fit`(text: String, line: Int?, reason: String) {
    #expect(throws: SeedError(file: "a.tsv", line: line, reason: reason)) {
      _ = try SeedFile(path: "a.tsv", bytes: Array(text.utf8))
    }
  }
}
