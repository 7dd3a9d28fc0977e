internal import SummitSQLite

/// Looks places up by name, and remembers what it has met in this run.
struct PlaceIndex: ~Copyable {
  private var idsByName: PreparedStatement
  private var place: PreparedStatement
  private var idsCache = Cache<String, [Int]>(capacity: 20_000)
  private var placeCache = Cache<Int, KnownPlace>(capacity: 20_000)

  /// The places on file under exactly this folded name.
  mutating func places(named folded: String) throws -> [KnownPlace] {
    if idsCache[folded] == nil {
      idsCache[folded] = try idsByName.map(folded) { try $0.int(0) }
    }
    var places: [KnownPlace] = []
    for id in idsCache[folded] ?? [] {
      if let place = try known(id) { places.append(place) }
    }
    return places
  }

  mutating func known(_ id: Int) throws -> KnownPlace? {
    if let known = placeCache[id] { return known }
    let known = try place.first(id) { row in
      KnownPlace(
        id: id, name: try row.text(0), kind: try row.text(1), within: row.optionalInt(2),
        country: row.optionalText(3), isFromArticles: try row.bool(4))
    }
    if let known { placeCache[id] = known }
    return known
  }

  /// The place and all that it lies in, the nearest first.
  mutating func chain(of id: Int) throws -> [Int] {
    var chain = [id]
    while let last = chain.last, let within = try known(last)?.within, !chain.contains(within) {
      chain.append(within)
    }
    return chain
  }

  mutating func forget(_ id: Int, named names: [String]) {
    placeCache[id] = nil
    for name in names { idsCache[name] = nil }
  }

  mutating func forgetAll() {
    idsCache.removeAll()
    placeCache.removeAll()
  }
}

extension PlaceIndex {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      idsByName: connection.prepare(
        "SELECT DISTINCT place_id FROM place_names WHERE folded = ? ORDER BY place_id"),
      place: connection.prepare(
        """
        SELECT name, kind, within_id, country, origin = 'article'
        FROM places
        WHERE id = ?
        """))
  }
}
