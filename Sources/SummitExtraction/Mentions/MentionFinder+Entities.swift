import SummitCoverage

/// Groups, places, bodies and events: all mentions but those of one person.
extension MentionFinder {
  /// "the two leaders", "both presidents", "the pair".
  func group(at index: Int, end: Int) -> Mention? {
    var noun = index
    guard document.tokens[index].word != lexicon.grammar.that else { return nil }
    var limit = min(index + 4, end)
    if document.tokens[index].word == lexicon.grammar.both, index + 1 == end || endsNoun(index + 1)
    {
      return Mention(kind: .group, range: index..<index + 1, name: index..<index + 1)
    }
    var isDetermined = false
    while noun < limit, document.tokens[noun].isWord {
      let flags = lexicon.flags(document.tokens[noun].word)
      if flags.contains(.leaderGroup) && noun > index && isDetermined {
        // "the two" by itself, not "the two statements".
        let isCount = lexicon.value(document.tokens[noun].word) != nil
        if !isCount || noun + 1 == end || endsNoun(noun + 1) {
          return Mention(kind: .group, range: index..<noun + 1, name: noun..<noun + 1)
        }
      }
      // "the three", "all four", "the other seven": a count that no noun follows.
      if isDetermined, noun > index, flags.contains(.number), !flags.contains(.determiner),
        (lexicon.value(document.tokens[noun].word) ?? 0) > 2, noun + 1 == end || endsNoun(noun + 1)
      {
        return Mention(kind: .group, range: index..<noun + 1, name: noun..<noun + 1)
      }
      if noun > index, document.tokens[noun].isCapitalized, let stop = nations(at: noun, end: end) {
        noun = stop
        limit = min(stop + 3, end)
        continue
      }
      let word = document.tokens[noun].word
      let isBefore =
        !flags.isDisjoint(with: [.determiner, .possessive, .number, .officeModifier])
        || word == lexicon.grammar.same || word == lexicon.grammar.other
      guard isBefore else { return nil }
      if !flags.isDisjoint(with: [.determiner, .possessive, .number]) { isDetermined = true }
      noun += 1
    }
    return nil
  }

  /// The end of "Norlandish and Tambiran", "Norlandish, Tambiran and Osanan" at the token.
  private func nations(at index: Int, end: Int) -> Int? {
    var next = index
    var count = 0
    while next < end, count < 4, let demonym = document.demonym(at: next) {
      count += 1
      next = demonym.end
      guard next + 1 < end, isAnd(next) || document.tokens[next].kind == .comma,
        isDemonym(next + 1)
      else { break }
      next += 1
    }
    return count > 1 ? next : nil
  }

  /// Whether the token cannot go on with the noun before it.
  func endsNoun(_ index: Int) -> Bool {
    let token = document.tokens[index]
    let flags = lexicon.flags(token.word)
    return !token.isWord
      || !flags.isDisjoint(with: WordFlags.closed.union([.verb, .adverb]))
        && flags.isDisjoint(with: [.officeHead, .leaderGroup, .event])
  }

  /// "the American", "the Ukrainian": one person by nation, where no noun follows.
  func national(at index: Int, end: Int) -> Mention? {
    guard document.tokens[index].word == lexicon.grammar.the, index + 1 < end,
      document.tokens[index + 1].isCapitalized
    else { return nil }
    for match in document.phrases(at: index + 1) {
      for case .country(let country, let form) in match.entries where form != .name {
        let next = index + 1 + match.length
        let name = document.folded(index + 1..<next)
        // "the French", "the British", "the Chinese" are many.
        let isPlural = ["ese", "ish", "nch", "s", "tch", "wiss", "elsh"].contains {
          name.hasSuffix($0)
        }
        guard form == .adjective || form == .demonym, !isPlural,
          next >= end || isAlone(before: next)
        else { continue }
        return Mention(
          kind: .role, range: index..<next, name: index + 1..<next, represents: .country(country))
      }
    }
    return nil
  }

  /// Whether the token before the place is the last of its noun phrase.
  private func isAlone(before index: Int) -> Bool {
    switch document.tokens[index].kind {
    case .hyphen, .dash, .openParenthesis, .slash: false
    default:
      endsNoun(index) && !lexicon.flags(document.tokens[index].word).contains(.coordinator)
    }
  }

