import SummitCoverage

/// For each person of the reference data, their tenures in order of start.
struct TenuresOfPeople: Sendable {
  private let tenures: [Tenure]
  /// The places of the tenures, those of one person together.
  private var order: [Int32]
  /// For each person, where theirs begin in `order`; one more at the end.
  private var starts: [Int]

  init(_ reference: ReferenceData) {
    tenures = reference.tenures
    let people = Lexicon.index(reference.people.map(\.slug))
    let holders = reference.tenures.map { people[$0.person] }
    starts = [Int](repeating: 0, count: reference.people.count + 1)
    for case let holder? in holders { starts[holder + 1] += 1 }
    for person in reference.people.indices { starts[person + 1] += starts[person] }
    order = [Int32](repeating: 0, count: starts.last ?? 0)
    var next = starts
    for (index, holder) in holders.enumerated() {
      guard let holder else { continue }
      order[next[holder]] = Int32(index)
      next[holder] += 1
    }
  }

  subscript(_ person: Int) -> [Tenure] {
    order[starts[person]..<starts[person + 1]].map { tenures[Int($0)] }
  }
}
