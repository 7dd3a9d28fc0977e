import Testing

@testable import SummitExtraction

@Suite struct `A gathering` {
  @Test func `of a series takes those who are listed before it is named`() {
    #expect(
      Newsroom.events(
        """
        Around the table were President Anna Vale and Prime Minister Kofi Osei.

        The G7 summit was held in Lindmark on Friday.
        """)
        == ["summit held 2025-08-15 Lindmark: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `keeps a bilateral of two of its leaders apart`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale, Prime Minister Kofi Osei and President Ilse Marden met in Lindmark on \
        Friday.

        Before the session Vale and Osei met separately.
        """)
        == [
          "summit held 2025-08-15 Lindmark: Anna Vale attended, Kofi Osei attended, "
            + "Ilse Marden attended",
          "summit held 2025-08-15 Lindmark: Anna Vale attended, Kofi Osei attended",
        ])
  }

  @Test func `has in the people of a list what its heading says of them`() {
    #expect(
      Newsroom.events(
        """
        The G7 summit was held in Lindmark on Friday. Those present included:

        • President Anna Vale
        • Prime Minister Kofi Osei
        """)
        == ["summit held 2025-08-15 Lindmark: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `tells who came in whose stead`() {
    #expect(
      Newsroom.events(
        """
        Prime Minister Kofi Osei attended the G7 summit in Lindmark on Friday. President Anna Vale \
        sent Foreign Minister Ben Arden instead.
        """)
        == [
          "summit held 2025-08-15 Lindmark: Kofi Osei attended, Ben Arden attended, "
            + "Anna Vale absent"
        ])
  }

  @Test func `takes in those of whom the next sentence says the same`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale attended the G7 summit in Lindmark on Friday. So did Prime Minister \
        Kofi Osei.
        """)
        == ["summit held 2025-08-15 Lindmark: Anna Vale attended, Kofi Osei attended"])
  }
}
