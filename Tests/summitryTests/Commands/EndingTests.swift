import Foundation
import Testing

@Suite struct `How a run ends` {
  @Test(arguments: [
    ["who"], ["who", "1", "--status", "bored"], ["timeline", "--from", "20"], ["nonsense"],
    ["met", "vale", "--why"], ["search", "x", "--limit", "0"], ["sql", "--param", "novalue"],
    ["stats", "--format", "yaml"],
  ])
  func `is 64 for a mistake in the command`(arguments: [String]) throws {
    let run = try Summitry.run(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.error.contains("Usage:"))
  }

  @Test(arguments: [
    "import", "read", "extract", "who", "attended", "met", "said", "timeline", "event", "person",
    "article", "search", "sql", "stats", "seed", "rules",
  ])
  func `is 0 for help, which shows an example`(command: String) throws {
    let run = try Summitry.run(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("Example:\n  summitry \(command)"))
  }

  @Test func `is 2 with one line when there is no archive`() throws {
    let path = try Summitry.temporaryDirectory().appendingPathComponent("none.sqlite").path
    let run = try Summitry.run("who", "1", "--archive", path)
    #expect(
      run
        == .init(
          output: "",
          error: "summitry: \(path): no archive is there. Check the path; `summitry import` makes"
            + " an archive there.\n", status: 2))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `is 2 when the file is something else`() throws {
    let file = try Summitry.temporaryDirectory().appendingPathComponent("notes.txt")
    try String(repeating: "no archive ", count: 20)
      .write(to: file, atomically: true, encoding: .utf8)
    let run = try Summitry.run("stats", "--archive", file.path)
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("summitry: \(file.path): "))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test func `is quiet when the reader of the output leaves`() throws {
    let many =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000)"
      + " SELECT i, hex(zeroblob(100)) FROM n"
    let run = try Summitry.shell(
      "$SUMMITRY sql '\(many)' --limit 100000 --format csv | head -n 1; echo ${PIPESTATUS[0]}")
    #expect(run == .init(output: "i,hex(zeroblob(100))\r\n0\n", error: "", status: 0))
  }

  @Test func `is 2 when the output cannot be written`() throws {
    let run = try Summitry.shell("$SUMMITRY timeline > /dev/full")
    #expect(run.status == 2)
    #expect(run.error == "summitry: cannot write to standard output: No space left on device\n")
  }
}
