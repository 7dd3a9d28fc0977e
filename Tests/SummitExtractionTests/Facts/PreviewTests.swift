import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `A preview` {
  @Test func `has the talks to which a leader brings others`() {
    #expect(
      Newsroom.events(
        """
        The palace named the officials that President Anna Vale will bring to Lindmark for Monday's \
        talks with Prime Minister Kofi Osei. Vale put the risk of a failed meeting at one in four.
        """)
        == ["summit planned 2025-08-18 Lindmark: Anna Vale expected, Kofi Osei expected"])
  }

  @Test func `expects those whom a delegation is to include`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale will attend the G7 summit in Lindmark on Monday. The delegation will \
        include Foreign Minister Ben Arden and Cy Doyle.
        """)
        == [
          "summit planned: Anna Vale expected, Ben Arden expected, Cy Doyle expected"
        ])
  }

  @Test func `takes leaders who gather for their series`() {
    #expect(
      Newsroom.events(
        "G7 leaders gather in Lindmark on Monday. President Anna Vale will attend the summit.")
        == ["summit planned 2025-08-18 Lindmark: Anna Vale expected"])
  }
}
