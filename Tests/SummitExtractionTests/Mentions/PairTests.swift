import SummitCoverage
import Testing

@testable import SummitExtraction

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
