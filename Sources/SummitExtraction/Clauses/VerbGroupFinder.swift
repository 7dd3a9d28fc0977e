import SummitCoverage

/// Tells verbs from nouns and adjectives of the same spelling, and joins a verb to its auxiliaries.
struct VerbGroupFinder {
  let document: Document
  let lexicon: Lexicon
  let mentions: [Mention]
  let mentionNumbers: [Int32]

  /// The verb group that begins at the token, if one does, given what stands before it.
  func group(
    at start: Int, end: Int, after nominal: Nominal?, last: Phrase?, lastVerb: VerbGroup?
  ) -> VerbGroup? {
    let first = document.tokens[start]
    let flags = lexicon.flags(first.word)
    let isTo = first.word == lexicon.grammar.to
    // "at 8:40 AM"
    if first.shape.contains(.allCapitals), start > 0, document.tokens[start - 1].kind == .number,
      document.folded(start) == "am"
    {
      return nil
    }
    if isTo {
      guard let next = skipAdverbs(start + 1, end: end), isBase(next),
        !isMeal(next)
      else { return nil }
    } else if flags.isDisjoint(with: .auxiliary),
      let coordinated = coordinated(at: start, after: nominal, last: last, lastVerb, end: end)
    {
      return coordinated
    } else if flags.isDisjoint(with: .auxiliary) {
      guard flags.contains(.verb), isVerb(at: start, after: nominal, last: last, end: end) else {
        return nil
      }
    } else if flags.contains(.month), first.isCapitalized {
      return nil
    }
    var group = VerbGroup(range: start..<start + 1, head: start, tense: .present)
    group.isNegated = isNegated(before: start)
    scan(&group, from: start, end: end)
    // "had lunch" is no perfect, as "had met" and "had been" are.
    if group.verbs.isEmpty, lexicon.flags(document.tokens[group.head].word).contains(.have) {
      group.isPerfect = false
    }
    group.kind = kind(of: group)
    return group
  }

  /// "will fly to Geneva and meet Vale": a bare verb behind "and" is what the one before it is.
  private func coordinated(
    at start: Int, after nominal: Nominal?, last: Phrase?, _ lastVerb: VerbGroup?, end: Int
  ) -> VerbGroup? {
    guard nominal == nil, case .coordinator = last, let lastVerb,
      lastVerb.isModal || lastVerb.isChained || lastVerb.isProspective
        || lastVerb.tense == .future || lastVerb.tense == .infinitive,
      !document.tokens[start].isCapitalized, mentionNumbers[start] < 0 || isEventWord(start),
      let form = lexicon.verbForms(document.tokens[start].word).first(where: { $0.form == .base }),
      start + 1 < end,
      document.tokens[start + 1].isCapitalized
        || !lexicon.flags(document.tokens[start + 1].word).isDisjoint(
          with: [.determiner, .possessive, .he, .she, .they, .preposition])
    else { return nil }
    var group = VerbGroup(range: start..<start + 1, head: start, tense: lastVerb.tense)
    for verb in lastVerb.verbs.dropLast() { group.verbs.append(verb) }
    group.verbs.append(form.verb)
    group.isModal = lastVerb.isModal
    group.isNegated = lastVerb.isNegated
    group.isChained = lastVerb.isChained
    group.isProspective = lastVerb.isProspective
    group.kind = kind(of: group)
    return group
  }

  /// The classes of the verb that says what is done, with the particle behind it: "called off".
  private func kind(of group: VerbGroup) -> VerbClass {
    guard let verb = group.verb else { return [] }
    let next = group.range.upperBound
    guard next < document.tokens.count, mayBeParticle(document.tokens[next]) else {
      return lexicon.verbClass(verb)
    }
    switch (lexicon.lemma(verb), document.folded(next)) {
    case ("call", "off"), ("fall", "through"): return .cancel
    case ("break", "off"): return .end
    case ("put", "off"), ("push", "back"): return .postpone
    case ("call", "for"), ("call", "on"): return .urge
    case ("point", "out"), ("make", "clear"), ("make", "plain"), ("spell", "out"): return .say
    case ("set", "out"), ("rule", "out"), ("speak", "of"): return .judge
    case ("make", "it"):
      return next + 1 < document.tokens.count
        && ["clear", "plain", "known"].contains(document.folded(next + 1))
        ? .say : lexicon.verbClass(verb)
    case ("lay", "out"), ("lay", "off"): return []
    default: return lexicon.verbClass(verb)
    }
  }

