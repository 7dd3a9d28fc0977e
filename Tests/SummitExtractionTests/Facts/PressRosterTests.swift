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

@Suite struct `The roles of a meeting` {
  @Test func `are those of the welcome before it`() {
    let events = Newsroom.record(
      """
      President Anna Vale welcomed Prime Minister Kofi Osei in Lindmark on Friday with a red carpet. \
      They talked for three hours.
      """
    ).events
    let talks = events.first { $0.kind == .summit }
    #expect(talks?.participants.map(\.role) == [.host, .guest])
  }
}

@Suite struct `Two without a name` {
  @Test func `are those of whom the sentence before tells`() {
    #expect(
      Newsroom.contacts(
        """
        Anna Vale met Kofi Osei on Thursday. Foreign Minister Ben Arden and Foreign Minister Mara Lund \
        were in Lindmark. The two held talks on Friday.
        """)
        == [
          "summit held: Anna Vale attended, Kofi Osei attended",
          "meeting held: Ben Arden attended, Mara Lund attended",
        ])
  }

  @Test func `are told by their nations`() {
    #expect(
      Newsroom.contacts(
        """
        Foreign Minister Ben Arden met Foreign Minister Mara Lund in Lindmark on Friday. According to \
        the ministry, the Norlandic and Tambiran foreign ministers held a press conference.
        """)
        == [
          "meeting held: Ben Arden attended, Mara Lund attended",
          "press_conference held: Ben Arden attended, Mara Lund attended",
        ])
  }

  @Test func `are those of the talks before a joint press conference`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale met Prime Minister Kofi Osei on Thursday. On Friday Foreign Minister Ben \
        Arden met Foreign Minister Mara Lund. Arden spoke of trade at a joint press conference.
        """)
        == [
          "summit held: Anna Vale attended, Kofi Osei attended",
          "meeting held: Ben Arden attended, Mara Lund attended",
          "press_conference held: Ben Arden attended, Mara Lund attended",
        ])
  }
}
