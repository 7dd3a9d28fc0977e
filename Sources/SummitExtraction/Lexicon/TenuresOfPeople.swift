import SummitCoverage

/// For each person of the reference data, their tenures in order of start.
struct TenuresOfPeople: Sendable {
  /// The tenures, those of one person together.
  private let tenures: [Tenure]
  /// For each person, where theirs begin; one more at the end.
  private let starts: [Int]

  init(_ reference: ReferenceData) {
    let people = Lexicon.index(reference.people.map(\.slug))
    let holders = reference.tenures.map { people[$0.person] }
    var starts = [Int](repeating: 0, count: reference.people.count + 1)
    for case let holder? in holders { starts[holder + 1] += 1 }
    for person in reference.people.indices { starts[person + 1] += starts[person] }
    var order = [Int](repeating: 0, count: starts.last ?? 0)
    var next = starts
    for (index, holder) in holders.enumerated() {
      guard let holder else { continue }
      order[next[holder]] = index
      next[holder] += 1
    }
    self.starts = starts
    tenures = order.map { reference.tenures[$0] }
  }

  subscript(_ person: Int) -> ArraySlice<Tenure> { tenures[starts[person]..<starts[person + 1]] }
}
