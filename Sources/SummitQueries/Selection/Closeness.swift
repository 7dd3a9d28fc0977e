/// How close a word comes to one that was typed, as typing errors go.
struct Closeness {
  private let typed: [UInt8]
  /// The most errors that are taken for typing errors.
  private let tolerance: Int

  /// The word as it was typed, folded.
  init(to typed: some StringProtocol) {
    self.typed = Array(typed.utf8)
    tolerance =
      switch self.typed.count {
      case ..<3: 0
      case 3...4: 1
      case 5...7: 2
      default: 3
      }
  }

  /// From 1 (the same, or its beginning) down to 0 (another word altogether).
  ///
  /// A word that begins with another letter is another word: few mistype the first, and most words
  /// need not be compared any further.
  func score(of word: some StringProtocol) -> Double {
    let word = Array(word.utf8)
    if word.starts(with: typed) { return 1 }
    guard word.first == typed.first, abs(word.count - typed.count) <= tolerance else { return 0 }
    let errors = Self.errors(between: typed, and: word)
    return errors <= tolerance ? 1 - Double(errors) / Double(typed.count + 1) : 0
  }

  /// How many letters are missing, too many, wrong, or in turned order: the distance of optimal
  /// string alignment, in time and memory of one length times the other.
  static func errors(between one: [UInt8], and other: [UInt8]) -> Int {
    var previous: [Int] = []
    var current = Array(0...other.count)
    for row in one.indices {
      var next = [row + 1]
      for column in other.indices {
        let isSame = one[row] == other[column]
        var errors = min(
          current[column] + (isSame ? 0 : 1), current[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          errors = min(errors, previous[column - 1] + 1)
        }
        next.append(errors)
      }
      (previous, current) = (current, next)
    }
    return current[other.count]
  }
}
