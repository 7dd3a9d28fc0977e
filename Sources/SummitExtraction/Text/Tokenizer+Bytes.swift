/// What the tokenizer asks of the bytes around it.
extension Tokenizer {
  func hasByte(at offset: Int) -> Bool { position + offset < bytes.count }

  func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  func beginsWithCapitalLetter(at start: Int) -> Bool {
    guard bytes[start] >= 0xC3, let scalar = scalar(at: start) else { return false }
    return scalar.properties.isUppercase
  }

  func isDigit(at index: Int) -> Bool {
    index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  func isLetter(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte < 0x80
      || byte >= 0xC3 && byte != 0xE2 && byte < 0xF0
  }

  func isApostrophe(at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x99
  }

  /// Whether the apostrophe is followed by the "s" of a possessive and then by no letter.
  func isPossessive(at index: Int, width: Int) -> Bool {
    let next = index + width
    return next < bytes.count && (bytes[next] | 0x20) == 0x73 && !isLetter(at: next + 1)
  }

  /// Whether the period stands between or after single letters: "U.S.", "a.m.".
  func isInsideAbbreviation(from start: Int) -> Bool {
    guard position > start, isLetter(at: position - 1), bytes[position - 1] < 0x80,
      position - 1 == start || bytes[position - 2] == 0x2E || bytes[position - 2] == 0x2D
    else { return false }
    let isLater = position - 1 > start && bytes[position - 2] == 0x2E
    return isLater || (isLetter(at: position + 1) && hasPeriod(at: position + 2))
  }

  func hasPeriod(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == 0x2E
  }

  func scalar(at start: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes[start..<min(start + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
