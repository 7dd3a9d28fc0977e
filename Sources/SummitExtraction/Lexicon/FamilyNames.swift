import SummitCoverage

/// People by their family names in plain letters: "Erdoğan" and "Erdogan" are one name.
///
/// Nearly every family name is one word of the lexicon; the others, such as "von der Leyen", are kept
/// by their folded text.
struct FamilyNames: Sendable {
  private var ofWords = WordLists<Int32>()
  private var ofOthers: [String: [Int32]] = [:]

  /// The people of the reference data by the words of the lexicon, which are complete.
  init(_ people: [Person], in words: WordTable) {
    for (index, person) in people.enumerated() {
      note(person.family, of: Int32(index), in: words)
      for family in person.families { note(family, of: Int32(index), in: words) }
    }
    ofWords.finish(wordCount: words.count)
  }

  private mutating func note(_ family: String, of person: Int32, in words: WordTable) {
    if family.isPlainWord {
      ofWords.note(person, of: words.find(letters: family.utf8Span.span))
      return
    }
    let folded = family.folded
    let word = words.find(folded)
    if word.number > 0 {
      ofWords.note(person, of: word)
    } else {
      ofOthers[folded, default: []].append(person)
    }
  }

  /// Those of the folded family name, in their order; one with two spellings of it stands there twice.
  func people(of folded: String, in words: WordTable) -> ArraySlice<Int32> {
    let word = words.find(folded)
    return word.number > 0 ? ofWords[word] : ofOthers[folded, default: []][...]
  }
}

extension String {
  /// Whether it is made of ASCII letters alone, so that folding only makes them small.
  var isPlainWord: Bool {
    utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }
}
