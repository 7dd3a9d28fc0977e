/// Marks of punctuation.
extension Tokenizer {
  mutating func mark(at byte: UInt8) {
    let start = position
    position += 1
    switch byte {
    case UInt8(ascii: ","): append(.comma, from: start)
    case UInt8(ascii: "."):
      while position < bytes.count, bytes[position] == byte { position += 1 }
      append(position - start > 1 ? .ellipsis : .period, from: start)
    case UInt8(ascii: "?"): append(.question, from: start)
    case UInt8(ascii: "!"): append(.exclamation, from: start)
    case UInt8(ascii: ":"): append(.colon, from: start)
    case UInt8(ascii: ";"): append(.semicolon, from: start)
    case UInt8(ascii: "("), UInt8(ascii: "["): append(.openParenthesis, from: start)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): append(.closeParenthesis, from: start)
    case UInt8(ascii: "/"): append(.slash, from: start)
    case UInt8(ascii: "\""): append(.straightQuote, from: start)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): append(singleQuote(), from: start, adding: .single)
    case UInt8(ascii: "*"): append(.bullet, from: start)
    case UInt8(ascii: "-"):
      while position < bytes.count, bytes[position] == byte { position += 1 }
      let standsAlone = !isLetter(at: position) || isSpaced
      append(position - start > 1 || standsAlone ? .dash : .hyphen, from: start)
    default: append(.other, from: start)
    }
  }

  /// Bytes beyond ASCII: general punctuation, or a letter that begins a word.
  mutating func other() {
    let start = position
    let byte = bytes[position]
    if byte == 0xE2, hasByte(at: 2), bytes[position + 1] == 0x80 {
      position += 3
      switch bytes[start + 2] {
      case 0x90...0x92: append(.hyphen, from: start)
      case 0x93...0x95: append(.dash, from: start)
      // "Norland‘s": a mark turned the wrong way.
      case 0x98 where start > 0 && isLetter(at: start - 1) && isPossessive(at: start, width: 3):
        position += 1
        append(.possessive, from: start)
      case 0x98: append(.openQuote, from: start, adding: .single)
      case 0x99: append(singleQuote(), from: start, adding: .single)
      case 0x9C, 0x9E: append(.openQuote, from: start)
      case 0x9D: append(.closeQuote, from: start)
      case 0xA2: append(.bullet, from: start)
      case 0xA6: append(.ellipsis, from: start)
      default: append(.other, from: start)
      }
    } else if byte == 0xC2 || byte == 0xE2 || byte >= 0xF0 {
      position += byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 4
      position = min(position, bytes.count)
      if byte == 0xC2, bytes[start + 1] == 0xAB {
        append(.openQuote, from: start)
      } else if byte == 0xC2, bytes[start + 1] == 0xBB {
        append(.closeQuote, from: start)
      } else if byte == 0xC2, bytes[start + 1] == 0xA0 {
        position = start
        position += 1
        skip(1)
      } else {
        append(.other, from: start)
      }
    } else {
      word()
      if position == start {
        position += 1
        append(.other, from: start)
      }
    }
  }

  /// An apostrophe that belongs to no word: it opens before a letter and else closes.
  func singleQuote() -> Token.Kind {
    isSpaced && (isLetter(at: position) || isDigit(at: position)) ? .openQuote : .closeQuote
  }
}
