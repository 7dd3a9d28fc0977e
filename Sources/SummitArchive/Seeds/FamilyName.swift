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
    let words = self.words(of: spelling)
    let familyWords = self.words(of: family)
    let count = familyWords.count
    guard words.count > count else { return nil }
    if (0...words.count - count).contains(where: {
      words[$0..<$0 + count].elementsEqual(familyWords)
    }) {
      return family
    }
    let standsFirst = self.words(of: name).starts(with: familyWords)
    let form = (standsFirst ? words.prefix(count) : words.suffix(count)).joined(separator: " ")
    return areAkin(form.folded, family.folded) ? form : nil
  }

  private static func words(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

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
