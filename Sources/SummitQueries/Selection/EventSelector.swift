public import SummitSQLite

internal import SummitCoverage

/// Finds the event that a user means: by id, by slug, or by words such as "anchorage 2025".
///
/// Every word must stand among the event's words (name, kind, date, place, country, series, people)
/// or begin one of them; a person, place or country may be spelled in any way that the archive
/// knows, and the name of a kind ("press conference") selects that kind. When several events fit
/// and all belong to one of them, as a dinner does to its summit, that one is meant.
///
/// ```swift
/// switch try archive.answer(EventSelector("trump putin alaska")) {
/// case .one(let event): print(event.eventID)
/// case .several(let events): print("which one?", events.map(\.slug))
/// case .none(let suggestions): print("did you mean", suggestions.map(\.slug))
/// }
/// ```
/// ```sql
/// SELECT rowid FROM event_search WHERE event_search MATCH '"trump" AND "putin" AND "alaska"'
/// ```
public struct EventSelector: Question {
  public var text: String

  public init(_ text: String) {
    self.text = text
  }

  public var queries: [Query] {
    let words = EventWords(text)
    return [Self.byID(0), Self.bySlug(text), Self.spellings(of: text)]
      + [words.kind, nil].compactMap { Self.matching([[text]], asPrefixes: true, kind: $0) }
  }

  public func answer(from connection: borrowing Connection) throws -> Selection<EventChoice> {
    if let exact = try exact(in: connection) { return .one(exact.choice) }
    let candidates = try candidates(in: connection)
    if let meant = candidates.meant { return .one(meant.choice) }
    return try Selection(
      candidates.choices, suggestions: EventSuggestions(for: text).answer(from: connection))
  }

  private func exact(in connection: borrowing Connection) throws -> EventCandidate? {
    for query in [Int(text).map(Self.byID), Self.bySlug(text)].compactMap(\.self) {
      if let event = try connection.rows(query, as: EventCandidate.init).first { return event }
    }
    return nil
  }

  /// The events that fit, by the strictest reading of the words that any event fits.
  private func candidates(in connection: borrowing Connection) throws -> [EventCandidate] {
    let words = EventWords(text)
    var readings: [(words: [String], kind: EventKind?)] = [(words.all, nil)]
    if let kind = words.kind { readings.insert((words.besidesKind, kind), at: 0) }
    if words.isKindLoose { readings.append((words.besidesKind, nil)) }
    for reading in readings {
      let spelled = try reading.words.map { word in
        try [word] + connection.rows(Self.spellings(of: word)) { try $0.text(0) }
      }
      for asPrefixes in [false, true] {
        guard
          let query = Self.matching(spelled, asPrefixes: asPrefixes, kind: reading.kind)
        else { continue }
        let found = try connection.rows(query, as: EventCandidate.init)
        if !found.isEmpty { return found }
      }
    }
    return []
  }
}

/// Its SQL.
extension EventSelector {
  private static let columns: StaticString =
    #"""
    SELECT
      e.id, e.slug, e.name, e.kind, e.status, e.start, coalesce(place.name, venue.name),
      e.start_min, max(e.start_max, coalesce(e.end_date, '')), e.place_id, e.venue_id, e.series_id,
      e.part_of, e.followed_by
    """#

  private static let places: StaticString =
    #"""
    LEFT JOIN places AS place ON place.id = e.place_id
    LEFT JOIN places AS venue ON venue.id = e.venue_id
    """#

  static func byID(_ id: Int) -> Query {
    var query = Query(columns)
    query.add("FROM events AS e")
    query.add(places)
    query.filter("e.id = ?", id)
    return query
  }

  static func bySlug(_ slug: String) -> Query {
    var query = Query(columns)
    query.add("FROM events AS e")
    query.add(places)
    query.filter("e.slug = ?", slug.lowercased())
    return query
  }

  /// The events whose words hold all of these, each in one of its spellings.
  ///
  /// More than two hundred are as good as all: nobody chooses from so many.
  static func matching(_ words: [[String]], asPrefixes: Bool, kind: EventKind?) -> Query? {
    var query = Query(columns)
    let expression = SearchExpression(all: words, asPrefixes: asPrefixes)
    if expression.isEmpty {
      guard kind != nil else { return nil }
      query.add("FROM events AS e")
      query.add(places)
    } else {
      query.add("FROM event_search JOIN events AS e ON e.id = event_search.rowid")
      query.add(places)
      query.filter("event_search MATCH ?", expression.fts5)
    }
    query.filter("e.kind = ?", by: kind?.rawValue)
    query.add("ORDER BY e.start_min DESC, e.id LIMIT 200")
    return query
  }

  /// How the archive itself writes what the word is a spelling of: a family name, a country, a place
  /// with what lies in it.
  static func spellings(of word: String) -> Query {
    Query(
      #"""
      WITH RECURSIVE meant (id) AS (
        SELECT n.place_id FROM place_names AS n WHERE n.folded = ?1
        UNION
        SELECT inner_place.id
        FROM meant
        JOIN places AS inner_place ON inner_place.within_id = meant.id
      )
      SELECT place.name FROM meant JOIN places AS place ON place.id = meant.id
      UNION
      SELECT p.family
      FROM person_names AS n
      JOIN people AS p ON p.id = n.person_id
      WHERE n.folded = ?1
      UNION
      SELECT c.name
      FROM country_names AS n
      JOIN countries AS c ON c.code = n.country
      WHERE n.folded = ?1 AND n.kind <> 'metonym'
      LIMIT 100
      """#, word)
  }
}
