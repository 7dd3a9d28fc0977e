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
