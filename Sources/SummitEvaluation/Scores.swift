/// How well facts found agree with gold records, over any number of articles.
///
/// ```swift
/// var scores = Scores()
/// scores.add(gold: gold, found: Facts(record))
/// print(scores.attendance.f1)
/// ```
public struct Scores: Sendable {
  /// How many articles were compared.
  public private(set) var articles = 0
  /// Names, matched when the family names agree within a small difference of spelling.
  public private(set) var people = Tally()
  /// Events aligned one to one, best agreement first.
  public private(set) var events = Tally()
  /// Person and status in aligned events.
  public private(set) var attendance = Tally()
  /// Same speaker and text that overlaps by at least 0.6.
  public private(set) var statements = Tally()
  /// Aligned events whose start agrees to the precision of the gold record.
  public private(set) var dates = Share()
  /// Aligned events whose city or venue agrees.
  public private(set) var places = Share()
  /// Matched participants whose office and country agree.
  public private(set) var roles = Share()
  /// For each rule, how many of the facts that rest on it were right.
  public private(set) var rules: [String: Share] = [:]

  public init() {}

  /// Counts one article.
  public mutating func add(gold: Facts, found: Facts) {
    articles += 1
    let named = Matching(gold.people, found.people, Sameness.person)
    people.add(named.count, found: found.people.count, gold: gold.people.count)
    let alignment = Alignment(gold.events, found.events)
    events.add(alignment.pairs.count, found: found.events.count, gold: gold.events.count)
    var matched = 0
    for (index, event) in found.events.enumerated() {
      let pair = alignment.pairs.first { $0.found == index }
      judge(event.rules, isRight: pair != nil)
      guard let pair else {
        for part in event.participants { judge(part.rules, isRight: false) }
        continue
      }
      matched += compare(gold.events[pair.gold], event)
    }
    attendance.add(
      matched, found: found.events.map(\.participants.count).reduce(0, +),
      gold: gold.events.map(\.participants.count).reduce(0, +))
    let said = Matching(gold.statements, found.statements) { one, other in
      (Sameness.person(one.speaker, other.speaker) || Sameness.place(one.speaker, other.speaker)
        || Sameness.country(one.speaker, other.speaker))
        && Words.overlap(Words(one.text), Words(other.text)) >= 0.6
    }
    statements.add(said.count, found: found.statements.count, gold: gold.statements.count)
    for (index, statement) in found.statements.enumerated() {
      judge(statement.rules, isRight: said.found.contains(index))
    }
  }

  /// Counts what an aligned event tells, and returns how many of its people are right.
  private mutating func compare(_ gold: Facts.Event, _ found: Facts.Event) -> Int {
    let parts = Matching(gold.participants, found.participants) { one, other in
      Sameness.person(one.person, other.person) && one.status == other.status
    }
    for (index, part) in found.participants.enumerated() {
      judge(part.rules, isRight: parts.found.contains(index))
    }
    if let start = gold.start { dates.add(Sameness.date(start, found.start)) }
    let wanted = [gold.place, gold.venue].compactMap(\.self)
    if !wanted.isEmpty {
      let places = [found.place, found.venue].compactMap(\.self)
      self.places.add(
        wanted.contains { place in places.contains { Sameness.place(place, $0) } })
    }
    for one in gold.participants where !(one.office ?? "").isEmpty {
      let other = found.participants.first { Sameness.person(one.person, $0.person) }
      guard let other else { continue }
      let isForSame =
        (one.represents ?? "").isEmpty || Sameness.country(one.represents, other.represents)
      roles.add(Sameness.office(one.office, other.office) && isForSame)
    }
    return parts.count
  }

  private mutating func judge(_ names: [String], isRight: Bool) {
    for name in names { rules[name, default: Share()].add(isRight) }
  }
}

/// Counts of what is right, found and wanted.
public struct Tally: Hashable, Sendable {
  public private(set) var right = 0
  public private(set) var found = 0
  public private(set) var gold = 0

  public var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  public var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  mutating func add(_ right: Int, found: Int, gold: Int) {
    self.right += right
    self.found += found
    self.gold += gold
  }
}

/// How many of a number agree.
public struct Share: Hashable, Sendable {
  public private(set) var right = 0
  public private(set) var judged = 0

  public var value: Double { judged == 0 ? 0 : Double(right) / Double(judged) }

  mutating func add(_ isRight: Bool) {
    judged += 1
    if isRight { right += 1 }
  }
}

/// Pairs of what is the same in two lists, each taken once, in the order of the first.
struct Matching {
  /// The places in the second list that have a partner.
  private(set) var found: Set<Int> = []

  init<Fact>(_ gold: [Fact], _ found: [Fact], _ isSame: (Fact, Fact) -> Bool) {
    for one in gold {
      let index = found.indices.first { !self.found.contains($0) && isSame(one, found[$0]) }
      if let index { self.found.insert(index) }
    }
  }

  var count: Int { found.count }
}
