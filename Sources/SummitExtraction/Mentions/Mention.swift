import SummitCoverage

/// A stretch of the text that names or refers to someone or something.
struct Mention: Sendable {
  enum Kind: Hashable, Sendable {
    /// A person by name.
    case person
    /// A person by office: "the Russian president", "his Chinese counterpart".
    case role
    /// Several people at once: "the two leaders", "both foreign ministers".
    case group
    case pronoun
    case country(Int, Entry.CountryForm)
    case organization(Int)
    case place(Int)
    /// A venue that the lexicon does not know, by its last word: "Villa Lindmark".
    case venue
    case series(Int)
    case outlet(Int)
    case event(EventKind)
  }

  var kind: Kind
  /// All its tokens, with title, country and apposition before the name.
  var range: Range<Int>
  /// The tokens of the name, or of the noun that refers.
  var name: Range<Int>
  /// The people of the roster that it refers to.
  var people: [Int] = []
  /// The tokens of the office as printed.
  var office: Range<Int>?
  /// The country or organization that the person acts for, as the text says here.
  var represents: Represented?
  /// Whether the office is one that the person held before.
  var isFormer = false
  /// What else stands at the same words: "Kremlin" is a body and a place.
  var alternatives: [Kind] = []

  /// The first series that it may be of those wanted.
  func series(_ isWanted: (Int) -> Bool) -> Int? {
    if case .series(let series) = kind, isWanted(series) { return series }
    for case .series(let series) in alternatives where isWanted(series) { return series }
    return nil
  }

  var isPersonal: Bool {
    switch kind {
    case .person, .role, .group, .pronoun: true
    default: false
    }
  }
}

/// Whom a person acts for.
enum Represented: Hashable, Sendable {
  case country(Int)
  case organization(Int)
}
