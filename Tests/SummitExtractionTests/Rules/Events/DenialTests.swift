import Testing

@testable import SummitExtraction

/// Sentences that name two leaders and a contact, and do not say that it took place.
@Suite struct `What did not happen` {
  @Test(arguments: [
    "President Anna Vale did not meet Prime Minister Kofi Osei in Geneva.",
    "President Anna Vale never met Prime Minister Kofi Osei.",
    "President Anna Vale has not met Prime Minister Kofi Osei.",
    "President Anna Vale has yet to meet Prime Minister Kofi Osei.",
    "President Anna Vale refused to meet Prime Minister Kofi Osei.",
    "President Anna Vale declined to meet Prime Minister Kofi Osei in Geneva.",
    "President Anna Vale failed to meet Prime Minister Kofi Osei.",
    "President Anna Vale would have met Prime Minister Kofi Osei.",
    "President Anna Vale was to have met Prime Minister Kofi Osei.",
    "President Anna Vale left without meeting Prime Minister Kofi Osei.",
    "President Anna Vale avoided meeting Prime Minister Kofi Osei.",
    "President Anna Vale stopped short of meeting Prime Minister Kofi Osei.",
    "President Anna Vale ended the day without a meeting with Prime Minister Kofi Osei.",
    "President Anna Vale did not hold talks with Prime Minister Kofi Osei.",
    "President Anna Vale did not call Prime Minister Kofi Osei.",
    "President Anna Vale could not reach Prime Minister Kofi Osei by phone.",
    "There were no talks between President Anna Vale and Prime Minister Kofi Osei.",
    "There was no meeting between President Anna Vale and Prime Minister Kofi Osei in Geneva.",
    "No meeting between President Anna Vale and Prime Minister Kofi Osei took place.",
    "The meeting between President Anna Vale and Prime Minister Kofi Osei did not take place.",
    "A call between President Anna Vale and Prime Minister Kofi Osei never took place.",
    "There were no plans for a meeting between President Anna Vale and Prime Minister Kofi Osei.",
    "President Anna Vale said she had not spoken with Prime Minister Kofi Osei.",
    "President Anna Vale denied that she had met Prime Minister Kofi Osei.",
    "President Anna Vale denied meeting Prime Minister Kofi Osei.",
    "President Anna Vale doubted that Prime Minister Kofi Osei would attend the summit.",
    "President Anna Vale did not visit Geneva.",
    "President Anna Vale was not joined by Foreign Minister Ben Arden.",
    "President Anna Vale was not accompanied by Foreign Minister Ben Arden.",
  ])
  func `is no event when it is denied`(sentence: String) {
    #expect(Newsroom.events(sentence) == [])
  }

  @Test(arguments: [
    "If President Anna Vale meets Prime Minister Kofi Osei, markets will cheer.",
    "President Anna Vale will stay away unless Prime Minister Kofi Osei meets her there.",
    "Had President Anna Vale met Prime Minister Kofi Osei, the deal might have held.",
    "Were President Anna Vale to meet Prime Minister Kofi Osei, talks would follow.",
    "President Anna Vale may meet Prime Minister Kofi Osei next week.",
    "President Anna Vale might meet Prime Minister Kofi Osei.",
    "President Anna Vale could meet Prime Minister Kofi Osei in Geneva.",
    "President Anna Vale should meet Prime Minister Kofi Osei.",
    "President Anna Vale must meet Prime Minister Kofi Osei.",
    "President Anna Vale is unlikely to meet Prime Minister Kofi Osei.",
    "The prospect of a summit between President Anna Vale and Prime Minister Kofi Osei faded.",
    "Talk of a meeting between President Anna Vale and Prime Minister Kofi Osei was premature.",
    "President Anna Vale cast doubt on a meeting with Prime Minister Kofi Osei.",
    "President Anna Vale threatened to cancel her meeting with Prime Minister Kofi Osei.",
    "Reports that President Anna Vale met Prime Minister Kofi Osei were false.",
    "It is false that President Anna Vale met Prime Minister Kofi Osei.",
    "President Anna Vale is open to a meeting with Prime Minister Kofi Osei.",
    "Whether President Anna Vale dined with Prime Minister Kofi Osei remains unknown.",
  ])
  func `is no event when it is thought of`(sentence: String) {
    #expect(Newsroom.events(sentence) == [])
  }

