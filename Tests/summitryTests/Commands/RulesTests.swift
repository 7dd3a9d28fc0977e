import Foundation
import Testing

@Suite struct `Showing the rules` {
  @Test func `prints the page of all that RULES.md keeps`() throws {
    let page = try String(
      contentsOf: Self.checkout.appendingPathComponent("RULES.md"), encoding: .utf8)
    #expect(try Summitry.run("rules") == .init(output: page, error: "", status: 0))
  }

  @Test func `prints what is told of the rules named`() throws {
    let run = try Summitry.run("rules", "hostReceivesGuest", "speechGoesOn")
    #expect(run.status == 0)
    let headings = run.output.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(headings == ["### hostReceivesGuest", "### speechGoesOn"])
    #expect(run.output.contains("[President Anna Vale](host) received"))
  }

  @Test func `is a table for programs in any format`() throws {
    let run = try Summitry.run("rules", "peopleDine", "--format", "json")
    #expect(run.output.hasPrefix("[{\"rule\":\"peopleDine\",\"family\":\"Clauses\",\"reads\":"))
  }

  @Test func `is a mistake for a name that is no rule's`() throws {
    let run = try Summitry.run("rules", "peopleFly")
    #expect(run.status == 64)
    #expect(run.error.contains("There is no rule 'peopleFly'"))
  }

  /// The sample articles show the rules at work.
  @Test func `follows an article with --explain`() throws {
    let article = "Anna Vale, the president of Norland, met Donald Trump in Geneva on Friday."
    let run = try Summitry.run("extract", "--explain", "-", input: article)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("-\n1. \(article)\n"))
    #expect(
      run.output.contains("→ peopleMeet: meeting held Anna Vale attended, Donald Trump attended"))
  }

  @Test func `gives the same bytes for the same articles on every run`() throws {
    let articles = Self.checkout.appendingPathComponent("seeds/coverage").path
    let first = try Summitry.run("extract", articles)
    #expect(first.status == 0)
    #expect(first.output.split(separator: "\n").count >= 15)
    for _ in 0..<2 { #expect(try Summitry.run("extract", articles) == first) }
  }

  private static let checkout: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root
  }()
}
