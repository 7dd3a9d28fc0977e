/// A person's name at a place in the text.
struct NameRun {
  var range: Range<Int>
  /// The person of the lexicon that bears it, when it is one.
  var known: Int?

  /// The name that begins at the token, if one does.
  ///
  /// Names of the lexicon come first; then a given name with what follows it in capitals; and,
  /// where a title stands before it, any capitals.
  static func at(
    _ start: Int, in document: Document, lexicon: Lexicon, isTitled: Bool, end: Int
  ) -> NameRun? {
    let first = document.tokens[start]
    guard first.isWord, first.isCapitalized else { return nil }
    for match in lexicon.phrases.matches(document.tokens, at: start) {
      for case .person(let person) in match.entries {
        // "Xi Jinping" is longer than "Xi"; but "Li Qiangguo" is another person.
        return NameRun(range: start..<start + match.length, known: person)
      }
      // A longer name of something else, such as "Trump Tower", is not a person.
      if match.length > 1, match.entries.contains(where: \.isProper) { return nil }
    }
    let flags = lexicon.flags(first.word)
    if !flags.isDisjoint(with: WordFlags.closed.union([.month, .weekday])) {
      guard isTitled, !flags.isDisjoint(with: [.month]) else { return nil }
    }
    let stop = capitals(from: start, document, lexicon, end: end)
    // "German Markus Ederer": whose countryman it is, before a full name.
    if stop - start > 2, isNationality(start, document, lexicon) { return nil }
    let isInitial = first.shape.contains(.abbreviation) || first.end - first.start == 1
    let isNamed = flags.contains(.givenName) || isInitial
    guard stop > start else { return nil }
    if stop - start == 1 {
      if isTitled {
        return isPlaceName(start, document, lexicon) ? nil : NameRun(range: start..<stop)
      }
      let isBuilding =
        stop < end && document.tokens[stop].isCapitalized
        && lexicon.flags(document.tokens[stop].word).contains(.venueHead)
      return flags.contains(.familyName) && !isPlaceName(start, document, lexicon) && !isBuilding
        && flags.isDisjoint(with: [.officeHead, .event, .venueHead])
        ? NameRun(range: start..<stop) : nil
    }
    guard isTitled || isNamed else {
      // "Zelenskyy Jr" and the like aside, an unknown word before a known family name is a name.
      let last = lexicon.flags(document.tokens[stop - 1].word)
      let isKnown = first.word != .unknown && flags.isDisjoint(with: [.givenName, .familyName])
      if flags.contains(.familyName), !isPlaceName(start, document, lexicon) {
        return NameRun(range: start..<(stop - start == 2 ? stop : start + 1))
      }
      return last.contains(.familyName) && !isKnown && !first.shape.contains(.allCapitals)
        ? NameRun(range: start..<stop) : nil
    }
    if !isTitled, isInitial, stop - start == 2, first.end - first.start > 2 { return nil }
    return NameRun(range: start..<stop)
  }

  /// The end of the capitalized words that can be one name, lower-case particles inside it.
  private static func capitals(
    from start: Int, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> Int {
    var index = start
    while index < end, index - start < 5 {
      let token = document.tokens[index]
      guard token.isWord else { break }
      let flags = lexicon.flags(token.word)
      if index > start {
        if let next = nameBehindParticles(index, document, lexicon, end: end) {
          index = next
          continue
        }
        guard token.isCapitalized, !token.shape.contains(.beginsLine) else { break }
        if !flags.isDisjoint(with: [.month, .weekday, .event, .officeHead, .venueHead]),
          !flags.contains(.familyName), !flags.contains(.givenName)
        {
          break
        }
        if !flags.isDisjoint(with: WordFlags.closed), !flags.contains(.particle),
          !flags.contains(.familyName)
        {
          break
        }
        // A country, a body or a longer name of anything else begins here.
        let isOther = lexicon.phrases.matches(document.tokens, at: index).contains { match in
          match.entries.contains { entry in
            switch entry {
            case .country, .organization, .series: true
            case .outlet, .place: match.length > 1
            default: false
            }
          }
        }
        if isOther, !flags.contains(.familyName), !flags.contains(.givenName) { break }
      }
      index += 1
    }
    return index
  }

  /// Where the name goes on behind particles: at "Kolk" in "Ludo van der Kolk".
  private static func nameBehindParticles(
    _ start: Int, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> Int? {
    var index = start
    while index < end, !document.tokens[index].isCapitalized,
      lexicon.flags(document.tokens[index].word).contains(.particle)
    {
      index += 1
    }
    return index > start && index < end && document.tokens[index].isCapitalized ? index : nil
  }

  /// Whether the single word tells of what country somebody is: "German", "Kenyan".
  private static func isNationality(
    _ index: Int, _ document: Document, _ lexicon: Lexicon
  ) -> Bool {
    lexicon.phrases.matches(document.tokens, at: index).contains { match in
      match.length == 1
        && match.entries.contains { entry in
          if case .country(_, let form) = entry { form != .name } else { false }
        }
    }
  }

  /// Whether the single word names a country, a place, a body or an outlet.
  private static func isPlaceName(
    _ index: Int, _ document: Document, _ lexicon: Lexicon
  ) -> Bool {
    lexicon.phrases.matches(document.tokens, at: index).contains { match in
      match.entries.contains { entry in
        switch entry {
        case .country, .place, .organization, .outlet, .series: true
        default: false
        }
      }
    }
  }
}
