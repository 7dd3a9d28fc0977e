import SummitCoverage

/// Tells the places where something happens from those that are only spoken of.
struct LocationFinder {
  let reading: Reading
  /// The token of the event's noun or verb.
  let trigger: Int
  /// Whether the event is one that others are told to be the first since: "since Geneva in 2021".
  var isBehindSince = false
  /// The series that the event is a meeting of.
  var series: Int?

  var lexicon: Lexicon { reading.lexicon }

  /// Whether the words that begin at the token, which no mention covers, may tell of a place: by a
  /// name, by a preposition or as "capital".
  func mayTell(_ index: Int) -> Bool {
    reading.document.tokens[index].isCapitalized || reading.flags(index).contains(.preposition)
      || reading.isWord(index, "capital")
  }

  /// Whether the mention is of a place at all.
  func mayLocate(_ number: Int) -> Bool {
    switch reading.mentions[number].kind {
    case .place, .venue, .country(_, .name): true
    default: false
    }
  }

  /// Whether the mention, one of a place, is where the event was.
  func isLocation(_ mention: Mention) -> Bool {
    let start = mention.range.lowerBound
    guard start > 0 else { return isReference(mention) }
    if isBehindSince(start) { return false }
    if isBeforeNoun(mention) || isAlone(mention) || isReference(mention) { return true }
    var before = start - 1
    let first = reading.document.sentence(of: start).lowerBound
    while before > first, isPlaceModifier(before) { before -= 1 }
    // "Anchorage, Alaska": the second follows the first.
    if reading.document.tokens[before].kind == .comma || isBracket(before), before > first,
      reading.mentionNumbers[before - 1] >= 0
    {
      let earlier = reading.mentions[Int(reading.mentionNumbers[before - 1])]
      switch earlier.kind {
      case .place, .venue: return isLocation(earlier)
      default: return false
      }
    }
    switch word(before) {
    case "in", "at": return !isOfAnother(before, isCountry: isCountry(mention))
    case "on": return !isCountry(mention) && !isOfAnother(before, isCountry: false)
    case "to": return isDestination(before)
    case "near", "outside", "inside", "aboard", "around", "within": return true
    case "of": return isCity(before) || isVenue(mention) && isPart(before)
    case "since": return isBehindSince && !isCountry(mention)
    default:
      return isVisited(before) || isNamedBehindNoun(start)
    }
  }

  /// "Geneva, Villa La Grange.": words without a verb that begin with where something is to be.
  private func isAlone(_ mention: Mention) -> Bool {
    let sentence = reading.sentences[
      Int(reading.document.sentenceNumbers[mention.range.lowerBound])]
    guard sentence.clauses.isEmpty, !isCountry(mention) else { return false }
    var start = mention.range.lowerBound
    while start > sentence.range.lowerBound, !reading.document.tokens[start - 1].isWord {
      start -= 1
    }
    return start == sentence.range.lowerBound
      || start == sentence.range.lowerBound + 1
        && !reading.flags(start - 1).isDisjoint(with: [.weekday, .timeOfDay, .month])
  }

