import SummitCoverage

/// Reads quotations and finds who speaks them.
struct QuotedSpeech {
  private let reading: Reading
  private let lexicon: Lexicon

  init(_ reading: Reading) {
    self.reading = reading
    lexicon = reading.lexicon
  }

  /// The quotations with their speakers, in order; a partial one inside a reported clause, which
  /// `reported` covers, belongs to that clause.
  func utterances(besides reported: [Utterance]) -> [Utterance] {
    var found: [Utterance] = []
    var last: (speaker: Speaker, quotation: Int)?
    /// The quotations of several paragraphs whose speaker is yet to be named.
    var waiting: [Int] = []
    let quotations = reading.document.quotations
    if quotations.isEmpty { return [] }
    let covers = covers(of: reported)
    for (number, quotation) in quotations.enumerated() {
      if let cover = quotation.content.lazy.compactMap({ covers[$0] }).min() {
        last = (reported[cover].speaker, number)
        continue
      }
      guard isSpeech(quotation) else { continue }
      let attribution: Attribution?
      switch self.attribution(of: quotation) {
      case .named(let named): attribution = named
      case .somebody: continue
      case nil: attribution = nil
      }
      guard
        let speaker = attribution?.speaker ?? announced(quotation)
          ?? continued(number, quotation, last)
          ?? introduced(quotation)
      else {
        if quotation.isOpenEnded { waiting.append(number) }
        continue
      }
      // The last paragraph of a long quotation tells who spoke those before it.
      if attribution != nil {
        for earlier in waiting where goesOn(from: earlier, to: number) {
          found.append(
            utterance(quotations[earlier], speaker, nil, printed: attribution?.printed))
        }
      }
      waiting = []
      let start = quotation.content.lowerBound
      let printed =
        attribution?.printed ?? Self.printed(speaker, before: start, in: found)
        ?? Self.printed(speaker, before: start, in: reported)
      last = (speaker, number)
      found.append(utterance(quotation, speaker, attribution, printed: printed))
    }
    return found
  }

  /// Who the last of the utterances before the token was printed to be from, of those of the speaker; of
  /// a person nobody asks.
  private static func printed(
    _ speaker: Speaker, before token: Int, in utterances: [Utterance]
  ) -> Range<Int>? {
    if case .person = speaker { return nil }
    for index in utterances.indices.reversed()
    where utterances[index].range.lowerBound < token && utterances[index].speaker == speaker {
      if let printed = utterances[index].printed { return printed }
    }
    return nil
  }

  private func utterance(
    _ quotation: Quotation, _ speaker: Speaker, _ attribution: Attribution?, printed: Range<Int>?
  ) -> Utterance {
    Utterance(
      speaker: speaker, kind: .direct, range: trimmed(quotation.content), cue: attribution?.cue,
      medium: attribution?.medium, rule: attribution == nil ? "speechGoesOn" : "speechIsQuoted",
      printed: printed)
  }

  /// Whether all quotations from the one to the other are paragraphs of one speech.
  private func goesOn(from first: Int, to last: Int) -> Bool {
    (first..<last).allSatisfy { number in
      let (one, next) = (
        reading.document.quotations[number], reading.document.quotations[number + 1]
      )
      return one.isOpenEnded && one.marked.upperBound == next.marked.lowerBound
    }
  }

  /// For each token, the first reported clause that covers it.
  private func covers(of reported: [Utterance]) -> [Int?] {
    var covers = [Int?](repeating: nil, count: reading.document.tokens.count)
    for (number, utterance) in reported.enumerated() {
      for index in utterance.range where covers[index] == nil { covers[index] = number }
    }
    return covers
  }

  /// Whether the marks hold speech rather than a title or a so-called: three words or a sentence.
  private func isSpeech(_ quotation: Quotation) -> Bool {
    let words = quotation.content.count { reading.document.tokens[$0].isWord }
    if words >= 4 { return true }
    guard let last = quotation.content.last else { return false }
    return words >= 1
      && [.period, .comma, .question, .exclamation].contains(reading.document.tokens[last].kind)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper - 1 > range.lowerBound, reading.document.tokens[upper - 1].kind == .comma {
      upper -= 1
    }
    return range.lowerBound..<upper
  }

  // MARK: Attribution in the sentence

  private struct Attribution {
    var speaker: Speaker
    var cue: String?
    var medium: Int?
    var printed: Range<Int>?
  }

  private enum Attributed {
    case named(Attribution)
    /// The words give it to someone whom they do not name.
    case somebody
  }

