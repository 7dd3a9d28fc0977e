extension Collection<UInt8> {
  /// Whether the ASCII text is among the bytes; its letters must be small, theirs may be either.
  func contains(lowercase word: String) -> Bool {
    let word = word.utf8
    guard let initial = word.first, count >= word.count else { return false }
    var start = startIndex
    while let found = self[start...].firstIndex(where: { $0.isSame(ignoringCase: initial) }) {
      var index = found
      var wanted = word.startIndex
      while wanted < word.endIndex, index < endIndex,
        self[index].isSame(ignoringCase: word[wanted])
      {
        formIndex(after: &index)
        word.formIndex(after: &wanted)
      }
      if wanted == word.endIndex { return true }
      start = self.index(after: found)
    }
    return false
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }

  /// Whether it is the other byte, or the ASCII capital of it where that is a small letter.
  func isSame(ignoringCase small: UInt8) -> Bool {
    self == small || self | 0x20 == small && (0x61...0x7A).contains(small)
  }
}
