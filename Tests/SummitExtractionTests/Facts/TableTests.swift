import Testing

@testable import SummitExtraction

@Suite struct `A scene` {
  @Test func `has those at the leader's side in the talks`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale met Prime Minister Kofi Osei on Friday. With Foreign Minister Ben Arden \
        and Cy Doyle at her side, she spoke of trade.
        """)
        == [
          "summit held: Anna Vale attended, Kofi Osei attended, Ben Arden attended, "
            + "Cy Doyle attended"
        ])
  }

  @Test func `has those of a side behind its colon`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale met Prime Minister Kofi Osei on Friday. The Norlandic side: Foreign \
        Minister Ben Arden and Cy Doyle.
        """)
        == [
          "summit held: Anna Vale attended, Kofi Osei attended, Ben Arden attended, "
            + "Cy Doyle attended"
        ])
  }

  @Test func `has those who look on at the signing`() {
    #expect(
      Newsroom.contacts(
        """
        The formal signing took place in Lindmark on Friday, with Anna Vale, Kofi Osei and Ben Arden \
        looking on.
        """)
        == ["signing held: Anna Vale attended, Kofi Osei attended, Ben Arden attended"])
  }

  @Test func `has the guest whom a banquet welcomes`() {
    #expect(
      Newsroom.contacts(
        "President Anna Vale held a banquet in Lindmark, welcoming Prime Minister Kofi Osei.")
        == ["meal held: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `has kin by their names`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale had lunch with Prime Minister Kofi Osei on Friday. His wife, Ama Osei, \
        joined the lunch.
        """)
        == ["meal held: Anna Vale attended, Kofi Osei attended, Ama Osei attended"])
  }

  @Test func `keeps the luncheon apart from the banquet`() {
    #expect(
      Newsroom.contacts(
        """
        President Anna Vale gave a banquet for Prime Minister Kofi Osei. On Friday she had a luncheon \
        with Osei.
        """
      ).count == 2)
  }
}
