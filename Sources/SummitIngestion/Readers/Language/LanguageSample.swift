/// The words and letters of a text by which its language is told.
struct LanguageSample {
  /// The words as ``hash(_:)`` numbers them.
  private(set) var words: [UInt64] = []
  /// The letters beyond ASCII, in lower case.
  private(set) var accented: [UInt32] = []
  /// How many letters there are of each writing system.
  private(set) var letters: [WritingSystem: Int] = [:]
  private var word: UInt64 = Self.start

  /// How many bytes of a text are looked at, from its front and from its middle.
  private static let reach = 2048

  init(_ text: String) {
    let bytes = text.utf8
    words.reserveCapacity(Self.reach / 4)
    read(bytes.prefix(Self.reach))
    guard bytes.count > 4 * Self.reach else { return }
    let middle = bytes.dropFirst(bytes.count / 2).drop { $0 & 0xC0 == 0x80 }
    read(middle.drop { $0 != 0x20 }.prefix(Self.reach))
  }

  /// The number of a word in lower case.
  static func hash(_ word: some StringProtocol) -> UInt64 {
    word.unicodeScalars.reduce(start) { mixed($0, $1.value) }
  }

  private mutating func read(_ bytes: Substring.UTF8View) {
    let bytes = Array(bytes)
    var ascii = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        if (0x61...0x7A).contains(byte | 0x20) {
          ascii += 1
          word = Self.mixed(word, UInt32(byte | 0x20))
        } else {
          endWord()
        }
        continue
      }
      // Most of the text is ASCII, whose bytes need no decoding.
      let end = bytes[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
      for scalar in String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars {
        read(scalar)
      }
      index = end
    }
    endWord()
    letters[.latin, default: 0] += ascii
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    guard let system = WritingSystem.of(scalar.value) else { return endWord() }
    let lower = Self.lower(scalar)
    accented.append(lower)
    letters[system, default: 0] += 1
    word = Self.mixed(word, lower)
  }

  private mutating func endWord() {
    guard word != Self.start else { return }
    words.append(word)
    word = Self.start
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a over letters. http://www.isthe.com/chongo/tech/comp/fnv/
  private static func mixed(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
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
