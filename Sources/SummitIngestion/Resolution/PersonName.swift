internal import SummitCoverage

/// A person's name, cut into the words by which names are compared.
struct PersonName: Hashable, Sendable {
  let folded: String
  let words: [String]

  init(_ name: String) {
    self.init(folded: name.folded)
  }

  init(folded: String) {
    self.folded = folded
    words = folded.split(separator: " ").map(String.init)
  }

  /// Under which names a person who is meant may be on file: as written, with the family name at
  /// the other end, and every run of first or last words that could be a family name.
  ///
  /// Longest first, each once.
  var keys: [String] {
    guard words.count > 1 else { return [folded] }
    var keys = [words]
    keys.append(Array(words.dropFirst()) + words.prefix(1))
    keys.append(Array(words.suffix(1)) + words.dropLast())
    for count in (1..<words.count).reversed() {
      keys.append(Array(words.suffix(count)))
      keys.append(Array(words.prefix(count)))
    }
    var seen: Set<String> = []
    return keys.map { $0.joined(separator: " ") }.filter { seen.insert($0).inserted }
  }

  /// How this name relates to a full name with that family name, or nil when it is another's.
  func relation(to full: PersonName, family: [String]) -> NameRelation? {
    if words == full.words { return .same }
    guard let theirs = full.given(family: family), let mine = given(family: family) else {
      return nil
    }
    if mine.isEmpty { return .familyOnly }
    guard !theirs.isEmpty else { return nil }
    if mine.joined() == theirs.joined() { return .sameWords }
    if Spelling.key(mine.joined()) == Spelling.key(theirs.joined()) { return .sameSpelling }
    if mine.count == theirs.count,
      zip(mine, theirs).allSatisfy({ $0 == $1 || $0.isInitial(of: $1) || $1.isInitial(of: $0) })
    {
      return .initials
    }
    let (shorter, longer) = mine.count < theirs.count ? (mine, theirs) : (theirs, mine)
    guard shorter.count == 1, longer.count > 1, shorter[0].utf8.count > 1 else { return nil }
    return Spelling.key(shorter[0]) == Spelling.key(longer[0]) ? .middleNameLeftOut : nil
  }

  /// The words beside the family name, which stands at the end or at the start.
  private func given(family: [String]) -> [String]? {
    guard !family.isEmpty, words.count >= family.count else { return nil }
    if words.suffix(family.count).elementsEqual(family) { return words.dropLast(family.count) }
    if words.prefix(family.count).elementsEqual(family) {
      return Array(words.dropFirst(family.count))
    }
    return nil
  }
}

/// How two names relate, the closest first.
package enum NameRelation: Int, Sendable, Comparable {
  case same, sameWords, sameSpelling, initials, middleNameLeftOut, familyOnly

  package static func < (closer: NameRelation, looser: NameRelation) -> Bool {
    closer.rawValue < looser.rawValue
  }
}

/// What different romanizations of one name have in common.
enum Spelling {
  /// "sergey" and "sergei", "yuri" and "iouri", "mohammed" and "mohamed" give the same key; "maria"
  /// and "mario" do not.
  static func key(_ word: String) -> [UInt8] {
    var key: [UInt8] = []
    for byte in word.utf8 {
      let plain =
        switch byte {
        case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
        case UInt8(ascii: "w"): UInt8(ascii: "v")
        case UInt8(ascii: "q"): UInt8(ascii: "k")
        default: byte
        }
      if key.last == UInt8(ascii: "o"), plain == UInt8(ascii: "u") {
        key[key.count - 1] = plain
      } else if key.last != plain {
        key.append(plain)
      }
    }
    return key
  }
}

extension String {
  fileprivate func isInitial(of word: String) -> Bool {
    utf8.count == 1 && word.utf8.first == utf8.first
  }
}
