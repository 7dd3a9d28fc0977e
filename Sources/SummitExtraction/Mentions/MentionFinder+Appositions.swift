import SummitCoverage

/// What stands behind a name: a generation, a country, an office.
extension MentionFinder {
  /// The end of ", Jr." or "II" behind a name.
  func generation(after index: Int, end: Int) -> (end: Int, text: String)? {
    var index = index
    if index < end, document.tokens[index].kind == .comma { index += 1 }
    guard index < end, NameRun.isGeneration(document, index) else { return nil }
    let text = document.text(index)
    index += 1
    return (index < end && document.tokens[index].kind == .comma ? index + 1 : index, text)
  }

  /// "of Finland", "of NATO", "of Lindmark News" behind a name: whom the person acts or works for.
  func origin(after index: Int, end: Int) -> (end: Int, represents: Represented?)? {
    guard index + 1 < end, document.tokens[index].word == lexicon.grammar.of else { return nil }
    var start = index + 1
    if document.tokens[start].word == lexicon.grammar.the { start += 1 }
    guard start < end, document.tokens[start].isCapitalized else { return nil }
    for match in document.phrases(at: start) {
      for entry in match.entries {
        switch entry {
        case .country(let country, .name): return (start + match.length, .country(country))
        case .organization(let body):
          return (start + match.length, lexicon.represented(byOrganization: body))
        case .outlet: return (start + match.length, nil)
        default: continue
        }
      }
    }
    return nil
  }

  /// "…, the Kremlin's spokesman," or "(the Finnish president)" behind a name.
  func apposition(after index: Int, isTitled: Bool, end: Int) -> TitleRun? {
    guard index + 1 < end else { return nil }
    let mark = document.tokens[index].kind
    guard mark == .comma || mark == .openParenthesis else { return nil }
    var start = index + 1
    let flags = lexicon.flags(document.tokens[start].word)
    let isDetermined = !flags.isDisjoint(with: [.determiner, .possessive])
    if isDetermined { start += 1 }
    let employer = employer(at: start, end: end)
    if let employer { start = employer.end }
    guard start < end,
      var run = TitleRun.at(start, in: document, lexicon: lexicon, end: end)
    else { return nil }
    if let employer { run.represents = run.represents ?? employer.represents }
    let after = skipComplement(run.range.upperBound, end: end)
    // In a list, a title behind a comma belongs to the name that follows it.
    if mark == .comma,
      NameRun.at(
        min(run.range.upperBound, end - 1), in: document, lexicon: lexicon, isTitled: true,
        end: end) != nil, run.range.upperBound < end
    {
      return nil
    }
    // "…, the President of Lindmark, Anna Vale": the office is that of the name behind it.
    if mark == .comma, after + 1 < end, document.tokens[after].kind == .comma,
      NameRun.at(after + 1, in: document, lexicon: lexicon, isTitled: false, end: end) != nil,
      isTitled
    {
      return nil
    }
    guard
      after == end || isClosingMark(after) || (isDetermined && isAnd(after))
        || isRelative(after)
    else { return nil }
    // "Vale, the president, Osei and …" would be a list; a closed apposition ends in a comma.
    return run
  }

  /// The person whose aide the apposition makes the name: "Vale's" in "Arden, Vale's spokesman".
  private func employer(at index: Int, end: Int) -> (end: Int, represents: Represented?)? {
    guard index < end,
      let name = NameRun.at(index, in: document, lexicon: lexicon, isTitled: false, end: end),
      name.range.upperBound < end, document.tokens[name.range.upperBound].kind == .possessive
    else { return nil }
    let person = roster.met(surname: document.folded(name.range.upperBound - 1), title: nil)
    return (name.range.upperBound + 1, person.flatMap { roster.represented($0) })
  }

  /// The end of "to Moscow", "for the Middle East", "at the university" behind an office.
  func skipComplement(_ index: Int, end: Int) -> Int {
    guard index < end, document.tokens[index].isWord,
      lexicon.flags(document.tokens[index].word).contains(.preposition)
    else { return index }
    var next = index + 1
    while next < end, next - index < 10, document.tokens[next].isWord,
      lexicon.flags(document.tokens[next].word).isDisjoint(with: [.be, .have, .modal, .relative])
    {
      next += 1
    }
    return next
  }

  func isClosingMark(_ index: Int) -> Bool {
    switch document.tokens[index].kind {
    case .comma, .period, .closeParenthesis, .semicolon, .dash: true
    default: false
    }
  }

  private func isRelative(_ index: Int) -> Bool {
    ["who", "whose", "whom"].contains(document.folded(index))
  }

  func isClosed(after index: Int, end: Int) -> Bool {
    index >= end || isClosingMark(index) || isAnd(index)
      || lexicon.flags(document.tokens[index].word).contains(.verb)
  }

  func isAnd(_ index: Int) -> Bool {
    document.tokens[index].word == lexicon.grammar.and
  }

  /// Whether the run is told apart by "the", a country or a possessive.
  func isDefinite(_ run: TitleRun) -> Bool {
    if run.represents != nil { return true }
    let before = run.range.lowerBound - 1
    guard before >= 0 else { return false }
    let flags = lexicon.flags(document.tokens[before].word)
    return document.tokens[before].word == lexicon.grammar.the || flags.contains(.possessive)
      || document.tokens[before].kind == .possessive
  }

  /// Whether "a" or "an" stands before the run: "sent a minister of state, Ben Arden".
  func isIndefinite(_ run: TitleRun) -> Bool {
    let before = run.range.lowerBound - 1
    guard before >= 0 else { return false }
    let word = document.tokens[before].word
    return word == lexicon.grammar.a || word == lexicon.grammar.an
  }

  func isDemonym(_ index: Int) -> Bool { document.demonym(at: index) != nil }
}
