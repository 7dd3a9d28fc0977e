import SummitCoverage

/// Country, organization and office words that stand before a name or in its place.
///
/// Examples: "Russian Foreign Minister", "the Kremlin's spokesman", "former U.S. special envoy",
/// "President of Finland".
struct TitleRun {
  /// All its tokens.
  var range: Range<Int>
  /// The tokens of the office, without country and body.
  var office: Range<Int>?
  var represents: Represented?
  var isFormer = false
  /// Whether the country or body is named after the office: "president of Finland".
  var namesBodyAfter = false
}

extension TitleRun {
  /// The run that begins at the token, if one does.
  static func at(_ start: Int, in document: Document, lexicon: Lexicon, end: Int) -> TitleRun? {
    guard start < end, canBegin(at: start, document, lexicon) else { return nil }
    var run = TitleRun(range: start..<start)
    var index = start
    // "Sultan bin Karim" is a name.
    if start + 1 < end, NameRun.isFiliation(start + 1, document) { return nil }
    var officeStart: Int?
    /// The end of the run up to the last word that can end an office.
    var sealed: Int?
    while index < end {
      let token = document.tokens[index]
      guard token.isWord else {
        let isOwner = token.kind == .possessive && run.represents != nil
        let isFormer = token.kind == .hyphen && run.isFormer
        if isOwner || isFormer, officeStart == nil {
          index += 1
          continue
        }
        break
      }
      if let (length, represented, isOffice) = phrase(at: index, document, lexicon) {
        if let represented, officeStart == nil || !isOffice {
          if officeStart != nil { break }
          run.represents = represented
          index += length
          continue
        }
        if officeStart == nil { officeStart = index }
        index += length
        sealed = index
        continue
      }
      let flags = lexicon.flags(token.word)
      // "Norland's new prime minister": what is said of the holder is no part of the office.
      if flags.contains(.officeEpithet), officeStart == nil, !run.isFormer,
        run.represents != nil || flags.isDisjoint(with: [.verb, .adverb])
      {
        index += 1
        continue
      }
      if flags.contains(.officeStatus), !flags.contains(.event), officeStart == nil || run.isFormer
      {
        if isPast(document.folded(index)) { run.isFormer = true }
        if officeStart == nil, !run.isFormer { officeStart = index }
        index += 1
      } else if flags.contains(.officeHead) || endsInElect(index, document)
        || isSharedTitle(index, flags, document, end: end)
      {
        if officeStart == nil { officeStart = index }
        index += 1
        sealed = index
      } else if flags.contains(.officeModifier),
        !flags.contains(.verb) || token.isCapitalized || sealed == nil
      {
        if officeStart == nil { officeStart = index }
        index += 1
      } else if joins(index, document, lexicon), officeStart != nil, index + 1 < end,
        isOfficeWord(index + 1, document, lexicon)
      {
        index += 1
      } else {
        break
      }
    }
    guard let officeStart, var last = sealed else { return nil }
    run.office = officeStart..<last
    if let extended = complement(at: last, &run, document, lexicon, end: end) {
      last = extended
      // "Undersecretary of State | for Political Affairs"
      if document.tokens[min(last, end - 1)].word == lexicon.grammar.for,
        let portfolio = complement(at: last, &run, document, lexicon, end: end)
      {
        last = portfolio
      }
    }
    run.range = start..<last
    return run
  }

  /// Whether a run may begin with the token, which few words of a text do.
  private static func canBegin(at start: Int, _ document: Document, _ lexicon: Lexicon) -> Bool {
    guard document.tokens[start].isWord else { return false }
    return !lexicon.flags(document.tokens[start].word).isDisjoint(with: opening)
      || document.beginsPhrase(start) || endsInElect(start, document)
  }

  private static let opening: WordFlags = [
    .officeEpithet, .officeStatus, .officeHead, .officeModifier, .leaderGroup,
  ]

