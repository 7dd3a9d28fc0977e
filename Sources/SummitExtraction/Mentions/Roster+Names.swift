import SummitCoverage

/// How names are told to be one person's.
extension Roster {
  /// Whether one name is the other but for spelling: word for word alike in their beginnings.
  static func isSpelling(_ one: String, of other: String) -> Bool {
    let one = one.spacedWords.map(\.folded)
    let other = other.spacedWords.map(\.folded)
    return one.count == other.count
      && zip(one, other).allSatisfy { one, other in
        one.first == other.first
          && (abs(one.count - other.count) <= 2 || one.hasPrefix(other) || other.hasPrefix(one))
      }
  }

  /// Whether two names in folded words can be one person's: the same words in any order, or the
  /// same family name with given names that agree or are initials.
  static func agree(_ one: [String], _ other: [String]) -> Bool {
    guard one.count > 1, other.count > 1 else { return one == other }
    if one == other || Set(one) == Set(other) { return true }
    guard one.last == other.last, let first = one.first, let second = other.first else {
      return false
    }
    if first == second { return true }
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    return short.count == 1 && long.hasPrefix(short)
  }
}

/// What stands before a name: office, country, honorific.
struct Title: Sendable {
  var office: String?
  var represents: Represented?
  var gender: Person.Gender?
}
