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
    var words: [LineWord] = []
    words.reserveCapacity(line.count / 6 + 2)
    for word in LineWords(of: line) { words.append(word) }
    return words
  }

  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.firstIndex(where: Self.isInner) ?? bytes.endIndex
    let end = (bytes.lastIndex(where: Self.isInner) ?? start - 1) + 1
    let inner = bytes[start..<end]
    text = String(decoding: inner, as: UTF8.self)
    if inner.contains(where: { $0 >= 0x80 }) {
      lower = text.lowercased()
    } else if inner.contains(where: Self.isCapital) {
      lower = String(decoding: inner.map { Self.isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    } else {
      lower = text
    }
    range = bytes.startIndex..<bytes.endIndex
  }

  /// Whether no mark stands before or after it.
  var isWhole: Bool { text.utf8.count == range.count }

  /// Whether it is made of marks only.
  var isMark: Bool { text.isEmpty }

  var startsUppercase: Bool {
    guard let first = text.utf8.first else { return false }
    if first < 0x80 { return Self.isCapital(first) }
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  var startsWithDigit: Bool {
    text.utf8.first.map { 0x30...0x39 ~= $0 } ?? false
  }

  /// Whether it has two letters or more and none is small.
  var isAllCapitals: Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      if (0x61...0x7A).contains(scalar.value) { return false }
      if scalar.value >= 0x80, scalar.properties.isLowercase { return false }
      if scalar.value < 0x80
        ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
      {
        letters += 1
      }
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

  private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

/// The words of a line one after another, for those who may stop at the first.
struct LineWords: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>

  init(of line: ArraySlice<UInt8>) {
    rest = line
  }

  /// How many words the line has.
  static func count(in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInside = false
    for byte in line {
      let isWord = !Line.isBlank(byte)
      if isWord, !isInside { count += 1 }
      isInside = isWord
    }
    return count
  }

  mutating func next() -> LineWord? {
    guard let start = rest.firstIndex(where: { !Line.isBlank($0) }) else { return nil }
    let end = rest[start...].firstIndex(where: Line.isBlank) ?? rest.endIndex
    defer { rest = rest[end...] }
    return LineWord(rest[start..<end])
  }
}
