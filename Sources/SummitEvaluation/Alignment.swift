/// Which event of a gold record each event found is: one to one, the best agreement first.
struct Alignment {
  /// Places among the gold events and among those found.
  let pairs: [(gold: Int, found: Int)]

  init(_ gold: [Facts.Event], _ found: [Facts.Event]) {
    var candidates: [(likeness: Double, gold: Int, found: Int)] = []
    for (one, event) in gold.enumerated() {
      for (other, candidate) in found.enumerated() {
        let likeness = Alignment.likeness(event, candidate)
        if likeness > 0 { candidates.append((likeness, one, other)) }
      }
    }
    var pairs: [(gold: Int, found: Int)] = []
    for candidate in candidates.sorted(by: >)
    where !pairs.contains(where: { $0.gold == candidate.gold || $0.found == candidate.found }) {
      pairs.append((candidate.gold, candidate.found))
    }
    self.pairs = pairs
  }

  /// How much an event found looks like a gold one in people, kind, date and place; 0 where they
  /// cannot be the same.
  private static func likeness(_ gold: Facts.Event, _ found: Facts.Event) -> Double {
    let shared = gold.participants.filter { one in
      found.participants.contains { Sameness.person(one.person, $0.person) }
    }.count
    let count = gold.participants.count + found.participants.count
    let people = count == 0 ? 0.5 : Double(2 * shared) / Double(count)
    let kind = gold.kind == found.kind ? 1 : group(gold.kind) == group(found.kind) ? 0.6 : 0
    var date = 0.5
    if let one = gold.start, let other = found.start {
      date = Sameness.date(one, other) || Sameness.date(other, one) ? 1 : 0
    }
    var place = 0.5
    let places = [found.place, found.venue].compactMap(\.self)
    let wanted = [gold.place, gold.venue].compactMap(\.self)
    if !places.isEmpty, !wanted.isEmpty { place = agree(wanted, places) ? 1 : 0 }
    let score = 2 * people + kind + date + place
    let mayBeSame = shared > 0 || gold.participants.isEmpty || found.participants.isEmpty
    return mayBeSame && kind + date + place >= 1.1 && score >= 2 ? score : 0
  }

  private static func agree(_ one: [String], _ other: [String]) -> Bool {
    one.contains { place in other.contains { Sameness.place(place, $0) } }
  }

  /// Kinds that are easily taken for each other.
  private static func group(_ kind: String) -> String {
    switch kind {
    case "summit", "meeting", "conference": "talks"
    case "signing": "ceremony"
    default: kind
    }
  }
}
