import Testing

@testable import SummitExtraction

/// Sentences that tell who faced the press, alone or with another.
@Suite struct `A press conference` {
  @Test(arguments: [
    (
      "President Anna Vale took questions from reporters in Lindmark.",
      ["press_conference held: Anna Vale attended"]
    ),
    (
      "President Anna Vale faced the press alone on Monday.",
      ["press_conference held: Anna Vale attended"]
    ),
    (
      "President Anna Vale told a joint news conference with Prime Minister Kofi Osei "
        + "that the war was over.",
      ["press_conference held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "\"It is over,\" President Anna Vale told reporters, standing beside Prime Minister "
        + "Kofi Osei at a joint news conference.",
      ["press_conference held: Kofi Osei attended, Anna Vale attended"]
    ),
    (
      "President Anna Vale told a press conference that the war was over. Prime Minister "
        + "Kofi Osei, in a news conference of his own, disagreed.",
      [
        "press_conference held: Anna Vale attended",
        "press_conference held: Kofi Osei attended",
      ]
    ),
    (
      "President Anna Vale said at a press conference with Prime Minister Kofi Osei on "
        + "Monday that the war was over.",
      ["press_conference held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei appeared together before the "
        + "cameras on Monday.",
      ["press_conference held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei each held a press conference on Monday.",
      [
        "press_conference held: Anna Vale attended",
        "press_conference held: Kofi Osei attended",
      ]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei held separate press conferences "
        + "on Monday.",
      [
        "press_conference held: Anna Vale attended",
        "press_conference held: Kofi Osei attended",
      ]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei briefed the press together on Monday.",
      ["press_conference held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale fielded questions from journalists on Monday.",
      ["press_conference held: Anna Vale attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei gave a joint press conference in "
        + "Lindmark.",
      ["press_conference held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale stood next to Prime Minister Kofi Osei at a joint press "
        + "conference in Lindmark.",
      ["press_conference held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale summoned the press to her hotel on Monday.",
      ["press_conference held: Anna Vale attended"]
    ),
    (
      "President Anna Vale addressed a news conference in Lindmark on Monday.",
      ["press_conference held: Anna Vale attended"]
    ),
    (
      "Speaking at a press conference in Lindmark, President Anna Vale said the war was over.",
      ["press_conference held: Anna Vale attended"]
    ),
    (
      "President Anna Vale will face the press on Monday.",
      ["press_conference planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei will hold a joint press "
        + "conference on Monday.",
      ["press_conference planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei met the press after the talks on Monday.",
      [
        "press_conference held: Anna Vale attended, Kofi Osei attended",
        "summit held: Anna Vale attended, Kofi Osei attended",
      ]
    ),
    (
      "President Anna Vale called a news conference on Monday.",
      ["press_conference held: Anna Vale attended"]
    ),
  ])
  func `is told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
