import Testing

@testable import SummitIngestion

@Suite struct `A line` {
  @Test(arguments: ["  ", "\t", " \t ", "   "])
  func `has its blanks collapsed wherever they stand`(blanks: String) {
    for place in 0...30 {
      let before = String(repeating: "v", count: place)
      let after = String(repeating: "o", count: 30 - place)
      let words = [before, after].filter { !$0.isEmpty }
      #expect(Line(before + blanks + after).text == words.joined(separator: " "))
    }
  }

  @Test(arguments: ["Vale met Osei by the lake !", "a b c d e f g h i j", "", "x"])
  func `stays as it is where its blanks are single`(text: String) {
    #expect(Line(text).text == text)
  }

  @Test(
    arguments: [
      ("- item", true), ("* item", true), ("• item", true), ("12. item", true), ("3) item", true),
      ("-item", false), ("123. item", false), ("Item", false), ("“Item", false), ("", false),
    ])
  func `is known for a list's item`(text: String, isItem: Bool) {
    #expect(Line(text).isListItem == isItem)
  }

  @Test func `has words of several kinds at once`() {
    let kinds = LineWord.words(of: Array("(Updated) CHIEF Monday June lake Élysée".utf8)[...])
      .map(\.kinds)
    #expect(
      kinds == [
        [.label, .dating, .updating], [.role, .byline], [.weekday], [.month], [], [],
      ])
  }
}
