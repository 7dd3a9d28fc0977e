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
    let words = Array(spelling.utf8).split(separator: space)
    let familyWords = Array(family.utf8).split(separator: space)
    let count = familyWords.count
    guard words.count > count else { return nil }
    if (0...words.count - count).contains(where: { words[$0..<$0 + count] == familyWords[...] }) {
      return family
    }
    let formWords = isFirst(family, in: name) ? words.prefix(count) : words.suffix(count)
    let form = Array(formWords.joined(separator: [space]))
    return areAkin(plain(form), plain(Array(family.utf8)))
      ? String(decoding: form, as: UTF8.self) : nil
  }

  /// Whether a name begins with the family name.
  private static func isFirst(_ family: String, in name: String) -> Bool {
    guard name.utf8.starts(with: family.utf8) else { return false }
    let rest = name.utf8.dropFirst(family.utf8.count)
    return rest.isEmpty || rest.first == space
  }

  /// Whether a spelling ends in the family name itself, as most do, with something before it.
  private static func isLast(_ family: String, in spelling: String) -> Bool {
    let rest = spelling.utf8.count - family.utf8.count
    guard rest > 1 else { return false }
    let ending = spelling.utf8.dropFirst(rest - 1)
    return ending.first == space && ending.dropFirst().elementsEqual(family.utf8)
  }

  private static let space = UInt8(ascii: " ")

  /// The bytes of a name in plain small letters; most names are of ASCII letters and need no decoding.
  private static func plain(_ name: [UInt8]) -> [UInt8] {
    let small = name.map { $0 | 0x20 }
    let isPlain = small.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    return isPlain ? small : Array(String(decoding: name, as: UTF8.self).folded.utf8)
  }

  /// Whether two spellings differ in no more than half of their letters, as "qaddafi" and "gadhafi".
  private static func areAkin(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    distance(one, other) * 2 <= max(one.count, other.count)
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
