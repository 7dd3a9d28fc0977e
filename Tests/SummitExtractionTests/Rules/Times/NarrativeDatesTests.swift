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
