import Testing

@testable import SummitExtraction

/// Sentences that tell who was interviewed by whom.
@Suite struct `An interview` {
  @Test(arguments: [
    (
      "In an interview with Nora Blake of NBC News, President Anna Vale said she was content.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "President Anna Vale gave an interview to Nora Blake of NBC News on Monday.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "President Anna Vale sat down with Nora Blake of NBC News on Monday.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "President Anna Vale was interviewed by Nora Blake of NBC News on Monday.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "President Anna Vale told Nora Blake of NBC News in an interview that she was content.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "Nora Blake of NBC News interviewed President Anna Vale on Monday.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "In an interview with the BBC, President Anna Vale said she was content.",
      ["interview held: Anna Vale attended"]
    ),
    (
      "Interviewed by Nora Blake of NBC News on Monday, President Anna Vale said she "
        + "was content.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "In an interview with Nora Blake of NBC News, recorded on Friday, President Anna "
        + "Vale was asked about the war.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
    (
      "President Anna Vale, in an interview with Nora Blake of NBC News broadcast on "
        + "Friday, praised the deal.",
      ["interview held: Anna Vale attended, Nora Blake attended"]
    ),
  ])
  func `is told of in many words`(sentence: String, contacts: [String]) {
    #expect(Newsroom.contacts(sentence) == contacts)
  }
}
