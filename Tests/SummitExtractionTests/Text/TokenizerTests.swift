import Testing

@testable import SummitExtraction

@Suite struct `The tokenizer` {
  @Test(arguments: [
    ("Vale met Osei.", ["Vale", "met", "Osei", "."]),
    ("The U.S. said so.", ["The", "U.S.", "said", "so", "."]),
    ("Gen. Vale and Dr. Osei left.", ["Gen.", "Vale", "and", "Dr.", "Osei", "left", "."]),
    ("In St. Petersburg, at 9 a.m.", ["In", "St.", "Petersburg", ",", "at", "9", "a.m."]),
    ("Cy J. Doyle", ["Cy", "J.", "Doyle"]),
    ("3.5 million, 10,000 and 10:30", ["3.5", "million", ",", "10,000", "and", "10:30"]),
    ("the 80th session of the G7", ["the", "80th", "session", "of", "the", "G7"]),
    ("Wait... what?!", ["Wait", "...", "what", "?", "!"]),
    ("Geneva — (Norland)", ["Geneva", "—", "(", "Norland", ")"]),
    ("one--two", ["one", "--", "two"]),
  ])
  func `cuts words, numbers and marks`(text: String, tokens: [String]) {
    #expect(texts(text) == tokens)
  }

  @Test(arguments: [
    ("Joint Base Elmendorf-Richardson", ["Joint", "Base", "Elmendorf-Richardson"]),
    ("the Vale-Osei summit", ["the", "Vale", "-", "Osei", "summit"]),
    ("a three-hour meeting", ["a", "three-hour", "meeting"]),
    ("Osei–Vale talks", ["Osei", "–", "Vale", "talks"]),
  ])
  func `parts a hyphened word only when both halves are names`(text: String, tokens: [String]) {
    #expect(texts(text) == tokens)
  }

  @Test(arguments: [
    ("Norland's leader", ["Norland", "'s", "leader"]),
    ("Norland’s leader", ["Norland", "’s", "leader"]),
    ("the leaders' talks", ["the", "leaders", "'", "talks"]),
    ("the leaders’ talks", ["the", "leaders", "’", "talks"]),
    ("didn't and didn’t", ["didn't", "and", "didn’t"]),
    ("O'Hara and O’Hara", ["O'Hara", "and", "O’Hara"]),
  ])
  func `parts a possessive, and no other apostrophe`(text: String, tokens: [String]) {
    #expect(texts(text) == tokens)
  }

  @Test(arguments: [
    ("\"Yes\"", [Token.Kind.straightQuote, .word, .straightQuote]),
    ("“Yes”", [.openQuote, .word, .closeQuote]),
    ("«Yes»", [.openQuote, .word, .closeQuote]),
    ("‘Yes’", [.openQuote, .word, .closeQuote]),
    ("'Yes'", [.openQuote, .word, .closeQuote]),
  ])
  func `tells opening from closing marks`(text: String, kinds: [Token.Kind]) {
    #expect(tokens(text).map(\.kind) == kinds)
  }

  @Test func `finds a word whatever its case and accents`() {
    let words = tokens("erdogan ERDOGAN Erdoğan").map(\.word)
    #expect(Set(words).count == 1)
    #expect(words.first != .unknown)
  }

  @Test func `notes capitals, lines and paragraphs`() {
    let tokens = tokens("Vale met NATO.\nÉva left.\n\nosei")
    #expect(tokens.filter(\.isCapitalized).count == 3)
    #expect(tokens.filter { $0.shape.contains(.allCapitals) }.count == 1)
    #expect(tokens.filter { $0.shape.contains(.beginsLine) }.count == 3)
    #expect(tokens.filter { $0.shape.contains(.beginsParagraph) }.count == 2)
  }

  @Test(arguments: [
    "Vale met Osei.", "“Ça va,” said Élodie — naïve, 🇳🇴 café.", "東京で、Vale は Osei に会った。",
    "Zelenskyy’s café\r\n\r\n\u{a0}• naïveté…", "ſmall ﬁne e\u{301} Ђорђе ²½",
  ])
  func `counts Unicode scalars as SQLite's substr does`(text: String) {
    let scalars = Array(text.unicodeScalars)
    for token in tokens(text) {
      let bytes = Array(text.utf8)[Int(token.start)..<Int(token.end)]
      let counted = scalars[Int(token.scalarStart)..<Int(token.scalarEnd)]
      #expect(
        String(decoding: bytes, as: UTF8.self)
          == String(String.UnicodeScalarView(counted)))
    }
  }

  @Test(arguments: [
    "", " ", "'", "’", "\"", ".", "-", "\u{feff}", "\u{0}", "a\u{0}b", "U.", "s'", "’s", "-a-", "&",
  ])
  func `covers every text without gaps in its words`(text: String) {
    var end = 0
    for token in tokens(text) {
      #expect(Int(token.start) >= end && token.end > token.start)
      end = Int(token.end)
    }
    #expect(end <= text.utf8.count)
  }

  private func tokens(_ text: String) -> [Token] {
    Document(text, lexicon: Newsroom.lexicon).tokens
  }

  private func texts(_ text: String) -> [String] {
    let document = Document(text, lexicon: Newsroom.lexicon)
    return document.tokens.indices.map { document.text($0) }
  }
}
