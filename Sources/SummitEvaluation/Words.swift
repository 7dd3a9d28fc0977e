internal import Foundation

/// A text as names are compared: its words in plain lower-case ASCII letters and digits.
struct Words {
  var words: [[UInt8]]

  init(_ text: String?) {
    words = []
    guard let text else { return }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let letters = Words.plain[scalar] {
        plain.append(contentsOf: letters.unicodeScalars)
      } else {
        plain.append(scalar)
      }
    }
    var word: [UInt8] = []
    for scalar in String(plain).decomposedStringWithCompatibilityMapping.unicodeScalars
    where scalar.properties.canonicalCombiningClass == .notReordered {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        switch lower.value {
        case 0x30...0x39, 0x61...0x7A: word.append(UInt8(lower.value))
        default:
          if !word.isEmpty { words.append(word) }
          word = []
        }
      }
    }
    if !word.isEmpty { words.append(word) }
  }

  /// Letters that no decomposition makes plain.
  private static let plain: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "ß": "ss", "æ": "ae",
    "Æ": "Ae", "œ": "oe", "ı": "i", "þ": "th",
  ]

  func without(_ dropped: Set<[UInt8]>) -> [[UInt8]] { words.filter { !dropped.contains($0) } }

  /// Some words of English, for comparison.
  static func set(_ words: String...) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }

  /// Whether two words differ by a small error of spelling, smaller for short words.
  static func areClose(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let length = min(one.count, other.count)
    return one == other || edits(one, other) <= (length <= 3 ? 0 : length <= 5 ? 1 : 2)
  }

  /// How many letters are to be put in, taken out or changed ([Levenshtein
  /// distance](https://en.wikipedia.org/wiki/Levenshtein_distance)); 4 where lengths differ by more
  /// than 3.
  private static func edits(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard abs(one.count - other.count) <= 3 else { return 4 }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, against) in other.enumerated() {
        let cost = diagonal + (letter == against ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(row[column + 1] + 1, row[column] + 1, cost)
      }
    }
    return row[other.count]
  }

  /// The share of words that two texts have in common, each counted as often as it stands (token F1).
  static func overlap(_ one: Words, _ other: Words) -> Double {
    guard !one.words.isEmpty, !other.words.isEmpty else { return 0 }
    var rest = other.words
    var common = 0
    for word in one.words {
      guard let index = rest.firstIndex(of: word) else { continue }
      rest.remove(at: index)
      common += 1
    }
    return Double(2 * common) / Double(one.words.count + other.words.count)
  }
}
