internal import SummitCoverage
internal import SummitSQLite

/// Says which country or organization a name means.
///
/// What the reference data names is in memory; only other names are looked up.
struct PartyResolver: ~Copyable {
  private let countries: [String: String]
  private let organizations: [String: Int]
  private let countryOfOrganization: [Int: String]
  private var added = Cache<String, Int>(capacity: 5_000)
  private var byName: PreparedStatement
  private var insert: PreparedStatement
  private var insertName: PreparedStatement
  private var slugs: PreparedStatement

  func country(named name: String) -> String? {
    countries[name.folded] ?? countries[Self.withoutArticle(name.folded)]
  }

  mutating func organization(named name: String) throws -> Int? {
    let folded = name.folded
    if let id = organizations[folded] ?? organizations[Self.withoutArticle(folded)]
      ?? added[folded]
    {
      return id
    }
    let found = try byName.first(folded) { try $0.int(0) }
    if let found { added[folded] = found }
    return found
  }

  /// For whom a person acts: a country, else an organization, made when it is not on file and
  /// written as a name.
  mutating func party(named name: String) throws -> Party? {
    if let code = country(named: name) { return .country(code) }
    if let id = try organization(named: name) { return .organization(id) }
    guard name.first?.isUppercase == true else { return nil }
    return .organization(try makeOrganization(name))
  }

  /// The side that a party stands on: the country of a national organization, else the party itself.
  func side(of party: Party) -> Party {
    guard let id = party.organization, let country = countryOfOrganization[id] else { return party }
    return .country(country)
  }

  mutating func makeOrganization(_ name: String) throws -> Int {
    let slug = try Slug.free(Slug.of(name)) { try slugs.exists($0) }
    let id = try insert.insert(slug, name)
    try insertName.run(id, name, name.folded)
    added[name.folded] = id
    return id
  }

  /// Forgets what is not of the reference data.
  mutating func forgetAll() {
    added.removeAll()
  }

  private static func withoutArticle(_ folded: String) -> String {
    folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}

extension PartyResolver {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      countries: Self.countries(in: connection),
      organizations: Self.organizations(in: connection),
      countryOfOrganization: Self.countriesOfOrganizations(in: connection),
      byName: connection.prepare(
        """
        SELECT organization_id
        FROM organization_names
        WHERE folded = ? AND kind <> 'adjective'
        ORDER BY organization_id
        LIMIT 1
        """),
      insert: connection.prepare(
        """
        INSERT INTO organizations (slug, name, kind, origin)
        VALUES (?, ?, 'other', 'article')
        RETURNING id
        """),
      insertName: connection.prepare(
        """
        INSERT INTO organization_names (organization_id, name, kind, folded)
        VALUES (?, ?, 'name', ?)
        """),
      slugs: connection.prepare("SELECT 1 FROM organizations WHERE slug = ?"))
  }

  /// Each country by its names; its own name comes before a metonym that another shares.
  private static func countries(in connection: borrowing Connection) throws -> [String: String] {
    var names: [(name: String, code: String)] = []
    try connection.forEach("SELECT name, official_name, code FROM countries ORDER BY code") {
      let code = try $0.text(2)
      names.append((try $0.text(0).folded, code))
      if let official = $0.optionalText(1) { names.append((official.folded, code)) }
    }
    try connection.forEach(
      """
      SELECT folded, country
      FROM country_names
      ORDER BY
        CASE kind WHEN 'press' THEN 0 WHEN 'metonym' THEN 1 WHEN 'adjective' THEN 2 ELSE 3 END,
        country, name
      """
    ) { names.append((try $0.text(0), try $0.text(1))) }
    return Dictionary(names) { first, _ in first }
  }

  private static func organizations(in connection: borrowing Connection) throws -> [String: Int] {
    var names: [(name: String, id: Int)] = []
    try connection.forEach("SELECT name, id FROM organizations ORDER BY id") {
      names.append((try $0.text(0).folded, try $0.int(1)))
    }
    try connection.forEach(
      """
      SELECT folded, organization_id
      FROM organization_names
      WHERE kind <> 'adjective'
      ORDER BY organization_id, name
      """
    ) { names.append((try $0.text(0), try $0.int(1))) }
    return Dictionary(names) { first, _ in first }
  }

  private static func countriesOfOrganizations(
    in connection: borrowing Connection
  ) throws -> [Int: String] {
    let pairs = try connection.query(
      "SELECT id, country FROM organizations WHERE country IS NOT NULL"
    ) { (try $0.int(0), try $0.text(1)) }
    return Dictionary(pairs) { first, _ in first }
  }
}