  private func isVenue(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .venue: true
    case .place(let place): lexicon.reference.places[place].isVenue
    default: false
    }
  }

  /// "on the steps of the villa", "in the gardens of the palace", "at the gates of the base".
  private func isPart(_ of: Int) -> Bool {
    let first = reading.document.sentence(of: of).lowerBound
    var index = of - 1
    while index > first, of - index < 5, reading.document.tokens[index].isWord,
      !reading.flags(index).contains(.preposition)
    {
      index -= 1
    }
    return of - index > 1 && ["in", "at", "on", "outside", "inside"].contains(word(index))
  }

  /// "in the Norlandic nation's capital Lindmark", "at the resort town Lindmark".
  private func isNamedBehindNoun(_ start: Int) -> Bool {
    let first = reading.document.sentence(of: start).lowerBound
    // "in the capital, Lindmark"
    if start - 2 > first, reading.document.tokens[start - 1].kind == .comma {
      return isNamedBehindNoun(start - 1)
    }
    guard start - 1 > first,
      ["capital", "city", "town", "village", "resort"].contains(word(start - 1))
    else { return false }
    var index = start - 1
    while index > first, start - index < 8, !reading.flags(index).contains(.preposition) {
      index -= 1
    }
    return ["in", "at", "near"].contains(word(index))
  }

  /// Whether "since" parts the place from the event, as in "they met, for the first time since April
  /// in Geneva".
  private func isBehindSince(_ start: Int) -> Bool {
    !isBehindSince && trigger + 1 < start
      && (trigger + 1..<start - 1).contains { word($0) == "since" }
  }

  // MARK: Before and behind

  /// "the Lindmark summit", "Lindmark's summit": the place stands before the event's noun.
  private func isBeforeNoun(_ mention: Mention) -> Bool {
    guard mention.range.upperBound <= trigger, trigger - mention.range.upperBound <= 2,
      (mention.range.upperBound..<trigger).allSatisfy({
        reading.flags($0).contains(.event) || reading.document.tokens[$0].kind == .possessive
          || reading.flags($0).contains(.ordinal)
      })
    else { return false }
    return !isCountry(mention)
  }

  private func isCountry(_ mention: Mention) -> Bool {
    guard case .country = mention.kind else { return false }
    return !mention.alternatives.contains { if case .place = $0 { true } else { false } }
  }

  private func isBracket(_ index: Int) -> Bool {
    reading.document.tokens[index].kind == .openParenthesis
      || reading.document.text(index) == "["
  }

  /// "the city of Lindmark", "the resort of Lindmark".
  func isCity(_ of: Int) -> Bool {
    guard of > 2,
      ["city", "town", "village", "resort", "capital", "port", "island", "suburb"].contains(
        word(of - 1))
    else { return false }
    var index = of - 2
    while index > 0, !reading.flags(index).contains(.preposition), of - index < 6 { index -= 1 }
    return ["in", "at", "on", "near"].contains(word(index))
  }

  /// Whether the location is that of a noun before it rather than of the event: "the war in
  /// Norland", "ahead of a summit in Lindmark".
  private func isOfAnother(_ preposition: Int, isCountry: Bool) -> Bool {
    let noun = preposition - 1
    guard noun >= 0, noun != trigger, reading.document.tokens[noun].isWord else { return false }
    if LocationFinder.topics.contains(word(noun)) { return true }
    guard reading.mentionNumbers[noun] >= 0 else { return false }
    let mention = reading.mentions[Int(reading.mentionNumbers[noun])]
    switch mention.kind {
    case .event, .series: break
    case .role, .person: return isEnvoy(noun)
    default: return false
    }
    if isOfSeries(noun) { return false }
    guard !mention.range.contains(trigger) else { return false }
    var start = mention.range.lowerBound - 1
    let first = reading.document.sentence(of: noun).lowerBound
    while start > first, !reading.flags(start).contains(.preposition), noun - start < 7,
      reading.document.tokens[start].isWord, !reading.flags(start).contains(.verb)
    {
      start -= 1
    }
    // "ahead of a summit": the preposition is a phrase of two words.
    return [
      "before", "after", "following", "since", "from", "than", "until", "like", "about", "ahead",
      "of", "as",
    ].contains(word(start)) && !isSideline(start)
  }

  /// Whether the noun is that of the event's own series: "from the Arab League summit in Jeddah".
  private func isOfSeries(_ noun: Int) -> Bool {
    guard let series else { return false }
    return (max(0, noun - 4)...noun).contains { index in
      guard reading.mentionNumbers[index] >= 0 else { return false }
      let named = reading.mentions[Int(reading.mentionNumbers[index])]
      return ([named.kind] + named.alternatives).contains(.series(series))
    }
  }

  /// "on the sidelines of the summit in Lindmark" is in Lindmark.
  private func isSideline(_ of: Int) -> Bool {
    of > 0
      && [
        "sidelines", "margins", "fringes", "edges", "day", "session", "opening", "start", "end",
        "close",
      ].contains(word(of - 1))
  }

  private func isEnvoy(_ index: Int) -> Bool {
    [
      "ambassador", "envoy", "representative", "correspondent", "spokesman", "spokeswoman",
      "official", "officials",
    ].contains(word(index))
  }

  /// What is in a country or city without anyone meeting there.
  private static let topics: Set<String> = [
    "war", "wars", "conflict", "conflicts", "fighting", "crisis", "situation", "ceasefire", "truce",
    "peace", "violence", "invasion", "operation", "operations", "troops", "forces", "killing",
    "settlement", "elections", "election", "investment", "investments", "influence", "interests",
    "developments", "stability", "bloodshed", "hostilities", "events", "floods", "riots", "unrest",
    "coup", "rights", "democracy", "economy", "hostages", "prisoners", "civilians", "people",
    "drills", "protests", "embassy", "ambassador", "ambassadors", "partners", "allies", "friends",
    "companies", "projects", "role", "presence", "reconstruction",
  ]

  // MARK: Going there

  /// "flew to Geneva for talks", "a trip to Norland": the way ends there.
  func isDestination(_ to: Int) -> Bool {
    if to > 0, reading.mentionNumbers[to - 1] >= 0,
      reading.mentions[Int(reading.mentionNumbers[to - 1])].kind == .event(.visit)
    {
      return true
    }
    // "on the way to Lindmark" is not there yet.
    if to > 0,
      ["way", "route", "back", "flight", "open", "addition", "close"].contains(word(to - 1))
    {
      return false
    }
    let sentence = reading.sentences[Int(reading.document.sentenceNumbers[to])]
    let clause = sentence.clauses.last { $0.verb.range.upperBound <= to }
    return clause.map { reading.isVerb($0, [.travel, .invite]) || isComing($0) } ?? false
  }

  private func isComing(_ clause: Clause) -> Bool {
    clause.verb.verb.map { ["come", "go", "return", "bring"].contains(lexicon.lemma($0)) } ?? false
  }

  /// "visited Geneva", "toured Norland".
  private func isVisited(_ before: Int) -> Bool {
    lexicon.verbForms(reading.word(before)).contains {
      lexicon.verbClass($0.verb).contains(.visit)
    }
  }

  /// "Geneva, where they met", "Geneva is where they met".
  private func isReference(_ mention: Mention) -> Bool {
    let end = mention.range.upperBound
    return (end..<min(end + 4, reading.document.tokens.count)).contains {
      reading.isWord($0, "where")
    }
  }

  private func isPlaceModifier(_ index: Int) -> Bool {
    let flags = reading.flags(index)
    let token = reading.document.tokens[index]
    if token.kind == .possessive || flags.contains(.determiner) || flags.contains(.possessive) {
      return true
    }
    if reading.mentionNumbers[index] >= 0 {
      switch reading.mentions[Int(reading.mentionNumbers[index])].kind {
      case .country, .place: return true
      default: return false
      }
    }
    return token.isWord && flags.isDisjoint(with: WordFlags.closed.union([.verb, .preposition]))
      && !token.isCapitalized && index + 1 < reading.document.tokens.count
  }

  func word(_ index: Int) -> String { reading.document.word(index) }
}
