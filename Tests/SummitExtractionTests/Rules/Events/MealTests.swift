import Testing

@testable import SummitExtraction

/// Sentences that tell who ate with whom.
@Suite struct `A meal` {
  @Test(arguments: [
    (
      "President Anna Vale gave a dinner in honour of Prime Minister Kofi Osei in Lindmark.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale gave a banquet for Prime Minister Kofi Osei on Monday night.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale hosted a luncheon for Prime Minister Kofi Osei on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale hosted Prime Minister Kofi Osei for lunch on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale had Prime Minister Kofi Osei to breakfast at her residence.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "Over lunch on Monday, with Foreign Minister Mara Lund at the table, President Anna "
        + "Vale told Prime Minister Kofi Osei no.",
      ["meal held: Anna Vale attended, Kofi Osei attended, Mara Lund attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei dined together in Lindmark.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei broke bread in Lindmark on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "A working lunch brought together President Anna Vale and Prime Minister Kofi Osei "
        + "on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei then had lunch.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei sat down to dinner in Lindmark.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei had dinner in Lindmark on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale took Prime Minister Kofi Osei to lunch on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei shared a meal in Lindmark.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale took tea with Prime Minister Kofi Osei on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale joined Prime Minister Kofi Osei for breakfast on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale arranged a grand reception in honour of Prime Minister Kofi Osei.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei discussed trade over dinner on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale was treated to dinner by Prime Minister Kofi Osei on Monday.",
      ["meal held: Kofi Osei attended, Anna Vale attended"]
    ),
    (
      "President Anna Vale met Prime Minister Kofi Osei for a working breakfast on Monday.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "At a state banquet for Prime Minister Kofi Osei on Monday, President Anna Vale "
        + "raised a glass to peace.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
    (
      "President Anna Vale and her husband gave a banquet on Sunday night for Prime "
        + "Minister Kofi Osei.",
      ["meal held: Anna Vale attended, Kofi Osei attended"]
    ),
  ])
  func `is told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
