extension StringProtocol {
  /// The text in plain lower-case ASCII letters and digits, words parted by one space, as names are
  /// compared: "Recep Tayyip Erdoğan" and "ERDOGAN, Recep-Tayyip" differ only in order.
  ///
  /// Latin letters lose their diacritics, "ß" becomes "ss", "æ" becomes "ae"; letters of other
  /// scripts stay as they are in lower case; apostrophes inside a word vanish and every other
  /// mark parts words.
  public var folded: String { String(self).folded }
}

extension String {
  /// The text in plain lower-case ASCII letters and digits, as that of any text; one that is so
  /// already is given back as it is.
  public var folded: String {
    let bytes = utf8.span
    switch Folding(bytes) {
    case .none: return self
    case .ofCapitals: return lowercased()
    case .ofOthers: break
    }
    var folded = FoldedText(capacity: bytes.count)
    var index = 0
    // Most names are ASCII but for a letter or two of two bytes.
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append(ascii: byte)
        index += 1
      } else if (0xC3...0xC5).contains(byte),
        let letter = LatinLetters.letter(
          UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
      {
        folded.append(letter: letter)
        index += 2
      } else {
        return FoldedText(scalarsOf: self).text
      }
    }
    return folded.text
  }
}

/// What folding has to do to a text.
private enum Folding {
  /// Nothing: it is made of small ASCII letters and digits, words parted by one space.
  case none
  /// Only to make capitals small.
  case ofCapitals
  case ofOthers

  init(_ text: Span<UInt8>) {
    self = .none
    var last: UInt8 = 0x20
    for index in text.indices {
      switch text[index] {
      case 0x30...0x39, 0x61...0x7A: break
      case 0x41...0x5A: self = .ofCapitals
      case 0x20 where last != 0x20: break
      default:
        self = .ofOthers
        return
      }
      last = text[index]
    }
    if last == 0x20, !text.isEmpty { self = .ofOthers }
  }
}

/// A text on its way to plain letters.
private struct FoldedText {
  private var bytes: [UInt8] = []
  private var pendingSpace = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  init(scalarsOf text: String) {
    self.init(capacity: text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x80: append(ascii: UInt8(scalar.value))
      case 0x2019, 0x2018, 0x02BC, 0x300...0x36F, 0xAD, 0x200B...0x200F: continue
      default:
        if let letter = LatinLetters.letter(scalar.value) {
          append(letter: letter)
          continue
        }
        guard let plain = LatinLetters.plain(scalar) else {
          pendingSpace = true
          continue
        }
        partWords()
        bytes.append(contentsOf: plain.utf8)
      }
    }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(ascii byte: UInt8) {
    switch byte {
    case 0x30...0x39, 0x61...0x7A:
      partWords()
      bytes.append(byte)
    case 0x41...0x5A:
      partWords()
      bytes.append(byte | 0x20)
    case 0x27, 0x60: break
    default: pendingSpace = true
    }
  }

  mutating func append(letter: UInt8) {
    partWords()
    bytes.append(letter)
  }

  /// Puts a space before the letter to come when a mark stood there.
  private mutating func partWords() {
    if pendingSpace, !bytes.isEmpty { bytes.append(0x20) }
    pendingSpace = false
  }
}

/// Letters beyond ASCII and the plain letters that stand for them.
enum LatinLetters {
  /// The one letter that folding writes for a Latin letter of U+00C0 to U+017F; nil for the few of
  /// these that become two or none, and for any other scalar.
  static func letter(_ value: UInt32) -> UInt8? {
    guard value >= 0xC0, value <= 0x17F else { return nil }
    let letter = letters[Int(value - 0xC0)]
    return letter == 0 ? nil : letter
  }

  /// What folding writes for the scalar; nil where it is no letter or digit.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    switch value {
    case 0xC0...0x17F:
      let letter = basic[Int(value - 0xC0)]
      return letter == "-" ? nil : ligatures[value] ?? String(letter)
    case 0x1E00...0x1EFF:
      return ligatures[value] ?? String(additional[Int(value - 0x1E00)])
    default:
      if let known = ligatures[value] { return known }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? scalar.properties.lowercaseMapping : nil
    }
  }

  /// U+00C0 to U+017F: Latin-1 Supplement and Latin Extended-A.
  private static let basic = Array(
    "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuytyaaaaaaccccccccdd"
      + "ddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssss"
      + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs")

  private static let letters = (0xC0...0x17F).map { (value: UInt32) -> UInt8 in
    let letter = basic[Int(value - 0xC0)]
    return ligatures[value] == nil && letter != "-" ? letter.asciiValue ?? 0 : 0
  }

  /// U+1E00 to U+1EFF: Latin Extended Additional.
  private static let additional = Array(
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
      + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasssss"
      + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
      + "uuyyyyyyyyssssss")

  /// Letters that become two, and scattered ones.
  private static let ligatures: [UInt32: String] = [
    0xC6: "ae", 0xE6: "ae", 0xDE: "th", 0xFE: "th", 0xDF: "ss", 0x132: "ij", 0x133: "ij",
    0x152: "oe", 0x153: "oe", 0x1E9E: "ss", 0x18F: "a", 0x259: "a", 0x1A0: "o", 0x1A1: "o",
    0x1AF: "u", 0x1B0: "u", 0x1CD: "a", 0x1CE: "a", 0x1CF: "i", 0x1D0: "i", 0x1D1: "o",
    0x1D2: "o", 0x1D3: "u", 0x1D4: "u", 0x218: "s", 0x219: "s", 0x21A: "t", 0x21B: "t",
    0x1E6: "g", 0x1E7: "g",
  ]
}
