/// A word of a line, as what is printed around and in an article's head is judged by it.
struct LineWord {
  /// Where it stands, its marks included.
  let range: Range<Int>
  /// The word without the marks around it.
  private let bytes: ArraySlice<UInt8>
  private let isASCII: Bool

  /// The words of a line.
  static func words(of line: ArraySlice<UInt8>) -> [LineWord] {
    var words: [LineWord] = []
    words.reserveCapacity(line.count / 6 + 2)
    for word in LineWords(of: line) { words.append(word) }
    return words
  }

  fileprivate init(_ marked: ArraySlice<UInt8>) {
    range = marked.startIndex..<marked.endIndex
    var (start, end) = (marked.startIndex, marked.endIndex)
    while start < end, !Self.isInner(marked[start]) { start += 1 }
    while start < end, !Self.isInner(marked[end - 1]) { end -= 1 }
    bytes = marked[start..<end]
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// The word without the marks around it.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Its lower-case form.
  var lower: String { text.lowercased() }

  /// The kinds of words among which it is, whatever its case.
  var kinds: WordKinds {
    guard isASCII else { return [] }
    var number = WordNumber()
    for byte in bytes { number.add(UInt32(Self.isCapital(byte) ? byte | 0x20 : byte)) }
    return WordKinds.of(number)
  }

  /// Whether no mark stands before or after it.
  var isWhole: Bool { (isASCII ? bytes.count : text.utf8.count) == range.count }

  /// Whether it is made of marks only.
  var isMark: Bool { bytes.isEmpty }

  var startsUppercase: Bool {
    guard let first = bytes.first else { return false }
    if first < 0x80 { return Self.isCapital(first) }
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  var startsWithDigit: Bool {
    bytes.first.map { 0x30...0x39 ~= $0 } ?? false
  }

  /// Whether it has two letters or more and none is small.
  var isAllCapitals: Bool {
    guard !isASCII else {
      return !bytes.contains { 0x61...0x7A ~= $0 } && bytes.count(where: Self.isCapital) >= 2
    }
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
    startsUppercase || kinds.contains(.particle) || bytes.elementsEqual("&".utf8)
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
