import Testing

@testable import SummitExtraction

@Suite struct `Quoted speech` {
  @Test(arguments: [
    (
      "“We met for an hour,” President Anna Vale said.",
      ["Anna Vale direct: We met for an hour"]
    ),
    (
      "“We met for an hour,” said Anna Vale, the president of Norland.",
      ["Anna Vale direct: We met for an hour"]
    ),
    (
      "President Anna Vale said: “We met for an hour.”",
      ["Anna Vale direct: We met for an hour."]
    ),
    (
      "President Anna Vale told reporters, “We met for an hour.”",
      ["Anna Vale direct: We met for an hour."]
    ),
    (
      "\"We met for an hour,\" Anna Vale added.",
      ["Anna Vale direct: We met for an hour"]
    ),
    (
      "‘We met for an hour,’ Anna Vale said.",
      ["Anna Vale direct: We met for an hour"]
    ),
    (
      "“Did we agree on all of it?” Anna Vale asked.",
      ["Anna Vale direct: Did we agree on all of it?"]
    ),
    (
      "Anna Vale hosted Kofi Osei in Geneva. “We met for an hour,” he said.",
      ["Kofi Osei direct: We met for an hour"]
    ),
  ])
  func `is of the subject of the verb beside it`(text: String, statements: [String]) {
    #expect(Newsroom.statements(text) == statements)
  }

  @Test func `that its attribution cuts in two is two statements`() {
    #expect(
      Newsroom.statements("“We met for an hour,” Anna Vale said, “and we will meet again soon.”")
        == [
          "Anna Vale direct: We met for an hour",
          "Anna Vale direct: and we will meet again soon.",
        ])
  }

  @Test func `goes on in the same paragraph without another verb`() {
    #expect(
      Newsroom.statements("“We met for an hour,” Anna Vale said. “We will meet again soon.”") == [
        "Anna Vale direct: We met for an hour",
        "Anna Vale direct: We will meet again soon.",
      ])
  }

  @Test func `goes on in the next paragraph when no mark closed it`() {
    #expect(
      Newsroom.statements("“We met for an hour,” Anna Vale said. “It went well.\n\n“We will meet.”")
        == [
          "Anna Vale direct: We met for an hour", "Anna Vale direct: It went well.",
          "Anna Vale direct: We will meet.",
        ])
  }

  @Test func `of two speakers is told apart`() {
    #expect(
      Newsroom.statements(
        "“We met for an hour,” Anna Vale said.\n\n“We will meet again soon,” Kofi Osei said.") == [
          "Anna Vale direct: We met for an hour",
          "Kofi Osei direct: We will meet again soon",
        ])
  }

  @Test func `is not what a title or a so-called word stands between marks for`() {
    #expect(Newsroom.statements("Anna Vale opened the “peace bridge” in Geneva.") == [])
  }

  @Test func `names the outlet that it was given to`() {
    #expect(
      Newsroom.statements("“We met for an hour,” Anna Vale told Fox News on Friday.")
        == ["Anna Vale [Fox News] direct: We met for an hour"])
  }

  @Test func `is of no one when no one is named`() {
    #expect(Newsroom.statements("“We met for an hour,” a diplomat said.") == [])
  }
}
