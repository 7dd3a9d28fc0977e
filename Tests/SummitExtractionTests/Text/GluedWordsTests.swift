import Testing

@testable import SummitExtraction

@Suite struct `Glued words` {
  private func words(_ text: String) -> [String] {
    let document = Document(text, lexicon: Newsroom.lexicon)
    return document.tokens.indices.filter { document.tokens[$0].isWord }.map { document.text($0) }
  }

  @Test(arguments: [
    ("President Oseiwill travel.", ["President", "Osei", "will", "travel"]),
    ("Anna Valemet him.", ["Anna", "Vale", "met", "him"]),
    ("Anna Valegladly came.", ["Anna", "Vale", "gladly", "came"]),
    ("That eveningVale spoke.", ["That", "evening", "Vale", "spoke"]),
  ])
  func `are parted where a name and a verb meet`(text: String, words: [String]) {
    #expect(self.words(text) == words)
  }

  @Test(arguments: ["Valentina left.", "Oseian voters left.", "McDonald left.", "iPhone sales"])
  func `are not seen in longer names`(text: String) {
    #expect(words(text) == text.split(separator: " ").map { $0.filter { $0 != "." } })
  }
}
