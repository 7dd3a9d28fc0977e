internal import SummitCoverage

/// How an event is called: "G7 Hiroshima summit", "Anchorage summit", "Trump–Putin call", "Geneva
/// meeting of Lavrov and Blinken", "Putin visit to Beijing", "Ceremony at Lindmark Cemetery".
struct EventName {
  let facts: EventFacts
  let setting: Setting
  let members: [Member]

  /// Where it was, in words.
  struct Setting: Hashable, Sendable {
    var place: String?
    var venue: String?
    var country: String?
    var series: String?
  }

  /// Somebody who is part of it.
  struct Member: Hashable, Sendable {
    let name: String
    let family: String
    /// The country or organization acted for.
    let side: String?
    /// Of the office held: 0 for a head of state.
    let rank: Int
    let isAbsent: Bool
  }

  var text: String {
    let spot = setting.place ?? setting.venue
    let place = spot ?? setting.country
    if let series = setting.series {
      return [series, place, noun].compactMap(\.self).joined(separator: " ")
    }
    let leads = leads
    switch facts.kind {
    case .visit:
      let destination = place.map { " to \($0)" } ?? ""
      return Self.capitalized(Self.listed(leads, and: " and ") + " visit" + destination)
    case .meeting where spot != nil && leads.count > 1:
      return "\(spot ?? "") meeting of \(Self.listed(leads, and: " and "))"
    case .call, .pressConference, .interview, .meeting, .meal:
      return named(by: leads) ?? named(by: place)
    case .ceremony:
      return (setting.venue ?? setting.place).map { "Ceremony at \($0)" }
        ?? named(by: leads) ?? named(by: place)
    case .summit, .conference, .signing:
      return spot.map { "\($0) \(noun)" } ?? named(by: leads) ?? named(by: place)
    }
  }

  /// The date as far as it is known, and the name.
  var slug: String {
    let name = Slug.of(text)
    return facts.start.map { "\($0.edtf)-\(name)" } ?? name
  }

  /// The words by which it is asked for.
  var words: String {
    var words = [text, noun, facts.kind.rawValue]
    words += [setting.place, setting.venue, setting.country, setting.series].compactMap(\.self)
    if let start = facts.start {
      words += [start.edtf, String(start.year)]
      if let month = start.month { words.append(Self.months[month - 1]) }
    }
    for member in members.sorted(by: { $0.name < $1.name }) {
      words += [member.name, member.family]
    }
    var seen: Set<String> = []
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "\n")
  }

  private var noun: String {
    facts.kind.rawValue.split(separator: "_").joined(separator: " ")
  }

  /// "Trump–Putin call", "Call of Biden, Kishida and Yoon".
  private func named(by leads: [String]) -> String? {
    switch leads.count {
    case 0: nil
    case 1, 2: "\(leads.joined(separator: "–")) \(noun)"
    default: Self.capitalized("\(noun) of \(Self.listed(leads, and: " and "))")
    }
  }

  private func named(by place: String?) -> String {
    Self.capitalized([place, noun].compactMap(\.self).joined(separator: " "))
  }

  /// The family names of those by whom it is called: of each side the one of the highest office,
  /// then the first named; where there are more than three sides, two and "others".
  private var leads: [String] {
    let present = members.filter { !$0.isAbsent }
    let ranked = (present.isEmpty ? members : present).enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
    var sides: Set<String> = []
    var leads = ranked.filter { $0.side.map { sides.insert($0).inserted } ?? true }
    if sides.count < 2 { leads = ranked }
    if facts.kind == .visit || leads.isEmpty { return leads.prefix(1).map(\.family) }
    let names = leads.map { lead in
      leads.count { $0.family == lead.family } > 1 ? lead.name : lead.family
    }
    return names.count > 3 ? names.prefix(2) + ["others"] : names
  }

  private static func listed(_ names: [String], and: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + and + last
  }

  private static func capitalized(_ text: String) -> String {
    let text = text.drop { $0 == " " }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
