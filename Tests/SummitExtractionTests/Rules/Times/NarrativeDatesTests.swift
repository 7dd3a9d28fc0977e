import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `The days of a narrative` {
  @Test func `come from the entry that a sentence stands in`() {
    #expect(
      Newsroom.events("Aug. 12: President Anna Vale met Prime Minister Kofi Osei in Geneva.")
        == ["summit held 2025-08-12 Geneva: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `are told against the day before`() {
    #expect(
      Newsroom.events(
        """
        On Friday President Anna Vale inspected the harbour. The day before she had met Prime Minister \
        Kofi Osei in Geneva.
        """)
        == ["summit held 2025-08-14 Geneva: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `are not those of the saying`() {
    #expect(
      Newsroom.events("On Friday Ben Arden said President Anna Vale met Prime Minister Kofi Osei.")
        == ["summit held: Anna Vale attended, Kofi Osei attended"])
  }
}

@Suite struct `The day of an event` {
  @Test(arguments: [
    (
      "President Anna Vale met Ben Arden in Geneva in July 2017. She met Prime Minister Kofi Osei in "
        + "Lindmark that November.", "2017-11"
    ),
    (
      "On Friday President Anna Vale toured the harbour.\n\nThree days earlier she had met Prime "
        + "Minister Kofi Osei in Geneva.", "2025-08-12"
    ),
    (
      "President Anna Vale met Prime Minister Kofi Osei in Geneva. The three-day summit ended on "
        + "Friday.", "2025-08-13"
    ),
    (
      "President Anna Vale and Prime Minister Kofi Osei do not meet until Monday.", "2025-08-18"
    ),
    (
      "President Anna Vale is due in Geneva on Monday. She will meet Prime Minister Kofi Osei.",
      "2025-08-18"
    ),
    (
      "President Anna Vale received Mara Lund on Thursday and met Prime Minister Kofi Osei on "
        + "Friday.", "2025-08-15"
    ),
  ])
  func `is told by what stands around it`(text: String, day: String) {
    let days = Newsroom.record(text).events.filter { event in
      event.participants.contains { $0.person == "Kofi Osei" }
    }.compactMap { $0.start?.edtf }
    #expect(days.contains(day))
  }

  @Test(arguments: [
    "The visit comes after President Anna Vale last year met Prime Minister Kofi Osei.",
    "President Anna Vale met Prime Minister Kofi Osei under the agreement of August 12.",
    "President Anna Vale and Prime Minister Kofi Osei will meet in the coming weeks.",
  ])
  func `is not that of something else`(text: String) {
    #expect(Newsroom.record(text).events.allSatisfy { $0.start?.precision != .day })
  }

  @Test func `to come makes a plan of what is told under a verb in the present`() {
    let text = "On Monday President Anna Vale heads to Tokyo to meet Prime Minister Kofi Osei."
    #expect(
      Newsroom.events(text)
        == ["summit planned 2025-08-18 Tokyo: Anna Vale expected, Kofi Osei expected"])
  }

  @Test func `in a text without a day of publication follows the day told last`() {
    let text = """
      On a wet Saturday morning, 11 October 1986, President Anna Vale met Prime Minister Kofi Osei.

      On Sunday evening Vale met Mara Lund.
      """
    #expect(
      Newsroom.record(text, published: nil).events.map { $0.start?.edtf }
        == ["1986-10-11", "1986-10-12"])
  }
}
