internal import SummitCoverage

/// A person whom the archive knows, with what tells them from a namesake.
struct KnownPerson: Hashable, Sendable {
  let id: Int
  let name: String
  let family: String
  var country: String?
  /// Whether the person is known from articles alone.
  let isFromArticles: Bool
  var spellings: [Spelled]
  /// Those of the highest rank first.
  let tenures: [KnownTenure]

  /// One spelling of the name.
  struct Spelled: Hashable, Sendable {
    enum Kind: String, Sendable { case name, spelling, family, short, nickname }
    let kind: Kind
    let name: PersonName
  }

  /// The family name in every spelling, cut into words.
  var families: [[String]] {
    spellings.filter { $0.kind == .family }.map(\.name.words) + [PersonName(family).words]
  }

  /// For whom the person has acted or is known to act.
  var parties: Set<Party> {
    Set(tenures.map(\.party) + (country.map { [.country($0)] } ?? []))
  }
}

/// An office as one person held it.
///
/// Days are written `YYYY-MM-DD`, so that they compare as text.
struct KnownTenure: Hashable, Sendable {
  let id: Int
  let office: Int
  let party: Party
  let firstDay: String
  let lastDay: String
  /// Of the office's level: 0 for a head of state.
  let rank: Int

  /// Whether the office may have been held at some time between the days.
  func overlaps(_ days: ClosedRange<String>) -> Bool {
    firstDay <= days.upperBound && days.lowerBound <= lastDay
  }
}

/// The order of offices' levels, the highest first.
enum OfficeLevel {
  private static let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: [
      "head_of_state", "monarch", "head_of_government", "organization_head", "deputy_leader",
      "foreign_minister", "defence_minister", "security_adviser", "finance_minister", "minister",
      "party_leader", "religious", "military", "envoy", "ambassador", "aide", "official",
      "legislator", "spokesperson", "spouse",
    ].enumerated().map { ($1, $0) })

  static var lowest: Int { ranks.count }

  static func rank(_ level: String) -> Int {
    ranks[level] ?? lowest
  }
}

/// A person as one article names them, with all that it says to tell who is meant.
struct PersonMention: Hashable, Sendable {
  let text: String
  let name: PersonName
  var party: Party?
  var office: String?
  /// The day on which offices are looked up.
  var day: String?

  init(_ text: String, party: Party? = nil, office: String? = nil, day: String? = nil) {
    self.text = text
    name = PersonName(text)
    self.party = party
    self.office = office
    self.day = day
  }
}
