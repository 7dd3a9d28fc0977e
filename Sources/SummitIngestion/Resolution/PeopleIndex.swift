internal import SummitSQLite

/// Looks people up by name, and remembers whom it has met in this run.
struct PeopleIndex: ~Copyable {
  private var idsByName: PreparedStatement
  private var person: PreparedStatement
  private var spellings: PreparedStatement
  private var tenures: PreparedStatement
  private var idsCache = Cache<String, [Int]>(capacity: 50_000)
  private var personCache = Cache<Int, KnownPerson>(capacity: 20_000)

  /// The people on file under exactly this folded name.
  mutating func people(named folded: String) throws -> [KnownPerson] {
    if idsCache[folded] == nil {
      idsCache[folded] = try idsByName.map(folded) { try $0.int(0) }
    }
    var people: [KnownPerson] = []
    for id in idsCache[folded] ?? [] {
      if let person = try known(id) { people.append(person) }
    }
    return people
  }

  mutating func known(_ id: Int) throws -> KnownPerson? {
    if let known = personCache[id] { return known }
    let names = try spellings.map(id) { row in
      KnownPerson.Spelled(
        kind: .init(rawValue: try row.text(0)) ?? .spelling,
        name: PersonName(folded: try row.text(1)))
    }
    let held = try tenures.map(id) { row in
      let party: Party =
        if let country = row.optionalText(2) {
          .country(country)
        } else {
          .organization(try row.int(3))
        }
      return KnownTenure(
        id: try row.int(0), office: try row.int(1), party: party, firstDay: try row.text(4),
        lastDay: try row.text(5), rank: OfficeLevel.rank(try row.text(6)))
    }
    // The sort keeps the order of equal ranks by position, as sorted(by:) need not.
    let ranked = held.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
    let known = try person.first(id) { row in
      KnownPerson(
        id: id, name: try row.text(0), family: try row.text(1), country: row.optionalText(2),
        isFromArticles: try row.bool(3), spellings: names, tenures: ranked)
    }
    if let known { personCache[id] = known }
    return known
  }

  /// Forgets what it remembers of a person, after a row was added or changed.
  mutating func forget(_ id: Int, named names: [String]) {
    personCache[id] = nil
    for name in names { idsCache[name] = nil }
  }

  /// Forgets all, as after a transaction that was rolled back.
  mutating func forgetAll() {
    idsCache.removeAll()
    personCache.removeAll()
  }
}

extension PeopleIndex {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      idsByName: connection.prepare(
        """
        SELECT DISTINCT person_id
        FROM person_names
        WHERE folded = ?
        ORDER BY person_id
        LIMIT 500
        """),
      person: connection.prepare(
        "SELECT name, family, country, origin = 'article' FROM people WHERE id = ?"),
      spellings: connection.prepare(
        "SELECT kind, folded FROM person_names WHERE person_id = ? ORDER BY kind, name"),
      tenures: connection.prepare(
        """
        SELECT t.id, t.office_id, t.country, t.organization_id, t.first_day, t.last_day, o.level
        FROM tenures AS t
        JOIN offices AS o ON o.id = t.office_id
        WHERE t.person_id = ?
        ORDER BY t.first_day, t.id
        """))
  }
}