  private func mayBeParticle(_ token: Token) -> Bool {
    token.isWord
      && (token.word == .unknown || lexicon.groups(token.word).contains(.particle))
  }

  /// Whether the verb at the token is denied by the word before it: "never met", "hardly spoke".
  private func isNegated(before start: Int) -> Bool {
    guard start > 0, mentionNumbers[start - 1] < 0 else { return false }
    let flags = lexicon.flags(document.tokens[start - 1].word)
    return flags.contains(.negation) && flags.isDisjoint(with: [.determiner, .coordinator])
  }

  /// Takes in auxiliaries, negation, adverbs and verbs from the token on.
  private func scan(_ group: inout VerbGroup, from start: Int, end: Int) {
    var index = start
    var lastAuxiliary: WordFlags = []
    var lastVerbEnd: Int?
    var isFirst = true
    while index < end, document.tokens[index].isWord {
      let token = document.tokens[index]
      let flags = lexicon.flags(token.word)
      if index != start, mentionNumbers[index] >= 0, !isEventWord(index) { break }
      if flags.contains(.negation) { group.isNegated = true }
      if !flags.isDisjoint(with: .auxiliary), !(flags.contains(.month) && token.isCapitalized) {
        // A new auxiliary after a finite verb begins another clause.
        if lastVerbEnd != nil, !isChainEnd(index) { break }
        if isFirst { group.tense = tense(ofAuxiliary: token.word, flags) }
        if flags.contains(.modal), !isFuture(token.word) { group.isModal = true }
        if flags.contains(.have) { group.isPerfect = true }
        lastAuxiliary = flags
        group.head = index
        group.range = start..<index + 1
        isFirst = false
        index += 1
        continue
      }
      if flags.contains(.prospect), lastAuxiliary.contains(.be), index + 1 < end,
        document.tokens[index + 1].word == lexicon.grammar.to
      {
        group.isProspective = true
        index += 1
        continue
      }
      if token.word == lexicon.grammar.to {
        guard let next = skipAdverbs(index + 1, end: end), isBase(next),
          !group.isPassive || !isMeal(next),
          index == start || lastVerbEnd == index || lastVerbEnd == nil || isChainEnd(index)
        else { break }
        if isFirst { group.tense = .infinitive }
        if lastAuxiliary.contains(.be), lastVerbEnd == nil { group.isProspective = true }
        if lastVerbEnd != nil || !lastAuxiliary.isEmpty { group.isChained = true }
        lastAuxiliary = .modal
        isFirst = false
        index += 1
        group.range = start..<index
        continue
      }
      if flags.contains(.verb), lastVerbEnd == nil || !lastAuxiliary.isEmpty,
        let form = form(at: index, after: lastAuxiliary, isFirst: isFirst)
      {
        if isFirst { group.tense = tense(of: form.form) }
        if isFirst, lastAuxiliary.isEmpty, isDoneBy(form, at: index, end: end) {
          group.tense = .participle
          group.isPassive = true
        }
        if lastAuxiliary.contains(.be), form.form == .participle || form.form == .past {
          group.isPassive = true
        } else if form.form == .gerund || form.form == .base {
          group.isPassive = false
        }
        if lastAuxiliary.isEmpty, isFirst, form.form == .participle { group.isPassive = true }
        group.verbs.append(form.verb)
        group.head = index
        group.range = start..<index + 1
        lastAuxiliary = []
        lastVerbEnd = index + 1
        isFirst = false
        index += 1
        continue
      }
      if flags.contains(.adverb) || flags.contains(.negation)
        || !lastAuxiliary.isEmpty && lastVerbEnd == nil && isManner(index, end: end)
      {
        index += 1
        if lastVerbEnd == index - 1 { lastVerbEnd = index }
        continue
      }
      break
    }
  }

