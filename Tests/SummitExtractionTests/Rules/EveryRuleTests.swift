import Testing

@testable import SummitExtraction

@Suite struct `Every rule` {
  @Test(arguments: ClauseRule.all)
  func `finds the people whom its examples mark`(rule: ClauseRule) {
    #expect(!rule.accepts.isEmpty)
    for example in rule.accepts {
      let sentence = MarkedSentence(example)
      let reading = Newsroom.reading(sentence.text)
      let findings = findings(of: rule, in: reading)
      #expect(
        MarkedSentence.people(of: findings, in: reading) == sentence.people(in: reading),
        "\(example)")
      #expect(!sentence.marks.isEmpty && findings.map(\.rule) == [rule.name], "\(example)")
    }
  }

  @Test(arguments: ClauseRule.all)
  func `leaves its counter-examples alone`(rule: ClauseRule) {
    #expect(!rule.rejects.isEmpty)
    for example in rule.rejects {
      #expect(findings(of: rule, in: Newsroom.reading(example)).isEmpty, "\(example)")
    }
  }

  @Test func `is in the catalog once, under the name of its declaration`() {
    let names = ClauseRule.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy(\.isLetter) })
  }

  private func findings(of rule: ClauseRule, in reading: Reading) -> [Finding] {
    reading.sentences.flatMap(\.clauses).compactMap { rule.finds($0, reading) }
  }
}

extension ClauseRule: CustomTestStringConvertible {
  public var testDescription: String { name }
}
