/// Noun phrases: which mentions belong to one, and where one ends.
extension Chunker {
  mutating func mention(_ number: Int, at index: Int, end: Int) -> Int {
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
  func goesOnAsNoun(_ index: Int, end: Int) -> Bool {
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
  func endsInNoun(_ open: Nominal) -> Bool {
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

  mutating func extend(to end: Int, from index: Int, with mention: Int? = nil) {
    guard let open = nominal else {
      nominal = Nominal(range: index..<end, mentions: mention.map { $0..<$0 + 1 } ?? 0..<0)
      return
    }
    nominal?.range = open.range.lowerBound..<end
    if let mention { nominal?.mentions = (open.mentions.first ?? mention)..<mention + 1 }
  }

  func isEvent(_ mention: Mention) -> Bool {
    if case .event = mention.kind { true } else { false }
  }
}
