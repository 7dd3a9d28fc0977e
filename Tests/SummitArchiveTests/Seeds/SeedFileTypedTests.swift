import Testing

@testable import SummitArchive

@Suite struct `A table that somebody typed` {
  @Test func `may come from an editor of Windows`() throws {
    let file = try SeedFile(
      typed: Array("\u{FEFF}id\tname\r\ntides\tTides\r\n\r\n".utf8), path: "topics.tsv")
    #expect(file.columns == ["id", "name"])
    #expect(file.rowCount == 1)
    #expect(file.text(0, 1) == "Tides")
  }

  @Test(arguments: [
    ("tides\t\"Tides\"", "name: quotation marks around a field would become part of it"),
    ("tides\tTides ", "name: spaces around a field would become part of it"),
    ("tides\tTi\u{7}des", "name: holds a control character"),
    ("tides", "1 fields where the header has 2"), ("", "1 fields where the header has 2"),
  ])
  func `is refused where it would go in wrongly`(line: String, reason: String) throws {
    let error = try #require(throws: SeedErrors.self) {
      try SeedFile(typed: Array("id\tname\n\(line)\nx\tX\n".utf8), path: "mine/topics.tsv")
    }
    #expect(error.errors.count == 1)
    #expect(error.description.hasPrefix("mine/topics.tsv:2: \(reason)"))
  }

  @Test func `is refused where it is not in UTF-8, or empty`() throws {
    let latin = Array("id\tname\nx\tZo".utf8) + [0xEB]
    #expect(
      throws: SeedErrors([
        SeedError(
          file: "topics.tsv", line: 2, column: "name",
          reason: "not in UTF-8; save the file in that encoding")
      ])
    ) { try SeedFile(typed: latin, path: "topics.tsv") }
    #expect(throws: SeedErrors([SeedError(file: "topics.tsv", reason: "no header line")])) {
      try SeedFile(typed: [], path: "topics.tsv")
    }
  }

  @Test func `has every error told at once`() throws {
    let error = try #require(throws: SeedErrors.self) {
      try SeedFile(typed: Array("id\tname\na\nb\t c\nd\tD\ne\tE\tE".utf8), path: "topics.tsv")
    }
    #expect(error.errors.map(\.line) == [2, 3, 5])
  }
}
