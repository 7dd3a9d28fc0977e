internal import SummitCoverage
internal import SummitSQLite

/// Finds the events in the archive that could be the one that an article tells of.
///
/// Every look-up goes by an index: the days around the date; where there is no day, the people if
/// they are seldom met and else the place; the series; and for what has neither day nor place the
/// rarest of its people. The archive is never scanned.
struct EventIndex: ~Copyable {
  private var byDay: PreparedStatement
  private var byPlace: PreparedStatement
  private var undatedByPlace: PreparedStatement
  private var byPeople: PreparedStatement
  private var bySeries: PreparedStatement
  private var undatedByPerson: PreparedStatement
  private var frequency: PreparedStatement

  /// The events that could be this one, in the order of their ids.
  mutating func candidates(for traits: EventTraits) throws -> [Int] {
    let kinds = Self.json(KindGroup.kinds(like: traits.kind).map { "\"\($0.rawValue)\"" })
    let people = try people(of: traits)
    let places = Self.json(traits.surroundings.sorted().map(String.init))
    var found: Set<Int> = []
    if let start = traits.start, let days = traits.days, start.precision != .year {
      found.formUnion(
        try byDay.map(
          days.lowerBound.description, days.upperBound.description,
          PartialDate(year: start.year, month: start.month).first.description,
          PartialDate(year: start.year).first.description,
          days.lowerBound.adding(days: -Self.longestEvent).description,
          kinds, people.all, places
        ) { try $0.int(0) })
    }
    if !traits.surroundings.isEmpty {
      found.formUnion(try here(traits, kinds: kinds, people: people, places: places))
    }
    if let series = traits.series {
      let reach = EventMatcher.longestGathering
      found.formUnion(
        try bySeries.map(
          series, traits.days?.lowerBound.adding(days: -reach).description ?? "0000",
          traits.days?.upperBound.adding(days: reach).description ?? "9999"
        ) { try $0.int(0) })
    }
    if traits.start == nil, let person = people.rarest {
      found.formUnion(try undatedByPerson.map(person, kinds) { try $0.int(0) })
    }
    return found.sorted()
  }

  /// Those of the place: all of them where the event has no day, else the ones without a date.
  private mutating func here(
    _ traits: EventTraits, kinds: String, people: People, places: String
  ) throws -> [Int] {
    if people.areSeldomMet {
      return try byPeople.map(places, kinds, people.telling) { try $0.int(0) }
    }
    let isDated = traits.start.map { $0.precision != .year } ?? false
    return isDated
      ? try undatedByPlace.map(places, kinds, people.all) { try $0.int(0) }
      : try byPlace.map(places, kinds, people.all) { try $0.int(0) }
  }

  /// The people of an event, as JSON arrays for SQL.
  private struct People {
    let all: String
    /// Without the one most often met: who shares two of them shares one of these.
    let telling: String
    let rarest: Int?
    /// Whether it is quicker to go through the events of those telling than through a place's.
    let areSeldomMet: Bool
  }

  private mutating func people(of traits: EventTraits) throws -> People {
    var ranked: [(events: Int, person: Int)] = []
    for person in traits.people {
      ranked.append((try frequency.first(person) { try $0.int(0) } ?? 0, person))
    }
    ranked.sort { $0 < $1 }
    let telling = ranked.count > 1 ? ranked.dropLast() : ranked[...]
    return People(
      all: Self.json(ranked.map { String($0.person) }),
      telling: Self.json(telling.map { String($0.person) }), rarest: ranked.first?.person,
      areSeldomMet: !telling.isEmpty
        && telling.reduce(0) { $0 + $1.events } < Self.seldom)
  }

  /// Up to how many events people are seldom met; counting stops there.
  private static let seldom = 200
  /// Of how many days the longest event is thought to be.
  private static let longestEvent = 10

  private static func json(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }
}

extension EventIndex {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      byDay: connection.prepare(Self.byDaySQL),
      byPlace: connection.prepare(Self.byPlaceSQL),
      undatedByPlace: connection.prepare(Self.byPlaceSQL + " AND e.start_min IS NULL"),
      byPeople: connection.prepare(Self.byPeopleSQL),
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
        """
        SELECT count(*) FROM (SELECT 1 FROM attendance WHERE person_id = ? LIMIT \(Self.seldom))
        """))
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
    CROSS JOIN events AS e ON e.id = near.id
    WHERE e.kind IN (SELECT value FROM json_each(?6))
      AND (
        EXISTS (
          SELECT 1
          FROM json_each(?7) AS p
          CROSS JOIN attendance AS t ON t.event_id = e.id AND t.person_id = p.value
        )
        OR e.place_id IN (SELECT value FROM json_each(?8))
        OR e.venue_id IN (SELECT value FROM json_each(?8))
      )
    """

  /// The places of the event and those within them.
  private static let near = """
    near (id) AS (
      SELECT value FROM json_each(?1)
      UNION
      SELECT p.id FROM places AS p WHERE p.within_id IN (SELECT value FROM json_each(?1))
    )
    """

  /// Events in these places with somebody of these people, from place to place.
  private static let byPlaceSQL = """
    WITH \(near)
    SELECT e.id
    FROM near
    CROSS JOIN events AS e ON e.place_id = near.id
    WHERE e.kind IN (SELECT value FROM json_each(?2))
      AND EXISTS (
        SELECT 1
        FROM json_each(?3) AS p
        CROSS JOIN attendance AS t ON t.event_id = e.id AND t.person_id = p.value
      )
    """

  /// Events in these places with somebody of these people, from person to person.
  private static let byPeopleSQL = """
    WITH \(near)
    SELECT DISTINCT e.id
    FROM json_each(?3) AS p
    CROSS JOIN attendance AS t ON t.person_id = p.value
    CROSS JOIN events AS e ON e.id = t.event_id
    WHERE e.place_id IN (SELECT id FROM near)
      AND e.kind IN (SELECT value FROM json_each(?2))
    """
}
