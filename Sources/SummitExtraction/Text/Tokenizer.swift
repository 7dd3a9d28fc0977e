import SummitCoverage

/// Cuts a text into tokens, in one pass over its UTF-8 bytes.
///
/// "U.S." and "Gen." keep their periods, "Elmendorf-Richardson" stays one word unless both halves
/// are names by themselves ("Trump-Putin"), "Russia's" becomes a word and a possessive.
struct Tokenizer {
  let bytes: [UInt8]
  private let words: WordTable
  private let abbreviations: Set<Word>
  private var tokens: [Token] = []
  private var folded = FoldedWord()
  var position = 0
  private var scalars: Int32 = 0
  private var newlines = 2
  private(set) var isSpaced = true

  /// The tokens of the text.
  static func tokens(
    of bytes: [UInt8], words: WordTable, abbreviations: Set<Word> = []
  ) -> [Token] {
    var tokenizer = Tokenizer(bytes, words, abbreviations)
    tokenizer.run()
    return tokenizer.tokens
  }

  /// The folded bytes of one word, as the lexicon keeps them.
  static func folded(_ word: ArraySlice<UInt8>) -> FoldedWord {
    var folded = FoldedWord()
    guard word.contains(where: { $0 >= 0x80 }) else {
      for byte in word where byte != 0x2E || word.dropLast().contains(0x2E) { folded.append(byte) }
      return folded
    }
    let text = String(decoding: word, as: UTF8.self)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2019: folded.append(0x27)
      case 0..<0x80: folded.append(UInt8(scalar.value))
      default: for byte in String(scalar).folded.utf8 { folded.append(byte) }
      }
    }
    return folded
  }

  private init(_ bytes: [UInt8], _ words: WordTable, _ abbreviations: Set<Word>) {
    self.bytes = bytes
    self.words = words
    self.abbreviations = abbreviations
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x0A:
        newlines += 1
        skip(1)
      case 0x20, 0x09, 0x0D: skip(1)
      case 0x30...0x39: number()
      case 0x41...0x5A, 0x61...0x7A: if !plainWord() { word() }
      case 0x80...: other()
      default: mark(at: byte)
      }
    }
  }

  mutating func skip(_ count: Int) {
    position += count
    scalars += 1
    isSpaced = true
  }

  // MARK: Words and numbers

  /// Takes in a word of ASCII letters and digits with a blank or a mark behind it, as most words are;
  /// false where there is more to decide.
  private mutating func plainWord() -> Bool {
    let start = position
    let (end, hash) = plainLetters(from: start)
    guard endsPlainly(start..<end) else { return false }
    let word = words.find(bytes, start..<end, hash: hash)
    if end < bytes.count, bytes[end] == 0x2E, abbreviations.contains(word) { return false }
    var shape: Token.Shape = .plain
    if isUpper(bytes[start]) {
      shape.insert(.capitalized)
      if hasOnlyCapitals(start..<end) { shape.insert(.allCapitals) }
    }
    position = end
    append(.word, from: start, word, shape, scalars: Int32(end - start))
    return true
  }

  /// Where the ASCII letters and digits end, and their hash.
  private func plainLetters(from start: Int) -> (end: Int, hash: UInt64) {
    let text = bytes.span
    var end = start
    var hash = FoldedWord.seed
    while end < text.count {
      let byte = text[end]
      if (byte | 0x20) &- 0x61 < 26 {
        hash = FoldedWord.mixed(hash, byte | 0x20)
      } else if byte &- 0x30 < 10 {
        hash = FoldedWord.mixed(hash, byte)
      } else {
        break
      }
      end += 1
    }
    return (end, hash)
  }

  /// Whether what stands behind the letters and digits cannot belong to their word.
  private func endsPlainly(_ letters: Range<Int>) -> Bool {
    let end = letters.upperBound
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case 0x2C: return !isDigit(at: end + 1)
    case 0x2E: return letters.count > 1
    case 0xE2: return !isApostrophe(at: end)
    case 0x27, 0x2D, 0x80...: return false
    default: return true
    }
  }

  /// Whether two letters or more stand there, and no small one.
  private func hasOnlyCapitals(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for index in range {
      let byte = bytes[index]
      if byte >= 0x61 { return false }
      if isUpper(byte) { capitals += 1 }
    }
    return capitals > 1
  }

  mutating func word() {
    let start = position
    var hyphen: Int?
    folded.removeAll()
    loop: while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        folded.append(byte)
        position += 1
      case 0xC3...0xDF where hasByte(at: 1), 0xE1...0xEF where hasByte(at: 2) && byte != 0xE2:
        foldLetter()
      case 0x2C where isDigit(at: position + 1) && position > start && isDigit(at: position - 1):
        folded.append(byte)
        position += 1
      case 0x2D where isDigit(at: position + 1) && position > start:
        folded.append(byte)
        position += 1
      case 0x2D where isLetter(at: position + 1) && position > start:
        if hyphen == nil { hyphen = position }
        folded.append(byte)
        position += 1
      case 0x2E where isInsideAbbreviation(from: start):
        folded.append(byte)
        position += 1
      case 0x27 where isLetter(at: position + 1) && !isPossessive(at: position, width: 1):
        folded.append(0x27)
        position += 1
      case 0xE2
      where isApostrophe(at: position) && isLetter(at: position + 3)
        && !isPossessive(at: position, width: 3):
        folded.append(0x27)
        position += 3
      default: break loop
      }
    }
    if let hyphen, splits(start: start, hyphen: hyphen) {
      position = hyphen
      append(.word, from: start, foldAgain: true)
      position = hyphen + 1
      append(.hyphen, from: hyphen)
      return
    }
    var isAbbreviation = folded.bytes.last == 0x2E
    if position < bytes.count, bytes[position] == 0x2E, !isAbbreviation {
      let word = words.find(folded)
      let isInitial = position - start == 1 && bytes[start] < 0x5B
      if isInitial || abbreviations.contains(word) {
        position += 1
        isAbbreviation = true
      }
    }
    append(.word, from: start)
    if isAbbreviation { tokens[tokens.count - 1].shape.insert(.abbreviation) }
    possessive()
  }

  /// Whether a hyphenated word is two names, both halves capitalized and known and the whole not,
  /// or an office under "then" or "ex".
  private mutating func splits(start: Int, hyphen: Int) -> Bool {
    guard words.find(folded) == .unknown else { return false }
    if isStatus(bytes[start..<hyphen]) { return isKnown(bytes[(hyphen + 1)..<position]) }
    guard isUpper(bytes[start]), isUpper(bytes[hyphen + 1]) else { return false }
    return isKnown(bytes[start..<hyphen]) && isKnown(bytes[(hyphen + 1)..<position])
  }

  /// Whether the word makes a former holder of the office behind it: "then-President", "ex-king".
  private func isStatus(_ part: ArraySlice<UInt8>) -> Bool {
    part.elementsEqual("then".utf8) || part.elementsEqual("ex".utf8)
      || part.elementsEqual("Then".utf8) || part.elementsEqual("Ex".utf8)
  }

  private func isKnown(_ part: ArraySlice<UInt8>) -> Bool {
    var folded = FoldedWord()
    for byte in part { folded.append(byte) }
    return words.find(folded) != .unknown
  }

  private mutating func possessive() {
    guard position < bytes.count else { return }
    let width = bytes[position] == 0x27 ? 1 : isApostrophe(at: position) ? 3 : 0
    guard width > 0 else { return }
    let start = position
    if isPossessive(at: position, width: width) {
      position += width + 1
      append(.possessive, from: start)
    } else if bytes[position - 1] == 0x73, !isLetter(at: position + width),
      opensNoQuote()
    {
      position += width
      append(.possessive, from: start)
    }
  }

  /// Whether no single quotation mark is open, so that an apostrophe after "s" is a possessive.
  private func opensNoQuote() -> Bool {
    for token in tokens.reversed() {
      if token.kind == .openQuote, token.shape.contains(.single) { return false }
      if token.kind == .closeQuote || token.shape.contains(.beginsParagraph) { break }
    }
    return true
  }

  private mutating func number() {
    let start = position
    folded.removeAll()
    while position < bytes.count {
      let byte = bytes[position]
      let isInner = (byte == 0x2E || byte == 0x2C || byte == 0x3A) && isDigit(at: position + 1)
      guard isDigit(at: position) || isInner || isLetter(at: position) else { break }
      folded.append(byte)
      position += 1
    }
    append(.number, from: start)
    possessive()
  }

  // MARK: Tokens

  mutating func append(
    _ kind: Token.Kind, from start: Int, adding extra: Token.Shape = [], foldAgain: Bool = false
  ) {
    if foldAgain {
      folded.removeAll()
      for byte in bytes[start..<position] { folded.append(byte) }
    }
    var shape = extra
    var width: Int32 = 0
    var capitals = 0
    var small = 0
    for byte in bytes[start..<position] {
      if byte & 0xC0 != 0x80 { width += 1 }
      if isUpper(byte) { capitals += 1 } else if byte >= 0x61 && byte <= 0x7A { small += 1 }
    }
    if kind == .word {
      if isUpper(bytes[start]) || beginsWithCapitalLetter(at: start) { shape.insert(.capitalized) }
      if capitals > 1, small == 0 { shape.insert(.allCapitals) }
    }
    let isLexical = kind == .word || kind == .number
    append(
      kind, from: start, isLexical ? words.find(folded) : .mark(kind), shape, scalars: width)
  }

  /// Appends the token that runs to the position, with what stands before it told by its shape.
  private mutating func append(
    _ kind: Token.Kind, from start: Int, _ word: Word, _ own: Token.Shape, scalars width: Int32
  ) {
    var shape = own
    if isSpaced { shape.insert(.spaced) }
    if newlines > 0 { shape.insert(.beginsLine) }
    if newlines > 1 { shape.insert(.beginsParagraph) }
    tokens.append(
      Token(
        start: Int32(start), end: Int32(position), scalarStart: scalars,
        scalarEnd: scalars + width, word: word, kind: kind, shape: shape))
    scalars += width
    newlines = 0
    isSpaced = false
  }

  /// Folds the letter at the position to plain lower-case bytes, as names in the lexicon are.
  private mutating func foldLetter() {
    let width = bytes[position] < 0xE0 ? 2 : 3
    if let scalar = scalar(at: position) {
      for byte in String(scalar).folded.utf8 { folded.append(byte) }
    }
    position += width
  }
}
