import SummitCoverage

/// For each person of the reference data, their tenures in order of start.
struct TenuresOfPeople: Sendable {
  /// The tenures, those of one person together.
  private let tenures: [Tenure]
  /// For each tenure, the number of its office among the reference data's, or -1.
  private let offices: [Int32]
  /// For each person, where theirs begin; one more at the end.
  private let starts: [Int]

  init(_ reference: ReferenceData, offices: [String: Int]) {
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
    self.offices = tenures.map { Int32(offices[$0.office] ?? -1) }
  }

  // MARK: What is asked of a tenure without copying it

  /// The numbers of the person's tenures among all.
  func numbers(of person: Int) -> Range<Int> { starts[person]..<starts[person + 1] }

  subscript(number number: Int) -> Tenure { tenures[number] }

  /// The number of the tenure's office among the reference data's.
  func office(_ number: Int) -> Int? { offices[number] < 0 ? nil : Int(offices[number]) }

  /// Whether the office may have been held on the day.
  func includes(_ number: Int, _ day: Day) -> Bool {
    hasBegun(number, by: day) && tenures[number].end.map { day <= $0.last } ?? true
  }

  /// Whether the office may have been taken by the day.
  func hasBegun(_ number: Int, by day: Day) -> Bool {
    tenures[number].start.map { $0.first <= day } ?? true
  }
}
