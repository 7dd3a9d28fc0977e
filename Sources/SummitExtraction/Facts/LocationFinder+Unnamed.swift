import SummitCoverage

/// Places that the lexicon lacks, and those that the text does not name.
extension LocationFinder {
  /// "the Norlandic capital", "Norland's capital" as a location, and the token behind it.
  func capital(at index: Int) -> (place: Int, next: Int)? {
    guard index > 1, reading.isWord(index, "capital") else { return nil }
    var start = index - 1
    if reading.document.tokens[start].kind == .possessive { start -= 1 }
    let first = reading.document.sentence(of: index).lowerBound
    guard start > first else { return nil }
    var country: Int?
    if reading.mentionNumbers[start] >= 0 {
      let mention = reading.mentions[Int(reading.mentionNumbers[start])]
      if case .country(let known, _) = mention.kind { country = known }
      start = mention.range.lowerBound - 1
    } else if word(start) == "national", let place = reading.datelinePlace {
      country = lexicon.reference.places[place].country.flatMap { lexicon.countriesByCode[$0] }
      start -= 1
    }
    guard let country, let place = lexicon.capital(of: country) else { return nil }
    while start > first, reading.flags(start).contains(.determiner) { start -= 1 }
    let isThere =
      ["in", "at", "near", "outside"].contains(word(start))
      || word(start) == "to" && isDestination(start)
    return isThere ? (place, index + 1) : nil
  }

  /// A name that the lexicon lacks, told to be a place by the country or region behind it: "in
  /// Trondheim, Norway", "in the town of Aurland".
  func unknownPlace(at index: Int, end: Int) -> (name: String, next: Int)? {
    guard index > 0, isName(index) else { return nil }
    switch word(index - 1) {
    case "in", "at", "near", "of": break
    default: return nil
    }
    var next = index + 1
    while next < end, isName(next) { next += 1 }
    if word(index - 1) == "of" {
      guard isCity(index - 1) else { return nil }
      return (reading.document.text(index..<next), next)
    }
    guard next + 1 < end, reading.document.tokens[next].kind == .comma,
      reading.mentionNumbers[next + 1] >= 0
    else { return nil }
    switch reading.mentions[Int(reading.mentionNumbers[next + 1])].kind {
    case .country(_, .name), .place: return (reading.document.text(index..<next), next)
    default: return nil
    }
  }

  /// A building that the lexicon lacks, by how it is named: "at the Marriott".
  func unknownVenue(at index: Int, end: Int) -> (name: String, next: Int)? {
    guard index > 1, isName(index),
      word(index - 1) == "at" || word(index - 1) == "the" && word(index - 2) == "at",
      reading.flags(index).isDisjoint(with: [.givenName, .familyName])
    else { return nil }
    var next = index + 1
    while next < end, isName(next) || reading.flags(next).contains(.venueHead) { next += 1 }
    if next < end {
      // "at the Lindmark meeting", "at the Vale residence": something that the name tells of.
      let token = reading.document.tokens[next]
      let goesOn =
        token.isWord
        && reading.flags(next).isDisjoint(with: WordFlags.closed.union([.verb, .adverb]))
        || token.kind == .possessive
      if goesOn, reading.flags(next).isDisjoint(with: [.weekday, .month]) { return nil }
    }
    return (reading.document.text(index..<next), next)
  }

  private func isName(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    return token.isWord && token.isCapitalized && reading.mentionNumbers[index] < 0
      && reading.flags(index).isDisjoint(
        with: WordFlags.closed.union([.weekday, .month, .honorific, .venueHead]))
  }

  /// "at the presidential palace", "in the park": the words for a place behind the preposition.
  func site(at index: Int, end: Int) -> String? {
    guard index + 1 < end, reading.flags(index).contains(.preposition), isSitePreposition(index)
    else { return nil }
    var start = index + 1
    while start < end, reading.document.tokens[start].isWord,
      !reading.flags(start).isDisjoint(with: [.determiner, .possessive]) || word(start) == "same"
    {
      start += 1
    }
    guard start > index + 1 else { return nil }
    for next in start..<min(start + 4, end) {
      let token = reading.document.tokens[next]
      guard token.isWord,
        reading.mentionNumbers[next] < 0 || !token.isCapitalized || isAdjective(next)
      else { return nil }
      if reading.flags(next).contains(.venueHead), !token.isCapitalized {
        return reading.document.text(start..<next + 1)
      }
      if !reading.flags(next).isDisjoint(with: WordFlags.closed) { return nil }
    }
    return nil
  }

  private func isSitePreposition(_ index: Int) -> Bool {
    switch word(index) {
    case "in", "at", "inside", "outside", "on": true
    default: false
    }
  }

  private func isAdjective(_ index: Int) -> Bool {
    if case .country(_, .adjective) = reading.mentions[Int(reading.mentionNumbers[index])].kind {
      true
    } else {
      false
    }
  }
}
