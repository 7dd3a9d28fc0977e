@_spi(_Unicode) import Swift

/// The composed form of Unicode text, NFC, in which a letter and its accent are one scalar.
///
/// https://www.unicode.org/reports/tr15/
enum Normalization {
  /// The UTF-8 text in NFC; most text is so already and is only looked through.
  static func composed(_ text: [UInt8]) -> [UInt8] {
    guard needsComposing(text) else { return text }
    var composed = ""
    composed.unicodeScalars.append(contentsOf: String(decoding: text, as: UTF8.self)._nfc)
    return Array(composed.utf8)
  }

  private static func needsComposing(_ text: [UInt8]) -> Bool {
    text.indices.contains { index in
      text[index] >= 0xCC && mayChange(text[index], index + 1 < text.count ? text[index + 1] : 0)
    }
  }

  /// Whether the first two bytes of a character are those of a combining accent, a letter of
  /// decomposed Hangul, or one of the few signs that NFC replaces: the Kelvin, Ångström and Ohm
  /// signs and compatibility ideographs.
  static func mayChange(_ first: UInt8, _ next: UInt8) -> Bool {
    switch first {
    case 0xCC, 0xCD, 0xE0: true
    case 0xE1: (0x84...0x87).contains(next)
    case 0xE2: next == 0x84
    case 0xE3: next == 0x82
    case 0xEF: (0xA4...0xAC).contains(next)
    default: false
    }
  }
}
