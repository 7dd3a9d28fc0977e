import SummitCoverage

/// Text freed of what is not printed: control characters, soft hyphens, zero-width characters and
/// the controls of writing direction; in NFC, and with the characters that entities such as
/// `&rsquo;` stand for.
///
/// Every line end becomes a line feed, every kind of blank a space or a tab, which are kept in
/// their number because the head of an article parts its fields with them.
enum CleanText {
  /// The text in one line, its blanks collapsed; nil where nothing is left of it.
  static func line(of text: String) -> String? {
    var clean = cleaned(Array(text.utf8))
    for index in clean.indices where clean[index] == 0x0A { clean[index] = 0x20 }
    let line = clean[...].collapsed
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// The lines of the text, which must be valid UTF-8.
  static func lines(of text: [UInt8]) -> [Line] {
    let clean = cleaned(text)
    var lines: [Line] = []
    var start = 0
    while start < clean.count {
      let end = clean.span.firstIndex(of: 0x0A, from: start) ?? clean.count
      lines.append(Line(clean[start..<end], number: lines.count + 1))
      start = end + 1
    }
    return lines
  }

  /// The text, cleaned; its entities stay where they are told to.
  static func cleaned(_ text: [UInt8], decodingEntities: Bool = true) -> [UInt8] {
    var clean: [UInt8] = []
    clean.reserveCapacity(text.count)
    var needsComposing = false
    var index = 0
    while index < text.count {
      let plain = index
      index = end(ofPlain: text.span, from: index)
      if plain < index { clean.append(contentsOf: text[plain..<index]) }
      guard index < text.count else { break }
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&") where decodingEntities:
        if let (scalar, length) = Entities.scalar(at: index, in: text) {
          needsComposing = true
          appendCharacter(Array(String(scalar).utf8)[...], to: &clean)
          index += length - 1
        } else {
          clean.append(byte)
        }
      case UInt8(ascii: "&"), 0x0A, 0x09: clean.append(byte)
      case 0x0D:
        if index + 1 == text.count || text[index + 1] != 0x0A { clean.append(0x0A) }
      case 0x0B, 0x0C: clean.append(0x0A)
      case 0..<0x20, 0x7F: break
      default:
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        needsComposing = needsComposing || Normalization.mayChange(byte, text[index + 1])
        appendCharacter(text[index..<(index + length)], to: &clean)
        index += length - 1
      }
      index += 1
    }
    return needsComposing ? Normalization.composed(clean) : clean
  }

  /// Where the printed ASCII characters that begin no entity end, from the first one on.
  private static func end(ofPlain text: Span<UInt8>, from first: Int) -> Int {
    let ampersand = UInt8(ascii: "&")
    var index = text.skipping(from: first) { eight in
      eight.areASCII && !eight.haveControl && !eight.have(ampersand) && !eight.have(0x7F)
    }
    while index < text.count, text[index] >= 0x20, text[index] < 0x7F, text[index] != ampersand {
      index += 1
    }
    return index
  }

  /// Appends a character of several bytes as it is, as the plain blank that it stands for, or not
  /// at all.
  private static func appendCharacter(_ bytes: ArraySlice<UInt8>, to clean: inout [UInt8]) {
    let first = bytes[bytes.startIndex]
    guard first == 0xC2 || first == 0xD8 || first == 0xE2 || first == 0xE3 || first == 0xEF,
      let scalar = Unicode.Scalar(utf8: bytes)
    else {
      clean.append(contentsOf: bytes)
      return
    }
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: clean.append(0x0A)
    case 0x80...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: break
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: clean.append(0x20)
    default: clean.append(contentsOf: bytes)
    }
  }
}

extension Unicode.Scalar {
  /// The first scalar of valid UTF-8.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else { return nil }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes.dropFirst().prefix(length - 1) { value = value << 6 | UInt32(byte & 0x3F) }
    self.init(value)
  }
}
