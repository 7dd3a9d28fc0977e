import SummitCoverage

/// Where and when a report was sent from: "GENEVA, June 16, 2021 (Reuters) -", "Osana:".
struct Dateline: Sendable {
  var place: Int?
  var day: Day?
  /// The first token behind it.
  var end: Int
}

extension Dateline {
  /// The dateline among the first lines of the text, if there is one.
  ///
  /// It begins a paragraph with a city in a name's capitals, and has no word in small letters before
  /// the dash, colon or date that ends it.
  static func of(
    _ document: Document, _ mentions: [Mention], _ numbers: [Int32], _ lexicon: Lexicon,
    published: Day?
  ) -> Dateline? {
    for (number, range) in document.sentences.prefix(14).enumerated()
    where document.beginsParagraph(range.lowerBound) {
      guard let place = place(at: range.lowerBound, mentions, numbers) else { continue }
      let next = mentions[Int(numbers[range.lowerBound])].range.upperBound
      guard let end = end(from: next, in: range, document) else { continue }
      let finder = DateFinder(document: document, lexicon: lexicon, published: published)
      let found = (next..<end).lazy.compactMap { finder.written(at: $0, end: end) }.first
      let isLine = end == range.upperBound
      // A line by itself is one only with a date: "Osana, August 14, 2025".
      if isLine, found == nil { continue }
      // "Osana: …" as a heading stands over no sentence.
      if number > 0, document.tokens[end - 1].kind == .colon, range.upperBound - end < 4 {
        continue
      }
      return Dateline(place: place, day: found?.date.first, end: end)
    }
    return nil
  }

  private static func place(
    at index: Int, _ mentions: [Mention], _ numbers: [Int32]
  ) -> Int? {
    guard numbers[index] >= 0 else { return nil }
    let mention = mentions[Int(numbers[index])]
    for case .place(let place) in [mention.kind] + mention.alternatives { return place }
    return nil
  }

  /// The end of the dateline whose city ends before the token.
  private static func end(from start: Int, in range: Range<Int>, _ document: Document) -> Int? {
    for index in start..<min(start + 22, range.upperBound) {
      let token = document.tokens[index]
      switch token.kind {
      case .dash, .colon:
        // "20:15": the colon of a time of day.
        if token.kind == .colon, index > start, document.tokens[index - 1].kind == .number,
          index + 1 < range.upperBound, document.tokens[index + 1].kind == .number
        {
          continue
        }
        var end = index + 1
        while end < range.upperBound,
          document.tokens[end].kind == .dash
            || document.tokens[end].kind == .hyphen
        { end += 1 }
        return end
      case .hyphen:
        if token.shape.contains(.spaced) {
          let next = index + 1
          let isLong = next < range.upperBound && document.tokens[next].kind == .hyphen
          return isLong ? next + 1 : next
        }
      case .word:
        guard token.isCapitalized else { return nil }
        // "Osana Vale met": a name or a sentence, as no mark parts the city from what follows.
        if index == start { return nil }
      case .period where index + 1 == range.upperBound: return range.upperBound
      default: break
      }
    }
    return range.count <= 22 ? range.upperBound : nil
  }
}