  /// Whether the verb is a participle with its doer behind it: "accompanied by Arden".
  private func isDoneBy(_ form: VerbForm, at index: Int, end: Int) -> Bool {
    guard form.form == .past, index + 1 < end,
      document.tokens[index + 1].word == lexicon.grammar.by,
      !["stand", "drop", "stop", "come", "pass", "go", "abide"].contains(lexicon.lemma(form.verb))
    else { return false }
    return lexicon.verbForms(document.tokens[index].word).contains { $0.form == .participle }
  }

  /// Whether what stands at the token continues a chain: "is going to", "is set to", "able to".
  private func isChainEnd(_ index: Int) -> Bool {
    document.tokens[index].word == lexicon.grammar.to
  }

  func isEventWord(_ index: Int) -> Bool {
    if case .event = mentions[Int(mentionNumbers[index])].kind {
      return mentions[Int(mentionNumbers[index])].range.count == 1
    }
    return false
  }

  /// Whether the word names a meal, as in "had Osei to lunch".
  private func isMeal(_ index: Int) -> Bool {
    mentionNumbers[index] >= 0 && mentions[Int(mentionNumbers[index])].kind == .event(.meal)
  }

  private func isFuture(_ word: Word) -> Bool {
    word == lexicon.grammar.will || word == lexicon.grammar.shall || word == lexicon.grammar.wont
  }

  private func tense(ofAuxiliary word: Word, _ flags: WordFlags) -> VerbGroup.Tense {
    if flags.contains(.modal) { return isFuture(word) ? .future : .present }
    switch lexicon.text(of: word) {
    case "was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't", "been": return .past
    case "being", "having": return .gerund
    case "be": return .infinitive
    default: return .present
    }
  }

  private func tense(of form: VerbForm.Form) -> VerbGroup.Tense {
    switch form {
    case .base, .third: .present
    case .past: .past
    case .participle: .participle
    case .gerund: .gerund
    }
  }

  /// The form that the word has after this auxiliary.
  private func form(at index: Int, after auxiliary: WordFlags, isFirst: Bool) -> VerbForm? {
    let forms = lexicon.verbForms(document.tokens[index].word)
    func first(_ wanted: VerbForm.Form...) -> VerbForm? {
      for want in wanted {
        if let form = forms.first(where: { $0.form == want }) { return form }
      }
      return nil
    }
    if auxiliary.contains(.modal) || auxiliary.contains(.do) { return first(.base) }
    if auxiliary.contains(.have) { return first(.participle, .past) }
    if auxiliary.contains(.be) { return first(.participle, .gerund) }
    guard isFirst else { return nil }
    return first(.past, .third, .base, .gerund, .participle)
  }

  private func skipAdverbs(_ index: Int, end: Int) -> Int? {
    var index = index
    while index < end, document.tokens[index].isWord,
      lexicon.flags(document.tokens[index].word).contains(.adverb),
      !lexicon.flags(document.tokens[index].word).contains(.verb)
    {
      index += 1
    }
    return index < end ? index : nil
  }

  /// "would definitely attend", "has rarely been": an adverb between an auxiliary and its verb.
  private func isManner(_ index: Int, end: Int) -> Bool {
    let next = index + 1
    guard next < end, document.tokens[next].isWord, document.folded(index).hasSuffix("ly"),
      !document.tokens[index].isCapitalized
    else { return false }
    return !lexicon.flags(document.tokens[next].word).isDisjoint(with: [.verb, .be, .have])
  }

  private func isBase(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if !lexicon.flags(token.word).isDisjoint(with: [.be, .have, .do]) {
      return ["be", "have", "do"].contains(document.folded(index))
    }
    guard lexicon.verbForms(token.word).contains(where: { $0.form == .base }) else { return false }
    // "to talks", "to Visit Lindmark": a noun or a name.
    return !token.isCapitalized
  }
}
