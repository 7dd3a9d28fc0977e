import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The text of an article` {
  @Test(arguments: [
    "Share", "Share This Article:", "[Advertisement]", "SKIP PAST NEWSLETTER PROMOTION",
    "Read also: Another story", "Sign up to This Is Norland", "Follow us on X",
    "Subscribe to our channel", "Copyright 2025 Lindmark Post", "© Lindmark Post",
    "All rights reserved.", "TAGS: Norland | Sudland", "Font size  +  -", "(END)", "###", "-0-",
    "Facebook Twitter WhatsApp", "10 photos | Tap to enlarge",
  ])
  func `is freed of a page's furniture`(line: String) throws {
    #expect(
      try read("Leaders meet\n\nThey met on Friday.\n\n\(line)\n\nShe left.\n").text
        == "They met on Friday.\n\nShe left.")
  }

  @Test(arguments: [
    "Share prices fell in Lindmark.", "Copyright was on the agenda.",
    "Subscribers to the treaty met. They signed. They left.", "Photo calls were cut short.",
    "Read more, he told the pupils of the school.", "The end", "More than 40 leaders came.",
    "(Reporting by Anna Vale; Editing by Karl Osei)", "- additional reporting by Northern Wire",
  ])
  func `keeps prose that begins alike`(line: String) throws {
    #expect(try read("Leaders meet\n\nThey met.\n\n\(line)\n").text == "They met.\n\n\(line)")
  }

  @Test func `has a paragraph a line where lines are paragraphs`() throws {
    #expect(
      try read("Leaders meet\n\nNORLAND\nThey met on Friday.\nShe left early.\n").text
        == "NORLAND\n\nThey met on Friday.\n\nShe left early.")
  }

  @Test func `joins lines that were broken to a width`() throws {
    let text = try read(
      """
      Leaders meet

      The leaders of Norland and Sudland met for three hours on Friday in
      a hotel by the lake, and parted without a word.
      They did not say when they would meet again, and their aides, who
      had waited outside, did not know either.

      Those present included:
      - Anna Vale of Norland
      - Karl Osei of Sudland, who had come by train the night before and
        left the same way
      """
    ).text
    #expect(
      text == """
        The leaders of Norland and Sudland met for three hours on Friday in a hotel by the lake, \
        and parted without a word.

        They did not say when they would meet again, and their aides, who had waited outside, \
        did not know either.

        Those present included:

        - Anna Vale of Norland

        - Karl Osei of Sudland, who had come by train the night before and left the same way
        """)
  }

  @Suite struct `credits an agency` {
    @Test(arguments: [
      "According to Northern Wire, they met.", "They met, NW reported.",
      "They met, NW reports, twice.",
      "They met.\n\n(NW)", "They met.\n\n— Northern Wire",
      "They met.\n\n- additional reporting by NW",
    ])
    func `that is known`(text: String) throws {
      #expect(
        try read("Leaders meet\n\n\(text)\n", outlets: knownOutlets).agency == "Northern Wire")
    }

    @Test func `by the shape of its name`() throws {
      let text = "Leaders meet\n\nAccording to Norland Press Agency, they met.\n"
      #expect(try read(text).agency == "Norland Press Agency")
    }

    @Test(arguments: ["According to Vale, they met.", "They met, Vale reported."])
    func `but nobody else`(text: String) throws {
      #expect(try read("Leaders meet\n\n\(text)\n", outlets: knownOutlets).agency == nil)
    }
  }

  @Test func `names the paper that speaks of itself`() throws {
    let text = "Leaders meet\n\nThe talks failed, Lindmark Post understands from aides.\n"
    #expect(try read(text, outlets: knownOutlets).outlet == "Lindmark Post")
  }
}
