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
    guard let first = part.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The parts between its spaces.
  var spacedWords: [String] {
    let bytes = Array(utf8)
    var words: [String] = []
    words.reserveCapacity(4)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
      if start < end { words.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
    }
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
