/// Who made a statement.
enum Speaker: Hashable, Sendable {
  case person(Int)
  case body(Party)
}

/// Says who spoke: a person whom the article names, else an organization, else a country, else
/// somebody new: a person when the words look like a person's name, an organization when not.
struct SpeakerResolver {
  /// Resolves one speaker, given the people of the record by the names it has for them.
  static func resolve(
    _ name: String, among people: [String: Int], people resolver: inout PersonResolver,
    bodies: inout BodyResolver
  ) throws -> Speaker {
    if let id = people[name] { return .person(id) }
    if case .one(let match) = try resolver.choose(PersonMention(name)) {
      return .person(match.candidate)
    }
    if let id = try bodies.organization(named: name) { return .body(.organization(id)) }
    if let code = bodies.country(named: name) { return .body(.country(code)) }
    if resolver.looksLikeAPerson(name) {
      return .person(try resolver.resolve(PersonMention(name)))
    }
    return .body(.organization(try bodies.makeOrganization(name)))
  }
}
