import Testing

@testable import SummitExtraction

@Suite struct `An event called off` {
  @Test func `is the one that was to bring them together`() {
    #expect(
      Newsroom.contacts(
        """
        The summit in Lindmark has been cancelled. It was expected to bring together President Anna \
        Vale and Prime Minister Kofi Osei.
        """) == ["summit cancelled: Anna Vale expected, Kofi Osei expected"])
  }

  @Test func `is the one that they were due to sit down for`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale cancelled her meeting with Prime Minister Kofi Osei two days before they \
        were scheduled to sit down.
        """) == ["summit cancelled: Anna Vale expected, Kofi Osei expected"])
  }

  @Test func `may be a plan that is dropped`() {
    #expect(
      Newsroom.contacts(
        "President Anna Vale scrapped plans for a meeting with Prime Minister Kofi Osei.")
        == ["summit cancelled: Anna Vale expected, Kofi Osei expected"])
  }
}
