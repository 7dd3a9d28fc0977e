import CoverageFixture
import Foundation
import Testing

@Suite struct `Seeding from the command line` {
  private static let people = """
    id\tname\tfamily\tname_order\tgender\tcountry
    zoe-vale\tZoë Vale\tVale\tgiven-first\tf\tNZ
    """
  private static let tenures = """
    person\toffice\tcountry\torganization\tstart\tend
    zoe-vale\tprime-minister\tNZ\t\t1950-02\t1951
    """

  /// A folder with an archive that holds the shipped tables and the invented coverage.
  private struct Folder {
    let url: URL
    var archive: String { url.appendingPathComponent("own.sqlite").path }

    init() throws {
      url = try Summitry.temporaryDirectory()
      try FileManager.default.copyItem(atPath: CoverageArchive.path, toPath: archive)
    }

    func write(_ text: String, to name: String) throws -> String {
      let file = url.appendingPathComponent(name)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }

    func run(_ arguments: String...) throws -> Summitry.Run {
      try Summitry.run(arguments + ["--archive", archive])
    }

    /// Runs a line of shell in the folder, on its archive.
    func shell(_ line: String) throws -> Summitry.Run {
      try Summitry.shell("cd '\(url.path)' && export SUMMITRY_ARCHIVE=own.sqlite && \(line)")
    }

    func decisions() throws -> String {
      try run("sql", "SELECT count(*) AS n, max(made) AS last FROM decisions").output
    }
  }

  @Test func `adds a user's rows, which questions then know`() throws {
    let folder = try Folder()
    let tables = [
      try folder.write(Self.tenures, to: "tenures.tsv"),
      try folder.write(Self.people, to: "people.tsv"),
    ]
    let decisions = try folder.decisions()
    #expect(
      try folder.run("seed", tables[0], tables[1])
        == .init(output: "2 rows of 2 tables: 2 added\n", error: "", status: 0))
    #expect(
      try folder.run("person", "zoe vale", "--on", "1950-03-01").output
        == """
        Zoë Vale, New Zealand, on 1950-03-01
        OFFICE          REPRESENTS   STARTED  ENDED
        Prime Minister  New Zealand  1950-02  1951

        """)
    #expect(
      try folder.run("seed", tables[0], tables[1], "--format", "json").output
        == "{\"rows\":2,\"added\":0,\"tables\":["
        + "{\"file\":\"\(tables[1])\",\"rows\":1,\"added\":0},"
        + "{\"file\":\"\(tables[0])\",\"rows\":1,\"added\":0}]}\n")
    #expect(try folder.decisions() == decisions)
  }

  @Test func `takes on what a user corrects`() throws {
    let folder = try Folder()
    _ = try folder.run("seed", try folder.write(Self.people, to: "people.tsv"))
    let corrected = Self.people.replacingOccurrences(of: "Zoë Vale", with: "Zoe Vale")
    #expect(
      try folder.run("seed", try folder.write(corrected, to: "people.tsv")).output
        == "1 row of 1 table: 1 known before\n")
    #expect(
      try folder.run(
        "sql", "SELECT name, origin FROM people WHERE slug = 'zoe-vale'", "--format", "tsv"
      ).output == "name\torigin\nZoe Vale\tuser\n")
  }

  @Test func `reports every error in a line, and lets nothing in`() throws {
    let folder = try Folder()
    let people = try folder.write(
      Self.people + "\nBad_Id\tJo Osei\tOsei\tgiven-first\tm\tNZ\n", to: "people.tsv")
    let tenures = try folder.write(
      Self.tenures + "\nzoe-vale\tking\tNZ\t\t1952-13\t\n", to: "tenures.tsv")
    #expect(
      try folder.run("seed", people, tenures)
        == .init(
          output: "",
          error: """
            summitry: \(people):3: id: "Bad_Id" is no id: only a-z, 0-9 and hyphens may stand in one
            summitry: \(tenures):3: start: "1952-13" is no date: write YYYY, YYYY-MM or YYYY-MM-DD

            """, status: 2))
    #expect(try folder.run("person", "zoe-vale").status == 1)
  }

  @Test func `makes no archive for a table that cannot be read`() throws {
    let folder = try Summitry.temporaryDirectory()
    let (table, archive) = (folder.path + "/people.tsv", folder.path + "/new.sqlite")
    let run = try Summitry.run("seed", table, "--archive", archive)
    #expect(run.status == 2)
    #expect(run.error == "summitry: \(table): there is no such file or directory; check the path\n")
    #expect(!FileManager.default.fileExists(atPath: archive))
  }

  @Test func `makes the archive when there is none`() throws {
    let folder = try Summitry.temporaryDirectory()
    let (table, archive) = (folder.path + "/people.tsv", folder.path + "/new.sqlite")
    try Self.people.write(toFile: table, atomically: true, encoding: .utf8)
    #expect(
      try Summitry.run("seed", table, "--archive", archive)
        == .init(output: "1 row of 1 table: 1 added\n", error: "", status: 0))
    #expect(try Summitry.run("person", "zoe-vale", "--archive", archive).status == 0)
  }

  @Test func `without a table brings the shipped ones up to date`() throws {
    let folder = try Folder()
    let people = try folder.write(Self.people, to: "people.tsv")
    _ = try folder.run("seed", people)
    let before = try folder.run("stats", "--format", "json").output
    let run = try folder.run("seed", "--format", "json")
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(run.output.contains(",\"added\":0,\"tables\":[{\"file\":\"countries.tsv\",\"rows\":"))
    #expect(try folder.run("stats", "--format", "json").output == before)
    let none = folder.url.path + "/none.sqlite"
    #expect(try Summitry.run("seed", "--archive", none).status == 2)
  }

  @Test func `does what the manual of the tables shows`() throws {
    let folder = try Folder()
    let manual = try Manual.ofTables()
    let tables = manual.blocks(of: "tsv")
    let names = ["people.tsv", "tenures.tsv"]
    #expect(tables.count == names.count)
    for (table, name) in zip(tables, names) { _ = try folder.write(table, to: name) }
    let good = try folder.shell("$SUMMITRY seed people.tsv tenures.tsv")
    _ = try folder.write(tables[0].replacingOccurrences(of: "\tNZ", with: "\tQQ"), to: names[0])
    let bad = try folder.shell("$SUMMITRY seed people.tsv")
    #expect(
      manual.examples() == [
        .init(command: "summitry seed people.tsv tenures.tsv", output: good.output),
        .init(command: "summitry seed people.tsv", output: bad.error),
      ])
  }
}
