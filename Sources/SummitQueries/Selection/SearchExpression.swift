/// Words to look for, written as an expression of FTS5 in which nothing typed has a meaning of its
/// own.
///
/// ```swift
/// SearchExpression(typed: "trump OR \"peace deal\" NEAR(")?.fts5  // "trump" "OR" "peace deal" "NEAR("
/// ```
///
/// <https://sqlite.org/fts5.html#fts5_strings>
struct SearchExpression: Hashable {
  private(set) var fts5: String

  /// The expression of what a user typed; nil when there is no word in it.
  ///
  /// Double quotes hold words together, the last one may be missing, and a `*` after a word allows
  /// for longer ones.
  init?(typed text: String) {
    var terms: [String] = []
    for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        terms += part.split(whereSeparator: \.isWhitespace).compactMap {
          Self.term($0, isPrefix: $0.hasSuffix("*"))
        }
      } else if let term = Self.term(part, isPrefix: false) {
        terms.append(term)
      }
    }
    guard !terms.isEmpty else { return nil }
    fts5 = terms.joined(separator: " ")
  }

  /// The expression that asks for every word, each perhaps under several spellings.
  init(all words: [[String]], asPrefixes: Bool) {
    fts5 = words.compactMap { spellings in
      let terms = spellings.compactMap { Self.term($0, isPrefix: asPrefixes) }
      return terms.isEmpty ? nil : "(" + terms.joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }

  /// Whether nothing is asked for.
  var isEmpty: Bool { fts5.isEmpty }

  /// A string of FTS5; nil when it has no letter or digit, which FTS5 would not find in anything.
  static func term(_ text: some StringProtocol, isPrefix: Bool) -> String? {
    let words = text.filter { $0 != "\"" && $0 != "\0" }
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return "\"" + words + "\"" + (isPrefix ? "*" : "")
  }
}
