import SummitCoverage

/// What a member is on the article's day, worked out once and kept, as rules ask for it at every
/// turn.
extension Roster {
  struct Standing: Sendable {
    /// Whether the person leads a state or a government.
    var isLeader = false
    /// Whether the person does, or did when last in office.
    var hasLed = false
    /// Whether the person has led, or heads an organization.
    var isPrincipal = false
    /// The country or organization that the person acts for.
    var represented: Represented?
    /// The folded office as printed, and its words.
    var office: String?
    var officeWords: [String] = []
  }

  /// The standing of a person of the lexicon, whatever the article says.
  static func standing(ofKnown known: Int, on day: Day, in lexicon: Lexicon) -> Standing {
    var standing = Standing()
    let tenures = lexicon.tenures
    var holdsOffice = false
    for index in tenures.numbers(of: known) {
      let isNow = tenures.includes(index, day)
      guard isNow || tenures.hasBegun(index, by: day) else { continue }
      let level = lexicon.level(of: index)
      if isNow {
        holdsOffice = true
        standing.isLeader = standing.isLeader || Lexicon.isLeading(level)
        standing.isPrincipal = standing.isPrincipal || level == "organization_head"
      } else {
        standing.hasLed = standing.hasLed || Lexicon.isLeading(level)
      }
    }
    standing.hasLed = standing.isLeader || standing.hasLed && !holdsOffice
    standing.isPrincipal = standing.isPrincipal || standing.hasLed
    standing.represented = represented(known, on: day, in: lexicon)
    return standing
  }

  /// Whether the printed office is one that leads a state or a government.
  fileprivate static func isLeading(_ office: String) -> Bool {
    let leads = leading.contains { office.hasPrefix($0) || office.hasSuffix($0) }
    return leads && !["former", "vice", "deputy", "spokes"].contains(where: office.has)
  }

  /// What the offices of those who lead begin or end with.
  private static let leading = [
    "president", "prime minister", "premier", "chancellor", "leader", "king", "taoiseach",
    "emir", "sultan", "chairman", "crown prince",
  ]

  /// Whom the person acts for, as the lexicon knows.
  private static func represented(
    _ known: Int, on day: Day, in lexicon: Lexicon
  ) -> Represented? {
    let tenures = lexicon.tenures
    let numbers = tenures.numbers(of: known)
    let tenure =
      (numbers.last { tenures.includes($0, day) }
      ?? numbers.last { tenures.hasBegun($0, by: day) }).map { tenures[number: $0] }
    if let slug = tenure?.organization, let body = lexicon.organizationsBySlug[slug] {
      return lexicon.represented(byOrganization: body)
    }
    let country = tenure?.country ?? lexicon.reference.people[known].country
    return country.flatMap { lexicon.countriesByCode[$0] }.map { .country($0) }
  }
}

extension Roster.Standing {
  /// The standing with what the article says of the member besides.
  func told(of member: Roster.Member) -> Roster.Standing {
    var standing = self
    if let represents = member.represents { standing.represented = represents }
    guard let office = member.office?.folded else { return standing }
    standing.office = office
    standing.officeWords = office.spacedWords
    if Roster.isLeading(office) {
      standing.isLeader = true
      standing.hasLed = true
      standing.isPrincipal = true
    }
    return standing
  }
}

extension Roster {
  /// Whom the people act for, each once; nil stands for whoever acts for none.
  func sides(of people: some Sequence<Int>) -> [Represented?] {
    var sides: [Represented?] = []
    for person in people {
      let side = represented(person)
      if !sides.contains(side) { sides.append(side) }
    }
    return sides
  }
}