  @Test(arguments: [
    "Will President Anna Vale meet Prime Minister Kofi Osei?",
    "Did President Anna Vale meet Prime Minister Kofi Osei in Geneva?",
    "Has President Anna Vale met Prime Minister Kofi Osei?",
    "Can President Anna Vale meet Prime Minister Kofi Osei before Friday?",
    "When will President Anna Vale sit down with Prime Minister Kofi Osei?",
    "President Anna Vale was asked whether she had met Prime Minister Kofi Osei.",
    "It is unclear whether President Anna Vale will meet Prime Minister Kofi Osei.",
    "It was not known if President Anna Vale met Prime Minister Kofi Osei.",
  ])
  func `is no event when it is asked`(sentence: String) {
    #expect(Newsroom.events(sentence) == [])
  }

  @Test(arguments: [
    "President Anna Vale called for a meeting with Prime Minister Kofi Osei.",
    "President Anna Vale urged talks with Prime Minister Kofi Osei.",
    "President Anna Vale pressed for a phone call with Prime Minister Kofi Osei.",
    "President Anna Vale proposed a summit with Prime Minister Kofi Osei.",
    "President Anna Vale demanded a meeting with Prime Minister Kofi Osei.",
    "President Anna Vale sought a meeting with Prime Minister Kofi Osei.",
    "President Anna Vale wants to meet Prime Minister Kofi Osei.",
    "President Anna Vale offered to meet Prime Minister Kofi Osei.",
    "President Anna Vale hopes to meet Prime Minister Kofi Osei.",
    "President Anna Vale had hoped for talks with Prime Minister Kofi Osei.",
    "President Anna Vale considered meeting Prime Minister Kofi Osei.",
    "President Anna Vale ruled out a meeting with Prime Minister Kofi Osei.",
    "President Anna Vale ruled out meeting Prime Minister Kofi Osei.",
    "President Anna Vale rejected talks with Prime Minister Kofi Osei.",
    "President Anna Vale refused the meeting with Prime Minister Kofi Osei.",
    "President Anna Vale warned against a summit with Prime Minister Kofi Osei.",
  ])
  func `is no event when it is wished for or ruled out`(sentence: String) {
    #expect(Newsroom.events(sentence) == [])
  }

  @Test(arguments: [
    (
      "President Anna Vale cancelled a meeting with Prime Minister Kofi Osei.",
      "summit cancelled: Anna Vale expected, Kofi Osei expected"
    ),
    (
      "President Anna Vale called off talks with Prime Minister Kofi Osei.",
      "summit cancelled: Anna Vale expected, Kofi Osei expected"
    ),
    (
      "A meeting between President Anna Vale and Prime Minister Kofi Osei was canceled.",
      "summit cancelled: Anna Vale expected, Kofi Osei expected"
    ),
    (
      "The summit between President Anna Vale and Prime Minister Kofi Osei fell through.",
      "summit cancelled: Anna Vale expected, Kofi Osei expected"
    ),
    (
      "President Anna Vale postponed a summit with Prime Minister Kofi Osei.",
      "summit postponed: Anna Vale expected, Kofi Osei expected"
    ),
  ])
  func `is kept when it was called off or put off`(sentence: String, event: String) {
    #expect(Newsroom.events(sentence) == [event])
  }

  @Test func `makes those absent who stayed away`() {
    #expect(
      Newsroom.events(
        "Neither President Anna Vale nor Prime Minister Kofi Osei attended the summit.")
        == ["summit held: Anna Vale absent, Kofi Osei absent"])
  }
}
