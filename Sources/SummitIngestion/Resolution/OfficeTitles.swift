internal import SummitCoverage
internal import SummitSQLite

/// Which offices the words of the press stand for.
struct OfficeTitles: Sendable {
  private var byTitle: [String: [Entry]] = [:]

  private struct Entry: Hashable, Sendable {
    let office: Int
    /// The only country of which the words are used so, or nil.
    let country: String?
  }

  init(_ connection: borrowing Connection) throws {
    var entries: [(title: String, Entry)] = []
    try connection.forEach("SELECT title, id FROM offices ORDER BY id") {
      entries.append((try $0.text(0).folded, Entry(office: try $0.int(1), country: nil)))
    }
    try connection.forEach(
      "SELECT folded, office_id, nullif(country, '') FROM office_titles ORDER BY office_id, title"
    ) {
      entries.append(
        (try $0.text(0), Entry(office: try $0.int(1), country: $0.optionalText(2))))
    }
    for (title, entry) in entries where byTitle[title]?.contains(entry) != true {
      byTitle[title, default: []].append(entry)
    }
  }

  /// The offices that the printed words may mean, of the party that they are held for.
  ///
  /// A former office is not held: "former president" means none.
  func offices(titled printed: String, of party: Party?) -> Set<Int> {
    var words = printed.folded.split(separator: " ")
    if let first = words.first, Self.past.contains(first) { return [] }
    if let first = words.first, Self.fillers.contains(first) { words.removeFirst() }
    let entries = byTitle[words.joined(separator: " ")] ?? []
    let own = entries.filter { $0.country != nil && $0.country == party?.country }
    return Set((own.isEmpty ? entries.filter { $0.country == nil } : own).map(\.office))
  }

  /// Whether the words say that an office is no longer held.
  static func isPast(_ printed: String) -> Bool {
    printed.folded.split(separator: " ").first.map { past.contains($0) } ?? false
  }

  private static let past: Set<Substring> = ["former", "ex", "late", "onetime", "erstwhile"]
  private static let fillers: Set<Substring> = ["the", "then", "acting", "interim"]
}
