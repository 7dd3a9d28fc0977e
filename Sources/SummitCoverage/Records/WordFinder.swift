/// Finds words in a text however they are spaced, quoted and capitalized.
struct WordFinder {
  private let scalars: [Unicode.Scalar]
  private let words: [Word]
  /// Where each word stands among the words.
  private let positions: [String: [Int]]

  private struct Word {
    let folded: String
    /// From 0, the end not included.
    let range: Range<Int>
  }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    words = Self.words(of: scalars)
    var positions: [String: [Int]] = [:]
    for (number, word) in words.enumerated() { positions[word.folded, default: []].append(number) }
    self.positions = positions
  }

  /// Where the words first stand, with the punctuation that follows them in both.
  func firstSpan(of needle: String) -> TextSpan? {
    let wanted = Array(needle.unicodeScalars)
    let parts = Self.words(of: wanted)
    guard let first = parts.first, let last = parts.last else { return nil }
    for start in positions[first.folded] ?? [] where start + parts.count <= words.count {
      let found = words[start..<start + parts.count]
      guard zip(found, parts).allSatisfy({ $0.folded == $1.folded }) else { continue }
      var end = words[start + parts.count - 1].range.upperBound
      for scalar in wanted[last.range.upperBound...] {
        guard end < scalars.count, scalars[end] == scalar else { break }
        end += 1
      }
      return span(words[start].range.lowerBound..<end)
    }
    return nil
  }

  /// Where the person is first named: in full, else by the family name.
  func firstSpan(ofPerson name: String) -> TextSpan? {
    if let full = firstSpan(of: name) { return full }
    return name.split(separator: " ").last.flatMap { firstSpan(of: String($0)) }
  }

  /// The shortest stretch from the needle's first to its last word found, for words that the text
  /// has with others in between; nil where fewer than three in five are found in order.
  func loosestSpan(of needle: String) -> TextSpan? {
    let parts = Self.words(of: Array(needle.unicodeScalars))
    guard let first = parts.first else { return nil }
    var best: (found: Int, length: Int, range: Range<Int>)?
    for start in positions[first.folded] ?? [] {
      let reach = min(words.count, start + 2 * parts.count)
      var (found, next, end) = (0, start, start)
      for part in parts {
        guard let match = (next..<reach).first(where: { words[$0].folded == part.folded })
        else { continue }
        found += 1
        end = match
        next = match + 1
      }
      let range = words[start].range.lowerBound..<words[end].range.upperBound
      if found > best?.found ?? 0 || (found == best?.found && range.count < best?.length ?? 0) {
        best = (found, range.count, range)
      }
    }
    guard let best, 5 * best.found >= 3 * parts.count else { return nil }
    return span(best.range)
  }

  private func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(start: range.lowerBound + 1, length: range.count)
  }

  /// Runs of letters and digits, with the apostrophes inside them.
  private static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    for offset in 0...scalars.count {
      let scalar = offset < scalars.count ? scalars[offset] : " "
      let isPart =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || (start != nil && (scalar == "'" || scalar == "\u{2019}"))
      if isPart {
        start = start ?? offset
      } else if let first = start {
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[first..<offset])
        words.append(Word(folded: String(word).folded, range: first..<offset))
        start = nil
      }
    }
    return words
  }
}
