import Testing

@testable import SummitExtraction

/// Sentences in which one person dealt with several others by themselves.
@Suite struct `Meetings told in one list` {
  @Test(arguments: [
    (
      "President Anna Vale met separately with Prime Minister Kofi Osei, Foreign Minister "
        + "Ben Arden and Foreign Minister Mara Lund in Geneva.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "meeting held: Anna Vale attended, Ben Arden attended",
        "meeting held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale held separate talks with Prime Minister Kofi Osei and with "
        + "Foreign Minister Mara Lund on Monday.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "meeting held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale had separate meetings with Prime Minister Kofi Osei and "
        + "Foreign Minister Mara Lund on Monday.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "meeting held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale held bilateral meetings with Prime Minister Kofi Osei and "
        + "Foreign Minister Mara Lund on Monday.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "meeting held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale held talks with Prime Minister Kofi Osei and with Foreign "
        + "Minister Mara Lund on Monday.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "meeting held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale met Prime Minister Kofi Osei and, separately, Foreign Minister "
        + "Mara Lund on Monday.",
      [
        "summit held: Anna Vale attended, Kofi Osei attended",
        "meeting held: Anna Vale attended, Mara Lund attended",
      ]
    ),
  ])
  func `are one each`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
