import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `A list of those present` {
  @Test func `is told by who was in attendance`() {
    #expect(
      Newsroom.contacts(
        """
        The G7 summit was held in Lindmark on Friday. Other leaders in attendance were President Anna \
        Vale; Prime Minister Kofi Osei; and Foreign Minister Mara Lund.
        """)
        == ["summit held: Anna Vale attended, Kofi Osei attended, Mara Lund attended"])
  }

  @Test func `goes on over semicolons`() {
    #expect(
      Newsroom.contacts(
        """
        The G7 summit was held in Lindmark on Friday. The session was attended by the President of \
        Norland, Anna Vale; the Prime Minister of Tambira, Kofi Osei; and the adviser, Cy Doyle.
        """)
        == ["summit held: Anna Vale attended, Kofi Osei attended, Cy Doyle attended"])
  }

  @Test func `stands behind the colon of a group as large as itself`() {
    #expect(
      Newsroom.contacts(
        """
        A memorandum was signed by the two foreign ministers: Ben Arden for Norland and Mara Lund for \
        Tambira.
        """)
        == ["signing held: Ben Arden attended, Mara Lund attended"])
  }

  @Test func `leaves out whom someone stands in for`() {
    #expect(
      Newsroom.contacts(
        """
        The G7 summit was held in Lindmark on Friday. Also present were Prime Minister Kofi Osei and \
        Foreign Minister Ben Arden, standing in for President Anna Vale.
        """)
        == [
          "summit held: Kofi Osei attended, Ben Arden attended"
        ])
  }

  @Test func `is none where a leader sits down with an interviewer`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale and Prime Minister Kofi Osei talked for three hours in Lindmark on Friday. \
        Before flying home, Osei sat down with Ilse Marden of Fox News. In the interview he spoke of \
        trade.
        """)
        == [
          "summit held: Anna Vale attended, Kofi Osei attended",
          "interview held: Kofi Osei attended, Ilse Marden attended",
        ])
  }
}
