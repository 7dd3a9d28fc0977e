internal import SummitCoverage
internal import SummitSQLite

/// Says which outlet published an article, is credited by it, or carried somebody's words.
struct OutletResolver: ~Copyable {
  private var byName: PreparedStatement
  private var byDomain: PreparedStatement
  private var insert: PreparedStatement
  private var insertName: PreparedStatement
  private var slugs: PreparedStatement
  private var cache = Cache<String, Int>(capacity: 5_000)

  /// The publisher by its name, else by the url's domain, else a new row; nil when neither is told.
  mutating func publisher(named name: String?, url: String?) throws -> Int? {
    if let name, let known = try outlet(named: name) { return known }
    let domain = url.flatMap(Self.domain)
    if let domain, let known = try outlet(at: domain) { return known }
    guard let name = name ?? domain else { return nil }
    return try make(name, domain: domain)
  }

  /// An agency by its name, made when it is not on file.
  mutating func agency(named name: String?) throws -> Int? {
    guard let name else { return nil }
    return try outlet(named: name) ?? make(name, domain: nil)
  }

  /// The outlet of that name, if one is on file.
  mutating func outlet(named name: String) throws -> Int? {
    let folded = name.folded
    if let known = cache[folded] { return known }
    let found = try byName.first(folded) { try $0.int(0) }
    if let found { cache[folded] = found }
    return found
  }

  mutating func forgetAll() {
    cache.removeAll()
  }

  /// The outlet at the domain or the nearest one above it: `edition.vale.example` is of
  /// `vale.example`.
  private mutating func outlet(at domain: String) throws -> Int? {
    var labels = domain.split(separator: ".")
    while labels.count > 1 {
      if let id = try byDomain.first(labels.joined(separator: "."), as: { try $0.int(0) }) {
        return id
      }
      labels.removeFirst()
    }
    return nil
  }

  private mutating func make(_ name: String, domain: String?) throws -> Int {
    let slug = try Slug.free(Slug.of(name)) { try slugs.exists($0) }
    let id = try insert.insert(slug, name, domain)
    try insertName.run(id, name, name.folded)
    return id
  }

  /// The host of a url in lower case, without "www.", a port or a user.
  static func domain(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@").last?.split(separator: ":").first?.lowercased()
    guard let host, host.contains(".") else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

extension OutletResolver {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      byName: connection.prepare(
        "SELECT outlet_id FROM outlet_names WHERE folded = ? ORDER BY outlet_id LIMIT 1"),
      byDomain: connection.prepare(
        "SELECT id FROM outlets WHERE domain = ? ORDER BY id LIMIT 1"),
      insert: connection.prepare(
        """
        INSERT INTO outlets (slug, name, kind, domain, origin)
        VALUES (?, ?, 'website', ?, 'article')
        RETURNING id
        """),
      insertName: connection.prepare(
        "INSERT INTO outlet_names (outlet_id, name, folded) VALUES (?, ?, ?)"),
      slugs: connection.prepare("SELECT 1 FROM outlets WHERE slug = ?"))
  }
}
