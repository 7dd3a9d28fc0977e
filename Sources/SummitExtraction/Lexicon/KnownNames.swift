import Synchronization

import SummitCoverage

/// The names of the lexicon's people in plain small letters, each folded when an article first names
/// the person.
///
/// Folding all when the lexicon is made would cost more than most processes ever use.
final class KnownNames: Sendable {
  struct Name: Sendable {
    /// The folded words of the name.
    let words: [String]
    /// The folded family name.
    let family: String
  }

  private let people: [Person]
  private let names: Mutex<[Int: Name]> = Mutex([:])

  init(_ people: [Person]) {
    self.people = people
  }

  subscript(_ person: Int) -> Name {
    names.withLock { names in
      if let name = names[person] { return name }
      let name = Name(
        words: people[person].name.folded.spacedWords, family: people[person].family.folded)
      names[person] = name
      return name
    }
  }
}
