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
    /// The folded office as printed.
    var office: String?
  }

  /// The standing of a member who holds this office by the text, or one that the lexicon knows.
  static func standing(of member: Member, on day: Day, in lexicon: Lexicon) -> Standing {
    var standing = Standing()
    standing.office = member.office?.folded
    let tenures = member.known.map { lexicon.tenures[$0] } ?? []
    var holdsOffice = false
    var leads = standing.office.map(isLeading) ?? false
    var hasLed = false
    var headsBody = false
    for index in tenures.indices {
      let isNow = tenures[index].includes(day)
      guard isNow || (tenures[index].start?.first ?? day) <= day else { continue }
      let level = lexicon.level(of: tenures[index])
      if isNow {
        holdsOffice = true
        leads = leads || Lexicon.isLeading(level)
        headsBody = headsBody || level == "organization_head"
      } else {
        hasLed = hasLed || Lexicon.isLeading(level)
      }
    }
    standing.isLeader = leads
    standing.hasLed = leads || hasLed && !holdsOffice
    standing.isPrincipal = standing.hasLed || headsBody
    standing.represented = represented(member, tenures, on: day, in: lexicon)
    return standing
  }

  /// Whether the printed office is one that leads a state or a government.
  private static func isLeading(_ office: String) -> Bool {
    let leads = [
      "president", "prime minister", "premier", "chancellor", "leader", "king", "taoiseach",
      "emir", "sultan", "chairman", "crown prince",
    ].contains { office.hasSuffix($0) || office.hasPrefix($0) }
    return leads && !["former", "vice", "deputy", "spokes"].contains(where: office.has)
  }

  /// Whom the member acts for: as printed, else as the lexicon knows.
  private static func represented(
    _ member: Member, _ tenures: ArraySlice<Tenure>, on day: Day, in lexicon: Lexicon
  ) -> Represented? {
    if let printed = member.represents { return printed }
    guard let known = member.known else { return nil }
    let tenure =
      tenures.last { $0.includes(day) } ?? tenures.last { ($0.start?.first ?? day) <= day }
    if let slug = tenure?.organization, let body = lexicon.organizationsBySlug[slug] {
      return lexicon.represented(byOrganization: body)
    }
    let country = tenure?.country ?? lexicon.reference.people[known].country
    return country.flatMap { lexicon.countriesByCode[$0] }.map { .country($0) }
  }
}
