internal import SummitCoverage
internal import SummitSQLite

/// The events whose words come closest to what was typed, when none fits.
///
/// It reads the words of every event, which takes some hundredths of a second for ten thousand.
struct EventSuggestions {
  let text: String

  init(for text: String) {
    self.text = text
  }

  func answer(from connection: borrowing Connection) throws -> [EventChoice] {
    let typed = EventWords(text).all.map { Closeness(to: $0) }
    var known: [Substring: [Double]] = [:]
    var scored: [(score: Double, event: EventChoice)] = []
    try connection.forEach(Self.query.sql) { row in
      var best = [Double](repeating: 0, count: typed.count)
      for word in try row.text(7).folded.split(separator: " ") {
        let scores = known[word] ?? typed.map { $0.score(of: word) }
        known[word] = scores
        for index in best.indices { best[index] = max(best[index], scores[index]) }
      }
      let score = best.reduce(0, +)
      guard score * 2 > Double(typed.count) else { return }
      scored.append((score, try EventChoice(row)))
    }
    let top = scored.map(\.score).max() ?? 0
    return scored.filter { $0.score >= top - 0.5 }
      .sorted { ($0.score, $0.event.date ?? "") > ($1.score, $1.event.date ?? "") }
      .prefix(3).map(\.event)
  }

  static let query = Query(
    #"""
    SELECT
      e.id, e.slug, e.name, e.kind, e.status, e.start, coalesce(place.name, venue.name), w.words
    FROM event_words AS w
    JOIN events AS e ON e.id = w.event_id
    LEFT JOIN places AS place ON place.id = e.place_id
    LEFT JOIN places AS venue ON venue.id = e.venue_id
    """#)
}
