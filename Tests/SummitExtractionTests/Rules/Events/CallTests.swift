import Testing

@testable import SummitExtraction

/// Sentences that tell of telephone and video calls.
@Suite struct `A call` {
  @Test(arguments: [
    (
      "President Anna Vale rang Prime Minister Kofi Osei on Saturday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale rang up Prime Minister Kofi Osei on Saturday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale telephoned Prime Minister Kofi Osei from her plane.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "Prime Minister Kofi Osei got a telephone call from President Anna Vale on Monday.",
      ["call held: Kofi Osei attended, Anna Vale attended"]
    ),
    (
      "Prime Minister Kofi Osei received a call from President Anna Vale on Monday.",
      ["call held: Kofi Osei attended, Anna Vale attended"]
    ),
    (
      "President Anna Vale placed a call to Prime Minister Kofi Osei on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale rang Prime Minister Kofi Osei on Saturday. On Sunday it was "
        + "the turn of Foreign Minister Mara Lund.",
      [
        "call held: Anna Vale attended, Kofi Osei attended",
        "call held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale rang Prime Minister Kofi Osei on Saturday. Foreign Minister "
        + "Mara Lund was rung up the same evening.",
      [
        "call held: Anna Vale attended, Kofi Osei attended",
        "call held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "Prime Minister Kofi Osei was briefed by phone by President Anna Vale on Monday.",
      ["call held: Kofi Osei attended, Anna Vale attended"]
    ),
    (
      "President Anna Vale briefed Prime Minister Kofi Osei by phone on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale told Prime Minister Kofi Osei by telephone on Monday that the "
        + "war was over.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei dialled into a video conference "
        + "with Foreign Minister Mara Lund.",
      ["call held: Anna Vale attended, Kofi Osei attended, Mara Lund attended"]
    ),
    (
      "President Anna Vale held telephone conversations with Prime Minister Kofi Osei, "
        + "Foreign Minister Mara Lund and Foreign Minister Ben Arden.",
      [
        "call held: Anna Vale attended, Kofi Osei attended",
        "call held: Anna Vale attended, Mara Lund attended",
        "call held: Anna Vale attended, Ben Arden attended",
      ]
    ),
    (
      "President Anna Vale spoke separately with Prime Minister Kofi Osei and Foreign "
        + "Minister Mara Lund by phone on Monday.",
      [
        "call held: Anna Vale attended, Kofi Osei attended",
        "call held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale spoke by phone on Monday with Prime Minister Kofi Osei and "
        + "with Foreign Minister Mara Lund.",
      [
        "call held: Anna Vale attended, Kofi Osei attended",
        "call held: Anna Vale attended, Mara Lund attended",
      ]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei had a phone call on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale was on the phone with Prime Minister Kofi Osei for an hour on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei spoke on the phone on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale discussed the crisis with Prime Minister Kofi Osei in a phone "
        + "call on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "In a phone call with Prime Minister Kofi Osei on Monday, President Anna Vale "
        + "offered help.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "In a call on Monday, President Anna Vale and Prime Minister Kofi Osei discussed trade.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale congratulated Prime Minister Kofi Osei by phone on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale called Prime Minister Kofi Osei on Monday. Foreign Minister "
        + "Mara Lund joined the call.",
      ["call held: Anna Vale attended, Kofi Osei attended, Mara Lund attended"]
    ),
    (
      "President Anna Vale made a phone call to Prime Minister Kofi Osei on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei exchanged views by telephone on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei talked by video link on Monday.",
      ["call held: Anna Vale attended, Kofi Osei attended"]
    ),
  ])
  func `is told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
