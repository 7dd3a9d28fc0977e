/// A word of a line, as what is printed around and in an article's head is judged by it.
struct LineWord {
  /// The word without the marks around it.
  let text: String
  /// Its lower-case ASCII form.
  let lower: String
  /// Where it stands, its marks included.
  let range: Range<Int>

  /// The words of a line.
  static func words(of line: ArraySlice<UInt8>) -> [LineWord] {
    line.split(whereSeparator: Line.isBlank).map(LineWord.init)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.firstIndex(where: Self.isInner) ?? bytes.endIndex
    let end = (bytes.lastIndex(where: Self.isInner) ?? start - 1) + 1
    text = String(decoding: bytes[start..<end], as: UTF8.self)
    lower = text.lowercased()
    range = bytes.startIndex..<bytes.endIndex
  }

  /// Whether no mark stands before or after it.
  var isWhole: Bool { text.utf8.count == range.count }

  /// Whether it is made of marks only.
  var isMark: Bool { text.isEmpty }

  var startsUppercase: Bool {
    text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  var startsWithDigit: Bool {
    text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false
  }

  /// Whether it has two letters or more and none is small.
  var isAllCapitals: Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= 2
  }

  /// Whether it begins with a capital, or is one of the small words inside names.
  var isNamePart: Bool {
    startsUppercase || Vocabulary.particles.contains(lower) || text == "&"
  }

  /// ASCII letters and digits, `&`, and everything beyond ASCII but quotation marks and dashes.
  private static func isInner(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x26
      || byte >= 0xC3 && byte != 0xE2
  }
}
