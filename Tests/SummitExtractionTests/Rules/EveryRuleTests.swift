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

  @Test(arguments: ClauseRule.all)
  func `names only verbs that the lexicon has`(rule: ClauseRule) {
    let lexicon = Newsroom.lexicon
    let unknown = (rule.verbs ?? []).filter { verb in
      guard case .lemma(let lemma) = verb else { return false }
      return !lexicon.verbForms(lexicon.words.find(lemma)).contains { $0.form == .base }
    }
    #expect(unknown.isEmpty)
  }

  @Test func `is asked wherever it would find something, as the verbs that it names tell`() {
    // A set of rules is a bit for each.
    #expect(ClauseRule.all.count <= 64)
    for example in ClauseRule.all.flatMap({ $0.accepts + $0.rejects }) {
      let reading = Newsroom.reading(MarkedSentence(example).text)
      for clause in reading.sentences.flatMap(\.clauses) {
        let asked = Set(reading.lexicon.clauseRules.rules(for: clause.verb))
        for (number, rule) in ClauseRule.all.enumerated() where !asked.contains(number) {
          #expect(rule.finds(clause, reading).map(\.rule) == nil, "\(rule.name): \(example)")
        }
      }
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
