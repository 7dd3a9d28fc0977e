import Testing

@testable import SummitExtraction

/// Sentences that announce a contact.
@Suite struct `What is planned` {
  @Test(arguments: [
    (
      "President Anna Vale is due to sit down with Prime Minister Kofi Osei in Geneva next week.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "Prime Minister Kofi Osei will be received by President Anna Vale on Monday.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale has called a video conference with Prime Minister Kofi Osei "
        + "for today.",
      ["call planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale will travel to Beijing next week.",
      ["visit planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale plans a trip to Beijing in November.",
      ["visit planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale is to pay a state visit to Japan in October.",
      ["visit planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale is planning to visit Tokyo later this year.",
      ["visit planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale is expected in Tokyo on Monday for a three-day visit.",
      ["visit planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale will be in China for four days from August 31.",
      ["visit planned: Anna Vale expected"]
    ),
    (
      "President Anna Vale invited Prime Minister Kofi Osei to Washington.",
      ["visit planned: Kofi Osei invited, Anna Vale expected"]
    ),
    (
      "President Anna Vale invited Prime Minister Kofi Osei to visit Norland.",
      ["visit planned: Kofi Osei invited, Anna Vale expected"]
    ),
    (
      "President Anna Vale said she had invited Prime Minister Kofi Osei to make a state "
        + "visit to Norland.",
      ["visit planned: Kofi Osei invited, Anna Vale expected"]
    ),
    (
      "President Anna Vale extended an invitation to Prime Minister Kofi Osei to visit Norland.",
      ["visit planned: Kofi Osei invited, Anna Vale expected"]
    ),
    (
      "The next summit of President Anna Vale and Prime Minister Kofi Osei will be held "
        + "in Paris in May.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei are expected to meet in Paris on Monday.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale will hold talks with Prime Minister Kofi Osei on Monday.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "Talks between President Anna Vale and Prime Minister Kofi Osei are scheduled for Monday.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale said she would also have a bilateral meeting with Prime "
        + "Minister Kofi Osei there.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "Prime Minister Kofi Osei, whom President Anna Vale is to receive on Monday, was silent.",
      ["summit planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale is to host Prime Minister Kofi Osei for dinner on Monday.",
      ["meal planned: Anna Vale expected, Kofi Osei expected"]
    ),
    (
      "President Anna Vale is due to ring Prime Minister Kofi Osei later today.",
      ["call planned: Anna Vale expected, Kofi Osei expected"]
    ),
  ])
  func `is planned however it is announced`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
