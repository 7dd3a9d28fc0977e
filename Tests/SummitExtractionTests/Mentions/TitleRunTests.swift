import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `A title` {
  @Test(arguments: [
    ("president of Norland", "president", "Norland"),
    ("Norlandic Foreign Minister Ben Arden", "Foreign Minister", "Norland"),
    ("Norland’s foreign minister", "foreign minister", "Norland"),
    ("Russian President Vladimir Putin", "President", "Russia"),
    ("U.S. Secretary of State", "Secretary of State", "United States"),
    ("Minister of Foreign Affairs", "Minister of Foreign Affairs", nil),
    ("Defense Minister", "Defense Minister", nil),
    ("NATO Secretary General", "Secretary General", "NATO"),
    ("deputy prime minister", "deputy prime minister", nil),
    ("foreign policy adviser Cy Doyle", "foreign policy adviser", nil),
  ])
  func `is an office with the country or body it is for`(
    text: String, office: String, represents: String?
  ) throws {
    let (run, document) = try #require(title(text))
    #expect(run.office.map(document.text) == office)
    #expect(run.represents.map(Newsroom.lexicon.name(of:)) == represents)
    #expect(!run.isFormer)
  }

  @Test(arguments: ["former President Anna Vale", "ex-president", "then-Prime Minister Kofi Osei"])
  func `may be one that was held before`(text: String) throws {
    let (run, _) = try #require(title(text))
    #expect(run.isFormer)
  }

  @Test(arguments: ["Norland", "the talks", "Anna Vale", "foreign trade", "Norlandic ships"])
  func `needs an office`(text: String) {
    #expect(title(text) == nil)
  }

  private func title(_ text: String) -> (TitleRun, Document)? {
    let document = Document(text, lexicon: Newsroom.lexicon)
    return TitleRun.at(
      0, in: document, lexicon: Newsroom.lexicon, end: document.tokens.count
    ).map { ($0, document) }
  }
}
