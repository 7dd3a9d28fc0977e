import SummitCoverage

/// An office that several people share, whose names follow.
struct SharedOffice {
  var office: String
  var represents: Represented?
  /// The end of what of the list has been read.
  var end: Int
}

/// Offices that several people share, offices told by a verb, and the countries that offices leave
/// unsaid.
extension MentionFinder {
  // MARK: Shared offices

  /// Begins a list behind an office in the plural, whose first name is behind "Presidents" itself.
  mutating func share(_ run: TitleRun?, behind token: Int, end: Int) {
    guard let run, let office = run.office, isPlural(office) else { return }
    shared = SharedOffice(
      office: singular(document.text(office)), represents: run.represents, end: token)
  }

  /// Begins a list behind an office in the plural that stands alone: "the presidents, Vale and Osei".
  mutating func share(_ run: TitleRun, end: Int) {
    guard let office = run.office, isPlural(office) else { return }
    let name = singular(document.text(office))
    shared = SharedOffice(office: name, represents: run.represents, end: run.range.upperBound)
    giveBack(name, before: run.range.lowerBound, end: end, upTo: run.range.upperBound)
  }

  /// "Vale and Osei, the two foreign ministers," and "the two presidents, Vale and Osei".
  mutating func share(_ group: Mention, end: Int) {
    var start = group.name.lowerBound
    while start > group.range.lowerBound,
      lexicon.flags(document.tokens[start - 1].word).contains(.officeModifier)
    {
      start -= 1
    }
    guard isPlural(start..<group.name.upperBound) else { return }
    let name = singular(document.text(start..<group.name.upperBound))
    shared = SharedOffice(
      office: name, represents: owner(before: group.range.lowerBound), end: group.range.upperBound)
    giveBack(name, before: group.range.lowerBound, end: end, upTo: group.range.upperBound)
  }

  /// Gives a shared office to the names that stand before its apposition.
  private mutating func giveBack(_ office: String, before token: Int, end: Int, upTo stop: Int) {
    var index = token - 1
    while index > 0, lexicon.flags(document.tokens[index].word).contains(.determiner) { index -= 1 }
    guard index > 0, document.tokens[index].kind == .comma, stop >= end || isClosingMark(stop)
    else { return }
    var next = index
    for mention in mentions.reversed() {
      guard mention.kind == .person, let person = mention.people.first,
        mention.range.upperBound == next
      else { return }
      roster.note(person, office: office, represents: nil, at: mention.name.lowerBound)
      next = mention.range.lowerBound
      guard next > 0, document.tokens[next - 1].word == lexicon.grammar.and else { return }
      next -= 1
    }
  }

  /// Gives the office to the next name of the list.
  mutating func takeShared(_ number: Int, run: TitleRun?, from start: Int) {
    guard var list = shared else { return }
    let joins = list.end..<max(start, list.end)
    guard run == nil, start >= list.end, joins.count <= 2,
      joins.allSatisfy({
        document.tokens[$0].kind == .comma || document.tokens[$0].kind == .colon
          || document.tokens[$0].word == lexicon.grammar.and
      })
    else {
      if start >= list.end { shared = nil }
      return
    }
    roster.note(number, office: list.office, represents: list.represents, at: start)
    var stop = start + 1
    while stop < document.tokens.count, document.tokens[stop].isWord,
      document.tokens[stop].word != lexicon.grammar.and
    {
      stop += 1
    }
    list.end = stop
    shared = list
  }

  /// The country or body that owns what begins at the token: "the EU's two presidents".
  private func owner(before token: Int) -> Represented? {
    guard token > 0, document.tokens[token - 1].kind == .possessive, let last = mentions.last,
      last.range.upperBound == token - 1
    else { return nil }
    switch last.kind {
    case .country(let country, _): return .country(country)
    case .organization(let body): return lexicon.represented(byOrganization: body)
    default: return nil
    }
  }

