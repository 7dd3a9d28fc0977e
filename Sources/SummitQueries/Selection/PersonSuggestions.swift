internal import SummitCoverage
internal import SummitSQLite

/// The people whose names come closest to what was typed, when nobody is called so.
///
/// It reads every name, which takes some hundredths of a second for ten thousand.
struct PersonSuggestions {
  let folded: String

  init(for folded: String) {
    self.folded = folded
  }

  func answer(from connection: borrowing Connection) throws -> [PersonChoice] {
    let typed = folded.split(separator: " ").map { Closeness(to: $0) }
    guard !typed.isEmpty else { return [] }
    var best: [PersonChoice: Double] = [:]
    try connection.forEach(Self.query.sql) { row in
      let words = try row.text(4).split(separator: " ")
      let scores = typed.map { word in words.map { word.score(of: $0) }.max() ?? 0 }
      guard scores.allSatisfy({ $0 > 0 }) else { return }
      let person = try PersonChoice(row)
      best[person] = max(best[person] ?? 0, scores.reduce(0, +))
    }
    return best.sorted { ($0.value, $1.key.person) > ($1.value, $0.key.person) }
      .prefix(3).map(\.key)
  }

  static let query = Query(
    #"""
    SELECT p.id, p.slug, p.name, c.name, n.folded
    FROM person_names AS n
    JOIN people AS p ON p.id = n.person_id
    LEFT JOIN countries AS c ON c.code = p.country
    """#)
}
