import Testing

@testable import SummitExtraction

/// Sentences that tell who signed, and who looked on.
@Suite struct `A signing` {
  @Test(arguments: [
    (
      "President Anna Vale and Prime Minister Kofi Osei signed the Lindmark Declaration "
        + "on Monday.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei signed a memorandum in Lindmark "
        + "on Monday.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale signed a treaty with Prime Minister Kofi Osei in Lindmark.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei looked on as Foreign Minister Ben "
        + "Arden and Foreign Minister Mara Lund signed an agreement.",
      [
        "signing held: Ben Arden attended, Mara Lund attended, Anna Vale attended, Kofi "
          + "Osei attended"
      ]
    ),
    (
      "Foreign Minister Ben Arden and Foreign Minister Mara Lund signed a truce on Monday "
        + "in the presence of President Anna Vale.",
      ["signing held: Ben Arden attended, Mara Lund attended, Anna Vale attended"]
    ),
    (
      "At a signing ceremony in Lindmark on Monday, President Anna Vale and Prime "
        + "Minister Kofi Osei shook hands.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei put their names to a pact in Lindmark.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei put their signatures to an accord "
        + "on Monday.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "The treaty was signed by President Anna Vale and Prime Minister Kofi Osei in 1987.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei attended the signing of an "
        + "agreement on Monday.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei initialled a communique on Monday.",
      ["signing held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei are to sign a joint statement on Monday.",
      ["signing planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale witnessed the signing of a deal by Foreign Minister Ben Arden "
        + "and Foreign Minister Mara Lund.",
      ["signing held: Anna Vale attended, Ben Arden attended, Mara Lund attended"]
    ),
  ])
  func `is told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
