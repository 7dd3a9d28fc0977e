internal import SummitCoverage
internal import SummitSQLite

/// The part of an identifier that people type: a name in lower-case letters, words joined by
/// hyphens.
enum Slug {
  /// "Trump–Putin call" is `trump-putin-call`.
  static func of(_ name: String) -> String {
    let words = name.folded.split(separator: " ")
    return words.isEmpty ? "unnamed" : words.joined(separator: "-")
  }

  /// The slug itself, or with the first of -2, -3, … that is free.
  static func free(_ slug: String, isTaken: (String) throws -> Bool) rethrows -> String {
    guard try isTaken(slug) else { return slug }
    var number = 2
    while try isTaken("\(slug)-\(number)") { number += 1 }
    return "\(slug)-\(number)"
  }
}
