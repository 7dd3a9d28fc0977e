import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `The people of an article` {
  /// Each person once: name, office and for whom, as far as told or known.
  private func people(_ text: String) -> [String] {
    let reading = Newsroom.reading(text)
    return reading.roster.members.indices.map { number in
      let member = reading.roster.members[number]
      let represented = reading.roster.represented(number).map(reading.lexicon.name(of:))
      return [member.name, member.office, represented].compactMap { $0 }.joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("Vale met Osei.", ["Anna Vale | Norland", "Kofi Osei | Tambira"]),
    ("President Vale spoke.", ["Anna Vale | President | Norland"]),
    ("Mr Osei and Ms. Vale spoke.", ["Kofi Osei | Tambira", "Anna Vale | Norland"]),
    ("Prime Minister Kofi Osei's aides left.", ["Kofi Osei | Prime Minister | Tambira"]),
    ("the Vale-Osei summit", ["Anna Vale | Norland", "Kofi Osei | Tambira"]),
  ])
  func `who are known are found by any part of their names`(text: String, people: [String]) {
    #expect(self.people(text) == people)
  }

  @Test func `are whom the headline names in full`() {
    var article = Newsroom.article("Vale flew to Lindmark. “Then, Mr. Speaker,” Vale said.")
    article.title = "How Ilse Vale Saved the Peace"
    let reading = Reading(article, lexicon: Newsroom.lexicon)
    #expect(reading.roster.members.map(\.name) == ["Ilse Vale"])
  }

  @Test func `have a surname of two that a hyphen joins, though others are called so`() {
    #expect(people("Ilse Vale-Osei spoke. Vale-Osei left.") == ["Ilse Vale-Osei"])
  }

  @Test func `keep a family name of two words`() {
    #expect(
      people("President Andrés Marden Ibarra spoke. Marden Ibarra left.").count == 1)
  }

  @Test(arguments: [
    ("Norlandic Trade Minister Ilse Marden spoke.", ["Ilse Marden | Trade Minister | Norland"]),
    ("Trade Minister Ludo van der Kolk spoke.", ["Ludo van der Kolk | Trade Minister"]),
    ("Defence Minister J. P. Marden spoke.", ["J. P. Marden | Defence Minister"]),
    ("Ambassador Xoqa Zelt spoke.", ["Xoqa Zelt | Ambassador"]),
    ("Mr. Zelt spoke.", ["Zelt"]),
    ("Anna Marden spoke.", ["Anna Marden"]),
    (
      "Anna Marden, the Norlandic trade minister, spoke.",
      ["Anna Marden | trade minister | Norland"]
    ),
    (
      "The trade minister of Norland, Anna Marden, spoke.",
      ["Anna Marden | trade minister | Norland"]
    ),
  ])
  func `who are unknown are found by title, given name or apposition`(
    text: String, people: [String]
  ) {
    #expect(self.people(text) == people)
  }

  @Test func `who are listed are each found`() {
    #expect(
      people(
        "Vale came with Foreign Minister Ben Arden, adviser Cy Doyle and Trade Minister Ilse Marden."
      )
        == [
          "Anna Vale | Norland", "Ben Arden | Foreign Minister | Norland",
          "Cy Doyle | adviser | Norland", "Ilse Marden | Trade Minister | Norland",
        ])
  }

  @Test func `are each one person under full name, surname and title`() {
    #expect(
      people(
        "Trade Minister Ilse Marden spoke. Marden left. Ilse Marden’s aide and Ms Marden stayed.")
        == ["Ilse Marden | Trade Minister"])
  }

  @Test func `are two when two share a surname`() {
    #expect(
      people("Ilse Marden met Peter Marden.") == ["Ilse Marden", "Peter Marden"])
  }

  @Test(arguments: [
    (
      "Presidents Ilse Marden of Norland and Ben Zelt of Tambira spoke.",
      ["Ilse Marden | President | Norland", "Ben Zelt | President | Tambira"]
    ),
    (
      "Ilse Marden and Anna Zelt, the two foreign ministers, spoke.",
      ["Ilse Marden | foreign minister", "Anna Zelt | foreign minister"]
    ),
    (
      "Norland sent its trade minister, Ilse Marden.",
      ["Ilse Marden | trade minister | Norland"]
    ),
    (
      "Norland's new trade minister, Ilse Marden, spoke.",
      ["Ilse Marden | trade minister | Norland"]
    ),
    ("Ilse Marden, Vale's spokeswoman, left.", ["Ilse Marden | spokeswoman"]),
    ("Ilse Marden, who heads NATO, spoke.", ["Ilse Marden | head | NATO"]),
    ("Senator Marden, the trade minister, spoke.", ["Marden | trade minister"]),
  ])
  func `have the office that a list, a verb or a possessive gives`(text: String, people: [String]) {
    #expect(self.people(text) == people)
  }

  @Test func `keep the office of a former holder apart`() {
    #expect(people("Former President Ilse Marden spoke.") == ["Ilse Marden | former President"])
  }

  @Test(arguments: [
    "Geneva Bridge reopened.", "The Grand Hotel was full.", "Vale Palace was closed.",
    "On Monday Norland voted.", "May was warm.",
  ])
  func `are not places, streets or days`(text: String) {
    #expect(people(text) == [])
  }
}
