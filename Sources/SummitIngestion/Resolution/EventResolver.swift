internal import SummitSQLite

/// Says which events of the archive an article's events are.
///
/// Each event of an article is another one: of two that would fit the same event of the archive,
/// the one that fits it better is it. A date that is no day, or none at all, joins an event only
/// when no other event fits nearly as well; the mention is kept as an event of its own when one
/// does, for nothing is guessed.
struct EventResolver: ~Copyable {
  package typealias Found = Match<Int, EventMatcher.Reason>

  private var index: EventIndex
  var archived: ArchivedEvents

  /// For each event the one in the archive that it is, with the reasons, or nil for a new one.
  mutating func resolve(
    _ events: [EventTraits], places: inout PlaceResolver, parties: borrowing PartyResolver
  ) throws -> [Found?] {
    var pairs: [(event: Int, found: Found)] = []
    for (number, traits) in events.enumerated() {
      let fitting = try matches(traits, places: &places, parties: parties)
      pairs += Self.eligible(fitting).map { (number, $0) }
    }
    pairs.sort {
      ($1.found.score, $0.event, $0.found.candidate)
        < ($0.found.score, $1.event, $1.found.candidate)
    }
    var resolved: [Found?] = Array(repeating: nil, count: events.count)
    var taken: Set<Int> = []
    for (number, found) in pairs
    where resolved[number] == nil && taken.insert(found.candidate).inserted {
      resolved[number] = found
    }
    return resolved
  }

  /// Every event in the archive that it could be, with the reasons, the best first.
  mutating func matches(
    _ traits: EventTraits, places: inout PlaceResolver, parties: borrowing PartyResolver
  ) throws -> [Found] {
    var matches: [Found] = []
    for id in try index.candidates(for: traits) {
      guard let other = try archived.traits(of: id, places: &places, parties: parties),
        let features = EventMatcher.features(traits, other)
      else { continue }
      let match = Match(id, features)
      if match.score >= EventMatcher.threshold - 1e-9 { matches.append(match) }
    }
    return matches.sorted { ($1.score, $0.candidate) < ($0.score, $1.candidate) }
  }

  /// Those of the same day where there are any; else the one that stands out.
  private static func eligible(_ matches: [Found]) -> [Found] {
    let firm = matches.filter(\.features.isFirm)
    guard firm.isEmpty else { return firm }
    let choice = matches.choice(threshold: EventMatcher.threshold, margin: EventMatcher.margin)
    return if case .one(let match) = choice { [match] } else { [] }
  }
}

extension EventResolver {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      index: EventIndex(connection),
      archived: ArchivedEvents(connection))
  }
}
