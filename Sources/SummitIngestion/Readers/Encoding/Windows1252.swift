/// The encoding that old Western European files are in.
enum Windows1252 {
  /// The text in UTF-8, or nil where it is not plainly Windows-1252.
  static func utf8(from bytes: [UInt8]) -> [UInt8]? {
    guard isPlausible(bytes) else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0:
        guard let scalar = specials[Int(byte - 0x80)] else { return nil }
        text.append(contentsOf: String(scalar).utf8)
      default: text.append(contentsOf: String(UnicodeScalar(byte)).utf8)
      }
    }
    return text
  }

  /// Whether no bytes form a UTF-8 character, or the beginning of one at the very end, and at most
  /// one letter in four is beyond ASCII: text in a Cyrillic code page has far more, and a damaged
  /// UTF-8 file has whole characters too.
  private static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var letters = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        high += 1
        let length = byte < 0xC2 || byte > 0xF4 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let following = bytes[(index + 1)...].prefix(length - 1)
        let continues = following.allSatisfy { 0x80...0xBF ~= $0 }
        if length > 1, continues, !following.isEmpty || index + 1 == bytes.count { return false }
      } else if (0x61...0x7A).contains(byte | 0x20) {
        letters += 1
      }
      index += 1
    }
    return high * 4 <= letters + high
  }

  /// What 0x80 to 0x9F stand for; five stand for nothing.
  static let specials: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
