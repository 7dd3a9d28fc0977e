import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `The catalog of rules` {
  @Test func `tells of every rule that a fact may name, once`() throws {
    let names = CatalogRule.all.map(\.name)
    #expect(names.sorted() == Set(names).sorted())
    #expect(try RuleSources.namesGiven().subtracting(names) == [])
    #expect(try Set(names).subtracting(RuleSources.namesGiven()) == [])
  }

  @Test func `says of each clause rule what its doc comment says`() throws {
    let summaries = try RuleSources.summaries()
    #expect(
      try RuleSources.isFresh(
        "Sources/SummitExtraction/Rules/Catalog/RuleSummaries.swift", Self.table(summaries)),
      "RECORD=1 writes the summaries anew")
    #expect(ClauseRule.all.allSatisfy { summaries[$0.name]?.isEmpty == false })
  }

  @Test func `is the page RULES.md`() throws {
    #expect(
      try RuleSources.isFresh("RULES.md", RulesPage.text()), "RECORD=1 writes the page anew")
  }

  /// The rules other than those of clauses, which their own suite proves.
  static let others = CatalogRule.all.filter { $0.family != .clauses }

  @Test(arguments: others)
  func `has examples in which a rule finds the people marked`(rule: CatalogRule) {
    for example in rule.accepts {
      let marked = MarkedSentence(example)
      let people = marked.people(in: Newsroom.reading(marked.text))
      #expect(found(by: rule, in: marked.text).isSuperset(of: people), "\(example)")
    }
  }

  @Test(arguments: others)
  func `has counter-examples in which a rule finds nothing`(rule: CatalogRule) {
    for example in rule.rejects { #expect(found(by: rule, in: example) == [], "\(example)") }
  }

  /// The people of the facts that rest on the rule: all of an event that it names.
  private func found(by rule: CatalogRule, in text: String) -> Set<String> {
    let record = Newsroom.record(text)
    var people: Set<String> = []
    for event in record.events {
      let isNamed = event.receipts.contains { $0.rule == rule.name }
      for part in event.participants
      where isNamed || part.receipts.contains(where: { $0.rule == rule.name }) {
        people.insert(part.person)
      }
    }
    for statement in record.statements where statement.receipt.rule == rule.name {
      people.insert(statement.speaker)
    }
    return people
  }

  private static func table(_ summaries: [String: String]) -> String {
    let rows = summaries.sorted { $0.key < $1.key }.map { name, summary in
      "    \"\(name)\":\n      \"\(summary.replacing("\"", with: "\\\""))\",\n"
    }
    return """
      /// What the clause rules read, in the words of their doc comments.
      ///
      /// Recorded by the tests of the catalog: `RECORD=1 make test ONLY=catalog` writes it anew.
      enum RuleSummaries {
        static let ofClauseRules: [String: String] = [
      \(rows.joined())  ]
      }

      """
  }
}
