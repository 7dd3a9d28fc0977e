internal import SummitCoverage

/// What a user typed to mean an event: words, and perhaps a kind.
///
/// ```swift
/// EventWords("the Trump–Putin press conference in Alaska")
/// // words: trump putin alaska, kind: pressConference
/// ```
struct EventWords: Hashable {
  /// Every word that tells something, folded.
  private(set) var all: [String]
  /// The words without those that name the kind.
  private(set) var besidesKind: [String]
  private(set) var kind: EventKind?

  init(_ text: String) {
    all = text.split(whereSeparator: \.isWhitespace).flatMap(Self.words)
      .filter { !Self.empty.contains($0) }
    besidesKind = all
    for (phrase, kind) in Self.kinds {
      guard let range = besidesKind.firstRange(of: phrase) else { continue }
      self.kind = kind
      besidesKind.removeSubrange(range)
      break
    }
  }

  /// Whether the kind was told by a word that people use of any talks.
  var isKindLoose: Bool { kind == .meeting }

  /// The words of a piece of text: a date stays whole, "Vale–Osei" is two.
  private static func words(of piece: Substring) -> [String] {
    let isDate = piece.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    let words = piece.folded.split(separator: " ").map(String.init)
    return isDate && words.count > 1 ? [words.joined(separator: "-")] : words
  }

  private static let empty: Set<String> = [
    "a", "an", "and", "at", "between", "by", "for", "in", "of", "on", "s", "the", "to", "with",
  ]

  /// The words for each kind, longer phrases first.
  private static let kinds: [([String], EventKind)] = [
    (["press", "conference"], .pressConference), (["news", "conference"], .pressConference),
    (["presser"], .pressConference), (["phone", "call"], .call), (["telephone", "call"], .call),
    (["video", "call"], .call), (["call"], .call), (["interview"], .interview),
    (["signing"], .signing), (["ceremony"], .ceremony), (["dinner"], .meal), (["lunch"], .meal),
    (["breakfast"], .meal), (["banquet"], .meal), (["meal"], .meal), (["visit"], .visit),
    (["conference"], .conference), (["summit"], .summit), (["meeting"], .meeting),
    (["talks"], .meeting),
  ]
}
