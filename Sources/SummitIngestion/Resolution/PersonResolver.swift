internal import SummitSQLite

/// Says who is meant by a name, making the person when nobody is.
///
/// The very name is looked up first; only when nobody on file bears it are the other order of its
/// words and the bare family name tried. Where several namesakes fit as well as one another,
/// nobody is guessed: the mention goes to a person of that name who is known from articles alone,
/// whom a later decision can merge with one of them.
struct PersonResolver: ~Copyable {
  private var index: PeopleIndex
  private var maker: PersonMaker
  private let matcher: PersonMatcher

  /// The person meant, on file from now on.
  mutating func resolve(_ mention: PersonMention) throws -> Int {
    switch try choose(mention) {
    case .one(let match):
      try learn(mention, of: match.candidate)
      return match.candidate
    case .several(let rivals):
      for rival in rivals {
        let known = try index.known(rival.candidate)
        if let known, known.isFromArticles, known.tenures.isEmpty { return known.id }
      }
      return try make(mention)
    case .nobody:
      return try make(mention)
    }
  }

  /// The person meant, with the reasons; nothing is made.
  mutating func choose(_ mention: PersonMention) throws -> Choice<Match<Int, PersonMatcher.Reason>>
  {
    let bearers = try matches(mention, under: [mention.name.folded])
    switch bearers.choice(threshold: PersonMatcher.threshold, margin: PersonMatcher.margin) {
    case .nobody:
      return try matches(mention, under: mention.name.keys)
        .choice(threshold: PersonMatcher.threshold, margin: PersonMatcher.margin)
    case let choice: return choice
    }
  }

  mutating func known(_ id: Int) throws -> KnownPerson? {
    try index.known(id)
  }

  func looksLikeAPerson(_ text: String) -> Bool {
    maker.looksLikeAPerson(text)
  }

  mutating func forget(_ id: Int, named names: [String]) {
    index.forget(id, named: names)
  }

  mutating func forgetAll() {
    index.forgetAll()
  }

  private mutating func matches(
    _ mention: PersonMention, under names: [String]
  ) throws -> [Match<Int, PersonMatcher.Reason>] {
    var seen: Set<Int> = []
    var matches: [Match<Int, PersonMatcher.Reason>] = []
    for name in names {
      for person in try index.people(named: name) where seen.insert(person.id).inserted {
        if let match = matcher.match(mention, person) { matches.append(match) }
      }
    }
    return matches
  }

  private mutating func learn(_ mention: PersonMention, of id: Int) throws {
    guard let country = mention.party?.country, let known = try index.known(id),
      known.isFromArticles, known.country == nil
    else { return }
    try maker.fillCountry(country, of: id)
    index.forget(id, named: [])
  }

  private mutating func make(_ mention: PersonMention) throws -> Int {
    let (id, names) = try maker.make(mention)
    index.forget(id, named: names)
    return id
  }
}

extension PersonResolver {
  init(_ connection: borrowing Connection, offices: OfficeTitles) throws {
    try self.init(
      index: PeopleIndex(connection),
      maker: PersonMaker(connection),
      matcher: PersonMatcher(offices: offices))
  }
}
