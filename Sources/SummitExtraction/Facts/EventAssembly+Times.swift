import SummitCoverage

/// When the events of findings were, and how long they took.
extension EventAssembly {
  /// The date told in the finding's words, else, where it is the only one or leads it, in its
  /// sentence.
  func date(of finding: Finding) -> FoundDate? {
    let all = narrative.dates[finding.sentence]
    let told = all.filter {
      (!isSince($0, behind: finding.trigger) || finding.isBehindSince)
        && !isAside($0, of: finding) && !isOwner($0, of: finding)
        && !isAcrossSpeech($0, of: finding)
        && !reading.isOfThing($0.range.lowerBound)
    }
    // Of those in its own words or with no other verb between, the nearest.
    let inside = told.filter {
      finding.scope.contains($0.range.lowerBound)
        || distance($0, finding) < EventAssembly.verbDistance
    }
    if let nearest = inside.min(by: { distance($0, finding) < distance($1, finding) }) {
      return nearest
    }
    if all.count == 1, let only = told.first, only.date.precision == .day { return only }
    // "On Monday night the minister took Vale to see …": the day that leads the sentence.
    let start = reading.sentences[finding.sentence].range.lowerBound
    if let leading = told.first, leading.range.lowerBound <= start + 2 { return leading }
    guard all.isEmpty, !finding.isRecalled else { return nil }
    return narrative.headings[finding.sentence] ?? dayOfReport(finding)
  }

  /// The day of the dateline, for what its own sentence tells as done: "OSANA, Feb 17: Vale arrived
  /// here on a three-day visit".
  private func dayOfReport(_ finding: Finding) -> FoundDate? {
    guard let dateline = reading.dateline, let day = dateline.day, finding.status == .held,
      finding.kind != nil, !finding.people.isEmpty,
      reading.sentences[finding.sentence].range.contains(dateline.end)
    else { return nil }
    return FoundDate(
      range: dateline.end - 1..<dateline.end, date: PartialDate(day), basis: .inferred)
  }

  /// Where the finding's words, else the dated heading over them, say that it was; "there" is the
  /// place named last, "here" that of the dateline.
  func whereabouts(of finding: Finding) -> Whereabouts {
    var own = Whereabouts.of(
      finding.scope, of: finding, in: reading)
    // An entry, or words without a verb, are about one event.
    let sentence = reading.sentences[finding.sentence]
    if own.isEmpty, narrative.headings[finding.sentence] != nil || sentence.clauses.isEmpty {
      own = Whereabouts.of(sentence.range, of: finding, in: reading)
    }
    if own.isEmpty {
      let site = own.site
      own = Whereabouts.of(
        segment(around: finding), of: finding, in: reading)
      own.site = own.site ?? site
    }
    if own.placeName == nil, own.venueName == nil,
      let place = placePointedAt(
        in: finding.scope.lowerBound..<min(finding.scope.upperBound + 2, sentence.range.upperBound),
        of: finding.sentence)
    {
      own.add(.place(place), named: "", reading.lexicon)
      own.complete(reading.lexicon)
    }
    guard own.isEmpty, let heading = narrative.headingSentences[finding.sentence] else {
      return own
    }
    let range = reading.sentences[heading].range
    var over = Whereabouts.of(range, trigger: range.lowerBound, in: reading)
    over.site = own.site ?? over.site
    return over
  }

  /// The words around the event's up to the next verbs: "They had met once before, in Geneva"; a verb
  /// that says what the event does is among them: "the summit, which opens in Geneva".
  private func segment(around finding: Finding) -> Range<Int> {
    let sentence = reading.sentences[finding.sentence]
    var range = sentence.range
    // "looked on as they signed": the two were in one place.
    let own = reading.clause(around: finding.trigger, in: sentence)
    let isAlongside =
      own?.subordinator.map {
        ["as", "when", "while"].contains(reading.document.word($0))
      } ?? false
    let governing =
      isAlongside
      ? sentence.clauses.last { $0.verb.range.upperBound <= own?.subordinator ?? 0 } : nil
    // "said in Beijing that the two would meet": not in Beijing.
    if let marker = own?.subordinator, !isAlongside {
      range = max(range.lowerBound, marker + 1)..<range.upperBound
    }
    for clause in sentence.clauses
    where clause.verb.head != finding.trigger && clause.verb.head != governing?.verb.head {
      let verb = clause.verb.range
      if verb.upperBound <= finding.trigger {
        range = max(range.lowerBound, verb.upperBound)..<range.upperBound
      } else if verb.lowerBound > finding.trigger,
        !(clause.isRelative && reading.isVerb(clause, [.begin, .hold, .end, .gather, .plan]))
      {
        range = range.lowerBound..<min(range.upperBound, verb.lowerBound)
      }
    }
    return range
  }

