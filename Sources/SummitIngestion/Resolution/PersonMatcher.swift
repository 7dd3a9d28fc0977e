/// Weighs whether a mention means a known person.
///
/// | reason | weight |
/// | --- | --- |
/// | the very name, or a spelling on file | 0.8 |
/// | its words in the other order | 0.75 |
/// | a short name or a nickname; another romanization of the given name | 0.7 |
/// | initials; a middle name left out | 0.5 |
/// | the bare family name | 0.4 |
/// | the same country or organization | 0.2 |
/// | the printed office was theirs on the day | 0.2 |
/// | some office was theirs on the day | 0.05 |
/// | another country, for a person known from articles | -0.3 |
/// | another country, for a person of the reference data | -0.15 |
///
/// So a full name stands by itself, a bare family name needs the country or the office, and two
/// namesakes of one country are told apart by who was in office that day.
package struct PersonMatcher: Sendable {
  package enum Reason: String, Sendable {
    case sameName, sameWords, shortName, sameSpelling, initials, middleNameLeftOut, familyName
    case sameParty, otherCountry, officeHeld, inOffice
  }

  package static let threshold = 0.6
  /// How far the best must lead: less than being in office that day is worth.
  package static let margin = 0.04

  let offices: OfficeTitles

  /// The match, or nil where the name is another's.
  func match(_ mention: PersonMention, _ person: KnownPerson) -> Match<Int, Reason>? {
    guard let name = nameFeature(mention.name, person) else { return nil }
    var features = [name]
    if let party = mention.party {
      if person.parties.contains(party) {
        features.append(Feature(.sameParty, 0.2))
      } else if party.country != nil, person.parties.contains(where: { $0.country != nil }) {
        features.append(Feature(.otherCountry, person.isFromArticles ? -0.3 : -0.15))
      }
    }
    if let day = mention.day {
      let held = person.tenures.filter { $0.overlaps(day...day) }
      if !held.isEmpty { features.append(Feature(.inOffice, 0.05)) }
      if let office = mention.office {
        let titled = offices.offices(titled: office, of: mention.party)
        if held.contains(where: { titled.contains($0.office) }) {
          features.append(Feature(.officeHeld, 0.2))
        }
      }
    }
    return Match(person.id, features)
  }

  private func nameFeature(_ name: PersonName, _ person: KnownPerson) -> Feature<Reason>? {
    for spelled in person.spellings where spelled.name == name {
      switch spelled.kind {
      case .name, .spelling: return Feature(.sameName, 0.8)
      case .short, .nickname: return Feature(.shortName, 0.7)
      case .family: continue
      }
    }
    var closest: NameRelation?
    let families = person.families
    for spelled in person.spellings where spelled.kind == .name || spelled.kind == .spelling {
      for family in families {
        guard let relation = name.relation(to: spelled.name, family: family) else { continue }
        closest = min(closest ?? relation, relation)
      }
    }
    return switch closest {
    case .same: Feature(.sameName, 0.8)
    case .sameWords: Feature(.sameWords, 0.75)
    case .sameSpelling: Feature(.sameSpelling, 0.7)
    case .initials: Feature(.initials, 0.5)
    case .middleNameLeftOut: Feature(.middleNameLeftOut, 0.5)
    case .familyOnly: Feature(.familyName, 0.4)
    case nil: nil
    }
  }
}