  /// Who the words around the quotation say speaks it.
  private func attribution(of quotation: Quotation) -> Attributed? {
    let first = Int(reading.document.sentenceNumbers[quotation.marked.lowerBound])
    let last = Int(reading.document.sentenceNumbers[quotation.marked.upperBound - 1])
    var candidates: [(distance: Int, attributed: Attributed)] = []
    for number in first...last {
      let range = reading.sentences[number].range
      for clause in reading.sentences[number].clauses {
        guard reading.isVerb(clause, .speech) || isUttering(clause),
          !reading.document.isQuoted(clause.verb.head)
        else { continue }
        let distance = distance(clause, quotation)
        guard let speaker = speaker(of: clause, by: quotation) else {
          // "His friend, who had said that “…”": right beside the quotation, but of someone unnamed.
          if distance <= 2, !clause.verb.isPassive, hasNominalSubject(clause) {
            candidates.append((distance, .somebody))
          }
          continue
        }
        candidates.append(
          (
            distance,
            .named(
              Attribution(
                speaker: speaker, cue: clause.verb.verb.map(lexicon.lemma),
                medium: reading.medium(in: range),
                printed: reading.printedBody(
                  clause.subject.isEmpty ? clause.objects : clause.subject)))
          ))
      }
    }
    // The words right behind the closing mark may be a sentence's own: "…?” Vale asked."
    return candidates.min { $0.distance < $1.distance }?.attributed
  }

  private func hasNominalSubject(_ clause: Clause) -> Bool {
    guard let subject = clause.subject.first ?? clause.objects.first else { return false }
    return reading.flags(subject.range.lowerBound).isDisjoint(with: .pronoun)
  }

  private func isUttering(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb else { return false }
    return ["begin", "go", "continue", "respond", "ask", "read", "use"].contains(
      lexicon.lemma(verb))
  }

  private func distance(_ clause: Clause, _ quotation: Quotation) -> Int {
    if clause.verb.range.lowerBound >= quotation.marked.upperBound {
      return clause.verb.range.lowerBound - quotation.marked.upperBound
    }
    return quotation.marked.lowerBound - clause.verb.range.upperBound + 1
  }

  /// The subject of the verb, or in "said Vale" what follows it.
  private func speaker(of clause: Clause, by quotation: Quotation) -> Speaker? {
    if clause.verb.isPassive { return nil }
    if clause.subject.isEmpty, let object = clause.objects.first {
      return reading.speaker([object])
    }
    // "“…,” said Vale, who …": the nominal before the quotation is not its speaker.
    if let subject = clause.subject.first, let object = clause.objects.first,
      subject.range.upperBound <= quotation.marked.lowerBound,
      clause.verb.range.lowerBound >= quotation.marked.upperBound,
      clause.verb.range.lowerBound - quotation.marked.upperBound <= 1
    {
      return reading.speaker([object]) ?? reading.speaker(clause.subject)
    }
    return reading.speaker(clause.subject)
  }

  // MARK: Attribution from before

  /// Who speaks where a colon announces the quotation: "Vale, turning to Osei, joked: “…”", "Vale's
  /// answer: “…”".
  private func announced(_ quotation: Quotation) -> Speaker? {
    let start = quotation.marked.lowerBound
    guard start > 1, reading.document.tokens[start - 1].kind == .colon,
      !reading.document.beginsParagraph(start)
    else { return nil }
    let sentence = reading.sentences[Int(reading.document.sentenceNumbers[start - 1])]
    for index in sentence.range where index < start && reading.mentionNumbers[index] >= 0 {
      let mention = reading.mentions[Int(reading.mentionNumbers[index])]
      guard mention.isPersonal else { continue }
      return mention.people.count == 1 ? .person(mention.people[0]) : nil
    }
    return nil
  }

  /// The speaker of the quotation before, where this one goes on with it.
  private func continued(
    _ number: Int, _ quotation: Quotation, _ last: (speaker: Speaker, quotation: Int)?
  ) -> Speaker? {
    guard let last, last.quotation == number - 1 || last.quotation == number else { return nil }
    let before = reading.document.quotations[number - 1]
    if before.isOpenEnded { return last.speaker }
    let between = before.marked.upperBound..<quotation.marked.lowerBound
    let crosses =
      between.contains { reading.document.beginsParagraph($0) }
      || reading.document.beginsParagraph(quotation.marked.lowerBound)
    let words = between.count { reading.document.tokens[$0].isWord }
    if !crosses { return words < 25 ? newSpeaker(in: between) ?? last.speaker : nil }
    return words == 0 || between.isEmpty ? last.speaker : nil
  }

  /// A person who is the subject of the words between two quotations.
  private func newSpeaker(in range: Range<Int>) -> Speaker? {
    guard let index = range.first(where: { reading.mentionNumbers[$0] >= 0 }) else { return nil }
    let mention = reading.mentions[Int(reading.mentionNumbers[index])]
    guard mention.isPersonal, let person = mention.people.first, mention.people.count == 1,
      index == range.first || reading.document.tokens[index - 1].endsClause
    else { return nil }
    return .person(person)
  }

  /// The subject of the sentence before in the same paragraph, or of the words before a colon.
  private func introduced(_ quotation: Quotation) -> Speaker? {
    let start = quotation.marked.lowerBound
    let sentence = Int(reading.document.sentenceNumbers[start])
    for number in [sentence, sentence - 1] where number >= 0 {
      let parsed = reading.sentences[number]
      if number < sentence,
        reading.document.beginsParagraph(reading.sentences[sentence].range.lowerBound)
      {
        continue
      }
      for clause in parsed.clauses.reversed() where clause.governor == nil {
        if clause.verb.range.lowerBound < start, let speaker = reading.speaker(clause.subject) {
          return speaker
        }
      }
    }
    return nil
  }
}
