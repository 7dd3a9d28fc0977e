internal import SummitSQLite

/// All by which the names of an article are linked to rows: who and what the archive knows.
struct Authority: ~Copyable {
  var people: PersonResolver
  var parties: PartyResolver
  var places: PlaceResolver
  var outlets: OutletResolver
  let series: SeriesNames
  let tenures: TenureResolver

  /// Forgets what it remembers, after a transaction was rolled back or another program wrote.
  mutating func forgetAll() {
    people.forgetAll()
    parties.forgetAll()
    places.forgetAll()
    outlets.forgetAll()
  }
}

extension Authority {
  init(_ connection: borrowing Connection) throws {
    let offices = try OfficeTitles(connection)
    try self.init(
      people: PersonResolver(connection, offices: offices),
      parties: PartyResolver(connection),
      places: PlaceResolver(connection),
      outlets: OutletResolver(connection),
      series: SeriesNames(connection),
      tenures: TenureResolver(offices: offices))
  }
}
