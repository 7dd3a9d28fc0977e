import SummitCoverage

/// Finds how long something lasted: "nearly three hours", "90 minutes", "two and a half hours".
struct DurationFinder {
  let document: Document
  let lexicon: Lexicon

  /// The durations of a sentence in minutes, with the tokens that tell them.
  func durations(in sentence: Range<Int>) -> [(range: Range<Int>, minutes: Int)] {
    var found: [(range: Range<Int>, minutes: Int)] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if mayBegin(index), let duration = duration(at: index, end: sentence.upperBound) {
        found.append(duration)
        index = duration.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func duration(at index: Int, end: Int) -> (range: Range<Int>, minutes: Int)? {
    // "three-hour talks", "90-minute call".
    let folded = document.folded(index)
    let parts = folded.utf8.contains(UInt8(ascii: " ")) ? folded.spacedWords : []
    if parts.count >= 2, let unit = minutes(in: parts[parts.count - 1]),
      let count = count(parts[0])
    {
      let isHalf = parts.contains("half")
      return (index..<index + 1, Int((count + (isHalf ? 0.5 : 0)) * Double(unit)))
    }
    if text(index) == "half", index + 2 < end, text(index + 1) == "an", text(index + 2) == "hour" {
      return (index..<index + 3, 30)
    }
    var halves = 0.0
    var next = index + 1
    // "a 90-minute call": figures are a token by themselves.
    if next < end, document.tokens[next].kind == .hyphen { next += 1 }
    // "two and a half hours"
    if next + 2 < end, text(next) == "and", text(next + 1) == "a", text(next + 2) == "half" {
      halves = 0.5
      next += 3
    }
    guard next < end, let unit = minutes(in: text(next)), let value = count(document.text(index))
    else { return nil }
    var total = (value + halves) * Double(unit)
    next += 1
    // "an hour and a half", "two hours and 45 minutes"
    if next + 2 < end, text(next) == "and", text(next + 1) == "a", text(next + 2) == "half" {
      return (index..<next + 3, Int(total) + unit / 2)
    }
    if unit == 60, next + 1 < end {
      let start = text(next) == "and" ? next + 1 : next
      if start + 1 < end, let more = count(text(start)), minutes(in: text(start + 1)) == 1 {
        total += more
        next = start + 2
      }
    }
    guard total >= 1, total < 60 * 24 * 14 else { return nil }
    return (index..<next, Int(total))
  }

  /// Whether the token has figures, a word for a number or a hyphen in it, as most have not.
  private func mayBegin(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.kind == .number || lexicon.flags(token.word).contains(.number) { return true }
    guard token.isWord else { return false }
    switch token.end - token.start {
    case 4:
      return document.bytes[Int(token.start)] | 0x20 == UInt8(ascii: "h") && text(index) == "half"
    // "a-hour" is the shortest.
    case 6... where !token.shape.contains(.plain):
      return document.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "-"))
    default: return false
    }
  }

  private func text(_ index: Int) -> String { document.folded(index) }

  private func count(_ word: String) -> Double? {
    if word.utf8.allSatisfy({ (0x2E...0x39).contains($0) }), let number = Double(word) {
      return number
    }
    var folded = FoldedWord()
    for byte in word.utf8 { folded.append(byte) }
    let found = lexicon.words.find(folded)
    guard lexicon.flags(found).contains(.number) else { return nil }
    return lexicon.value(found).map(Double.init)
  }

  private func minutes(in unit: String) -> Int? {
    switch unit {
    case "minute", "minutes": 1
    case "hour", "hours": 60
    default: nil
    }
  }
}
