import Testing

@testable import SummitExtraction

/// Sentences that tell who went where, or was shown what.
@Suite struct `A visit` {
  @Test(arguments: [
    (
      "President Anna Vale paid a visit to Kyiv on Monday.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale toured the shipyard on Monday.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale came to Washington last month to settle the terms.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale arrived in Beijing on Monday on a two-day visit.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale is on a state visit to Japan.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale took Prime Minister Kofi Osei to see Windsor Castle on Monday.",
      ["visit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale gave Prime Minister Kofi Osei a tour of the palace.",
      ["visit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale showed Prime Minister Kofi Osei round the museum.",
      ["visit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale led Prime Minister Kofi Osei through the Peace Museum on Monday.",
      ["visit held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale made a surprise visit to Kyiv in May.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "During a visit to Kyiv in May, President Anna Vale promised help.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale travelled to Kyiv in May 2023.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "In May President Anna Vale paid her first visit to Tokyo.",
      ["visit held: Anna Vale attended"]
    ),
    (
      "President Anna Vale cancelled a trip to Beijing.",
      ["visit cancelled: Anna Vale expected"]
    ),
    (
      "A trip to Beijing by President Anna Vale was postponed in February.",
      ["visit postponed: Anna Vale expected"]
    ),
  ])
  func `is told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
