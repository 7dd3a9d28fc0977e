import SummitCoverage

/// An article's text cut into tokens, sentences and quotations.
final class Document: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  /// The sentences as ranges of tokens, in order, without gaps.
  let sentences: [Range<Int>]
  /// The quotations, in order; none lies in another.
  let quotations: [Quotation]
  /// For each token, the number of its sentence.
  let sentenceNumbers: [Int32]
  /// For each token, the number of the quotation that it stands in, or -1.
  let quotationNumbers: [Int32]
  /// For each token, the word of the lexicon that it is in plain small letters and digits; below
  /// zero, the complement of its place among `ownTexts`.
  private let textNumbers: [Int32]
  /// The plain texts of the tokens that the lexicon lacks.
  private let ownTexts: [String]
  private let lexicon: Lexicon
  /// The lexicon's phrases in the text, those of one token after those of another.
  private let phrases: [PhraseTrie.Match]
  /// For each token, where its phrases begin in `phrases`; one more at the end.
  private let phraseStarts: [Int32]

  init(_ text: String, lexicon: Lexicon) {
    bytes = Array(text.utf8)
    tokens = GluedWords(bytes: bytes, lexicon: lexicon).parted(
      Tokenizer.tokens(of: bytes, words: lexicon.words, abbreviations: lexicon.abbreviations))
    quotations = Quotation.all(in: tokens)
    sentences = SentenceSplitter.sentences(of: tokens, lexicon: lexicon)
    var numbers = [Int32](repeating: 0, count: tokens.count)
    for (number, sentence) in sentences.enumerated() {
      for index in sentence { numbers[index] = Int32(number) }
    }
    sentenceNumbers = numbers
    var quoted = [Int32](repeating: -1, count: tokens.count)
    for (number, quotation) in quotations.enumerated() {
      for index in quotation.content { quoted[index] = Int32(number) }
    }
    quotationNumbers = quoted
    self.lexicon = lexicon
    var small: [UInt8] = []
    small.reserveCapacity(64)
    var texts: [String] = []
    texts.reserveCapacity(tokens.count / 8 + 1)
    var textNumbers: [Int32] = []
    textNumbers.reserveCapacity(tokens.count)
    for token in tokens {
      if token.kind.isMark {
        textNumbers.append(Word.unknown.number)
      } else if token.word.number > 0,
        token.shape.contains(.plain) || Document.isPlain(bytes, token)
      {
        textNumbers.append(token.word.number)
      } else {
        textNumbers.append(~Int32(texts.count))
        // In small letters already, so that most need no more folding.
        small.removeAll(keepingCapacity: true)
        for index in Int(token.start)..<Int(token.end) {
          small.append(FoldedWord.lower(bytes[index]))
        }
        let text = String(decoding: small, as: UTF8.self)
        texts.append(Document.isPlain(bytes, token) ? text : text.folded)
      }
    }
    self.textNumbers = textNumbers
    ownTexts = texts
    (phrases, phraseStarts) = lexicon.phrases.allMatches(tokens)
  }

  /// The lexicon's phrases that begin at the token, the longest first.
  func phrases(at index: Int) -> ArraySlice<PhraseTrie.Match> {
    guard beginsPhrase(index) else { return [] }
    return phrases[Int(phraseStarts[index])..<Int(phraseStarts[index + 1])]
  }

  /// Whether a phrase of the lexicon begins at the token.
  func beginsPhrase(_ index: Int) -> Bool {
    index < tokens.count && phraseStarts[index] < phraseStarts[index + 1]
  }

  /// Whether the token has only ASCII letters and digits.
  private static func isPlain(_ bytes: [UInt8], _ token: Token) -> Bool {
    for index in Int(token.start)..<Int(token.end) {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
      default: return false
      }
    }
    return true
  }

  /// The words of the tokens, as they stand in the text.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = Int(tokens[range.lowerBound].start)
    let end = Int(tokens[range.upperBound - 1].end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The words of one token.
  func text(_ index: Int) -> String { text(index..<index + 1) }

  /// The token as the lexicon writes it, else as `folded` does.
  func word(_ index: Int) -> String {
    let word = tokens[index].word
    return word == .unknown ? folded(index) : lexicon.text(of: word)
  }

  /// The first byte of the token, which of a capital is its small letter; told from no other byte than
  /// letters.
  func smallLetter(_ index: Int) -> UInt8 { bytes[Int(tokens[index].start)] | 0x20 }

  /// How many bytes the token has, by which most words are told from others at once.
  func length(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }

  /// The token in plain small letters and digits.
  func folded(_ index: Int) -> String {
    let number = textNumbers[index]
    return number >= 0 ? lexicon.text(of: Word(number: number)) : ownTexts[Int(~number)]
  }

  /// The tokens in plain small letters and digits, parted by spaces.
  func folded(_ range: Range<Int>) -> String {
    range.count == 1 ? folded(range.lowerBound) : text(range).folded
  }

  /// Where the tokens stand in the text.
  func span(_ range: Range<Int>) -> TextSpan {
    let start = Int(tokens[range.lowerBound].scalarStart)
    return TextSpan(start: start + 1, length: Int(tokens[range.upperBound - 1].scalarEnd) - start)
  }

  /// The sentence that the token stands in.
  func sentence(of index: Int) -> Range<Int> { sentences[Int(sentenceNumbers[index])] }

  func isQuoted(_ index: Int) -> Bool { quotationNumbers[index] >= 0 }

  /// Whether the token begins a paragraph.
  func beginsParagraph(_ index: Int) -> Bool { tokens[index].shape.contains(.beginsParagraph) }
}