  /// A country, place, body, series, outlet or event noun at the token.
  func entity(at index: Int, end: Int) -> Mention? {
    let token = document.tokens[index]
    for match in document.phrases(at: index) {
      let range = index..<index + match.length
      // "the Hague" is "The Hague".
      let isCapitalized =
        token.isCapitalized || match.length > 1 && document.tokens[index + 1].isCapitalized
      // Mostly the words are one thing.
      let isOne = match.entries.count == 1
      let only =
        isOne
        ? match.entries.first.flatMap { self.kind(of: $0, isCapitalized: isCapitalized) } : nil
      let kinds =
        isOne
        ? [] : match.entries.compactMap { self.kind(of: $0, isCapitalized: isCapitalized) }
      guard
        let kind = only ?? place(among: kinds, before: range.upperBound, end: end)
          ?? kinds.min(by: { Self.rank($0) < Self.rank($1) })
      else { continue }
      // A longer venue may begin with the name of its city.
      if case .event = kind {
      } else if let venue = venue(at: index, atLeast: match.length, end: end) {
        return venue
      }
      return Mention(
        kind: kind, range: range, name: range, alternatives: kinds.filter { $0 != kind })
    }
    return venue(at: index, atLeast: 1, end: end)
  }

  /// Of several places of one name the one in the country that follows: "Lindmark, Norland".
  private func place(
    among kinds: [Mention.Kind], before index: Int, end: Int
  ) -> Mention.Kind? {
    guard kinds.count > 1, index + 1 < end, document.tokens[index].kind == .comma else {
      return nil
    }
    for match in document.phrases(at: index + 1) {
      for case .country(let country, .name) in match.entries {
        return kinds.first { kind in
          guard case .place(let place) = kind,
            let code = lexicon.reference.places[place].country
          else { return false }
          return lexicon.countriesByCode[code] == country
        }
      }
    }
    return nil
  }

  /// A place whose name begins with a number: "10 Downing Street".
  func address(at index: Int) -> Mention? {
    for match in document.phrases(at: index) where match.length > 1 {
      for case .place(let place) in match.entries {
        let range = index..<index + match.length
        return Mention(kind: .place(place), range: range, name: range)
      }
    }
    return nil
  }

  private func kind(of entry: Entry, isCapitalized: Bool) -> Mention.Kind? {
    switch entry {
    case .event(let kind): .event(kind)
    case .phrase, .office, .person: nil
    case .country(let country, let form): isCapitalized ? .country(country, form) : nil
    case .organization(let body): isCapitalized ? .organization(body) : nil
    case .place(let place): isCapitalized ? .place(place) : nil
    case .series(let series): isCapitalized ? .series(series) : nil
    case .outlet(let outlet): isCapitalized ? .outlet(outlet) : nil
    }
  }

  /// Which of several readings of the same words goes first.
  private static func rank(_ kind: Mention.Kind) -> Int {
    switch kind {
    case .country(_, .name): 0
    case .country(_, .adjective), .country(_, .demonym): 1
    case .place: 2
    case .series: 3
    case .organization: 4
    case .country: 5
    case .outlet: 6
    default: 7
    }
  }

  /// Capitalized words that end in a word for a building: "Villa Lindmark", "Lindmark Palace".
  private func venue(at index: Int, atLeast length: Int, end: Int) -> Mention? {
    guard document.tokens[index].isCapitalized, document.tokens[index].isWord else { return nil }
    let first = lexicon.flags(document.tokens[index].word)
    guard first.isDisjoint(with: WordFlags.closed) else { return nil }
    var stop = index
    var last: Int?
    while stop < end, stop - index < 7, document.tokens[stop].isWord {
      let token = document.tokens[stop]
      let isLink = token.word == lexicon.grammar.of || token.word == lexicon.grammar.the
      guard token.isCapitalized || isLink && stop > index else { break }
      if lexicon.flags(token.word).contains(.venueHead), token.isCapitalized { last = stop }
      stop += 1
    }
    guard let last else { return nil }
    // "Villa Lindmark" goes on after its head; "Lindmark Palace" ends in it.
    let upper = last == index ? stop : last + 1
    guard upper - index > max(length, 1) else { return nil }
    return Mention(kind: .venue, range: index..<upper, name: index..<upper)
  }
}
