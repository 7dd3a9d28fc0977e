import SummitCoverage

extension Lexicon {
  /// Whether an office of this level leads a state or a government.
  static func isLeading(_ level: String) -> Bool {
    switch level {
    case "head_of_state", "head_of_government", "monarch": true
    default: false
    }
  }

  func level(of tenure: Int) -> String {
    tenures.office(tenure).map { reference.offices[$0].level } ?? ""
  }

  /// Whether the tenure is for the country or organization.
  func represents(_ tenure: Tenure, _ represented: Represented) -> Bool {
    switch represented {
    case .country(let index):
      if tenure.country == reference.countries[index].code { return true }
      guard let slug = tenure.organization, let body = organizationsBySlug[slug] else {
        return false
      }
      return reference.organizations[body].country == reference.countries[index].code
    case .organization(let index):
      return tenure.organization == reference.organizations[index].slug
    }
  }

  /// Whether the tenure is of whoever leads its country or body, and the press calls that office so:
  /// "the British premier", "the Commission president".
  func isHead(_ tenure: Int, called office: String) -> Bool {
    guard let held = tenures.office(tenure) else { return false }
    let level = reference.offices[held].level
    if level == "head_of_government" { return office == "premier" || office == "prime minister" }
    return level == "organization_head" && isTitle(office, ofHead: held)
  }

  private func isTitle(_ office: String, ofHead held: Int) -> Bool {
    reference.offices[held].title.folded.has(office) || office == "chief"
      || office == "head"
  }

  /// The person who bears the name, of any kind, and held the title's office on the day.
  func person(named folded: String, title: Title, on day: Day) -> Int? {
    guard title.office != nil || title.represents != nil else { return nil }
    let office = title.office?.folded
    return bearers[words.find(folded)].lazy.map(Int.init).first { person in
      tenures.numbers(of: person).contains { tenure in
        tenures.includes(tenure, day)
          && (title.represents.map { represents(tenures[number: tenure], $0) } ?? true)
          && (office.map { names(tenure, folded: $0) } ?? true)
      }
    }
  }

  /// The gender that a given name tells, by the people who bear it.
  func gender(ofGiven folded: String) -> Person.Gender? {
    genders.gender(of: folded, in: words)
  }

  /// The name that facts give a country or organization.
  func name(of represented: Represented) -> String {
    switch represented {
    case .country(let index): reference.countries[index].name
    case .organization(let index): reference.organizations[index].name
    }
  }

  /// Whom a person acts for who acts for the organization: its country when it is a body of that state.
  func represented(byOrganization index: Int) -> Represented {
    let organization = reference.organizations[index]
    guard let code = organization.country, let country = countriesByCode[code],
      !["armed_group", "party", "company"].contains(organization.kind)
    else { return .organization(index) }
    return .country(country)
  }
}
