import SummitCoverage

/// Finds who and what a text mentions, from its first word to its last.
struct MentionFinder {
  let document: Document
  let lexicon: Lexicon
  private(set) var roster: Roster
  private(set) var mentions: [Mention] = []

  init(_ document: Document, lexicon: Lexicon, day: Day?) {
    self.document = document
    self.lexicon = lexicon
    roster = Roster(lexicon: lexicon, day: day)
  }

  /// Finds all mentions; those that refer are left without people for coreference to fill.
  mutating func run() {
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        index = step(at: index, end: sentence.upperBound)
      }
    }
  }

  /// Takes in what begins at the token, and gives the token to go on from.
  private mutating func step(at index: Int, end: Int) -> Int {
    let token = document.tokens[index]
    if token.kind == .number, let address = address(at: index) { return add(address) }
    guard token.isWord else { return index + 1 }
    let flags = lexicon.flags(token.word)
    if flags.contains(.honorific), token.isCapitalized, let next = honorific(at: index, end: end) {
      return next
    }
    if let run = TitleRun.at(index, in: document, lexicon: lexicon, end: end) {
      return titled(run, end: end)
    }
    if let name = NameRun.at(index, in: document, lexicon: lexicon, isTitled: false, end: end),
      let number = member(name, title: nil)
    {
      return named(name, number, from: index, title: nil, run: nil, end: end)
    }
    if let number = surname(at: index, end: end) {
      let name = NameRun(range: index..<index + 1)
      return named(name, number, from: index, title: nil, run: nil, end: end)
    }
    if let group = group(at: index, end: end) { return add(group) }
    if let other = entity(at: index, end: end) { return add(other) }
    if flags.isDisjoint(with: .pronoun.subtracting([.firstPerson, .it])) { return index + 1 }
    return add(Mention(kind: .pronoun, range: index..<index + 1, name: index..<index + 1))
  }

  private mutating func add(_ mention: Mention) -> Int {
    mentions.append(mention)
    return mention.range.upperBound
  }

  // MARK: People

  /// The person met before whose surname, in no lexicon, stands here by itself.
  private func surname(at index: Int, end: Int) -> Int? {
    let token = document.tokens[index]
    guard token.isCapitalized, lexicon.flags(token.word).isDisjoint(with: .closed),
      index + 1 >= end || !document.tokens[index + 1].isCapitalized
        || !document.tokens[index + 1].isWord
    else { return nil }
    guard let number = roster.met(surname: document.text(index), title: nil),
      roster.members[number].known == nil
    else { return nil }
    return number
  }

  /// A name under an honorific: "Mr Vale".
  private mutating func honorific(at index: Int, end: Int) -> Int? {
    guard index + 1 < end,
      let name = NameRun.at(
        index + 1, in: document, lexicon: lexicon, isTitled: true, end: end)
    else { return nil }
    let word = document.folded(index)
    let gender: Person.Gender? =
      ["mr", "sir", "lord", "mister"].contains(word)
      ? .male : ["mrs", "ms", "miss", "mme", "dame", "lady"].contains(word) ? .female : nil
    let title = Title(gender: gender)
    guard let number = member(name, title: title) else { return nil }
    return named(name, number, from: index, title: title, run: nil, end: end)
  }

  /// A run of title words: with a name behind it a person, else a reference to one.
  private mutating func titled(_ run: TitleRun, end: Int) -> Int {
    let office = run.office.map(document.text)
    let title = Title(office: office, represents: run.represents)
    var start = run.range.upperBound
    // "the chancellor, Olaf …", "its ambassador to Lindmark, German Anna Vale, …"
    let isApposed = start < end && document.tokens[start].kind == .comma
    if isApposed { start += 1 }
    if start < end, isApposed, isDemonym(start), start + 1 < end { start += 1 }
    // "the chief of staff, General Anna Vale": a second title before the name.
    if start < end, isApposed,
      let second = TitleRun.at(start, in: document, lexicon: lexicon, end: end),
      second.represents == nil, second.range.count == 1
    {
      start = second.range.upperBound
    }
    if start < end, lexicon.flags(document.tokens[start].word).contains(.honorific) { start += 1 }
    if start < end,
      let name = NameRun.at(
        start, in: document, lexicon: lexicon, isTitled: !isApposed || isDefinite(run), end: end),
      !isApposed || isClosed(after: name.range.upperBound, end: end) && isDefinite(run),
      let number = member(name, title: title)
    {
      return named(
        name, number, from: run.range.lowerBound, title: title, run: run, end: end)
    }
    return add(
      Mention(
        kind: .role, range: run.range, name: run.office ?? run.range, office: run.office,
        represents: run.represents, isFormer: run.isFormer))
  }

  /// Takes in a name, with the title before it and the apposition behind it.
  private mutating func named(
    _ name: NameRun, _ number: Int, from start: Int, title: Title?, run: TitleRun?, end: Int
  ) -> Int {
    var mention = Mention(
      kind: .person, range: start..<name.range.upperBound, name: name.range, people: [number])
    if let suffix = generation(after: name.range.upperBound, end: end) {
      mention.range = start..<suffix
    }
    mention.office = run?.office
    mention.represents = run?.represents
    mention.isFormer = run?.isFormer ?? false
    if let run, let office = run.office, isPrinted(run) {
      roster.note(
        number, office: printed(office, run), represents: run.represents,
        at: name.range.lowerBound)
    } else {
      roster.note(
        number, office: nil, represents: run?.represents ?? title?.represents,
        at: name.range.lowerBound)
    }
    let nameEnd = mention.range.upperBound
    if let origin = origin(after: nameEnd, end: end) {
      mention.range = start..<origin.end
      if let represents = origin.represents {
        roster.note(number, office: nil, represents: represents, at: name.range.lowerBound)
      } else {
        roster.noteJournalist(number)
      }
    } else if let apposition = apposition(after: nameEnd, end: end) {
      mention.range = start..<apposition.range.upperBound
      if let office = apposition.office {
        roster.note(
          number, office: printed(office, apposition), represents: apposition.represents,
          at: name.range.lowerBound)
      }
    }
    mentions.append(mention)
    return mention.range.upperBound
  }

  /// The end of ", Jr." or "II" behind a name.
  private func generation(after index: Int, end: Int) -> Int? {
    var index = index
    if index < end, document.tokens[index].kind == .comma { index += 1 }
    guard index < end, ["jr", "sr"].contains(document.folded(index)) else { return nil }
    index += 1
    return index < end && document.tokens[index].kind == .comma ? index + 1 : index
  }

  /// "of Finland", "of NATO", "of Lindmark News" behind a name: whom the person acts or works for.
  private func origin(after index: Int, end: Int) -> (end: Int, represents: Represented?)? {
    guard index + 1 < end, document.tokens[index].word == lexicon.grammar.of else { return nil }
    var start = index + 1
    if document.tokens[start].word == lexicon.grammar.the { start += 1 }
    guard start < end, document.tokens[start].isCapitalized else { return nil }
    for match in lexicon.phrases.matches(document.tokens, at: start) {
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
  private func apposition(after index: Int, end: Int) -> TitleRun? {
    guard index + 1 < end else { return nil }
    let mark = document.tokens[index].kind
    guard mark == .comma || mark == .openParenthesis else { return nil }
    var start = index + 1
    let flags = lexicon.flags(document.tokens[start].word)
    let isDetermined = !flags.isDisjoint(with: [.determiner, .possessive])
    if isDetermined { start += 1 }
    guard start < end,
      let run = TitleRun.at(start, in: document, lexicon: lexicon, end: end)
    else { return nil }
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
      !isAfterTitle(index)
    {
      return nil
    }
    guard after == end || isClosingMark(after) || (isDetermined && isAnd(after)) else { return nil }
    // "Vale, the president, Osei and …" would be a list; a closed apposition ends in a comma.
    return run
  }

  /// Whether the name that ends at the token has no title of its own and is no item of a list.
  private func isAfterTitle(_ index: Int) -> Bool {
    guard let last = mentions.last else { return true }
    return last.range.upperBound != index || last.office == nil
  }

  /// The end of "to Moscow", "for the Middle East", "at the university" behind an office.
  private func skipComplement(_ index: Int, end: Int) -> Int {
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

  private func isClosingMark(_ index: Int) -> Bool {
    switch document.tokens[index].kind {
    case .comma, .period, .closeParenthesis, .semicolon, .dash: true
    default: false
    }
  }

  private func isClosed(after index: Int, end: Int) -> Bool {
    index >= end || isClosingMark(index) || isAnd(index)
      || lexicon.flags(document.tokens[index].word).contains(.verb)
  }

  private func isAnd(_ index: Int) -> Bool {
    document.tokens[index].word == lexicon.grammar.and
  }

  /// Whether the run is told apart by "the", a country or a possessive.
  private func isDefinite(_ run: TitleRun) -> Bool {
    if run.represents != nil { return true }
    let before = run.range.lowerBound - 1
    guard before >= 0 else { return false }
    let flags = lexicon.flags(document.tokens[before].word)
    return document.tokens[before].word == lexicon.grammar.the || flags.contains(.possessive)
      || document.tokens[before].kind == .possessive
  }

  private func isDemonym(_ index: Int) -> Bool {
    lexicon.phrases.matches(document.tokens, at: index).contains { match in
      match.length == 1
        && match.entries.contains {
          if case .country(_, let form) = $0 {
            form == .adjective || form == .demonym
          } else {
            false
          }
        }
    }
  }

  /// Whether the run's words are an office to keep: "leader" by itself is none worth printing twice.
  private func isPrinted(_ run: TitleRun) -> Bool {
    guard let office = run.office else { return false }
    return document.tokens[office.lowerBound].word != lexicon.grammar.counterpart
  }

  /// The office as facts give it.
  private func printed(_ office: Range<Int>, _ run: TitleRun) -> String {
    let text = document.text(office)
    return run.isFormer ? "former " + text : text
  }

  private mutating func member(_ name: NameRun, title: Title?) -> Int? {
    let text = document.text(name.range)
    let token = name.range.lowerBound
    if let known = name.known {
      // One name alone can be shared: the person met before, or of that title, goes first.
      guard name.range.count == 1 else { return roster.member(known: known, at: token) }
      if let number = roster.met(surname: text, title: title) { return number }
      return roster.member(known: known, at: token)
    }
    if name.range.count == 1 {
      return roster.member(surname: text, title: title, at: token)
    }
    let family = familyStart(of: name.range)
    return roster.member(
      named: text, family: document.text(family..<name.range.upperBound), title: title, at: token)
  }

  /// Where the family name begins: at its particle, if it has one.
  private func familyStart(of range: Range<Int>) -> Int {
    var start = range.upperBound - 1
    while start - 1 > range.lowerBound,
      lexicon.flags(document.tokens[start - 1].word).contains(.particle)
    {
      start -= 1
    }
    return start
  }
}
