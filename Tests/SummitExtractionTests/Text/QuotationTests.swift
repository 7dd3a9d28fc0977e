import Testing

@testable import SummitExtraction

@Suite struct `Quotations` {
  @Test(arguments: [
    ("“Yes,” Vale said. “We met.”", ["Yes,", "We met."]),
    ("\"Yes,\" Vale said. \"We met.\"", ["Yes,", "We met."]),
    ("«Yes», Vale said.", ["Yes"]),
    ("‘Yes,’ Vale said. ‘It’s Osei’s plan.’", ["Yes,", "It’s Osei’s plan."]),
    ("'Yes,' Vale said. 'It's Osei's plan.'", ["Yes,", "It's Osei's plan."]),
    ("“He said ‘yes’ to me,” Vale said.", ["He said ‘yes’ to me,"]),
    ("‘He said “yes” to me,’ Vale said.", ["He said “yes” to me,"]),
    ("The leaders’ talks were Osei’s idea.", []),
    ("The leaders' talks were Osei's idea.", []),
    ("“”", []),
  ])
  func `are the words between marks of every kind`(text: String, quotations: [String]) {
    #expect(quoted(text) == quotations)
  }

  @Test func `run on over paragraphs that each open and do not close`() {
    let document = Document(
      "“We met.\n\n“We talked.\n\n“We left,” Vale said.", lexicon: Newsroom.lexicon)
    #expect(
      document.quotations.map { document.text($0.content) } == [
        "We met.", "We talked.", "We left,",
      ])
    #expect(document.quotations.map(\.isOpenEnded) == [true, true, false])
  }

  @Test(arguments: [
    "“We met, Vale said.", "We met,” Vale said.", "\"We met, Vale said.", "We met,\" Vale said.",
    "“We “met, Vale said.", "We’’ met.", "’We met.", "'We met.",
  ])
  func `with a mark too many or too few spoil no other paragraph`(odd: String) {
    let quotations = quoted(odd + "\n\nOsei left.\n\n“We agreed,” Osei said. Vale nodded.")
    #expect(quotations.last == "We agreed,")
    #expect(!quotations.contains { $0.contains("Osei") })
  }

  @Test func `do not begin with an apostrophe that is not closed`() {
    #expect(quoted("Vale recalled the summit of ’85 and the 'other matter.") == [])
  }

  private func quoted(_ text: String) -> [String] {
    let document = Document(text, lexicon: Newsroom.lexicon)
    return document.quotations.map { document.text($0.content) }
  }
}
