/// Parts tokens into sentences.
///
/// A sentence ends at ".", "?", "!" or "…" with the quotation marks and brackets that close behind
/// it, where something that can begin a sentence follows, and at the end of a line. The period of
/// an abbreviation ends none unless a line ends there. A text without stops is parted where no sentence
/// of prose goes on.
enum SentenceSplitter {
  /// How many tokens a sentence may have; rules look through a whole one.
  private static let limit = 2000

  static func sentences(of tokens: [Token], lexicon: Lexicon) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      let next = index + 1
      if next == tokens.count || next - start == limit || tokens[next].shape.contains(.beginsLine)
        || mayEnd(tokens[index]) && endsSentence(tokens, at: index, lexicon: lexicon)
      {
        sentences.append(start..<next)
        start = next
      }
      index = next
    }
    return sentences
  }

  /// Whether a sentence ends after the token, which is not the last of its line.
  private static func endsSentence(_ tokens: [Token], at index: Int, lexicon: Lexicon) -> Bool {
    var mark = index
    while mark > 0, isClosing(tokens, mark) { mark -= 1 }
    let next = tokens[index + 1]
    switch tokens[mark].kind {
    case .period, .question, .exclamation, .ellipsis:
      break
    case .word where tokens[mark].shape.contains(.abbreviation):
      // "… in the U.S. The talks …": only a word that begins sentences parts here.
      return mark == index && lexicon.flags(tokens[mark].word).contains(.endsSentence)
        && next.isCapitalized && lexicon.flags(next.word).contains(.beginsSentence)
    default:
      return false
    }
    if isClosing(tokens, index + 1) { return false }
    if mark < index, tokens[mark].kind != .period, isAttribution(tokens, at: index + 1, lexicon) {
      return false
    }
    guard next.shape.contains(.spaced) else { return next.kind == .word && next.isCapitalized }
    switch next.kind {
    case .word: return next.isCapitalized || mark == index && tokens[mark].kind == .period
    case .number, .openQuote, .straightQuote, .bullet, .openParenthesis: return true
    default: return false
    }
  }

  /// Whether a sentence may end with the token, as few of a text do.
  private static func mayEnd(_ token: Token) -> Bool {
    switch token.kind {
    case .period, .question, .exclamation, .ellipsis: true
    case .closeQuote, .closeParenthesis, .straightQuote: true
    case .word: token.shape.contains(.abbreviation)
    default: false
    }
  }

  /// Whether the words from the token on only tell who asks, as "Vale asked" behind “Did we agree?”.
  private static func isAttribution(_ tokens: [Token], at start: Int, _ lexicon: Lexicon) -> Bool {
    for index in start..<min(start + 6, tokens.count - 1) {
      let token = tokens[index]
      guard token.isWord, !token.shape.contains(.beginsLine) else { return false }
      let isSpeech = lexicon.verbForms(token.word).contains { form in
        form.form == .past && !lexicon.verbClass(form.verb).isDisjoint(with: .speech)
      }
      if isSpeech, index > start {
        let next = lexicon.flags(tokens[index + 1].word)
        return !tokens[index + 1].isWord
          || !next.isDisjoint(with: [.coordinator, .adverb, .preposition])
      }
      guard token.isCapitalized else { return false }
    }
    return false
  }

  /// Whether the token is a mark that closes what stands before it.
  private static func isClosing(_ tokens: [Token], _ index: Int) -> Bool {
    switch tokens[index].kind {
    case .closeQuote, .closeParenthesis: true
    case .straightQuote: !tokens[index].shape.contains(.spaced)
    default: false
    }
  }
}
