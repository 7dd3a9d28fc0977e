import Testing

@testable import SummitExtraction

@Suite struct `The sentence splitter` {
  @Test(arguments: [
    ["Vale met Osei.", "They talked for an hour."],
    ["Did they meet?", "Yes!", "Then they left…", "No one saw them."],
    ["Gen. Vale met Dr. Osei on Aug. 15 in St. Petersburg.", "They left at 9 p.m. on Friday."],
    ["Vale flew to the U.S.", "The talks began on Monday."],
    ["Officials from the U.S. and Norland met."],
    ["Cy J. Doyle joined them.", "He spoke briefly."],
    ["“We agreed,” Vale said.", "“We will meet again.”", "Osei nodded."],
    ["“Did we agree?” Vale asked."],
    ["The talks (in Geneva) ended.", "(No deal was signed.)", "Vale left."],
    ["It cost 3.5 million.", "15 people came."],
    ["Vale said: “Come in.”", "Osei came."],
  ])
  func `ends sentences where they end`(sentences: [String]) {
    #expect(split(sentences.joined(separator: " ")) == sentences)
  }

  @Test func `ends a sentence with its line`() {
    #expect(
      split("LEADERS MEET IN GENEVA\nBy Cy Doyle\n\nVale met Osei in the U.S.\n\nThey talked.")
        == ["LEADERS MEET IN GENEVA", "By Cy Doyle", "Vale met Osei in the U.S.", "They talked."])
  }

  @Test func `parts a text that has no stops`() {
    let document = Document(
      String(repeating: "and then ", count: 3000), lexicon: Newsroom.lexicon)
    #expect(document.sentences.map(\.count) == [2000, 2000, 2000])
  }

  @Test func `leaves no token out`() {
    let document = Document("A. B? “C.” D\n\nE", lexicon: Newsroom.lexicon)
    #expect(document.sentences.flatMap { Array($0) } == Array(document.tokens.indices))
  }

  private func split(_ text: String) -> [String] {
    let document = Document(text, lexicon: Newsroom.lexicon)
    return document.sentences.map(document.text)
  }
}
