import Testing

@testable import SummitExtraction

@Suite struct `Who is meant by` {
  private static let opening =
    "President Anna Vale met Prime Minister Kofi Osei in Geneva. "

  @Test(arguments: [
    ("The two leaders talked.", "The two leaders", ["Anna Vale", "Kofi Osei"]),
    ("The leaders talked.", "The leaders", ["Anna Vale", "Kofi Osei"]),
    ("Both leaders left.", "Both leaders", ["Anna Vale", "Kofi Osei"]),
    ("The pair left.", "The pair", ["Anna Vale", "Kofi Osei"]),
    ("They talked.", "They", ["Anna Vale", "Kofi Osei"]),
  ])
  func `a group is told by those brought together`(
    sentence: String, words: String, people: [String]
  ) {
    #expect(meant(by: words, in: Self.opening + sentence) == people)
  }

  @Test(arguments: [
    ("She spoke first.", "She", ["Anna Vale"]),
    ("He spoke first.", "He", ["Kofi Osei"]),
    ("The president spoke first.", "president", ["Anna Vale"]),
    ("The prime minister spoke first.", "prime minister", ["Kofi Osei"]),
    ("The Norlandic president spoke first.", "Norlandic president", ["Anna Vale"]),
    ("The Tambiran leader spoke first.", "Tambiran leader", ["Kofi Osei"]),
    ("Norland’s president spoke first.", "Norland’s president", ["Anna Vale"]),
    ("Osei’s Norlandic counterpart spoke first.", "Norlandic counterpart", ["Anna Vale"]),
    ("A president spoke first.", "president", []),
    ("The former president spoke first.", "former president", []),
  ])
  func `a pronoun or an office is told by gender, office and country`(
    sentence: String, words: String, people: [String]
  ) {
    #expect(meant(by: words, in: Self.opening + sentence) == people)
  }

  @Test(arguments: [
    ("He got a call from him.", "him", ["Ben Arden"]),
    ("He told him no.", "him", ["Ben Arden"]),
    ("He brought Cy Doyle with him.", "him", ["Kofi Osei"]),
    ("He said he would call.", "he", ["Kofi Osei"]),
  ])
  func `a pronoun that something is done to is told from who does it`(
    sentence: String, words: String, people: [String]
  ) {
    let opening =
      "Foreign Minister Ben Arden was in Geneva. Prime Minister Kofi Osei was there too. "
    #expect(meant(by: words, in: opening + sentence) == people)
  }

  @Test func `they are the pair told of last`() {
    let text =
      Self.opening + "President Ilse Marden and Prime Minister Jon Hale met, and later they left."
    #expect(meant(by: "they", in: text) == ["Ilse Marden", "Jon Hale"])
  }

  @Test func `both foreign ministers is told by their offices`() {
    let text =
      "Vale met Osei. Foreign Minister Ben Arden met Foreign Minister Mara Lund. "
      + "The two foreign ministers left."
    #expect(meant(by: "The two foreign ministers", in: text) == ["Ben Arden", "Mara Lund"])
  }

  @Test func `a surname of two is the one last mentioned`() {
    let text = "Trade Minister Ilse Marden spoke. Envoy Peter Marden left. Marden will return."
    let reading = Newsroom.reading(text)
    let last = reading.mentions.last { $0.kind == .person }
    #expect(last?.people.map { reading.roster.members[$0].name } == ["Peter Marden"])
  }

  private func meant(by words: String, in text: String) -> [String]? {
    let reading = Newsroom.reading(text)
    let mention = reading.mentions.last { mention in
      mention.kind != .person && reading.document.text(mention.range) == words
    }
    return mention?.people.map { reading.roster.members[$0].name }
  }
}
