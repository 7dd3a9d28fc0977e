internal import SummitCoverage
internal import SummitSQLite

/// Says which place a name means, making it when it is not on file.
///
/// A name is looked up within the country that the article gives; of several places of that name
/// the one of the kind that is looked for is meant. Where two remain, neither is guessed: the name
/// goes to a place without a country, known from articles alone. Words that are no name, such as
/// "the park", stay words.
struct PlaceResolver: ~Copyable {
  private var index: PlaceIndex
  private var insert: PreparedStatement
  private var insertName: PreparedStatement
  private var slugs: PreparedStatement
  private var fillCountry: PreparedStatement

  /// What speaks for a place.
  package enum Reason: String, Sendable {
    case sameName, sameCountry, sameKind, within
  }

  /// What is looked for.
  enum Role {
    /// A town, or the most precise place named.
    case place
    /// A building, perhaps in a place already known.
    case venue(within: Int?)
  }

  /// The place meant, on file from now on; nil for words that name none.
  mutating func resolve(_ name: String, country: String?, as role: Role) throws -> KnownPlace? {
    switch try choose(name, country: country, as: role) {
    case .one(let match):
      return try learn(country, of: match.candidate)
    case .several(let rivals):
      return try rivals.map(\.candidate).first { $0.isFromArticles && $0.country == nil }
        ?? make(name, country: country, as: role)
    case .nobody:
      return try make(name, country: country, as: role)
    }
  }

  /// The place meant, with the reasons; nothing is made.
  ///
  /// "Anchorage, Alaska" is looked up as a whole, then without what follows the comma.
  mutating func choose(
    _ name: String, country: String?, as role: Role
  ) throws -> Choice<Match<KnownPlace, Reason>> {
    var known = try index.places(named: name.folded)
    if known.isEmpty, let town = name.split(separator: ",").first, town.count < name.count {
      known = try index.places(named: town.folded)
    }
    var matches: [Match<KnownPlace, Reason>] = []
    for place in known {
      if let country, let other = place.country, country != other { continue }
      var features = [Feature(Reason.sameName, 0.6)]
      if country != nil, place.country != nil { features.append(Feature(.sameCountry, 0.2)) }
      switch role {
      case .place:
        if place.kind == "city" { features.append(Feature(.sameKind, 0.1)) }
      case .venue(let within):
        if place.isVenue { features.append(Feature(.sameKind, 0.1)) }
        if let within, try index.chain(of: place.id).contains(within) {
          features.append(Feature(.within, 0.2))
        }
      }
      matches.append(Match(place, features))
    }
    return matches.choice(threshold: 0.6, margin: 0.04)
  }

  /// The place and all that it lies in, the nearest first.
  mutating func chain(of id: Int) throws -> [Int] {
    try index.chain(of: id)
  }

  mutating func known(_ id: Int) throws -> KnownPlace? {
    try index.known(id)
  }

  mutating func forgetAll() {
    index.forgetAll()
  }

  /// Notes the country of a place known from articles that had not told it.
  private mutating func learn(_ country: String?, of place: KnownPlace) throws -> KnownPlace {
    guard let country, place.country == nil, place.isFromArticles else { return place }
    try fillCountry.run(country, place.id)
    index.forget(place.id, named: [])
    return try index.known(place.id) ?? place
  }

  private mutating func make(
    _ name: String, country: String?, as role: Role
  ) throws -> KnownPlace? {
    guard name.first.map({ $0.isUppercase || $0.isNumber }) == true else { return nil }
    let (kind, within): (String, Int?) =
      switch role {
      case .place: ("city", nil)
      case .venue(let within): ("venue", within)
      }
    let slug = try Slug.free(Slug.of(name)) { try slugs.exists($0) }
    let id = try insert.insert(slug, name, kind, within, country)
    try insertName.run(id, name, name.folded)
    index.forget(id, named: [name.folded])
    return KnownPlace(
      id: id, name: name, kind: kind, within: within, country: country, isFromArticles: true)
  }
}

extension PlaceResolver {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      index: PlaceIndex(connection),
      insert: connection.prepare(
        """
        INSERT INTO places (slug, name, kind, within_id, country, origin)
        VALUES (?, ?, ?, ?, ?, 'article')
        RETURNING id
        """),
      insertName: connection.prepare(
        "INSERT INTO place_names (place_id, name, folded) VALUES (?, ?, ?)"),
      slugs: connection.prepare("SELECT 1 FROM places WHERE slug = ?"),
      fillCountry: connection.prepare(
        "UPDATE places SET country = ? WHERE id = ? AND country IS NULL AND origin = 'article'"))
  }
}
