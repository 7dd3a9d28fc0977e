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

  /// Whether there is a combining accent, a letter of decomposed Hangul, or one of the few signs
  /// that NFC replaces: the Kelvin, Ångström and Ohm signs and compatibility ideographs.
  private static func needsComposing(_ text: [UInt8]) -> Bool {
    for (index, byte) in text.enumerated() where byte >= 0xCC {
      let next = index + 1 < text.count ? text[index + 1] : 0
      switch byte {
      case 0xCC, 0xCD: return true
      case 0xE0: return true
      case 0xE1 where (0x84...0x87).contains(next): return true
      case 0xE2 where next == 0x84: return true
      case 0xE3 where next == 0x82: return true
      case 0xEF where (0xA4...0xAC).contains(next): return true
      default: continue
      }
    }
    return false
  }
}
