internal import SummitCoverage

/// How another spelling of a person's name spells the family name.
enum FamilyName {
  /// The family name in a spelling, found where the main name has it, or nil where the spelling is
  /// of another name altogether.
  ///
  /// ```swift
  /// FamilyName.form(in: "Volodymyr Zelenskyy", name: "Volodymyr Zelensky", family: "Zelensky")
  /// // "Zelenskyy"
  /// FamilyName.form(in: "Pope Francis", name: "Jorge Mario Bergoglio", family: "Bergoglio")  // nil
  /// ```
  static func form(in spelling: String, name: String, family: String) -> String? {
    if isLast(family, in: spelling) { return family }
    let words = self.words(of: spelling)
    let familyWords = self.words(of: family)
    let count = familyWords.count
    guard words.count > count else { return nil }
    if (0...words.count - count).contains(where: { words[$0..<$0 + count] == familyWords[...] }) {
      return family
    }
    let standsFirst = self.words(of: name).starts(with: familyWords)
    let formWords = standsFirst ? words.prefix(count) : words.suffix(count)
    let form = String(decoding: Array(formWords.joined(separator: [space])), as: UTF8.self)
    return areAkin(form.folded, family.folded) ? form : nil
  }

  /// Whether a spelling ends in the family name itself, as most do, with something before it.
  private static func isLast(_ family: String, in spelling: String) -> Bool {
    let rest = spelling.utf8.count - family.utf8.count
    guard rest > 1 else { return false }
    let ending = spelling.utf8.dropFirst(rest - 1)
    return ending.first == space && ending.dropFirst().elementsEqual(family.utf8)
  }

  private static func words(of text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(separator: space)
  }

  private static let space = UInt8(ascii: " ")

  /// Whether two spellings differ in no more than half of their letters, as "qaddafi" and "gadhafi".
  private static func areAkin(_ one: String, _ other: String) -> Bool {
    distance(Array(one.utf8), Array(other.utf8)) * 2 <= max(one.utf8.count, other.utf8.count)
  }

  /// How many letters must be put in, left out or changed to make one of the other.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, otherLetter) in other.enumerated() {
        let changed = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
