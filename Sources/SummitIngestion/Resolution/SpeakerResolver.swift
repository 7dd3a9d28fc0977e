/// Who made a statement.
enum Speaker: Hashable, Sendable {
  case person(Int)
  case party(Party)
}

/// Says who spoke: a person whom the article names, else an organization, else a country, else
/// somebody new: a person when the words look like a person's name, an organization when not.
struct SpeakerResolver {
  /// Resolves one speaker, given the people of the record by the names it has for them.
  static func resolve(
    _ name: String, among people: [String: Int], people resolver: inout PersonResolver,
    parties: inout PartyResolver
  ) throws -> Speaker {
    if let id = people[name] { return .person(id) }
    if case .one(let match) = try resolver.choose(PersonMention(name)) {
      return .person(match.candidate)
    }
    if let id = try parties.organization(named: name) { return .party(.organization(id)) }
    if let code = parties.country(named: name) { return .party(.country(code)) }
    if resolver.looksLikeAPerson(name) {
      return .person(try resolver.resolve(PersonMention(name)))
    }
    return .party(.organization(try parties.makeOrganization(name)))
  }
}
