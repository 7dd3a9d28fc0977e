import SummitCoverage

/// When the events of findings were, and how long they took.
extension EventAssembly {
  /// The date told in the finding's words, else, where it is the only one, in its sentence.
  func date(of finding: Finding) -> FoundDate? {
    let all = narrative.dates[finding.sentence]
    let told = all.filter {
      (!isSince($0, behind: finding.trigger) || finding.isBehindSince)
        && !isAside($0, of: finding) && !isAcrossSpeech($0, of: finding)
    }
    let inside = told.filter { finding.scope.contains($0.range.lowerBound) }
    if let nearest = inside.min(by: { distance($0, finding) < distance($1, finding) }) {
      return nearest
    }
    if all.count == 1, let only = told.first { return only }
    return all.isEmpty && !finding.isRecalled ? narrative.headings[finding.sentence] : nil
  }

  /// Where the finding's words, else the dated heading over them, say that it was.
  func whereabouts(of finding: Finding) -> Whereabouts {
    let own = Whereabouts.of(finding.scope, trigger: finding.trigger, in: reading)
    guard own.isEmpty, let heading = narrative.headingSentences[finding.sentence] else {
      return own
    }
    let range = reading.sentences[heading].range
    return Whereabouts.of(range, trigger: range.lowerBound, in: reading)
  }

  /// Whether "since" or "until" stands between the event's word and the date, or right before the
  /// date: "their first meeting since they met in June 2019" was not in June 2019.
  private func isSince(_ date: FoundDate, behind trigger: Int) -> Bool {
    let start = date.range.lowerBound
    let range = trigger < start ? trigger + 1..<start : max(0, start - 1)..<start
    return range.contains { index in
      ["since", "until"].contains(reading.lexicon.words.text(of: reading.word(index)))
        || index == start - 1 && reading.lexicon.words.text(of: reading.word(index)) == "by"
    }
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
      return true
    }
  }

  /// Whether the date is a year or month told of someone in passing.
  ///
  /// Of "Vale, who took office in 2019, met Osei" it is the year. A day, as in "Vale, who arrived on Friday, met Osei", is mostly the same.
  private func isAside(_ date: FoundDate, of finding: Finding) -> Bool {
    date.date.precision < .day
      && reading.sentences[finding.sentence].clauses.contains { clause in
        clause.isRelative && !reading.scope(of: clause).contains(finding.trigger)
          && clause.adjuncts.contains { adjunct in
            adjunct.nominals.contains { $0.range.contains(date.range.lowerBound) }
          }
      }
  }

  private func distance(_ date: FoundDate, _ finding: Finding) -> Int {
    abs(date.range.lowerBound - finding.trigger)
  }

  /// How long the event was, by the finding's words or, where it is the only one, its sentence.
  func duration(of finding: Finding) -> Int? {
    let finder = DurationFinder(document: reading.document, lexicon: reading.lexicon)
    let sentence = reading.sentences[finding.sentence].range
    let durations = finder.durations(in: sentence).filter { isLength($0.range) }
    return durations.first { finding.scope.contains($0.range.lowerBound) }?.minutes
      ?? (durations.count == 1 ? durations[0].minutes : nil)
  }

  /// Whether the duration says how long rather than how long ago or until when.
  private func isLength(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < reading.document.tokens.count else { return true }
    let after = reading.lexicon.words.text(of: reading.word(next))
    let before =
      range.lowerBound > 0 ? reading.lexicon.words.text(of: reading.word(range.lowerBound - 1)) : ""
    return !["ago", "later", "before", "after", "earlier", "behind"].contains(after)
      && !["in", "within", "after"].contains(before)
  }
}
