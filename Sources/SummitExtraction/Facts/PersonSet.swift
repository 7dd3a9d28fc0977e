/// A set of the article's people, by their numbers.
///
/// A bit stands for each, as events are compared by their people at every turn, and nearly no article
/// names more than fit into one word of the machine.
struct PersonSet: Sendable {
  /// The people below 64, and in further words those behind them.
  private var first: UInt64 = 0
  private var others: [UInt64] = []

  init() {}

  init(_ people: some Sequence<Int>) {
    for person in people { insert(person) }
  }

  mutating func insert(_ person: Int) {
    guard person >= 64 else {
      first |= 1 << UInt64(person)
      return
    }
    let place = person / 64 - 1
    while others.count <= place { others.append(0) }
    others[place] |= 1 << UInt64(person % 64)
  }

  var isEmpty: Bool { first == 0 && others.allSatisfy { $0 == 0 } }

  var count: Int {
    others.reduce(first.nonzeroBitCount) { $0 + $1.nonzeroBitCount }
  }

  func contains(_ person: Int) -> Bool {
    word(person / 64) & (1 << UInt64(person % 64)) != 0
  }

  func isSubset(of other: PersonSet) -> Bool {
    first & ~other.first == 0 && others.indices.allSatisfy { others[$0] & ~other.word($0 + 1) == 0 }
  }

  func isSuperset(of people: [Int]) -> Bool { people.allSatisfy(contains) }

  func isDisjoint(with other: PersonSet) -> Bool {
    first & other.first == 0 && others.indices.allSatisfy { others[$0] & other.word($0 + 1) == 0 }
  }

  func intersection(_ other: PersonSet) -> PersonSet {
    var common = PersonSet()
    common.first = first & other.first
    common.others = others.indices.map { others[$0] & other.word($0 + 1) }
    return common
  }

  private func word(_ place: Int) -> UInt64 {
    if place == 0 { return first }
    return place <= others.count ? others[place - 1] : 0
  }
}

extension PersonSet: Sequence {
  /// The people in the order of their numbers.
  func makeIterator() -> Iterator { Iterator(people: self) }

  struct Iterator: IteratorProtocol {
    private let people: PersonSet
    private var place = 0
    private var rest: UInt64

    fileprivate init(people: PersonSet) {
      self.people = people
      rest = people.first
    }

    mutating func next() -> Int? {
      while rest == 0 {
        guard place < people.others.count else { return nil }
        rest = people.others[place]
        place += 1
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return place * 64 + bit
    }
  }
}
