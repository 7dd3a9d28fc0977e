/// Cuts a sentence into phrases.
struct Chunker {
  private let document: Document
  private let lexicon: Lexicon
  private let mentions: [Mention]
  /// For each token, the number of the mention that covers it, or -1.
  private let mentionNumbers: [Int32]
  private var phrases: [Phrase] = []
  /// The last verb group among the phrases.
  private var lastVerb: VerbGroup?
  private var nominal: Nominal?

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
  private var openHead: Int? {
    guard let open = nominal, let last = open.mentions.last,
      mentions[last].range.upperBound == open.range.upperBound
    else { return nil }
    return last
  }

  private mutating func close() {
    guard let open = nominal else { return }
    phrases.append(.nominal(open))
    nominal = nil
  }

  private mutating func add(_ phrase: Phrase) -> Int {
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

  // MARK: Nominals

  private mutating func mention(_ number: Int, at index: Int, end: Int) -> Int {
    let mention = mentions[number]
    if case .event = mention.kind, let group = verbGroup(at: index, end: end) {
      return add(.verb(group))
    }
    if mention.kind == .pronoun {
      if isPossessive(at: index, end: end) {
        close()
        extend(to: index + 1, from: index, with: number)
        return index + 1
      }
      return add(.nominal(Nominal(range: mention.range, mentions: number..<number + 1)))
    }
    if let open = nominal, let last = open.mentions.last, parts(mentions[last], mention, open) {
      close()
    } else if let open = nominal, mention.kind == .person, endsInNoun(open) || endsInDay(open) {
      close()
    } else if let open = nominal, mention.isPersonal, endsInDay(open) {
      close()
    }
    extend(to: mention.range.upperBound, from: index, with: number)
    return mention.range.upperBound
  }

  /// Whether the pronoun is the "her" of "her meeting" rather than that of "met her".
  private func isPossessive(at index: Int, end: Int) -> Bool {
    guard index + 1 < end, document.tokens[index + 1].isWord,
      lexicon.flags(document.tokens[index].word).contains(.possessive)
    else { return false }
    // "had with her Foreign Minister Ben Arden": before a name in capitals it stands by itself.
    if mentionNumbers[index + 1] >= 0, mentions[Int(mentionNumbers[index + 1])].kind == .person,
      document.tokens[index + 1].isCapitalized
    {
      return false
    }
    let next = lexicon.flags(document.tokens[index + 1].word)
    if next.contains(.verb), next.isDisjoint(with: .auxiliary), isNounForm(index + 1),
      !bringsInfinitive(index)
    {
      return true
    }
    // "took her seat": only "saw her leave" and the like have a verb there.
    if next.contains(.verb), next.isDisjoint(with: .auxiliary), isTakingObject() { return true }
    return next.contains(.event) || next.contains(.ordinal) && goesOnAsNoun(index + 2, end: end)
      || next.isDisjoint(with: WordFlags.closed.union([.adverb, .verb, .weekday, .month, .number]))
  }

  /// Whether a verb's form at the token may be a noun as well: "seat", "plans", but not "met".
  private func isNounForm(_ index: Int) -> Bool {
    lexicon.verbForms(document.tokens[index].word).allSatisfy {
      $0.form == .base || $0.form == .third
    }
  }

  /// Whether the verb before the token takes a bare verb: "let her speak", "saw her leave".
  private func bringsInfinitive(_ index: Int) -> Bool {
    guard case .verb(let group) = phrases.last, nominal == nil, let verb = group.verb,
      group.range.upperBound == index
    else { return false }
    return ["let", "make", "help", "see", "watch", "hear", "have"].contains(lexicon.lemma(verb))
  }

  /// Whether the verb before takes no infinitive without "to".
  private func isTakingObject() -> Bool {
    guard nominal == nil else { return false }
    switch phrases.last {
    case .verb(let group):
      return group.verb.map {
        !["see", "hear", "watch", "let", "make", "help", "feel", "bid"].contains(lexicon.lemma($0))
      } ?? true
    case .preposition: return true
    default: return false
    }
  }

  /// Whether a noun may stand at the token, as in "her first visit" but not in "met her first in".
  private func goesOnAsNoun(_ index: Int, end: Int) -> Bool {
    guard index < end, document.tokens[index].isWord else { return false }
    let flags = lexicon.flags(document.tokens[index].word)
    return flags.isDisjoint(with: WordFlags.closed.union([.weekday, .month]))
      || document.tokens[index].word == lexicon.grammar.such
  }

  /// Whether two mentions that touch are two phrases: "In Geneva | Anna Vale".
  private func parts(_ last: Mention, _ next: Mention, _ open: Nominal) -> Bool {
    guard last.range.upperBound == next.range.lowerBound,
      open.range.upperBound == last.range.upperBound
    else { return false }
    switch (last.kind, next.kind) {
    case (.person, .person), (.place, .person), (.place, .role), (.place, .group): return true
    case (.event, .person), (.event, .role), (.event, .group): return true
    default: return false
    }
  }

  /// "On Wednesday | Anna Vale met": a day and a name are two phrases.
  private func endsInDay(_ open: Nominal) -> Bool {
    let last = open.range.upperBound - 1
    return document.tokens[last].kind == .number
      || !lexicon.flags(document.tokens[last].word).isDisjoint(with: [.weekday, .month])
        && document.tokens[last].isCapitalized
  }

  /// Whether the nominal ends in a common noun, so that a name behind it is a phrase of its own.
  private func endsInNoun(_ open: Nominal) -> Bool {
    let last = open.range.upperBound - 1
    let token = document.tokens[last]
    // "On Friday Vale met Osei", "In 2021 Vale met Osei".
    let isTime = !lexicon.flags(token.word).isDisjoint(with: [.weekday, .month, .timeOfDay])
    if isTime || token.kind == .number && token.end - token.start == 4 { return true }
    guard token.isWord, !token.isCapitalized, mentionNumbers[last] < 0 else { return false }
    // "with mediators Vale and Osei", "his predecessor Anna Vale": who they are.
    if lexicon.flags(token.word).contains(.kin)
      || [
        "mediator", "mediators", "facilitator", "facilitators", "predecessor", "successor",
        "co-chair", "co-chairs", "co-host", "ally", "rival", "rivals", "colleague", "colleagues",
        "negotiator", "negotiators", "delegates",
      ].contains(document.text(last))
    {
      return false
    }
    return lexicon.flags(token.word)
      .isDisjoint(with: [
        .determiner, .possessive, .number, .ordinal, .officeStatus, .officeModifier,
      ])
  }

  private mutating func extend(to end: Int, from index: Int, with mention: Int? = nil) {
    guard let open = nominal else {
      nominal = Nominal(range: index..<end, mentions: mention.map { $0..<$0 + 1 } ?? 0..<0)
      return
    }
    nominal?.range = open.range.lowerBound..<end
    if let mention { nominal?.mentions = (open.mentions.first ?? mention)..<mention + 1 }
  }

  private func isEvent(_ mention: Mention) -> Bool {
    if case .event = mention.kind { true } else { false }
  }

  // MARK: Words

  /// What a word is that may begin, end or part a phrase.
  private static let structural: WordFlags = WordFlags.closed.union([
    .adverb, .verb, .weekday, .number, .ordinal,
  ])

  private mutating func word(at index: Int, end: Int) -> Int {
    let token = document.tokens[index]
    // Most words are nouns and adjectives, which go on with their phrase.
    if lexicon.flags(token.word).isDisjoint(with: Self.structural), !document.beginsPhrase(index),
      !isManner(index)
    {
      extend(to: index + 1, from: index)
      return index + 1
    }
    // "had met once before": no clause begins here.
    if isOnce(index, end: end) {
      close()
      return index + 1
    }
    if let (length, flags) = grammarPhrase(at: index), length > 1 {
      if flags.contains(.preposition) {
        return add(.preposition(token.word, index..<index + length))
      }
      if flags.contains(.subordinator) { return add(.subordinator(index)) + length - 1 }
      return index + length
    }
    let flags = lexicon.flags(token.word)
    // "at the press conference it was Vale who": the pronoun is a phrase of its own.
    if flags.contains(.it) || flags.contains(.firstPerson), flags.isDisjoint(with: .possessive) {
      return add(.nominal(Nominal(range: index..<index + 1)))
    }
    // "met Osei | Tuesday", "Vale | Wednesday arrived"
    if isBareDay(index, flags) {
      close()
      let isWhole = index + 1 >= end || !isTimeOfDay(index + 1)
      if isWhole { return index + 1 }
    }
    // "took his seat | Sunday among the leaders"
    if flags.contains(.weekday), token.isCapitalized, let open = nominal, endsInNoun(open) {
      close()
    }
    // "Vale and Osei each held talks"
    if isFloating(index, end: end) {
      close()
      return index + 1
    }
    if flags.contains(.determiner) || flags.contains(.possessive) {
      // "the last such summit"
      if nominal != nil, token.word == lexicon.grammar.such {
        extend(to: index + 1, from: index)
        return index + 1
      }
      if token.word == lexicon.grammar.that, isClauseMarker(index, end: end) {
        return add(standsForNoun(index, end: end) ? .relative(index) : .subordinator(index))
      }
      close()
      extend(to: index + 1, from: index)
      return index + 1
    }
    if flags.contains(.coordinator) { return add(.coordinator(index)) }
    // "had met Osei | two times"
    if flags.contains(.number), let head = openHead, mentions[head].kind == .person {
      close()
    }
    // "Vale and Osei | first met"
    if flags.contains(.ordinal), let head = openHead,
      mentions[head].kind == .person || mentions[head].kind == .group, index + 1 < end,
      lexicon.verbForms(document.tokens[index + 1].word).contains(where: { $0.form == .past })
    {
      close()
      return index + 1
    }
    if let group = verbGroup(at: index, end: end) { return add(.verb(group)) }
    // "The day before | she had met Osei"
    if nominal != nil, token.word == lexicon.grammar.before, isDayBefore(index) {
      extend(to: index + 1, from: index)
      close()
      return index + 1
    }
    if flags.contains(.relative), isRelative(index) { return add(.relative(index)) }
    if flags.contains(.subordinator), !isPreposition(index, flags, end: end) {
      return add(.subordinator(index))
    }
    if flags.contains(.preposition) { return add(.preposition(token.word, index..<index + 1)) }
    if flags.contains(.adverb) || flags.contains(.negation) || isManner(index) {
      // "the last such summit", "the only other meeting": before a noun it is a part of the phrase.
      if nominal.map(isArticle) ?? false, goesOnAsNoun(index + 1, end: end) {
        extend(to: index + 1, from: index)
        return index + 1
      }
      let endsEvent = openHead.map { isEvent(mentions[$0]) } ?? false
      if nominal != nil, flags.isDisjoint(with: [.ordinal, .number]) || endsEvent { close() }
      if flags.isDisjoint(with: [.ordinal]) || endsEvent { return index + 1 }
    }
    extend(to: index + 1, from: index)
    return index + 1
  }

  /// Whether the day by itself follows a name or an event, of which it is no part.
  private func isBareDay(_ index: Int, _ flags: WordFlags) -> Bool {
    guard flags.contains(.weekday), document.tokens[index].isCapitalized,
      openHead != nil
    else { return false }
    let next = index + 1
    return next >= document.tokens.count || !document.tokens[next].isCapitalized
      || document.tokens[next].shape.contains(.beginsLine)
  }

  private func isTimeOfDay(_ index: Int) -> Bool {
    lexicon.flags(document.tokens[index].word).contains(.timeOfDay)
  }

  /// Whether "each", "both" or "all" stands between people and their verb.
  private func isFloating(_ index: Int, end: Int) -> Bool {
    let word = document.tokens[index].word
    guard
      word == lexicon.grammar.each || word == lexicon.grammar.both || word == lexicon.grammar.all,
      index + 1 < end, let head = openHead, mentions[head].isPersonal
    else { return false }
    let flags = lexicon.flags(document.tokens[index + 1].word)
    return !flags.isDisjoint(with: .auxiliary)
      || flags.contains(.verb) && mentionNumbers[index + 1] < 0
  }

  /// Whether the word is "once" as a count: "had met once before", "met once, in Geneva".
  private func isOnce(_ index: Int, end: Int) -> Bool {
    guard document.tokens[index].word == lexicon.grammar.once else { return false }
    guard case .verb = phrases.last, nominal == nil, index + 1 < end else {
      return index + 1 == end
    }
    let next = document.tokens[index + 1]
    return !next.isWord || lexicon.flags(next.word).contains(.preposition)
      || lexicon.flags(next.word).contains(.adverb)
  }

  /// Whether the nominal is no more than "the", "a" or "his" so far.
  private func isArticle(_ open: Nominal) -> Bool {
    let first = document.tokens[open.range.lowerBound].word
    return open.range.count == 1
      && ([lexicon.grammar.the, lexicon.grammar.a, lexicon.grammar.an].contains(first)
        || lexicon.flags(first).contains(.possessive))
  }

  /// Whether the word ends "the day before" or "the evening before".
  private func isDayBefore(_ index: Int) -> Bool {
    guard let open = nominal, open.range.count == 2,
      document.tokens[open.range.lowerBound].word == lexicon.grammar.the
    else { return false }
    let last = lexicon.flags(document.tokens[index - 1].word)
    return !last.isDisjoint(with: [.timeOfDay, .unit])
      && lexicon.value(document.tokens[index - 1].word) == nil
  }

  /// An adverb that the lexicon lacks, behind a name: "Vale courteously invited".
  private func isManner(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.word == .unknown, !token.isCapitalized, token.end - token.start > 4,
      openHead.map({ mentions[$0].isPersonal }) ?? false
    else { return false }
    return document.bytes[Int(token.end) - 2] == UInt8(ascii: "l")
      && document.bytes[Int(token.end) - 1] == UInt8(ascii: "y")
  }

  private func grammarPhrase(at index: Int) -> (Int, WordFlags)? {
    guard document.beginsPhrase(index) else { return nil }
    for match in document.phrases(at: index) {
      for case .phrase(let flags) in match.entries { return (match.length, flags) }
    }
    return nil
  }

  /// Whether "that" begins a clause rather than points: "said that he", "that night".
  private func isClauseMarker(_ index: Int, end: Int) -> Bool {
    guard index + 1 < end else { return false }
    // "joined that call": it points.
    if mentionNumbers[index + 1] >= 0, isEvent(mentions[Int(mentionNumbers[index + 1])]),
      index + 2 >= end || !document.tokens[index + 2].isWord
        || lexicon.flags(document.tokens[index + 2].word).isDisjoint(with: [.auxiliary, .verb])
    {
      return false
    }
    if case .verb = phrases.last, nominal == nil { return true }
    let next = lexicon.flags(document.tokens[index + 1].word)
    if !next.isDisjoint(with: [.determiner, .possessive, .pronoun, .be, .modal, .have]) {
      return true
    }
    return mentionNumbers[index + 1] >= 0 || nominal != nil
  }

  /// Whether "that" is the subject of the verb behind it: "talks that lasted three hours".
  private func standsForNoun(_ index: Int, end: Int) -> Bool {
    guard nominal != nil, index + 1 < end, mentionNumbers[index + 1] < 0 else { return false }
    let next = document.tokens[index + 1]
    if !lexicon.flags(next.word).isDisjoint(with: .auxiliary) { return true }
    return lexicon.verbForms(next.word).contains { $0.form == .past || $0.form == .third }
  }

  private func isRelative(_ index: Int) -> Bool {
    nominal != nil || !phrases.isEmpty
  }

  /// Whether a word such as "after" or "since" stands before a noun rather than a clause.
  private func isPreposition(_ index: Int, _ flags: WordFlags, end: Int) -> Bool {
    guard flags.contains(.preposition) else { return false }
    // A finite verb before the next comma makes a clause: "after he met", "as Vale arrived".
    var next = index + 1
    var count = 0
    while next < end, count < 9 {
      let token = document.tokens[next]
      if token.kind == .comma || token.endsClause { return true }
      if mentionNumbers[next] >= 0, !isEvent(mentions[Int(mentionNumbers[next])]) {
        next = mentions[Int(mentionNumbers[next])].range.upperBound
        count += 1
        continue
      }
      let nextFlags = lexicon.flags(token.word)
      if nextFlags.contains(.preposition), next > index + 1 { return true }
      if !nextFlags.isDisjoint(with: [.be, .have, .modal, .do]) { return false }
      if nextFlags.contains(.verb), mentionNumbers[next] < 0, next > index + 1,
        lexicon.verbForms(token.word).contains(where: { $0.form == .past || $0.form == .third })
      {
        return false
      }
      next += 1
      count += 1
    }
    return true
  }

  // MARK: Verbs

  /// What a word is that a verb group may begin with.
  private static let verbal = WordFlags.auxiliary.union(.verb)

  private func verbGroup(at index: Int, end: Int) -> VerbGroup? {
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
