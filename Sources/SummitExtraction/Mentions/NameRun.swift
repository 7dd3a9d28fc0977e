import SummitCoverage

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
    for match in document.phrases(at: start) {
      for case .person(let person) in match.entries {
        // "Anwar" is one person, "Anwar Darzi" another.
        if match.length == 1, let longer = longer(start, document, lexicon, end: end) {
          return longer
        }
        // "Xi Jinping" is longer than "Xi"; but "Li Qiangguo" is another person.
        return NameRun(range: start..<start + match.length, known: person)
      }
      // A longer name of something else, such as "Trump Tower", is not a person.
      if match.length > 1, match.entries.contains(where: \.isProper) { return nil }
    }
    let flags = lexicon.flags(first.word)
    guard canBegin(start, flags, document, lexicon, isTitled: isTitled, end: end) else {
      return nil
    }
    let stop = capitals(from: start, document, lexicon, end: end)
    // "German Markus Ederer": whose countryman it is, before a full name.
    if stop - start > 2, isNationality(start, document, lexicon) { return nil }
    guard stop > start else { return nil }
    if stop - start == 1 {
      return single(start, flags, document, lexicon, isTitled: isTitled, end: end)
    }
    // "Genghis Khan Square" is no person.
    if !isTitled, stop < end, document.tokens[stop].isCapitalized,
      lexicon.flags(document.tokens[stop].word).contains(.venueHead)
    {
      return nil
    }
    // "Raisina Hill" is none either, unless somebody is called Ben Hill.
    let last = lexicon.flags(document.tokens[stop - 1].word)
    if !isTitled, last.contains(.geographic), !flags.contains(.givenName) { return nil }
    // "Actors Anna Vale and …": the capital is that of the sentence.
    let begins = start == document.sentence(of: start).lowerBound
    if !isTitled, begins, stop - start > 2, first.word == .unknown,
      document.text(start).hasSuffix("s")
    {
      return nil
    }
    let isInitial = isInitial(first)
    if isTitled || flags.contains(.givenName) || isInitial || hasInitial(start, stop, document) {
      if !isTitled, isInitial, stop - start == 2, first.end - first.start > 2 { return nil }
      return NameRun(range: start..<stop)
    }
    if flags.contains(.familyName), !isPlaceName(start, document, lexicon) {
      let isWhole = stop - start == 2 || isEastern(start..<stop, document, lexicon)
      return NameRun(range: start..<(isWhole ? stop : start + 1))
    }
    // An unknown word before a known family name is a name.
    let isKnown = first.word != .unknown && !flags.contains(.givenName)
    return last.contains(.familyName) && !isKnown && !first.shape.contains(.allCapitals)
      ? NameRun(range: start..<stop) : nil
  }

  /// Whether a name may begin with the word: no day, nothing of the grammar, and no word that
  /// capitals of a sentence's beginning or of a lake's name explain.
  private static func canBegin(
    _ start: Int, _ flags: WordFlags, _ document: Document, _ lexicon: Lexicon, isTitled: Bool,
    end: Int
  ) -> Bool {
    if isGeneration(document, start) { return false }
    let isDay = !flags.isDisjoint(with: [.month, .weekday])
    // "President May", "Minister Sun Weidong"
    if isTitled, isDay, flags.contains(.month) || start + 1 < end && isShort(document.tokens[start])
    {
      return true
    }
    if !flags.isDisjoint(with: WordFlags.closed.union([.month, .weekday])) {
      if isInitial(document.tokens[start]) { return true }
      // "Defence Minister No Kwang Chol"
      return isTitled && start + 2 < end && document.tokens[start + 1].isCapitalized
        && document.tokens[start + 2].isCapitalized
    }
    if isTitled { return true }
    return !flags.contains(.geographic)
      && (!flags.contains(.beginsSentence)
        || !flags.isDisjoint(with: [.givenName, .familyName]))
  }

  /// A name of one word: under a title any, else a family name that names nothing besides.
  private static func single(
    _ start: Int, _ flags: WordFlags, _ document: Document, _ lexicon: Lexicon, isTitled: Bool,
    end: Int
  ) -> NameRun? {
    guard !isPlaceName(start, document, lexicon) else { return nil }
    if isTitled { return NameRun(range: start..<start + 1) }
    let next = start + 1
    let isBuilding =
      next < end && document.tokens[next].isCapitalized
      && lexicon.flags(document.tokens[next].word).contains(.venueHead)
    return flags.contains(.familyName) && !isBuilding
      && flags.isDisjoint(with: [.officeHead, .event, .venueHead])
      ? NameRun(range: start..<next) : nil
  }

  /// The name of two words and more that begins where a known name of one word stands, when its
  /// other words are no names and words that the lexicon knows otherwise.
  private static func longer(
    _ start: Int, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> NameRun? {
    let stop = capitals(from: start, document, lexicon, end: end)
    guard stop - start > 1 else { return nil }
    // "Karim bin Darzi" is not the Karim whom one name tells.
    if isFiliation(start + 1, document) {
      return NameRun(range: start..<stop)
    }
    let isNamed = (start + 1..<stop).allSatisfy { index in
      let token = document.tokens[index]
      let flags = lexicon.flags(token.word)
      return (token.word == .unknown || flags.contains(.givenName)) && !flags.contains(.familyName)
        && !token.shape.contains(.allCapitals)
    }
    return isNamed ? NameRun(range: start..<stop) : nil
  }

  /// Whether the words are a family name and two given ones: "Ri Pyong Chol".
  private static func isEastern(
    _ range: Range<Int>, _ document: Document, _ lexicon: Lexicon
  ) -> Bool {
    range.count == 3
      && range.dropFirst().allSatisfy { index in
        let token = document.tokens[index]
        let isShort = token.end - token.start <= 5
        return isShort && !token.shape.contains(.allCapitals)
          && lexicon.flags(token.word).isDisjoint(with: [.verb, .adverb])
      }
  }

  /// "J." or "J", and of letters without a period only "J".
  private static func isInitial(_ token: Token) -> Bool {
    let length = token.end - token.start
    return length == 1 || token.shape.contains(.abbreviation) && length == 2
      || token.shape.contains(.abbreviation) && token.word == .unknown && length <= 4
  }

  /// Whether an initial stands inside the name, as in "Anna M Vale" with a period.
  private static func hasInitial(_ start: Int, _ stop: Int, _ document: Document) -> Bool {
    stop - start == 3 && isInitial(document.tokens[start + 1])
      && document.tokens[start].end - document.tokens[start].start > 2
  }

  /// The end of the capitalized words that can be one name, lower-case particles inside it.
  private static func capitals(
    from start: Int, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> Int {
    var index = start
    while index < end, index - start < 5 {
      let token = document.tokens[index]
      if token.kind == .hyphen, isDoubleBarrelled(start..<index, document, lexicon, end: end) {
        index += 2
        continue
      }
      guard token.isWord else { break }
      let flags = lexicon.flags(token.word)
      if index > start {
        if let next = nameBehindParticles(index, document, lexicon, end: end) {
          index = next
          continue
        }
        guard token.isCapitalized, !token.shape.contains(.beginsLine) else { break }
        if isInitial(token), index + 1 < end, document.tokens[index + 1].isCapitalized {
          index += 1
          continue
        }
        if isGeneration(document, index) { break }
        if !flags.isDisjoint(with: [.month, .weekday, .event, .officeHead, .venueHead]),
          !isDayInName(index, flags, document, end: end), !flags.contains(.familyName),
          !flags.contains(.givenName)
        {
          break
        }
        if !flags.isDisjoint(with: WordFlags.closed), !flags.contains(.particle),
          !flags.contains(.familyName)
        {
          break
        }
        // A country, a body or a longer name of anything else begins here.
        let isOther =
          document.beginsPhrase(index)
          && document.phrases(at: index).contains { match in
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

  /// Whether a surname of two goes on behind the hyphen, in "Ilse Hollande-Brandt"; but not in "Ilse
  /// Hollande-Anna Brandt talks".
  private static func isDoubleBarrelled(
    _ name: Range<Int>, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> Bool {
    let next = name.upperBound + 1
    return name.count > 1 && next < end && document.tokens[next].isCapitalized
      && lexicon.flags(document.tokens[name.lowerBound].word).contains(.givenName)
      && (next + 1 == end || !document.tokens[next + 1].isCapitalized)
  }

  /// "Sun" between two names: "Kang Sun Nam".
  private static func isDayInName(
    _ index: Int, _ flags: WordFlags, _ document: Document, end: Int
  ) -> Bool {
    !flags.isDisjoint(with: [.month, .weekday]) && isShort(document.tokens[index])
      && index + 1 < end && document.tokens[index + 1].isWord
      && document.tokens[index + 1].isCapitalized
  }

  private static func isShort(_ token: Token) -> Bool { token.end - token.start <= 3 }

  /// Whether the word is the "son of" or "daughter of" in an Arabic name.
  static func isFiliation(_ index: Int, _ document: Document) -> Bool {
    switch document.length(index) {
    case 3: ["bin", "ibn"].contains(document.text(index))
    case 4: document.text(index) == "bint"
    default: false
    }
  }

  /// "Jr" and "II" are not the last word of a name that others share.
  static func isGeneration(_ document: Document, _ index: Int) -> Bool {
    document.length(index) <= 3
      && ["jr", "sr", "jr.", "sr.", "ii", "iii"].contains(document.folded(index))
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
    document.phrases(at: index).contains { match in
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
    document.phrases(at: index).contains { match in
      match.entries.contains { entry in
        switch entry {
        case .country, .place, .organization, .outlet, .series: true
        default: false
        }
      }
    }
  }
}
