import SummitCoverage

/// The gender that a given name tells.
///
/// Nearly every given name is one word of the lexicon, whose number finds its gender; the others,
/// such as "Jean-Pierre", are kept by their folded text.
struct GivenNameGenders: Sendable {
  private var ofWords: [Person.Gender?] = []
  private var ofOthers: [String: Person.Gender] = [:]

  /// Takes a name to tell its gender from now on, or none.
  mutating func note(_ name: GivenName, in words: WordTable) {
    let isPlain = name.text.isPlainWord
    let folded = isPlain ? name.text : name.text.folded
    let word =
      isPlain ? words.find(letters: folded.utf8Span.span) : words.find(folded)
    guard word.number > 0 else {
      ofOthers[folded] = name.gender
      return
    }
    while ofWords.count <= Int(word.number) { ofWords.append(nil) }
    ofWords[Int(word.number)] = name.gender
  }

  /// The gender of a folded name; nil where it is unknown or given to both.
  func gender(of folded: String, in words: WordTable) -> Person.Gender? {
    let number = Int(words.find(folded).number)
    return number > 0 && number < ofWords.count ? ofWords[number] : ofOthers[folded]
  }
}
