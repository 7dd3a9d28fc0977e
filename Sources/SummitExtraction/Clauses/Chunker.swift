/// Cuts a sentence into phrases.
struct Chunker {
  let document: Document
  let lexicon: Lexicon
  let mentions: [Mention]
  /// For each token, the number of the mention that covers it, or -1.
  let mentionNumbers: [Int32]
  var phrases: [Phrase] = []
  /// The last verb group among the phrases.
  private var lastVerb: VerbGroup?
  var nominal: Nominal?

  init(
    _ document: Document, lexicon: Lexicon, mentions: [Mention], mentionNumbers: [Int32]
  ) {
    self.document = document
    self.lexicon = lexicon
    self.mentions = mentions
    self.mentionNumbers = mentionNumbers
  }

  /// The phrases of the sentence, in order.
  mutating func phrases(of sentence: Range<Int>) -> [Phrase] {
    phrases = []
    phrases.reserveCapacity(sentence.count / 2 + 2)
    lastVerb = nil
    nominal = nil
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      index = step(at: index, end: sentence.upperBound)
    }
    close()
    return phrases
  }

  /// The mention that the phrase at hand ends in, if it ends in one.
  var openHead: Int? {
    nominal?.head(mentions)
  }

  mutating func close() {
    guard let open = nominal else { return }
    phrases.append(.nominal(open))
    nominal = nil
  }

  mutating func add(_ phrase: Phrase) -> Int {
    close()
    phrases.append(phrase)
    if case .verb(let group) = phrase { lastVerb = group }
    return phrase.range.upperBound
  }

  private mutating func step(at index: Int, end: Int) -> Int {
    let token = document.tokens[index]
    let quotation = document.quotationNumbers[index]
    let opensQuotation =
      index + 1 < document.tokens.count && quotation < 0
      && document.quotationNumbers[index + 1] >= 0 && !token.isWord && isQuote(token)
    if opensQuotation {
      let number = Int(document.quotationNumbers[index + 1])
      let marked = document.quotations[number].marked
      return add(.quotation(number, index..<min(marked.upperBound, end)))
    }
    if quotation >= 0 {
      let marked = document.quotations[Int(quotation)].marked
      return add(.quotation(Int(quotation), index..<min(marked.upperBound, end)))
    }
    if let next = abbreviation(at: index, end: end) { return next }
    if mentionNumbers[index] >= 0 {
      return mention(Int(mentionNumbers[index]), at: index, end: end)
    }
    if token.kind == .openParenthesis, let (number, next) = acronym(at: index, end: end) {
      extend(to: next, from: index, with: number)
      return next
    }
    switch token.kind {
    case .word, .number: return word(at: index, end: end)
    case .possessive, .hyphen, .slash:
      if let open = nominal { nominal?.range = open.range.lowerBound..<index + 1 }
      return index + 1
    // "the October 30-31 summit"
    case .dash where isBetweenNumbers(index, end: end) && nominal?.range.upperBound == index:
      extend(to: index + 2, from: index)
      return index + 2
    case .comma: return add(.comma(index))
    default: return add(.mark(index))
    }
  }

  /// The short name in "the Lake Nations Forum (LNF) Summit", which is one phrase.
  private func acronym(at index: Int, end: Int) -> (mention: Int, next: Int)? {
    guard let open = nominal, open.range.upperBound == index, index + 1 < end,
      let head = open.head(mentions), isBody(mentions[head]), mentionNumbers[index + 1] >= 0
    else { return nil }
    let number = Int(mentionNumbers[index + 1])
    let close = mentions[number].range.upperBound
    guard isBody(mentions[number]), close + 1 < end,
      document.tokens[close].kind == .closeParenthesis, mentionNumbers[close + 1] >= 0,
      isEvent(mentions[Int(mentionNumbers[close + 1])])
    else { return nil }
    return (number, close + 1)
  }

  private func isBody(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .series, .organization: true
    default: false
    }
  }

  private func isBetweenNumbers(_ index: Int, end: Int) -> Bool {
    guard index > 0, index + 2 < end, document.tokens[index - 1].kind == .number,
      document.tokens[index + 1].kind == .number, document.tokens[index + 2].isWord
    else { return false }
    return mentionNumbers[index + 2] >= 0 && isEvent(mentions[Int(mentionNumbers[index + 2])])
  }

  /// The end of "(ASEAN)" or "(L)" behind a name, which parts no clause.
  private func abbreviation(at index: Int, end: Int) -> Int? {
    guard document.tokens[index].kind == .openParenthesis, index + 2 < end, nominal != nil,
      document.tokens[index + 2].kind == .closeParenthesis
    else { return nil }
    let token = document.tokens[index + 1]
    let isShort = token.isWord && token.shape.contains(.allCapitals) && token.end - token.start < 9
    let isSide = ["left", "right", "centre", "center", "l", "r", "c"].contains(
      document.folded(index + 1))
    return isShort || isSide ? index + 3 : nil
  }

  private func isQuote(_ token: Token) -> Bool {
    switch token.kind {
    case .openQuote, .straightQuote, .closeQuote: true
    default: false
    }
  }

  // MARK: Verbs

  /// What a word is that a verb group may begin with.
  private static let verbal = WordFlags.auxiliary.union(.verb)

  func verbGroup(at index: Int, end: Int) -> VerbGroup? {
    let word = document.tokens[index].word
    guard word == lexicon.grammar.to || !lexicon.flags(word).isDisjoint(with: Self.verbal) else {
      return nil
    }
    let finder = VerbGroupFinder(
      document: document, lexicon: lexicon, mentions: mentions, mentionNumbers: mentionNumbers)
    return finder.group(
      at: index, end: end, after: nominal, last: phrases.last, lastVerb: lastVerb)
  }
}
