/// Comparisons of words, which rules make at every turn.
///
/// Two Strings of other bytes may still be equal by Unicode's rules, which the standard library
/// looks into at some cost. Folded words are compared by their bytes, and most differ in length.
extension String {
  /// Whether the bytes of both are the same.
  @inline(__always)
  func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && self == other
  }

  /// Whether the bytes of the other text stand in this one, which is quick for short texts.
  func has(_ part: String) -> Bool {
    let text = utf8Span.span
    let wanted = part.utf8Span.span
    guard wanted.count <= text.count else { return false }
    for start in 0...text.count - wanted.count {
      var length = 0
      while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    return false
  }

  /// The parts between its spaces.
  var spacedWords: [String] {
    var words: [String] = []
    var rest = utf8[...]
    while let space = rest.firstIndex(of: UInt8(ascii: " ")) {
      if space > rest.startIndex { words.append(String(Substring(rest[..<space]))) }
      rest = rest[space...].dropFirst()
    }
    if words.isEmpty, rest.startIndex == startIndex, !isEmpty { return [self] }
    if !rest.isEmpty { words.append(String(Substring(rest))) }
    return words
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
@inline(__always)
func ~= (pattern: String, word: String) -> Bool { pattern.isSame(as: word) }
