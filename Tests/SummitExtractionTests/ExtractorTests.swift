import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `An extractor` {
  @Test func `serves several tasks at once with the same records`() async {
    let text = """
      President Anna Vale met Prime Minister Kofi Osei in Geneva on Friday.

      “We talked for three hours,” Vale said. The two leaders will meet again.
      """
    let extractor = Newsroom.extractor
    let expected = Newsroom.record(text)
    let records = await withTaskGroup(of: Record.self) { group in
      for _ in 0..<16 {
        group.addTask { extractor.record(of: Newsroom.article(text)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(records == Array(repeating: expected, count: 16))
  }

  @Test func `knows a person whom a user added`() throws {
    var reference = ReferenceData()
    reference.people = [Person(slug: "ilse-marden", name: "Ilse Marden", family: "Marden")]
    let extractor = Extractor(reference)
    #expect(extractor.record(of: Newsroom.article("Ilse Marden left.")).people == ["Ilse Marden"])
  }

  @Test func `reads with no reference data at all`() {
    let record = Extractor(ReferenceData()).record(of: Newsroom.article("Vale met Osei."))
    #expect(record.events == [] && record.statements == [])
    #expect(record.sentences == [TextSpan(start: 1, length: 14)])
  }

  @Test func `reads a text that breaks off behind any word`() {
    let text = """
      President Anna Vale and Prime Minister Kofi Osei met in Geneva on Friday, officials said. The \
      talks, which lasted for three hours, had gone well, said Vale. “We agreed,” said Osei, who \
      told reporters on 3 May that the ministers of both countries, including Ines Dahl, would \
      meet again in the first week of June. According to Dahl, nobody was invited in their stead. \
      The talks had gone on for about two hours in the old harbour, said aides.
      """
    for end in text.indices where text[end] == " " || text[end] == "." || text[end] == "," {
      let cut = String(text[..<end])
      let record = Newsroom.record(cut)
      #expect(record.sentences.allSatisfy { $0.start + $0.length <= cut.unicodeScalars.count + 1 })
    }
    #expect(Newsroom.record(text).statements.count > 2)
  }

  @Test func `explains each sentence with its phrases, clauses and findings`() {
    #expect(
      Newsroom.extractor.explanation(of: Newsroom.article("Vale met Osei in Geneva.")) == """
        1. Vale met Osei in Geneva.
           [Vale|person] <met> [Osei|person] (in) [Geneva|place] .
           · meet past held subject: Vale=Anna Vale objects: Osei=Kofi Osei in: Geneva
           → peopleMeet: meeting held Anna Vale attended, Kofi Osei attended

        """)
  }
}
