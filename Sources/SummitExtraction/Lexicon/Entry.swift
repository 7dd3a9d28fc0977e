import SummitCoverage

/// What a name or phrase of the lexicon stands for; numbers index the reference data's arrays.
enum Entry: Hashable, Sendable {
  /// A person under a name of two words and more, or one that is theirs alone.
  case person(Int)
  case country(Int, CountryForm)
  case organization(Int)
  case office(Int)
  case place(Int)
  case series(Int)
  case outlet(Int)
  /// A noun for an event.
  case event(EventKind)
  /// A phrase of the grammar: "according to", "phone call".
  case phrase(WordFlags)

  enum CountryForm: Sendable {
    case name, adjective, demonym, metonym
    /// The capital as the name of the government: "Moscow said".
    case capital
  }

  /// Whether the name is written with a capital.
  var isProper: Bool {
    switch self {
    case .office, .event, .phrase: false
    default: true
    }
  }
}