  private func isPlural(_ office: Range<Int>) -> Bool {
    office.contains { Self.plurals.contains(document.folded($0)) }
  }

  private static let plurals = [
    "presidents", "ministers", "premiers", "chancellors", "ambassadors", "marshals", "generals",
    "secretaries", "envoys", "advisers", "advisors", "senators", "kings", "governors",
    "negotiators", "aides",
  ]

  /// "Prime Ministers" as the office of each: "Prime Minister".
  func singular(_ office: String) -> String {
    guard mayBePlural(office) else { return office }
    let one = office.spacedWords.map { word -> String in
      guard Self.plurals.contains(word.folded) else { return word }
      return word.hasSuffix("ies") ? word.dropLast(3) + "y" : String(word.dropLast())
    }
    return one.joined(separator: " ")
  }

  /// Whether a word of the office ends in "s", or its blanks are others than single spaces.
  private func mayBePlural(_ office: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in office.utf8 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      if !isLetter, last | 0x20 == 0x73 || last == 0x20 { return true }
      last = byte
    }
    return last | 0x20 == 0x73 || last == 0x20
  }

  // MARK: Offices told by a verb

  /// ", who heads the European Commission": the office that the verb makes.
  func heading(
    after index: Int, isOpen: Bool, end: Int
  ) -> (office: String, represents: Represented)? {
    var next = index
    if next < end, document.tokens[next].kind == .comma { next += 1 } else if !isOpen { return nil }
    guard next + 1 < end, document.length(next) == 3, document.folded(next) == "who" else {
      return nil
    }
    next += 1
    while next < end, lexicon.flags(document.tokens[next].word).contains(.adverb) { next += 1 }
    guard next < end, let office = Self.headings[document.folded(next)] else { return nil }
    next += 1
    if next < end, document.folded(next) == "over" { next += 1 }
    if next < end, document.tokens[next].word == lexicon.grammar.the { next += 1 }
    guard next < end, document.tokens[next].isCapitalized else { return nil }
    for match in document.phrases(at: next) {
      for case .organization(let body) in match.entries {
        return (office, lexicon.represented(byOrganization: body))
      }
    }
    return nil
  }

  private static let headings = [
    "heads": "head", "headed": "former head", "leads": "head", "runs": "head", "chairs": "chair",
    "presides": "president",
  ]

  // MARK: Unsaid countries

  /// The country that the sentence last spoke of, for someone in a state's service of whom it does
  /// not say whose: "Norland sent its trade minister, Ilse Marden".
  func countryNearby(_ number: Int, before start: Int) -> Represented? {
    guard roster.represented(number) == nil, roster.members[number].known == nil,
      let office = roster.members[number].standing.office,
      Self.ofState.contains(where: office.has)
    else { return nil }
    let sentence = document.sentence(of: start)
    for mention in mentions.reversed() where mention.range.lowerBound >= sentence.lowerBound {
      switch mention.kind {
      case .country(let country, _): return .country(country)
      case .place(let place):
        if let country = lexicon.country(ofCapital: place) { return .country(country) }
      case .person:
        if let person = mention.people.first, let whose = roster.represented(person) {
          return whose
        }
      case .role:
        if let whose = mention.represents { return whose }
      default: continue
      }
    }
    return nil
  }

  private static let ofState = [
    "minister", "ambassador", "secretary", "adviser", "advisor", "president", "premier", "envoy",
    "sherpa", "chief of staff", "spokes", "negotiator", "governor", "marshal", "general", "leader",
  ]

  // MARK: Honorifics

  /// Where the name begins behind honorifics that stand at the token: "Datuk Seri Vale".
  func behindHonorifics(_ index: Int, end: Int) -> Int {
    var next = index
    while next < end, document.tokens[next].isWord, document.tokens[next].isCapitalized,
      lexicon.flags(document.tokens[next].word).contains(.honorific)
    {
      next += 1
    }
    return next
  }
}
