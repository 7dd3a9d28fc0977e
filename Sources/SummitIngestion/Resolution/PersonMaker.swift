internal import SummitCoverage
internal import SummitSQLite

/// Puts people on file whom the archive did not know.
struct PersonMaker: ~Copyable {
  private var insert: PreparedStatement
  private var insertName: PreparedStatement
  private var slugs: PreparedStatement
  private var fillCountry: PreparedStatement
  private let particles: Set<String>
  private let givenNames: Set<String>

  /// Makes a person; the id, and the folded names under which they are on file.
  mutating func make(_ mention: PersonMention) throws -> (id: Int, names: [String]) {
    let country = mention.party?.country
    let (family, order) = familyName(of: mention.text, country: country)
    let slug = try Slug.free(Slug.of(mention.text)) { try slugs.exists($0) }
    let id = try insert.insert(slug, mention.text, family, order.rawValue, country)
    try insertName.run(id, mention.text, "name", mention.name.folded)
    try insertName.run(id, family, "family", family.folded)
    return (id, [mention.name.folded, family.folded])
  }

  /// Notes the country of a person known from articles that had not told it.
  mutating func fillCountry(_ country: String, of id: Int) throws {
    try fillCountry.run(country, id)
  }

  /// Whether the words look like a person's name: two to five capitalized words, the first of
  /// them a given name.
  func looksLikeAPerson(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...5).contains(words.count), let first = words.first,
      givenNames.contains(first.folded)
    else { return false }
    return words.allSatisfy { $0.first?.isUppercase == true || particles.contains(String($0)) }
  }

  private enum Order: String {
    case givenFirst = "given-first"
    case familyFirst = "family-first"
  }

  /// The family name as it stands in the name.
  ///
  /// It is what follows the first particle ("Rima al Qasri"), else the last word; the first one
  /// where the country's names lead with it ("Hong Mi Rae" of South Korea), or where the second is
  /// written as a Korean or Chinese given name ("Hong Mi-rae").
  private func familyName(of name: String, country: String?) -> (family: String, order: Order) {
    var words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return (name, .givenFirst) }
    let isGivenFirst = words.count == 2 && givenNames.contains(words[0].folded)
    let leads = country.map { Self.familyFirst.contains($0) && !isGivenFirst } ?? false
    if leads || (words.count == 2 && Self.isJoined(words[1])) {
      return (words[0], .familyFirst)
    }
    while words.count > 2, Self.isSuffix(words[words.count - 1]) { words.removeLast() }
    let start = words.indices.dropFirst().dropLast()
      .first { particles.contains(words[$0].lowercased()) }
    return (words[(start ?? words.count - 1)...].joined(separator: " "), .givenFirst)
  }

  private static let familyFirst: Set<String> = ["CN", "KP", "KR", "TW", "VN"]

  /// "Mi-rae", unlike "Jean-Luc".
  private static func isJoined(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    return parts.count == 2 && parts[0].first?.isUppercase == true
      && parts[1].first?.isLowercase == true
  }

  /// "Jr." and the numbers of monarchs.
  private static func isSuffix(_ word: String) -> Bool {
    ["jr", "sr"].contains(word.folded) || word.allSatisfy { "IVX".contains($0) }
  }
}

extension PersonMaker {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      insert: connection.prepare(
        """
        INSERT INTO people (slug, name, family, name_order, country, origin)
        VALUES (?, ?, ?, ?, ?, 'article')
        RETURNING id
        """),
      insertName: connection.prepare(
        """
        INSERT INTO person_names (person_id, name, kind, folded)
        VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """),
      slugs: connection.prepare("SELECT 1 FROM people WHERE slug = ?"),
      fillCountry: connection.prepare(
        "UPDATE people SET country = ? WHERE id = ? AND country IS NULL AND origin = 'article'"),
      particles: Set(
        try connection.query("SELECT particle FROM name_particles") { try $0.text(0) }),
      givenNames: Set(
        try connection.query("SELECT name FROM given_names") { try $0.text(0).folded }))
  }
}
