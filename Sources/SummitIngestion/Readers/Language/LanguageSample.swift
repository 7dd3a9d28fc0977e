/// The words and letters of a text by which its language is told.
struct LanguageSample {
  /// The words, numbered by their letters in lower case.
  private(set) var words: [WordNumber] = []
  /// The letters beyond ASCII, in lower case.
  private(set) var accented: [UInt32] = []
  /// How many letters there are of each writing system.
  private(set) var letters: [WritingSystem: Int] = [:]

  /// How many bytes of a text are looked at, from its front and from its middle.
  private static let reach = 2048

  init(_ text: String) {
    let bytes = text.utf8.span
    words.reserveCapacity(Self.reach / 4)
    read(bytes, 0..<min(Self.reach, bytes.count))
    guard bytes.count > 4 * Self.reach else { return }
    // The middle of the text, from its first whole word on.
    var start = bytes.count / 2
    while start < bytes.count, bytes[start] != 0x20 { start += 1 }
    read(bytes, start..<min(start + Self.reach, bytes.count))
  }

  /// The numbers of all words in a list, which a sample has for the same words.
  static func words(in list: String) -> [WordNumber] {
    var sample = LanguageSample("")
    sample.read(list.utf8.span, 0..<list.utf8.count)
    return sample.words
  }

  /// Reads the letters of valid UTF-8; a character that the range cuts off ends the word.
  private mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var word = WordNumber()
    var ascii = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, (bytes[index] | 0x20) &- 0x61 < 26 {
        word.add(UInt32(bytes[index] | 0x20))
        index += 1
      }
      ascii += index - start
      guard index < range.upperBound else { break }
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if length > 1, index + length <= range.upperBound,
        let letter = letter(Self.scalar(bytes, at: index, length))
      {
        word.add(letter)
      } else if !word.isEmpty {
        words.append(word)
        word = WordNumber()
      }
      index += length
    }
    if !word.isEmpty { words.append(word) }
    letters[.latin, default: 0] += ascii
  }

  /// Counts the letter beyond ASCII and gives it in lower case; nil where it is none.
  private mutating func letter(_ value: UInt32) -> UInt32? {
    guard let scalar = Unicode.Scalar(value), let system = WritingSystem.of(value) else {
      return nil
    }
    let lower = Self.lower(scalar)
    accented.append(lower)
    letters[system, default: 0] += 1
    return lower
  }

  /// The character of two to four bytes.
  private static func scalar(_ bytes: Span<UInt8>, at index: Int, _ length: Int) -> UInt32 {
    var value = UInt32(bytes[index]) & (0xFF >> UInt32(length + 1))
    for next in (index + 1)..<(index + length) {
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    return value
  }

  private static func lower(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0xC0...0xDE, 0x0410...0x042F: scalar.value + 0x20
    case 0x0400...0x040F: scalar.value + 0x50
    case 0xDF...0xFF, 0x0430...0x045F, 0x0600...0x06FF, 0x3000...: scalar.value
    default: scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
  }
}
