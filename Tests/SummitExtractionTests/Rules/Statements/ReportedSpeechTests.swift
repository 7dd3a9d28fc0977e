import Testing

@testable import SummitExtraction

@Suite struct `Reported speech` {
  @Test(arguments: [
    ("Anna Vale said that the talks had gone well.", "the talks had gone well"),
    ("Anna Vale said the talks had gone well.", "the talks had gone well"),
    ("The talks had gone well, Anna Vale said.", "The talks had gone well"),
    ("The talks had gone well, said Anna Vale.", "The talks had gone well"),
    ("Anna Vale told Kofi Osei that the talks had gone well.", "the talks had gone well"),
    ("Anna Vale told reporters the talks had gone well.", "the talks had gone well"),
    ("Anna Vale said on Friday that the talks had gone well.", "the talks had gone well"),
    ("According to Anna Vale, the talks had gone well.", "the talks had gone well"),
    ("The talks had gone well, according to Anna Vale.", "The talks had gone well"),
    (
      "Anna Vale warned against a return to the old borders.",
      "against a return to the old borders"
    ),
    ("Anna Vale called for a ceasefire in the north.", "for a ceasefire in the north"),
    ("Anna Vale urged Kofi Osei to free the sailors.", "Kofi Osei to free the sailors"),
    ("Anna Vale expressed hope that the talks would go on.", "the talks would go on"),
    ("Anna Vale thanked Kofi Osei for his hospitality.", "Kofi Osei for his hospitality"),
    ("Anna Vale denied that she had met Kofi Osei.", "she had met Kofi Osei"),
    ("Anna Vale hopes that the talks will go on.", "the talks will go on"),
    (
      "Anna Vale said that the talks were “long and useful” for all.",
      "the talks were “long and useful” for all"
    ),
  ])
  func `is the clause that the verb reports`(sentence: String, statement: String) {
    #expect(Newsroom.statements(sentence) == ["Anna Vale indirect: " + statement])
  }

  @Test(arguments: [
    "Anna Vale is expected to say that the talks went well.",
    "Anna Vale will say that the talks went well.",
    "Anna Vale did not say that the talks went well.",
    "If Anna Vale says that the talks went well, all is well.",
    "Anna Vale refused to say whether the talks went well.",
    "Anna Vale was told that the talks went well.",
    "Diplomats said that the talks went well.",
    "Anna Vale and Kofi Osei discussed the old borders.",
    "Anna Vale and Kofi Osei agreed to meet again.",
    "Anna Vale said so.",
  ])
  func `is none when nothing was said, or no one is named`(sentence: String) {
    #expect(Newsroom.statements(sentence) == [])
  }

  @Test(arguments: [
    ("The Kremlin said that the talks had gone well.", "Kremlin"),
    ("NATO said that the talks had gone well.", "NATO"),
    ("A White House official said that the talks had gone well.", "White House"),
    ("Norland said that the talks had gone well.", "Norland"),
  ])
  func `may be of a body or a country`(sentence: String, speaker: String) {
    #expect(Newsroom.statements(sentence) == [speaker + " indirect: the talks had gone well"])
  }

  @Test func `of two verbs is two statements`() {
    #expect(
      Newsroom.statements("Anna Vale said the talks had gone well and warned against new delays.")
        == [
          "Anna Vale indirect: the talks had gone well",
          "Anna Vale indirect: against new delays",
        ])
  }
}
