import Foundation
import Testing

@Suite struct `Reading articles` {
  private static let article = """
    Vale and Lind talk at Castle Orme
    Harbour Gazette
    16 August 2025

    LINDMARK — President Anna Vale met Prime Minister Ode Lind at Castle Orme on Friday.

    "The herring is ours to share," Vale said.
    """

  private func directory(_ articles: [String: String]) throws -> URL {
    let directory = try Summitry.temporaryDirectory()
    for (name, text) in articles {
      try text.write(
        to: directory.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return directory
  }

  @Test func `imports what is new, and says when nothing is`() throws {
    let articles = try directory(["a.txt": Self.article, "b.txt": Self.article + "\n\nMore soon."])
    let archive = articles.appendingPathComponent("new.sqlite").path
    let arguments = ["import", articles.path, "--archive", archive]
    #expect(
      try Summitry.run(arguments) == .init(output: "2 articles imported\n", error: "", status: 0))
    #expect(
      try Summitry.run(arguments)
        == .init(output: "nothing new: 2 articles unchanged\n", error: "", status: 0))
    #expect(
      try Summitry.run(arguments + ["--format", "json"]).output
        == "{\"imported\":0,\"revised\":0,\"foreign\":0,\"unchanged\":2,\"older\":0,\"problems\":[]}\n"
    )
    #expect(try Summitry.run("search", "herring", "--archive", archive).status == 0)
  }

  @Test func `reports what cannot be read, does the rest, and ends with 2`() throws {
    let articles = try directory(["a.txt": Self.article, "empty.txt": ""])
    let archive = articles.appendingPathComponent("new.sqlite").path
    let missing = articles.appendingPathComponent("missing.txt").path
    let run = try Summitry.run("import", articles.path, missing, "--archive", archive)
    #expect(run.output == "1 article imported, 2 problems\n")
    #expect(run.status == 2)
    let lines = run.error.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("summitry: \(articles.path)/empty.txt: ") == true)
    #expect(lines.last?.hasPrefix("summitry: \(missing): ") == true)
  }

  @Test func `prints articles as JSON, from files and standard input`() throws {
    let articles = try directory(["a.txt": Self.article, "empty.txt": ""])
    let run = try Summitry.run("read", articles.path)
    #expect(run.status == 2)
    #expect(
      run.output.hasPrefix(
        "{\"article\":\"a.txt\",\"title\":\"Vale and Lind talk at Castle Orme\","))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.error.split(separator: "\n").count == 1)
    let piped = try Summitry.run("read", "-", input: Self.article)
    #expect(piped.status == 0)
    #expect(piped.output.hasPrefix("{\"article\":\"-\",\"title\":\"Vale and Lind talk"))
  }

  @Test func `prints facts as JSON that can be imported`() throws {
    let articles = try directory(["a.txt": Self.article])
    let records = try Summitry.run("extract", articles.path)
    #expect(records.status == 0)
    #expect(records.error == "")
    #expect(records.output.contains("\"people\":[\"Anna Vale\",\"Ode Lind\"]"))
    let archive = articles.appendingPathComponent("new.sqlite").path
    #expect(
      try Summitry.run(
        "import", "--records", "-", "--archive", archive, input: records.output
      ) == .init(output: "1 article imported\n", error: "", status: 0))
    #expect(
      try Summitry.run("import", articles.path, "--archive", archive).output
        == "nothing new: 1 article unchanged\n")
  }
}
