internal import SummitCoverage
internal import SummitSQLite

/// The calendar of known summits: which edition of its series an event is.
struct Calendar: ~Copyable {
  private var editions: PreparedStatement
  private var ofSeries: [Int: [Edition]] = [:]
  private var surroundings: Surroundings

  private init(editions: consuming PreparedStatement, surroundings: consuming Surroundings) {
    self.editions = editions
    self.surroundings = surroundings
  }

  struct Edition: Hashable, Sendable {
    let id: Int
    let started: PartialDate?
    let ended: PartialDate?
    let place: Int?
    let country: String?
  }

  /// The only edition that fits the event's date, or else its place, or else its country; nil where
  /// none of them is told or several fit.
  ///
  /// An edition in the very place comes before one nearby.
  mutating func edition(of series: Int, _ facts: EventFacts) throws -> Edition? {
    let editions = try all(of: series)
    if let start = facts.start { return only(editions.filter { $0.covers(start) }) }
    if let place = facts.place {
      let there = editions.filter { $0.place == place }
      if !there.isEmpty { return only(there) }
      var nearby: [Edition] = []
      for edition in editions where try isNear(place, edition, facts.country) {
        nearby.append(edition)
      }
      return only(nearby)
    }
    guard let country = facts.country else { return nil }
    return only(editions.filter { $0.country == country })
  }

  /// Whether the edition was near the place; where its own is unknown, its country decides.
  private mutating func isNear(
    _ place: Int, _ edition: Edition, _ country: String?
  ) throws -> Bool {
    guard let own = edition.place else { return country != nil && country == edition.country }
    return try surroundings.areNear(place, own)
  }

  private func only(_ editions: [Edition]) -> Edition? {
    editions.count == 1 ? editions[0] : nil
  }

  private mutating func all(of series: Int) throws -> [Edition] {
    if let known = ofSeries[series] { return known }
    let read = try editions.map(series) { row in
      Edition(
        id: try row.int(0), started: row.optionalText(1).flatMap { PartialDate(edtf: $0) },
        ended: row.optionalText(2).flatMap { PartialDate(edtf: $0) }, place: row.optionalInt(3),
        country: row.optionalText(4))
    }
    ofSeries[series] = read
    return read
  }
}

extension Calendar {
  init(_ connection: borrowing Connection) throws {
    self.init(
      editions: try connection.prepare(
        """
        SELECT id, started, ended, place_id, country
        FROM editions
        WHERE series_id = ?
        ORDER BY started, id
        """),
      surroundings: try Surroundings(connection))
  }
}

extension Calendar.Edition {
  /// Whether it may have been on at the date.
  fileprivate func covers(_ date: PartialDate) -> Bool {
    guard let started else { return false }
    return started.first <= date.last && date.first <= (ended ?? started).last
  }
}
