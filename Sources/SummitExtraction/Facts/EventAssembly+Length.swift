import SummitCoverage

/// How long events took, and so when those began that are told by their end.
extension EventAssembly {
  /// How long the event was, by the words around its noun or verb: "90-minute call", "three hours of
  /// talks", "met for two hours", "the call lasted two hours".
  func duration(of finding: Finding) -> Int? {
    let finder = DurationFinder(document: reading.document, lexicon: reading.lexicon)
    let sentence = reading.sentences[finding.sentence].range
    return finder.durations(in: sentence).first {
      isLength($0.range) && isLength($0.range, of: finding)
    }?.minutes
  }

  /// Whether the duration belongs to the event rather than to another verb or noun.
  private func isLength(_ range: Range<Int>, of finding: Finding) -> Bool {
    let trigger = finding.trigger
    if trigger < range.lowerBound {
      return !reading.sentences[finding.sentence].clauses.contains { clause in
        (trigger + 1..<range.lowerBound).contains(clause.verb.head) && !isLasting(clause)
      }
    }
    guard trigger >= range.upperBound else { return true }
    let sentence = reading.sentences[finding.sentence]
    // "For 40 minutes Vale spoke to Osei"
    if reading.isLeading(range.lowerBound, in: sentence) { return finding.series == nil }
    // "talked for 50 minutes, their first meeting in years"
    if finding.series == nil, let clause = reading.clause(around: range.lowerBound, in: sentence),
      reading.isVerb(clause, [.meet, .speak, .sit, .discuss]), clause.verb.head < range.lowerBound
    {
      return true
    }
    // "three hours of talks", "a two-hour working lunch": only words of the noun between.
    return trigger - range.upperBound < 5
      && (range.upperBound..<trigger).allSatisfy { index in
        reading.document.tokens[index].isWord
          && (!reading.flags(index).contains(.preposition)
            || reading.word(index) == reading.lexicon.grammar.of)
      }
  }

  private func isLasting(_ clause: Clause) -> Bool {
    reading.isVerb(clause, .last)
      || ["take", "run", "go", "stretch", "continue"].contains(
        clause.verb.verb.map(reading.lexicon.lemma) ?? "")
  }

  /// Whether the duration says how long rather than how long ago or until when.
  private func isLength(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < reading.document.tokens.count else { return true }
    let after = reading.document.word(next)
    let before =
      range.lowerBound > 0 ? reading.document.word(range.lowerBound - 1) : ""
    return ![
      "ago", "later", "before", "after", "earlier", "behind", "late", "early", "down", "away",
      "from",
      "by", "drive", "north", "south", "east", "west", "too", "flight", "old",
    ].contains(after)
      && !["in", "within", "after", "next", "past", "last", "every"].contains(before)
  }

  // MARK: Days

  /// "The three-day summit ended on Sunday" began two days before.
  mutating func beginWhole(_ index: Int) {
    guard let found = drafts[index].date, found.date.precision == .day,
      EventDraft.group(drafts[index].kind) == 0 || drafts[index].kind == .visit
    else { return }
    for source in drafts[index].sources {
      let range = reading.sentences[source.sentence].range
      guard let days = days(in: range), days > 1, endsThere(source.sentence),
        narrative.dates[source.sentence].contains(where: { $0.date == found.date })
          || narrative.dates[source.sentence].isEmpty
      else { continue }
      drafts[index].date = FoundDate(
        range: found.range, date: PartialDate(found.date.first.adding(days: 1 - days)),
        basis: .inferred)
      return
    }
  }

  /// How many days the sentence says that something took: "three-day summit", "two days of talks".
  private func days(in range: Range<Int>) -> Int? {
    let finder = DateFinder(
      document: reading.document, lexicon: reading.lexicon, published: nil)
    for index in range where !reading.document.isQuoted(index) {
      if let count = daysInOne(index) { return count }
      let next = index + 1
      guard next + 1 < range.upperBound, let count = finder.count(index), count < 15 else {
        continue
      }
      if reading.document.tokens[next].kind == .hyphen, reading.isWord(next + 1, "day") {
        return count
      }
      if reading.isWord(next, "days"), reading.isWord(next + 1, "of") { return count }
    }
    return nil
  }

  /// How many days one word says: "three-day".
  private func daysInOne(_ index: Int) -> Int? {
    let token = reading.document.tokens[index]
    guard token.end - token.start > 4,
      reading.document.bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "y")
    else { return nil }
    let parts = reading.document.folded(index).spacedWords
    guard parts.count == 2, parts[1] == "day" else { return nil }
    let word = reading.lexicon.words.find(parts[0])
    return reading.lexicon.value(word) ?? Int(parts[0])
  }

  /// Whether the sentence tells of an end: "wrapped up", "came to an end", "the final day".
  private func endsThere(_ number: Int) -> Bool {
    let sentence = reading.sentences[number]
    if sentence.clauses.contains(where: { reading.isVerb($0, .end) }) { return true }
    return sentence.range.dropLast().contains { index in
      ["final", "last", "closing"].contains(reading.document.word(index))
        && ["day", "session"].contains(reading.document.word(index + 1))
        || ["an", "its", "their"].contains(reading.document.word(index))
          && ["end", "close", "conclusion"].contains(
            reading.document.word(index + 1))
    }
  }
}
