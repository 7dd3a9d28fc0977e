/// Comparisons of words, which rules make at every turn.
///
/// Two Strings of other bytes may still be equal by Unicode's rules, which the standard library
/// looks into at some cost. Folded words are compared by their bytes, and most differ in length.
extension String {
  /// Whether the bytes of both are the same.
  func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }

  /// Whether the bytes of the other text stand in this one, which is quick for short texts.
  func has(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// Whether all words of the other text, parted by spaces, are among its own.
  func hasWords(of other: String) -> Bool {
    let space = UInt8(ascii: " ")
    var rest = other.utf8[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 != space }
      if !word.isEmpty, !hasWord(word) { return false }
      rest = rest[word.endIndex...].dropFirst()
    }
    return true
  }

  private func hasWord(_ word: Substring.UTF8View) -> Bool {
    let space = UInt8(ascii: " ")
    var rest = utf8[...]
    while !rest.isEmpty {
      let own = rest.prefix { $0 != space }
      if own.elementsEqual(word) { return true }
      rest = rest[own.endIndex...].dropFirst()
    }
    return false
  }

  /// The parts between its spaces.
  var spacedWords: [String] {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}

extension [String] {
  /// Whether the word is one of them: takes the place of the standard library's for word lists.
  func contains(_ word: String) -> Bool {
    for one in self where one.isSame(as: word) { return true }
    return false
  }
}

/// Matches a word in a `switch`, by its bytes.
func ~= (pattern: String, word: String) -> Bool { pattern.isSame(as: word) }
