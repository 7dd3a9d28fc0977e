/// Words that no mention covers: which begin a phrase, end one or go on with it.
extension Chunker {
  /// What a word is that may begin, end or part a phrase.
  private static let structural: WordFlags = WordFlags.closed.union([
    .adverb, .verb, .weekday, .number, .ordinal,
  ])

  mutating func word(at index: Int, end: Int) -> Int {
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
    if flags.contains(.relative), nominal != nil || !phrases.isEmpty {
      return add(.relative(index))
    }
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
}
