import Testing

@testable import SummitExtraction

/// Ways in which wires, state media and scraped pages tell what plainer texts tell in full.
@Suite struct `Press style` {
  @Test func `puts the day behind the name without a preposition`() {
    #expect(
      Newsroom.events("President Anna Vale will meet Prime Minister Kofi Osei Tuesday in Geneva.")
        == ["summit planned 2025-08-19 Geneva: Anna Vale expected, Kofi Osei expected"])
    #expect(
      Newsroom.contacts("President Anna Vale Wednesday met Prime Minister Kofi Osei.")
        == ["summit held: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `puts an abbreviation or a side in brackets behind a name`() {
    #expect(
      Newsroom.contacts(
        "President Anna Vale (L) met Prime Minister Kofi Osei (R) at the palace.")
        == ["summit held: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `shows in a picture those who are about to meet`() {
    #expect(
      Newsroom.events(
        "President Anna Vale shakes hands with Prime Minister Kofi Osei before a meeting in Osana.")
        == ["summit held 2025-08-16 Osana: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `lists some of those whom a minister met, each by themselves`() {
    #expect(
      Newsroom.contacts(
        """
        Foreign Minister Ben Arden met several delegates in Geneva, including Prime Minister Kofi \
        Osei and Foreign Minister Mara Lund.
        """)
        == [
          "meeting held: Ben Arden attended, Kofi Osei attended",
          "meeting held: Ben Arden attended, Mara Lund attended",
        ])
  }

  @Test func `lets talks follow a ceremony`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale will be accorded a ceremonial welcome on Monday, followed by talks with \
        Prime Minister Kofi Osei.
        """)
        == [
          "ceremony planned: Anna Vale expected",
          "summit planned: Anna Vale expected, Kofi Osei expected",
        ])
  }

  @Test func `tells of a meal in the guest's honour`() {
    #expect(
      Newsroom.contacts(
        "President Anna Vale will meet Prime Minister Kofi Osei and host a banquet in his honour.")
        == [
          "summit planned: Anna Vale expected, Kofi Osei expected",
          "meal planned: Anna Vale expected, Kofi Osei expected",
        ])
  }

  @Test func `leaves out the relative pronoun of those who held the talks`() {
    #expect(
      Newsroom.events(
        "Foreign Minister Ben Arden spoke during a meeting he held with Mara Lund in the capital, Osana."
      )
        == ["meeting held Osana: Ben Arden attended, Mara Lund attended"])
  }

  @Test func `tells with whom a meal was apart from the talks that it followed`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale had dinner with Foreign Minister Mara Lund after talks with Prime \
        Minister Kofi Osei.
        """
      ).first == "meal held: Anna Vale attended, Mara Lund attended")
  }

  @Test func `dates a dateline with a colon and what its sentence tells`() {
    #expect(
      Newsroom.events(
        """
        Osana, Aug 14: President Anna Vale arrived here on a three-day visit to Tambira.

        She will hold talks with Prime Minister Kofi Osei.
        """)
        == [
          "visit held 2025-08-14 Osana: Anna Vale attended",
          "summit planned Osana: Anna Vale expected, Kofi Osei expected",
        ])
  }

  @Test func `tells in the present of what is going on`() {
    #expect(
      Newsroom.events(
        "Foreign Minister Ben Arden holds talks with Foreign Minister Mara Lund in Geneva.")
        == ["meeting held 2025-08-16 Geneva: Ben Arden attended, Mara Lund attended"])
  }

  @Test func `names two calls of one pair once, wherever the callers were`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale has consulted by telephone with Prime Minister Kofi Osei as the truce in \
        Syria ends. Vale talked to Osei on Wednesday from her home in Geneva by phone.
        """)
        == ["call held: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `tells of one who stays away from another summit on its own day`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale and Prime Minister Kofi Osei met in Geneva on Friday for a summit. Vale \
        will not attend the tenth summit of the lake states in Osana on September 12.
        """
      ).first == "summit held: Anna Vale attended, Kofi Osei attended")
  }

  @Test func `knows of whom a spokesman spoke`() {
    #expect(
      Newsroom.contacts(
        """
        Foreign Minister Ben Arden landed in Osana. "It is a fine day," Foreign Ministry spokesman \
        Rolf Karsten said. He was received at the palace by Prime Minister Kofi Osei.
        """)
        == ["meeting held: Kofi Osei attended, Ben Arden attended"])
  }

  @Test func `takes no government for the one after whom it is called`() {
    #expect(
      Newsroom.contacts(
        """
        Foreign Minister Mara Lund said that the Vale administration was slow. She met Foreign \
        Minister Ben Arden in Geneva.
        """)
        == ["meeting held: Mara Lund attended, Ben Arden attended"])
  }

  @Test func `has two leaders meet a third separately`() {
    #expect(
      Newsroom.contacts(
        "President Anna Vale and Foreign Minister Ben Arden first met separately with Mara Lund.")
        == [
          "meeting held: Anna Vale attended, Mara Lund attended",
          "meeting held: Ben Arden attended, Mara Lund attended",
        ])
  }

  @Test func `plans to take part in what is to come`() {
    #expect(
      Newsroom.contacts(
        "Foreign Minister Ben Arden was scheduled to take part in a meeting with Mara Lund.")
        == ["meeting planned: Ben Arden expected, Mara Lund expected"])
  }
}
