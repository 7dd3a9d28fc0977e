import SummitCoverage

/// Reads sentences that list who was there: "With Vale were Arden and Doyle.", "Also present were …".
struct RosterLines {
  let reading: Reading

  /// The people whom the sentence lists as present, if it is such a list.
  func finding(in sentence: ParsedSentence, number: Int) -> Finding? {
    guard let first = sentence.clauses.first, isOpening(sentence) else { return nil }
    var people: [Int] = []
    for mention in reading.mentions where sentence.range.contains(mention.range.lowerBound) {
      guard mention.isPersonal, !reading.document.isQuoted(mention.range.lowerBound) else {
        continue
      }
      for person in mention.people where !people.contains(person) { people.append(person) }
    }
    guard !people.isEmpty, !first.verb.isNegated else { return nil }
    return Finding(
      trigger: first.verb.head, sentence: number, rule: "presenceIsListed", kind: nil,
      people: people.map { Finding.Part(person: $0, status: .attended) }, isDefinite: true,
      scope: sentence.range)
  }

  /// "In the hall were Vale and Osei": a room, the verb, and then the people.
  private func beginsInRoom(_ sentence: ParsedSentence) -> Bool {
    guard sentence.phrases.count > 3, case .preposition = sentence.phrases[0],
      case .nominal(let room) = sentence.phrases[1], case .verb = sentence.phrases[2],
      case .nominal(let first) = sentence.phrases[3]
    else { return false }
    return ["hall", "room", "table", "audience", "chamber", "circle"].contains {
      reading.document.text(room.range.upperBound - 1).folded == $0
    } && !reading.people(first).isEmpty
  }

  /// Whether the sentence begins with the words of a list and the verb "be" soon after.
  private func isOpening(_ sentence: ParsedSentence) -> Bool {
    let words = sentence.range.prefix(4).map { reading.document.text($0).folded }
    let openings = [
      ["with"], ["also", "present"], ["also", "attending"], ["attending"], ["also", "at"],
      ["also", "in"],
      ["present"], ["seated"], ["among", "those"], ["joining"], ["accompanying"],
      ["at", "the", "table"],
      ["also", "on", "hand"], ["flanking"], ["in", "attendance"], ["beside"], ["alongside"],
    ]
    guard openings.contains(where: { words.starts(with: $0) }) || beginsInRoom(sentence) else {
      return false
    }
    // Inverted: the verb "be" stands before the names.
    guard
      let clause = sentence.clauses.first(where: {
        $0.verb.verbs.isEmpty || $0.verb.verbs.count == 1
      }),
      reading.flags(clause.verb.range.lowerBound).contains(.be), clause.verb.verbs.isEmpty
    else { return false }
    let before = sentence.range.lowerBound..<clause.verb.range.lowerBound
    return before.count < 12
  }
}
