internal import SummitCoverage
internal import SummitSQLite

/// The calendar of known summits: which edition of its series an event is.
struct Calendar: ~Copyable {
  private var editions: PreparedStatement
  private var ofSeries: [Int: [Edition]] = [:]

  struct Edition: Hashable, Sendable {
    let id: Int
    let started: PartialDate?
    let ended: PartialDate?
    let place: Int?
    let country: String?
  }

  init(_ connection: borrowing Connection) throws {
    editions = try connection.prepare(
      """
      SELECT id, started, ended, place_id, country
      FROM editions
      WHERE series_id = ?
      ORDER BY started, id
      """)
  }

  /// The only edition that fits the event's date, place and country; nil where none of them is told
  /// or several fit.
  mutating func edition(of series: Int, _ facts: EventFacts) throws -> Edition? {
    guard facts.start != nil || facts.place != nil || facts.country != nil else { return nil }
    let fitting = try all(of: series).filter { $0.fits(facts) }
    return fitting.count == 1 ? fitting[0] : nil
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

extension Calendar.Edition {
  fileprivate func fits(_ facts: EventFacts) -> Bool {
    if let start = facts.start {
      guard let started, started.first <= start.last, start.first <= (ended ?? started).last
      else { return false }
      return true
    }
    if let place = facts.place, let own = self.place { return place == own }
    if let country = facts.country, let own = self.country { return country == own }
    return false
  }
}
