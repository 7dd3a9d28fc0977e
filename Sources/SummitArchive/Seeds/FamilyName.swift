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
    let bytes = Array(spelling.utf8)
    let familyBytes = Array(family.utf8)
    let spaces = bytes.indices.filter { bytes[$0] == space }
    let count = familyBytes.count { $0 == space } + 1
    guard spaces.count >= count else { return nil }
    let starts = [0] + spaces.map { $0 + 1 }
    if starts.contains(where: { isWhole(familyBytes, in: bytes, at: $0) }) { return family }
    let form =
      isFirst(family, in: name)
      ? bytes[..<spaces[count - 1]] : bytes[(spaces[spaces.count - count] + 1)...]
    return areAkin(plain(form), plain(familyBytes[...]))
      ? String(decoding: form, as: UTF8.self) : nil
  }

  /// Whether the family name stands at the place, and a space or the end behind it.
  private static func isWhole(_ family: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    let end = start + family.count
    guard end <= bytes.count, end == bytes.count || bytes[end] == space else { return false }
    for index in family.indices where bytes[start + index] != family[index] { return false }
    return true
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
  private static func plain(_ name: ArraySlice<UInt8>) -> [UInt8] {
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
