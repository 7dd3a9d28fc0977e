internal import SummitCoverage
internal import SummitSQLite

/// Makes kind, status, time and place of an event from all that is told of them.
///
/// - Each value is the one that most independent sources tell, then the one told most surely.
/// - Status: held when anybody says so; else what was published last, where a cancellation and a
///   postponement come before a plan of the same day.
/// - Start: a vaguer date supports every date that it allows; of the dates that most sources
///   support the most precise one is taken. Where no day is told, the calendar of known summits
///   gives it, and is named as its basis.
/// - Place: a place supports every place within it, in the same way; a building does not take the
///   place of the town that is told too.
///
/// An event on which a person decided keeps what is on file.
struct EventConsensus: ~Copyable {
  private var votes: PreparedStatement
  private var start: PreparedStatement
  private var places: PreparedStatement
  private var strongest: PreparedStatement
  private var update: PreparedStatement
  private var calendar: Calendar

  /// Writes what the evidence says of the event, and returns it; nil where there is none.
  mutating func update(_ id: Int, authority: inout Authority) throws -> EventFacts? {
    guard var facts = try consensus(id, authority: &authority) else { return nil }
    if let series = facts.series, let edition = try calendar.edition(of: series, facts) {
      facts.edition = edition.id
      if facts.start?.precision != .day, let day = edition.started {
        facts.start = day
        facts.basis = .calendar
        facts.end = facts.end ?? edition.ended
      }
    }
    try update.run(
      facts.kind.rawValue, facts.status.rawValue, facts.start?.edtf,
      facts.start?.first.description, facts.start?.last.description,
      facts.start?.precision.rawValue, facts.basis?.rawValue, facts.end?.edtf, facts.place,
      facts.venue, facts.country, facts.minutes, facts.series, facts.edition, facts.receipt, id)
    return facts
  }

  private mutating func consensus(_ id: Int, authority: inout Authority) throws -> EventFacts? {
    var chosen: [String: String] = [:]
    try votes.forEach(id) { chosen[try $0.text(0)] = try $0.text(1) }
    guard let kind = chosen["kind"].flatMap(EventKind.init),
      let status = chosen["status"].flatMap(EventStatus.init)
    else { return nil }
    var facts = EventFacts(kind: kind, status: status)
    facts.end = chosen["end_date"].flatMap { PartialDate(edtf: $0) }
    facts.minutes = chosen["duration"].flatMap { Int($0) }
    facts.country = chosen["country"].flatMap { authority.parties.country(named: $0) }
    facts.series = chosen["series"].flatMap { authority.series.series(named: $0) }
    if let (date, basis) = try start.first(id, as: { (try $0.text(0), $0.optionalText(1)) }) {
      facts.start = PartialDate(edtf: date)
      facts.basis = facts.start == nil ? nil : basis.flatMap(DateBasis.init) ?? .inferred
    }
    if let start = facts.start, let end = facts.end, end.last < start.first { facts.end = nil }
    facts.place = try places.first(id, "place") { try $0.int(0) }
    facts.venue = try places.first(id, "venue") { try $0.int(0) }
    if let venue = try facts.venue.flatMap({ try authority.places.known($0) }) {
      facts.place = facts.place ?? venue.within
      facts.country = facts.country ?? venue.country
    }
    if facts.country == nil, let place = facts.place {
      facts.country = try authority.places.known(place)?.country
    }
    if let (receipt, told) = try strongest.first(
      id, as: { (try $0.int(0), $0.optionalText(1)) })
    {
      facts.receipt = receipt
      facts.told = told.flatMap { Day(iso: $0) }
    }
    return facts
  }

  private static let votesSQL = """
    WITH
      \(Told.ofEvent),
      votes AS (
        SELECT
          attribute, value, count(DISTINCT source) AS sources, max(confidence) AS confidence,
          max(published) AS latest
        FROM told
        GROUP BY attribute, value
      ),
      ranked AS (
        SELECT
          attribute, value,
          row_number() OVER (
            PARTITION BY attribute
            ORDER BY
              iif(attribute = 'status', value <> 'held', 0),
              iif(attribute = 'status', latest, '') DESC,
              CASE value WHEN 'cancelled' THEN 0 WHEN 'postponed' THEN 1 ELSE 2 END,
              sources DESC, confidence DESC, value
          ) AS place
        FROM votes
      )
    SELECT attribute, value FROM ranked WHERE place = 1
    """

  private static let startSQL = """
    WITH
      \(Told.ofEvent),
      dates AS (
        SELECT
          v.value, max(v.confidence) AS confidence,
          (
            SELECT count(DISTINCT t.source)
            FROM told AS t
            WHERE t.attribute = 'start' AND (t.value = v.value OR v.value LIKE t.value || '-%')
          ) AS sources
        FROM told AS v
        WHERE v.attribute = 'start'
        GROUP BY v.value
      )
    SELECT
      d.value,
      (
        SELECT t.basis
        FROM told AS t
        WHERE t.attribute = 'start' AND t.value = d.value AND t.basis IS NOT NULL
        ORDER BY
          CASE t.basis
            WHEN 'stated' THEN 0 WHEN 'relative' THEN 1 WHEN 'dateline' THEN 2 ELSE 3
          END
        LIMIT 1
      )
    FROM dates AS d
    ORDER BY d.sources DESC, length(d.value) DESC, d.confidence DESC, d.value
    LIMIT 1
    """

  private static let placesSQL = """
    WITH RECURSIVE
      \(Told.ofEvent),
      around (place_id, outer_id) AS (
        SELECT place_id, place_id FROM told WHERE attribute = ?2 AND place_id IS NOT NULL
        UNION
        SELECT a.place_id, p.within_id
        FROM around AS a
        JOIN places AS p ON p.id = a.outer_id
        WHERE p.within_id IS NOT NULL
      )
    SELECT v.place_id
    FROM told AS v
    JOIN places AS p ON p.id = v.place_id
    WHERE v.attribute = ?2
      AND NOT EXISTS (
        SELECT 1
        FROM around AS a
        JOIN places AS town ON town.id = a.outer_id AND town.kind IN ('city', 'village')
        JOIN told AS t ON t.place_id = town.id AND t.attribute = 'place'
        WHERE a.place_id = v.place_id AND ?2 = 'place' AND town.id <> v.place_id
      )
    GROUP BY v.place_id
    ORDER BY
      (
        SELECT count(DISTINCT t.source)
        FROM around AS a
        JOIN told AS t ON t.place_id = a.outer_id AND t.attribute = ?2
        WHERE a.place_id = v.place_id
      ) DESC,
      (SELECT count(*) FROM around AS a WHERE a.place_id = v.place_id) DESC,
      max(v.confidence) DESC, p.slug
    LIMIT 1
    """
}

extension EventConsensus {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      votes: connection.prepare(Self.votesSQL),
      start: connection.prepare(Self.startSQL),
      places: connection.prepare(Self.placesSQL),
      strongest: connection.prepare(
        """
        WITH \(Told.ofEvent)
        SELECT receipt_id, (SELECT min(published) FROM told)
        FROM told
        ORDER BY confidence DESC, published IS NULL, published, uid, start
        LIMIT 1
        """),
      update: connection.prepare(
        """
        UPDATE events
        SET kind = ?, status = ?, start = ?, start_min = ?, start_max = ?, precision = ?, basis = ?,
          end_date = ?, place_id = ?, venue_id = ?, country = ?, duration_minutes = ?,
          series_id = ?, edition_id = ?, receipt_id = ?
        WHERE id = ? AND decision_id IS NULL
        """),
      calendar: Calendar(connection))
  }
}
