internal import SummitCoverage
internal import SummitSQLite

/// Finds the events in the archive that could be the one that an article tells of.
///
/// Every look-up goes by an index: the days around the date; the place where there is no day; the
/// series; and for what has neither day nor place the rarest of its people. The archive is never
/// scanned.
struct EventIndex: ~Copyable {
  private var byDay: PreparedStatement
  private var byPlace: PreparedStatement
  private var undatedByPlace: PreparedStatement
  private var bySeries: PreparedStatement
  private var undatedByPerson: PreparedStatement
  private var frequency: PreparedStatement

  /// The events that could be this one, in the order of their ids.
  mutating func candidates(for traits: EventTraits) throws -> [Int] {
    let kinds = Self.json(KindGroup.kinds(like: traits.kind).map { "\"\($0.rawValue)\"" })
    let people = Self.json(traits.people.sorted().map(String.init))
    let places = Self.json(traits.surroundings.sorted().map(String.init))
    var found: Set<Int> = []
    if let start = traits.start, let days = traits.days, start.precision != .year {
      found.formUnion(
        try byDay.map(
          days.lowerBound.description, days.upperBound.description,
          PartialDate(year: start.year, month: start.month).first.description,
          PartialDate(year: start.year).first.description,
          days.lowerBound.adding(days: -Self.longestEvent).description,
          kinds, people, places
        ) { try $0.int(0) })
      found.formUnion(try undatedByPlace.map(places, kinds, people) { try $0.int(0) })
    } else {
      found.formUnion(try byPlace.map(places, kinds, people) { try $0.int(0) })
    }
    if let series = traits.series {
      let reach = EventMatcher.longestGathering
      found.formUnion(
        try bySeries.map(
          series, traits.days?.lowerBound.adding(days: -reach).description ?? "0000",
          traits.days?.upperBound.adding(days: reach).description ?? "9999"
        ) { try $0.int(0) })
    }
    if traits.start == nil, let person = try rarest(of: traits.people) {
      found.formUnion(try undatedByPerson.map(person, kinds) { try $0.int(0) })
    }
    return found.sorted()
  }

  /// Who of them is in the fewest events, as far as counting to 200 tells.
  private mutating func rarest(of people: Set<Int>) throws -> Int? {
    var rarest: (events: Int, person: Int)?
    for person in people.sorted() {
      let events = try frequency.first(person) { try $0.int(0) } ?? 0
      if events < rarest?.events ?? .max { rarest = (events, person) }
    }
    return rarest?.person
  }

  /// Of how many days the longest event is thought to be.
  private static let longestEvent = 10

  private static func json(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  /// Events that start in the time told, are dated by that month or year alone, or started a few
  /// days before and had not ended.
  private static let byDaySQL = """
    WITH near (id) AS (
      SELECT id FROM events WHERE start_min BETWEEN ?1 AND ?2
      UNION
      SELECT id FROM events WHERE start_min IN (?3, ?4) AND start_max >= ?1
      UNION
      SELECT id FROM events WHERE start_min BETWEEN ?5 AND ?1 AND end_date >= ?1
    )
    SELECT e.id
    FROM near
    JOIN events AS e ON e.id = near.id
    WHERE e.kind IN (SELECT value FROM json_each(?6))
      AND (
        EXISTS (
          SELECT 1
          FROM json_each(?7) AS p
          JOIN attendance AS t ON t.event_id = e.id AND t.person_id = p.value
        )
        OR e.place_id IN (SELECT value FROM json_each(?8))
        OR e.venue_id IN (SELECT value FROM json_each(?8))
      )
    """

  /// Events in these places, or in places within them, with somebody of these people.
  private static let byPlaceSQL = """
    WITH near (id) AS (
      SELECT value FROM json_each(?1)
      UNION
      SELECT p.id FROM places AS p WHERE p.within_id IN (SELECT value FROM json_each(?1))
    )
    SELECT e.id
    FROM near
    JOIN events AS e ON e.place_id = near.id
    WHERE e.kind IN (SELECT value FROM json_each(?2))
      AND EXISTS (
        SELECT 1
        FROM json_each(?3) AS p
        JOIN attendance AS t ON t.event_id = e.id AND t.person_id = p.value
      )
    """
}

extension EventIndex {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      byDay: connection.prepare(Self.byDaySQL),
      byPlace: connection.prepare(Self.byPlaceSQL),
      undatedByPlace: connection.prepare(Self.byPlaceSQL + " AND e.start_min IS NULL"),
      bySeries: connection.prepare(
        """
        SELECT id
        FROM events
        WHERE series_id = :series AND (start_min BETWEEN :first AND :last OR start_min IS NULL)
        """),
      undatedByPerson: connection.prepare(
        """
        SELECT e.id
        FROM attendance AS t
        JOIN events AS e ON e.id = t.event_id
        WHERE t.person_id = :person
          AND e.start_min IS NULL
          AND e.kind IN (SELECT value FROM json_each(:kinds))
        """),
      frequency: connection.prepare(
        "SELECT count(*) FROM (SELECT 1 FROM attendance WHERE person_id = ? LIMIT 200)"))
  }
}