  /// What follows an office: "of Foreign Affairs", "of the European Commission", "for Ukraine".
  private static func complement(
    at index: Int, _ run: inout TitleRun, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> Int? {
    guard index + 1 < end else { return nil }
    let preposition = document.tokens[index].word
    let isTo = preposition == lexicon.grammar.to || preposition == lexicon.grammar.for
    // "Minister for Foreign Affairs | and Trade"
    if preposition == lexicon.grammar.and, let office = run.office, office.count > 2,
      let stop = portfolio(from: index, document, lexicon, end: end)
    {
      run.office = office.lowerBound..<stop
      return stop
    }
    guard preposition == lexicon.grammar.of || isTo else { return nil }
    var next = index + 1
    if document.tokens[next].word == lexicon.grammar.the { next += 1 }
    guard next < end, document.tokens[next].isWord, let office = run.office else { return nil }
    if isTo {
      if let stop = destination(at: next, document, lexicon, end: end) { return stop }
      guard preposition == lexicon.grammar.for,
        document.tokens[office.lowerBound].isCapitalized,
        let stop = portfolio(from: next, document, lexicon, end: end)
      else { return nil }
      run.office = office.lowerBound..<stop
      return stop
    }
    if let (length, represented, _) = phrase(at: next, document, lexicon), let represented {
      run.represents = run.represents ?? represented
      run.namesBodyAfter = true
      // "the head of the Norlandish | delegation"
      let stop = next + length
      let isSide =
        stop < end
        && ["delegation", "team", "side", "government", "parliament", "senate", "army", "cabinet"]
          .contains(document.text(stop))
      return isSide ? stop + 1 : body(from: stop, document, end: end) ?? stop
    }
    // "Minister of Natural Resources and Ecology": the capitals belong to the office.
    var stop = next
    while stop < end, document.tokens[stop].isWord {
      let token = document.tokens[stop]
      let joins =
        stop > next && stop + 1 < end && joins(stop, document, lexicon)
        && document.tokens[stop + 1].isCapitalized
      let flags = lexicon.flags(token.word)
      guard
        token.isCapitalized && !flags.contains(.givenName) && !flags.contains(.familyName) || joins,
        stop == next || joins || !flags.contains(.officeHead)
      else { break }
      stop += 1
    }
    guard stop > next, document.tokens[office.lowerBound].isCapitalized || stop - next < 4 else {
      return nil
    }
    run.office = office.lowerBound..<stop
    return stop
  }

  /// The end of the capitals that name a part of a body: "African Union | Review Panel".
  private static func body(from start: Int, _ document: Document, end: Int) -> Int? {
    var last: Int?
    for index in start..<min(start + 6, end) {
      guard document.tokens[index].isWord, document.tokens[index].isCapitalized else { break }
      if MentionFinder.bodies.contains(document.folded(index)) { last = index + 1 }
    }
    return last
  }

  /// The end of the capitals that say what a minister is for: "Information and Broadcasting" in
  /// "Minister of State for Information and Broadcasting Ilse Marden".
  ///
  /// A word that nothing knows is one of them only where the portfolio, or its next part, begins.
  private static func portfolio(
    from start: Int, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> Int? {
    var index = start
    var isOpen = true
    while index < end, index - start < 9, document.tokens[index].isWord {
      let token = document.tokens[index]
      if joins(index, document, lexicon) {
        guard index + 1 < end, document.tokens[index + 1].isCapitalized,
          !isOtherOffice(index + 1, document, lexicon), !isName(index + 1, document, lexicon)
        else { break }
        isOpen = true
        index += 1
        continue
      }
      guard token.isCapitalized, !token.shape.contains(.beginsLine),
        !isName(index, document, lexicon), !isOtherOffice(index, document, lexicon),
        isOpen || token.word != .unknown,
        phrase(at: index, document, lexicon)?.represents == nil
      else { break }
      isOpen = false
      index += 1
    }
    guard index > start, !isOpen else { return nil }
    // "Representative for Cooperation with Foreign Countries": the portfolio goes on.
    let isWhole =
      index >= end || !document.tokens[index].isWord || document.tokens[index].isCapitalized
      || lexicon.flags(document.tokens[index].word).isDisjoint(with: .preposition)
    return isWhole ? index : nil
  }

  private static func isName(_ index: Int, _ document: Document, _ lexicon: Lexicon) -> Bool {
    !lexicon.flags(document.tokens[index].word).isDisjoint(with: [.givenName, .familyName])
  }

  private static func isOtherOffice(_ index: Int, _ document: Document, _ lexicon: Lexicon) -> Bool
  {
    lexicon.flags(document.tokens[index].word).contains(.officeHead)
      || phrase(at: index, document, lexicon)?.isOffice == true
  }

  /// The end of the country or body that an envoy is sent to, where the envoy's name follows:
  /// "Ambassador to Norland Ilse Marden".
  private static func destination(
    at index: Int, _ document: Document, _ lexicon: Lexicon, end: Int
  ) -> Int? {
    guard document.tokens[index].isCapitalized,
      let (length, represented, _) = phrase(at: index, document, lexicon), represented != nil
    else { return nil }
    let stop = index + length
    guard stop + 1 < end, document.tokens[stop].isWord, document.tokens[stop].isCapitalized,
      lexicon.flags(document.tokens[stop].word).isDisjoint(with: .officeHead)
    else { return nil }
    return stop
  }

  /// A country, a body or an office of the lexicon at the token; the longest that is one.
  private static func phrase(
    at index: Int, _ document: Document, _ lexicon: Lexicon
  ) -> (length: Int, represents: Represented?, isOffice: Bool)? {
    let matches = document.phrases(at: index)
    for match in matches {
      for entry in match.entries {
        switch entry {
        case .person: return nil
        case .office:
          // "U.S. Secretary of State", "White House press secretary": whose it is, then the office.
          if document.tokens[index].isCapitalized, let owner = owner(among: matches, lexicon) {
            return (owner.length, owner.represents, false)
          }
          return (match.length, nil, true)
        case .country(let country, let form) where document.tokens[index].isCapitalized:
          if form == .demonym { continue }
          return (match.length, .country(country), false)
        case .organization(let body) where document.tokens[index].isCapitalized:
          return (match.length, lexicon.represented(byOrganization: body), false)
        default: continue
        }
      }
      // A capital stands for its government: "Moscow's envoy".
      if document.tokens[index].isCapitalized, index + match.length < document.tokens.count,
        document.tokens[index + match.length].kind == .possessive,
        let country = place(match.entries).flatMap(lexicon.country(ofCapital:))
      {
        return (match.length, .country(country), false)
      }
    }
    return nil
  }

  private static func place(_ entries: ArraySlice<Entry>) -> Int? {
    for case .place(let place) in entries { return place }
    return nil
  }

  /// The country or body that one of the readings of the same words is.
  private static func owner(
    among matches: ArraySlice<PhraseTrie.Match>, _ lexicon: Lexicon
  ) -> (length: Int, represents: Represented)? {
    for match in matches {
      for entry in match.entries {
        switch entry {
        case .country(let index, let form) where form != .demonym:
          return (match.length, .country(index))
        case .organization(let body):
          return (match.length, lexicon.represented(byOrganization: body))
        default: continue
        }
      }
    }
    return nil
  }

  private static func isPast(_ word: String) -> Bool {
    ["former", "ex", "then", "late", "ousted", "deposed"].contains(word)
  }

  /// "Ministers" before a name: "Foreign Ministers Vale and Osei".
  private static func isSharedTitle(
    _ index: Int, _ flags: WordFlags, _ document: Document, end: Int
  ) -> Bool {
    flags.contains(.leaderGroup) && document.tokens[index].isCapitalized && index + 1 < end
      && document.tokens[index + 1].isWord && document.tokens[index + 1].isCapitalized
      && document.text(index).hasSuffix("s")
  }

  static func endsInElect(_ index: Int, _ document: Document) -> Bool {
    let token = document.tokens[index]
    // The hyphen first, which few words have there.
    return token.end - token.start > 6 && document.bytes[Int(token.end) - 6] == UInt8(ascii: "-")
      && document.bytes[Int(token.start)..<Int(token.end)].suffix(6).elementsEqual("-elect".utf8)
  }

  private static func joins(_ index: Int, _ document: Document, _ lexicon: Lexicon) -> Bool {
    let token = document.tokens[index]
    return token.word == lexicon.grammar.and
      || token.end - token.start == 1 && document.bytes[Int(token.start)] == UInt8(ascii: "&")
  }

  private static func isOfficeWord(_ index: Int, _ document: Document, _ lexicon: Lexicon) -> Bool {
    let flags = lexicon.flags(document.tokens[index].word)
    return flags.contains(.officeModifier) || flags.contains(.officeHead)
  }
}
