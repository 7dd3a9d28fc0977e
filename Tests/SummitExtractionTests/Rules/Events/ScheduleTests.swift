import Testing

@testable import SummitExtraction

@Suite struct `A schedule` {
  @Test func `has a meeting of its host with each guest`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale has a full calendar. The schedule is as follows:

        September 8
        - Prime Minister Kofi Osei
        - Working lunch with Foreign Minister Mara Lund
        """)
        == [
          "summit planned 2025-09-08: Anna Vale expected, Kofi Osei expected",
          "meal planned 2025-09-08: Anna Vale expected, Mara Lund expected",
        ])
  }

  @Test func `is none without a host`() {
    #expect(
      Newsroom.events(
        """
        The schedule is as follows:

        September 8
        - Prime Minister Kofi Osei
        """) == [])
  }
}
