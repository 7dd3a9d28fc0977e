import Testing

@testable import SummitExtraction

/// Sentences that tell of talks by idioms and nouns.
@Suite struct `Talks` {
  @Test(arguments: [
    (
      "President Anna Vale and Prime Minister Kofi Osei had an in-depth exchange of views "
        + "in Lindmark.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale had a tete-a-tete with Prime Minister Kofi Osei on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale conferred with Prime Minister Kofi Osei in Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei huddled in Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei compared notes in Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale came face to face with Prime Minister Kofi Osei in Lindmark on "
        + "Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "Foreign Minister Ben Arden and Foreign Minister Mara Lund held a first round of "
        + "talks on Monday.",
      ["meeting held: Ben Arden attended, Mara Lund attended"]
    ),
    (
      "Foreign Minister Ben Arden came home from a four-hour session with Foreign "
        + "Minister Mara Lund in Brussels on July 2.",
      ["meeting held: Ben Arden attended, Mara Lund attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei exchanged views in Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei put their heads together in "
        + "Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale was closeted with Prime Minister Kofi Osei for hours on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale spent hours shut up with Prime Minister Kofi Osei on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale found time for Prime Minister Kofi Osei on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale had a brief chat with Prime Minister Kofi Osei in Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale flew to Lindmark to see Prime Minister Kofi Osei on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale called on Prime Minister Kofi Osei on Monday at his residence.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei gathered in Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale granted Prime Minister Kofi Osei an audience on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale summoned Foreign Minister Mara Lund to the palace on Monday.",
      ["meeting held: Anna Vale attended, Mara Lund attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei wrapped up two days of talks in "
        + "Lindmark.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "Foreign Minister Ben Arden settled the terms with Foreign Minister Mara Lund in "
        + "Kuala Lumpur on Monday.",
      ["meeting held: Ben Arden attended, Mara Lund attended"]
    ),
    (
      "Foreign Minister Ben Arden and Foreign Minister Mara Lund thrashed out the terms "
        + "in Kuala Lumpur on Monday.",
      ["meeting held: Ben Arden attended, Mara Lund attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei held hour-long consultations in "
        + "Lindmark.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale welcomed Prime Minister Kofi Osei to Lindmark on Monday.",
      ["summit held: Anna Vale attended, Kofi Osei attended"]
    ),
  ])
  func `are told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
