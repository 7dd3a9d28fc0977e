import Testing

@testable import SummitExtraction

@Suite struct `Events` {
  @Test func `told several times are one`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Friday.

        The two leaders talked for three hours. The summit was their first. Vale and Osei met at \
        the Palais des Nations.
        """)
        == [
          "summit held 2025-08-15 Palais des Nations Geneva 180 minutes: "
            + "Anna Vale attended, Kofi Osei attended"
        ])
  }

  @Test func `planned and held are kept apart`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Friday.

        Vale will meet Osei again in Lindmark on September 10.
        """)
        == [
          "summit held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended",
          "summit planned 2025-09-10 Lindmark: Anna Vale expected, Kofi Osei expected",
        ])
  }

  @Test func `of the same pair on two days are two`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Monday.

        Vale met Osei in Geneva on Friday.
        """)
        == [
          "summit held 2025-08-11 Geneva: Anna Vale attended, Kofi Osei attended",
          "summit held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended",
        ])
  }

  @Test func `of the same pair in two places are two`() {
    #expect(
      Newsroom.events(
        "President Anna Vale met Prime Minister Kofi Osei in Geneva. Vale met Osei in Lindmark.")
        == [
          "summit held Geneva: Anna Vale attended, Kofi Osei attended",
          "summit held Lindmark: Anna Vale attended, Kofi Osei attended",
        ])
  }

  @Test func `are joined by those who came with their leaders`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Friday. Vale was joined by \
        Foreign Minister Ben Arden and adviser Cy Doyle.
        """)
        == [
          "summit held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended, "
            + "Ben Arden attended, Cy Doyle attended"
        ])
  }

  @Test func `keep those who are told between commas`() {
    #expect(
      Newsroom.events(
        """
        Prime Minister Kofi Osei, accompanied by Foreign Minister Mara Lund, met President Anna \
        Vale in Geneva.
        """)
        == ["summit held Geneva: Kofi Osei attended, Anna Vale attended, Mara Lund attended"])
  }

  @Test func `of a former leader are no summits`() {
    #expect(
      Newsroom.events("Former President Ilse Marden met Prime Minister Kofi Osei in Geneva.")
        == ["meeting held Geneva: Ilse Marden attended, Kofi Osei attended"])
  }

  @Test func `keep those who were invited or stayed away`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Friday. Foreign Minister \
        Mara Lund did not attend the summit. Foreign Minister Ben Arden was not invited to the \
        summit.
        """)
        == [
          "summit held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended, "
            + "Mara Lund absent, Ben Arden absent"
        ])
  }

  @Test func `on the sidelines of a larger one count for both`() {
    #expect(
      Newsroom.events(
        """
        The G7 summit was held in Lindmark on Friday.

        President Anna Vale met Prime Minister Kofi Osei on the sidelines of the G7 summit.
        """)
        == [
          "summit held 2025-08-15 Lindmark: Anna Vale attended, Kofi Osei attended",
          "meeting held 2025-08-15 Lindmark: Anna Vale attended, Kofi Osei attended",
        ])
  }

  @Test func `by telephone are calls`() {
    #expect(
      Newsroom.events(
        "President Anna Vale spoke by phone with Prime Minister Kofi Osei on Thursday for 40 minutes."
      )
        == ["call held 2025-08-14 40 minutes: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `beside the talks take their day and place`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Friday.

        Vale and Osei held a joint news conference.
        """)
        == [
          "summit held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended",
          "press_conference held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended",
        ])
  }

  @Test func `looked back at keep their own day`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Friday.

        Vale and Osei had not met since June 2021, in Lindmark.
        """)
        == [
          "summit held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended",
          "summit held 2021-06 Lindmark: Anna Vale attended, Kofi Osei attended",
        ])
  }

  @Test(arguments: [
    "President Anna Vale met Prime Minister Kofi Osei, their first meeting since 2021.",
    "President Anna Vale met Prime Minister Kofi Osei for the first time since June 2021.",
    "President Anna Vale, who took office in 2019, met Prime Minister Kofi Osei.",
  ])
  func `take no day from words about another`(sentence: String) {
    #expect(
      Newsroom.events(sentence).first == "summit held: Anna Vale attended, Kofi Osei attended")
  }
}
