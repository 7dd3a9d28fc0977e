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

  @Test(arguments: [
    ("Anna Vale pointed out that the talks had gone well.", "the talks had gone well"),
    ("Anna Vale made it clear that the talks had gone well.", "the talks had gone well"),
    ("Anna Vale said there was no hurry.", "there was no hurry"),
    ("The talks had gone well, Anna Vale told reporters on Friday.", "The talks had gone well"),
    ("The two sides, Anna Vale said, wanted to meet again soon.", "wanted to meet again soon"),
    ("Not at all, answered Anna Vale: the talks had gone well.", "the talks had gone well"),
    ("Pointing out that winter was near, Anna Vale left.", "winter was near"),
    (
      "Anna Vale told a crowd later, where she stood alone, that the talks had gone well.",
      "the talks had gone well"
    ),
    ("Anna Vale raised concerns about the sailors.", "concerns about the sailors"),
    ("Anna Vale renewed her call for support during the talks.", "her call for support"),
    ("Anna Vale offered to see him in the spring.", "to see him in the spring"),
    ("Anna Vale pledged to pay, but the pact was light on details.", "to pay"),
    ("Diplomats quoted Anna Vale as saying that all went well.", "all went well"),
    ("Anna Vale congratulated Kofi Osei in a statement.", "Kofi Osei"),
    (
      "The outcome of the talks “would be lasting,” Anna Vale said.",
      "The outcome of the talks “would be lasting"
    ),
  ])
  func `is read behind particles, nouns, asides and closing attributions`(
    sentence: String, statement: String
  ) {
    #expect(Newsroom.statements(sentence) == ["Anna Vale indirect: " + statement])
  }

  @Test(arguments: [
    "Asked whether the talks went well, Anna Vale left.",
    "Anna Vale, told that the talks went well, left.",
    "Anna Vale told him as they embraced.",
    "Anna Vale believed in the talks.",
    "Anna Vale welcomed the visitors.",
    "Anna Vale was asked to wait.",
    "Is it true that Anna Vale said the talks went well?",
    "Kofi Osei was accused of backing the rebels.",
  ])
  func `is none when the words are another's or none`(sentence: String) {
    #expect(Newsroom.statements(sentence) == [])
  }

  @Test(arguments: [
    "Norland's defence ministry", "Norland’s prime minister’s office", "The Norlandic government",
  ])
  func `is of a body that no list has, as the text names it`(body: String) {
    let name = body.hasPrefix("The ") ? String(body.dropFirst(4)) : body
    #expect(
      Newsroom.statements("\(body) said that all was well. It added that a report would follow.")
        == ["\(name) indirect: all was well", "\(name) indirect: a report would follow"])
  }

  @Test func `ends where another verb of speech or the source begins`() {
    #expect(
      Newsroom.statements(
        "Anna Vale expressed regret over the delay and vowed to keep the port open, Reuters reported."
      ) == [
        "Anna Vale indirect: regret over the delay",
        "Anna Vale indirect: to keep the port open",
      ])
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
