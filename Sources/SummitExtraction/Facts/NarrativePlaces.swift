import SummitCoverage

/// Where a text is as it goes on: the place that its paragraph told last, for what is told there
/// without one.
///
/// "Vale flew to Lindmark on Friday. She met Osei." has the meeting in Lindmark.
struct NarrativePlaces {
  let reading: Reading

  /// Where the sentence's paragraph has come to before it, and whether it was told as done.
  func place(before number: Int) -> (whereabouts: Whereabouts, isHeld: Bool)? {
    let first = (0...number).last {
      reading.document.beginsParagraph(reading.sentences[$0].range.lowerBound)
    }
    var current: (whereabouts: Whereabouts, isHeld: Bool)?
    for sentence in reading.sentences[(first ?? 0)..<number] {
      // "Friday evening, Lindmark." over what was there.
      if sentence.clauses.isEmpty {
        let found = Whereabouts.of(
          sentence.range, trigger: sentence.range.lowerBound, in: reading)
        if found.placeName != nil { current = (found, true) }
      }
      for clause in sentence.clauses {
        let leads = leads(clause)
        let scope = reading.scope(of: clause)
        guard
          leads
            || hasBuilding(scope)
              && shows(clause)
        else { continue }
        let isHeld = Modality.of(clause, in: reading) == .held
        let found = Whereabouts.of(scope, trigger: clause.verb.head, in: reading)
        if found.placeName != nil, leads || found.venue != nil { current = (found, isHeld) }
      }
    }
    return current
  }

  /// Whether the tokens name a building that the lexicon knows, without which none is found there.
  private func hasBuilding(_ scope: Range<Int>) -> Bool {
    func isBuilding(_ kind: Mention.Kind) -> Bool {
      if case .place(let place) = kind {
        reading.lexicon.reference.places[place].isVenue
      } else {
        false
      }
    }
    return scope.contains { index in
      guard reading.mentionNumbers[index] >= 0 else { return false }
      let mention = reading.mentions[Int(reading.mentionNumbers[index])]
      return isBuilding(mention.kind) || mention.alternatives.contains(where: isBuilding)
    }
  }

  /// Whether the clause tells what was done: in a building, it is where the text is.
  private func shows(_ clause: Clause) -> Bool {
    !reading.document.isQuoted(clause.verb.head) && !reading.isVerb(clause, .speech)
      && Modality.of(clause, in: reading) == .held && !reading.isRecalled(clause)
  }

  /// Whether the clause takes the text to a place: someone goes there, or an event is held there.
  private func leads(_ clause: Clause) -> Bool {
    guard !clause.isRelative, !reading.document.isQuoted(clause.verb.head),
      reading.isVerb(
        clause, [.travel, .visit, .gather, .meet, .hold, .host, .sit, .begin, .attend, .dine])
    else { return false }
    return Modality.of(clause, in: reading) != .none && !clause.verb.isNegated
  }
}
