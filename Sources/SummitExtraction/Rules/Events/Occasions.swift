import SummitCoverage

/// Parts what one clause tells of several occasions.
///
/// ```text
/// Vale and Osei had met twice, in Hamburg in July 2017 and in Danang that November.
/// The first summit brought together Vale and Osei in 2000, and the second Lund and Osei in 2007.
/// ```
struct Occasions {
  let reading: Reading

  /// A finding for each occasion that the words of this one tell of; nil where they tell of one.
  func parted(_ finding: Finding, in sentence: ParsedSentence) -> [Finding]? {
    guard let kind = finding.kind, EventDraft.group(kind) == 0 || kind == .visit else {
      return nil
    }
    let starts = starts(behind: finding.trigger, in: sentence)
    if starts.isEmpty { return nil }
    var found = finding
    var all: [Finding] = []
    for (start, people) in starts {
      found.scope = min(found.scope.lowerBound, start - 1)..<start
      guard isPlacedAndTimed(found.scope, isPlaceWanted: people.isEmpty) else { return nil }
      all.append(found)
      found.isRecalled = finding.isRecalled
      found.trigger = start
      if !people.isEmpty { found.people = reading.parts(people) }
      found.scope = start..<end(from: start, in: sentence)
    }
    guard isPlacedAndTimed(found.scope) || starts.last.map({ !$0.people.isEmpty }) ?? false else {
      return nil
    }
    return all + [found]
  }

  /// Where further occasions begin behind the token, and whose they are where the words tell.
  private func starts(
    behind token: Int, in sentence: ParsedSentence
  ) -> [(start: Int, people: [Int])] {
    var found: [(start: Int, people: [Int])] = []
    for index in sentence.phrases.indices.dropLast()
    where sentence.phrases[index].range.lowerBound > token {
      switch sentence.phrases[index] {
      case .verb, .mark, .quotation, .relative: return found
      case .coordinator:
        switch sentence.phrases[index + 1] {
        case .preposition(_, let range):
          guard ["in", "at", "on", "over"].contains(reading.document.folded(range)) else {
            continue
          }
          found.append((range.lowerBound, []))
        case .nominal(let nominal):
          let people = others(in: nominal, at: index + 1, of: sentence)
          if people.count > 1 { found.append((nominal.range.lowerBound, people)) }
        default: continue
        }
      default: continue
      }
    }
    return found
  }

  /// The people of "the second Lund and Osei".
  private func others(
    in nominal: Nominal, at index: Int, of sentence: ParsedSentence
  ) -> [Int] {
    let start = nominal.range.lowerBound
    guard reading.word(start) == reading.lexicon.grammar.the, nominal.range.count > 2,
      !reading.flags(start + 1).isDisjoint(with: .ordinal) || reading.isWord(start + 1, "last")
    else { return [] }
    let parser = ClauseParser(
      document: reading.document, lexicon: reading.lexicon, mentions: reading.mentions)
    return reading.people(parser.list(from: index, sentence.phrases, isComplement: true).nominals)
  }

  /// Where the words from the token on come to a verb, a mark or the end.
  private func end(from token: Int, in sentence: ParsedSentence) -> Int {
    for phrase in sentence.phrases where phrase.range.lowerBound > token {
      switch phrase {
      case .verb, .mark, .quotation, .relative: return phrase.range.lowerBound
      default: continue
      }
    }
    return sentence.range.upperBound
  }

  /// Whether the tokens name a place and a month or year.
  private func isPlacedAndTimed(_ range: Range<Int>, isPlaceWanted: Bool = true) -> Bool {
    var isPlaced = !isPlaceWanted
    var isTimed = false
    for index in range {
      let token = reading.document.tokens[index]
      if token.kind == .number, token.end - token.start == 4 { isTimed = true }
      if token.isCapitalized, reading.flags(index).contains(.month) { isTimed = true }
      guard reading.mentionNumbers[index] >= 0 else { continue }
      switch reading.mentions[Int(reading.mentionNumbers[index])].kind {
      case .place, .venue, .country(_, .name): isPlaced = true
      default: continue
      }
    }
    return isPlaced && isTimed
  }
}