  /// The place that "there", "the city" or "here" means.
  private func placePointedAt(in scope: Range<Int>, of sentence: Int) -> Int? {
    for index in scope where !reading.document.isQuoted(index) {
      switch reading.document.smallLetter(index) {
      case UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "h"): break
      default: continue
      }
      func isBehind(_ word: String) -> Bool { index > 0 && reading.isWord(index - 1, word) }
      switch reading.document.word(index) {
      case "there":
        let next = index + 1
        if next < reading.document.tokens.count, reading.flags(next).contains(.be) { continue }
        return lastPlace(before: index, from: sentence)
      case "city", "town", "capital":
        guard isBehind("the"),
          index > 1, ["in", "at"].contains(reading.document.word(index - 2))
        else { continue }
        return lastPlace(before: index, from: sentence)
      case "same":
        guard isBehind("the"), index + 1 < scope.upperBound,
          reading.flags(index + 1).contains(.venueHead)
        else { continue }
        return lastPlace(before: index, from: sentence, within: 5)
      case "here":
        guard !isBehind("from") else { continue }
        return reading.datelinePlace
      default: continue
      }
    }
    return nil
  }

  /// The city named last as a place to be in, no more than so many sentences before the token.
  private func lastPlace(before token: Int, from sentence: Int, within count: Int = 2) -> Int? {
    let start = reading.sentences[max(0, sentence - count)].range.lowerBound
    for index in (start..<token).reversed() where reading.mentionNumbers[index] >= 0 {
      let mention = reading.mentions[Int(reading.mentionNumbers[index])]
      guard case .place(let place) = mention.kind,
        !reading.lexicon.reference.places[place].isVenue, mention.range.lowerBound > 0,
        ["in", "at", "to", "from", "near", "of"].contains(
          reading.document.word(mention.range.lowerBound - 1))
          || mention.range.upperBound + 1 < token
            && reading.isWord(mention.range.upperBound + 1, "where")
      else { continue }
      return place
    }
    return nil
  }

  /// Whether "since", "until" or "according to" stands between the event's word and the date, or right
  /// before the date: "their first meeting since they met in June 2019" was not in June 2019.
  private func isSince(_ date: FoundDate, behind trigger: Int) -> Bool {
    let start = date.range.lowerBound
    let range = trigger < start ? trigger + 1..<start : max(0, start - 1)..<start
    return range.contains { index in
      ["since", "until"].contains(reading.lexicon.text(of: reading.word(index)))
        || index == start - 1
          && ["by", "through"].contains(reading.lexicon.text(of: reading.word(index)))
        || reading.isWord(index, "according")
    } && !isNotUntil(start)
  }

  /// "does not open until Friday" opens on Friday.
  private func isNotUntil(_ start: Int) -> Bool {
    guard start > 0, reading.isWord(start - 1, "until") else { return false }
    let sentence = reading.sentences[Int(reading.document.sentenceNumbers[start])]
    return sentence.clauses.contains { $0.verb.isNegated && $0.verb.head < start }
  }

  /// Whether the date is that of another noun behind it: "cancelled next Wednesday's summit after
  /// Osei rang".
  private func isOwner(_ date: FoundDate, of finding: Finding) -> Bool {
    let end = date.range.upperBound
    return end < reading.document.tokens.count && reading.document.tokens[end].kind == .possessive
      && !(end..<end + 6).contains(finding.trigger)
  }

  /// Whether a verb of speech stands between the event and the date: "said on Monday she had met
  /// Osei", "at the talks Vale recalled the treaty of 1987".
  private func isAcrossSpeech(_ date: FoundDate, of finding: Finding) -> Bool {
    let range =
      min(date.range.lowerBound, finding.trigger)..<max(date.range.lowerBound, finding.trigger)
    return reading.sentences[finding.sentence].clauses.contains { clause in
      guard range.contains(clause.verb.head), clause.verb.head != finding.trigger,
        reading.isVerb(clause, .speech), !finding.scope.contains(date.range.lowerBound)
      else { return false }
      return !isAt(finding, clause)
    }
  }

  /// Whether what is said was said at the event: "told the leaders on Friday, as the summit came to
  /// an end", "said at the talks".
  private func isAt(_ finding: Finding, _ clause: Clause) -> Bool {
    if clause.adjuncts.contains(where: { adjunct in
      ["at", "during", "after", "following"].contains(
        reading.document.folded(adjunct.range))
        && adjunct.nominals.contains { $0.range.contains(finding.trigger) }
    }) {
      return true
    }
    let own = reading.clause(around: finding.trigger, in: reading.sentences[finding.sentence])
    guard let subordinator = own?.subordinator else { return false }
    return ["as", "when", "while"].contains(reading.document.word(subordinator))
  }

  /// Whether the date is a year or month told of someone in passing.
  ///
  /// Of "Vale, who took office in 2019, met Osei" it is the year. A day, as in "Vale, who arrived on Friday, met Osei", is mostly the same.
  private func isAside(_ date: FoundDate, of finding: Finding) -> Bool {
    isBehindAnother(date, of: finding)
      || (date.date.precision < .day || date.basis == .stated && date.range.count > 2)
        && reading.sentences[finding.sentence].clauses.contains { clause in
          clause.isRelative && !reading.scope(of: clause).contains(finding.trigger)
            && clause.adjuncts.contains { adjunct in
              adjunct.nominals.contains { $0.range.contains(date.range.lowerBound) }
            }
        }
  }

  /// Whether the year or month stands in a clause of its own that tells of something else: "the visit
  /// comes after Vale last year left the pact".
  private func isBehindAnother(_ date: FoundDate, of finding: Finding) -> Bool {
    let token = date.range.lowerBound
    guard date.date.precision < .day,
      let clause = reading.clause(around: token, in: reading.sentences[finding.sentence]),
      let subordinator = clause.subordinator, subordinator < token,
      ["after", "before", "as", "because", "although", "though", "when", "if"].contains(
        reading.document.word(subordinator))
    else { return false }
    return finding.trigger < subordinator
  }

  private func distance(_ date: FoundDate, _ finding: Finding) -> Int {
    let range =
      min(date.range.lowerBound, finding.trigger)..<max(date.range.lowerBound, finding.trigger)
    let verbs = reading.sentences[finding.sentence].clauses.filter {
      range.dropFirst().contains($0.verb.head) && !isHeld($0, finding)
    }
    let parting = isOfVerbBefore(date, finding) ? 1 : 0
    return range.count + EventAssembly.verbDistance * (verbs.count + parting)
  }

  /// "skipped the summit held in Geneva in 2019": the participle goes with the event's noun.
  private func isHeld(_ clause: Clause, _ finding: Finding) -> Bool {
    reading.isVerb(clause, .hold)
      && clause.subject.contains { nominal in
        nominal.range.upperBound == clause.verb.range.lowerBound
          && (nominal.range.contains(finding.trigger)
            || finding.scope.contains(nominal.range.lowerBound)
              && nominal.range.lowerBound > finding.trigger)
      }
  }

  /// Whether the date belongs to a verb before it, and "and" parts it from the event: "met Vale on
  /// Sunday and had Osei to lunch on Monday".
  private func isOfVerbBefore(_ date: FoundDate, _ finding: Finding) -> Bool {
    guard date.range.upperBound <= finding.trigger else { return false }
    let sentence = reading.sentences[finding.sentence]
    return (date.range.upperBound..<finding.trigger).contains {
      reading.flags($0).contains(.coordinator)
    } && sentence.clauses.contains { $0.verb.head < date.range.lowerBound }
  }

  /// How much farther a date is for each verb between it and the event.
  private static let verbDistance = 100
}
