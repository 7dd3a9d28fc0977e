import SummitCoverage

/// Finds who and what a text mentions, from its first word to its last.
struct MentionFinder {
  let document: Document
  let lexicon: Lexicon
  var roster: Roster
  var mentions: [Mention] = []
  /// The office that several people share, while their names follow: "Presidents Vale and Osei".
  var shared: SharedOffice?

  private init(_ document: Document, lexicon: Lexicon, day: Day?) {
    self.document = document
    self.lexicon = lexicon
    roster = Roster(lexicon: lexicon, day: day)
  }

  /// All mentions of a text and the people of them, where those that refer are left without people for
  /// coreference to fill.
  static func found(
    in document: Document, lexicon: Lexicon, day: Day?, headline: Document?
  ) -> (mentions: [Mention], roster: Roster) {
    var finder = MentionFinder(document, lexicon: lexicon, day: day)
    finder.mentions.reserveCapacity(document.tokens.count / 6)
    if let headline { finder.meet(headline) }
    finder.run()
    return (finder.mentions, finder.roster)
  }

  private mutating func run() {
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        index = step(at: index, end: sentence.upperBound)
      }
    }
  }

  /// Takes note of the people whom the headline names in full, of whom the text may say no more than
  /// the surname.
  private mutating func meet(_ title: Document) {
    for index in title.tokens.indices.dropLast()
    where lexicon.flags(title.tokens[index].word).contains(.givenName)
      && title.tokens[index].isCapitalized && title.tokens[index + 1].isCapitalized
    {
      let name = title.text(index..<index + 2)
      roster.headlineNames[title.folded(index + 1)] = name
    }
    roster.headlined = Set(
      title.tokens.indices.filter(title.beginsPhrase).flatMap { index in
        title.phrases(at: index).filter { $0.length > 1 }
          .flatMap(\.entries).compactMap { entry in
            if case .person(let person) = entry { person } else { nil }
          }
      })
  }

  /// Takes in what begins at the token, and gives the token to go on from.
  mutating func step(at index: Int, end: Int) -> Int {
    let token = document.tokens[index]
    if token.kind == .number, let address = address(at: index) { return add(address) }
    guard token.isWord else { return index + 1 }
    // "at 6 pm": no prime minister.
    if index > 0, document.tokens[index - 1].kind == .number, document.folded(index) == "pm" {
      return index + 1
    }
    let flags = lexicon.flags(token.word)
    guard mayBegin(token, flags, at: index) else { return index + 1 }
    if flags.contains(.honorific), token.isCapitalized, let next = honorific(at: index, end: end) {
      return next
    }
    if let run = TitleRun.at(index, in: document, lexicon: lexicon, end: end) {
      return titled(run, end: end)
    }
    // "Ilse Hollande-Brandt … Hollande-Brandt": not the Brandt of the lexicon.
    if index + 2 < end, document.tokens[index + 1].kind == .hyphen,
      document.tokens[index].isCapitalized,
      let number = roster.named(ending: document.folded(index..<index + 3))
    {
      return named(
        NameRun(range: index..<index + 3), number, from: index, title: nil, run: nil, end: end)
    }
    if let name = NameRun.at(index, in: document, lexicon: lexicon, isTitled: false, end: end)
      ?? introduced(at: index, end: end), !isBareWord(name, end: end),
      !isEmployer(name, end: end),
      let number = member(name, title: isAfterKin(index) ? Title() : nil)
    {
      return named(name, number, from: index, title: nil, run: nil, end: end)
    }
    if let number = namedAgain(at: index, end: end) {
      return named(
        NameRun(range: index..<index + 1), number, from: index, title: nil, run: nil, end: end)
    }
    if let national = national(at: index, end: end) { return add(national) }
    if let group = group(at: index, end: end) {
      share(group, end: end)
      return add(group)
    }
    if let other = entity(at: index, end: end) { return add(other) }
    if flags.isDisjoint(with: .pronoun.subtracting([.firstPerson, .it])) { return index + 1 }
    return add(Mention(kind: .pronoun, range: index..<index + 1, name: index..<index + 1))
  }

  /// Whether a mention may begin with the word, as it does with few in small letters.
  private func mayBegin(_ token: Token, _ flags: WordFlags, at index: Int) -> Bool {
    token.isCapitalized || token.shape.contains(.abbreviation) || document.beginsPhrase(index)
      || !flags.isDisjoint(with: Self.opening) || token.word == lexicon.grammar.same
      || token.word == lexicon.grammar.other || token.word == lexicon.grammar.both
      || TitleRun.endsInElect(index, document)
  }

  /// What a word in small letters is that begins a title, a group or a pronoun.
  private static let opening: WordFlags = [
    .officeEpithet, .officeStatus, .officeHead, .officeModifier, .leaderGroup, .determiner,
    .possessive, .number, .he, .she, .they,
  ]

  mutating func add(_ mention: Mention) -> Int {
    mentions.append(mention)
    return mention.range.upperBound
  }

  // MARK: People

  /// A name under an honorific or several: "Mr Vale", "Datuk Seri Vale".
  mutating func honorific(at index: Int, end: Int) -> Int? {
    let start = behindHonorifics(index, end: end)
    guard start < end, !isAddressedByOffice(start, end: end), !isExalted(index, before: start, end),
      let name = NameRun.at(start, in: document, lexicon: lexicon, isTitled: true, end: end)
    else { return nil }
    let word = document.folded(index)
    let gender: Person.Gender? =
      ["mr", "sir", "lord", "mister"].contains(word)
      ? .male : ["mrs", "ms", "miss", "mme", "dame", "lady"].contains(word) ? .female : nil
    let title = Title(gender: gender)
    guard let number = member(name, title: title) else { return nil }
    return named(name, number, from: index, title: title, run: nil, end: end)
  }

  /// "His Royal Highness Crown Prince Omar", "the Honourable Minister Vale": what follows such words
  /// is a title.
  private func isExalted(_ index: Int, before start: Int, _ end: Int) -> Bool {
    switch document.folded(index) {
    case "highness", "majesty", "excellency", "honourable", "honorable", "hon":
      TitleRun.at(start, in: document, lexicon: lexicon, end: end) != nil
    default: false
    }
  }

  /// Whether an office with no name behind it follows, as in "Madam Speaker".
  private func isAddressedByOffice(_ start: Int, end: Int) -> Bool {
    let offices = [
      "president", "chairman", "speaker", "secretary", "minister", "ambassador", "premier",
      "chancellor", "prime", "vice", "chairwoman", "foreign",
    ]
    guard offices.contains(document.folded(start)) else { return false }
    let next = start + 1
    return next >= end || !document.tokens[next].isCapitalized
      || lexicon.flags(document.tokens[next].word).contains(.officeHead)
  }

  /// A run of title words: with a name behind it a person, else a reference to one.
  mutating func titled(_ run: TitleRun, end: Int) -> Int {
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
    start = behindHonorifics(start, end: end)
    if start < end,
      let name = NameRun.at(
        start, in: document, lexicon: lexicon,
        isTitled: !isApposed || isDefinite(run) || isIndefinite(run), end: end),
      !isApposed || isClosed(after: name.range.upperBound, end: end) && isDefinite(run)
        || isIndefinite(run)
          && (name.range.upperBound >= end || isClosingMark(name.range.upperBound)),
      !isFirm(run, name), !isBody(name), !isTitleOfAnother(start, end: end),
      let number = member(name, title: title)
    {
      return named(
        name, number, from: run.range.lowerBound, title: title, run: run, end: end)
    }
    share(run, end: end)
    return add(
      Mention(
        kind: .role, range: run.range, name: run.office ?? run.range, office: run.office,
        represents: run.represents, isFormer: run.isFormer))
  }

  /// Takes in a name, with the title before it and the apposition behind it.
  mutating func named(
    _ name: NameRun, _ number: Int, from start: Int, title: Title?, run: TitleRun?, end: Int
  ) -> Int {
    var mention = Mention(
      kind: .person, range: start..<name.range.upperBound, name: name.range, people: [number])
    if name.range.count > 1, name.known != nil, !roster.members[number].isPrinted {
      roster.notePrinted(number, name: document.text(name.range))
    }
    if let suffix = generation(after: name.range.upperBound, end: end) {
      mention.range = start..<suffix.end
      roster.noteGeneration(number, suffix.text)
    }
    mention.office = run?.office
    mention.represents = run?.represents
    mention.isFormer = run?.isFormer ?? false
    if let run, let office = run.office, isPrinted(run) {
      roster.note(
        number, office: singular(printed(office, run)), represents: run.represents,
        at: name.range.lowerBound)
    } else {
      roster.note(
        number, office: nil, represents: run?.represents ?? title?.represents,
        at: name.range.lowerBound)
    }
    takeShared(number, run: run, from: start)
    let nameEnd = mention.range.upperBound
    if let origin = origin(after: nameEnd, end: end) {
      mention.range = start..<origin.end
      if let represents = origin.represents {
        roster.note(number, office: nil, represents: represents, at: name.range.lowerBound)
      } else {
        roster.noteJournalist(number)
      }
    } else if let apposition = apposition(after: nameEnd, isTitled: run != nil, end: end) {
      mention.range = start..<apposition.range.upperBound
      let heading = heading(after: mention.range.upperBound, isOpen: true, end: end)
      if let heading, apposition.isFormer {
        roster.note(
          number, office: heading.office, represents: heading.represents, at: name.range.lowerBound)
      } else if let office = apposition.office {
        roster.note(
          number, office: printed(office, apposition), represents: apposition.represents,
          at: name.range.lowerBound)
      }
    } else if let heading = heading(after: nameEnd, isOpen: false, end: end) {
      roster.note(
        number, office: heading.office, represents: heading.represents, at: name.range.lowerBound)
    }
    share(run, behind: mention.range.upperBound, end: end)
    if let represents = countryNearby(number, before: start) {
      roster.note(number, office: nil, represents: represents, at: name.range.lowerBound)
    }
    mentions.append(mention)
    return mention.range.upperBound
  }

  /// Whether the run's words are an office to keep: "leader" by itself is none worth printing twice.
  func isPrinted(_ run: TitleRun) -> Bool {
    guard let office = run.office else { return false }
    return document.tokens[office.lowerBound].word != lexicon.grammar.counterpart
      && document.folded(office.upperBound - 1) != "comrade"
  }

  /// The office as facts give it.
  func printed(_ office: Range<Int>, _ run: TitleRun) -> String {
    let text = document.text(office)
    return run.isFormer ? "former " + text : text
  }

  mutating func member(_ name: NameRun, title: Title?) -> Int? {
    let token = name.range.lowerBound
    if let known = name.known {
      // One name alone can be shared: the person met before, or of that title, goes first.
      guard name.range.count == 1 else { return roster.member(known: known, at: token) }
      if let number = roster.met(surname: document.folded(token), title: title),
        roster.fits(number, title) || !roster.fits(known: known, title)
      {
        return number
      }
      return roster.member(known: known, at: token)
    }
    if name.range.count == 1 {
      return roster.member(
        surname: document.text(token), folded: document.folded(token), title: title, at: token)
    }
    let family = familyStart(of: name.range)
    return roster.member(
      named: document.text(name.range), family: document.text(family..<name.range.upperBound),
      title: title, at: token)
  }

  /// Where the family name begins: at its particle, if it has one, and at the first of two that a
  /// hyphen joins.
  func familyStart(of range: Range<Int>) -> Int {
    var start = range.upperBound - 1
    if start - 2 > range.lowerBound, document.tokens[start - 1].kind == .hyphen { start -= 2 }
    while start - 1 > range.lowerBound,
      lexicon.flags(document.tokens[start - 1].word).contains(.particle)
    {
      start -= 1
    }
    return start
  }
}
