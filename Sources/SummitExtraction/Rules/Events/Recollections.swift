import SummitCoverage

/// Reads what stands behind "since" as an event of its own.
///
/// ```text
/// It was their first meeting since Geneva in 2021.
/// Vale, on her first trip to Japan since 2018, …
/// Vale and Osei met for the first time since Helsinki in July 2018.
/// ```
struct Recollections {
  private let reading: Reading
  private let nouns: EventNouns

  init(_ reading: Reading) {
    self.reading = reading
    nouns = EventNouns(reading)
  }

  /// The events that the sentence looks back to, given what else it tells of.
  func findings(
    in sentence: ParsedSentence, number: Int, beside others: [Finding]
  ) -> [Finding] {
    sentence.phrases.indices.compactMap { index in
      guard isSince(sentence.phrases[index]), let range = past(behind: index, in: sentence),
        let event = event(before: index, in: sentence, beside: others)
      else { return nil }
      let wanted = event.kind == .visit ? 1 : 2
      guard event.people.count >= wanted else { return nil }
      return Finding(
        trigger: range.lowerBound, sentence: number, rule: "eventIsRecalled", kind: event.kind,
        people: reading.parts(event.people), isRecalled: true, isBehindSince: true,
        scope: event.kind == .visit ? event.start..<range.upperBound : range)
    }
  }

  private func isSince(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .preposition(_, let range): reading.isWord(range.lowerBound, "since")
    case .subordinator(let token): reading.isWord(token, "since")
    default: false
    }
  }

  // MARK: Behind the word

  /// The tokens of the place and time behind "since"; nil where a clause or neither stands there.
  private func past(behind index: Int, in sentence: ParsedSentence) -> Range<Int>? {
    let start = sentence.phrases[index].range.lowerBound
    var end = start
    var position = index + 1
    loop: while position < sentence.phrases.count {
      switch sentence.phrases[position] {
      case .nominal(let nominal):
        guard !nominal.mentions.contains(where: { reading.mentions[$0].isPersonal }) else {
          break loop
        }
        end = nominal.range.upperBound
      case .preposition(_, let range):
        guard ["in", "at", "on", "of"].contains(reading.document.folded(range)) else {
          break loop
        }
      case .comma:
        guard isPlaceOrTime(position + 1, in: sentence) else { break loop }
      case .verb: return nil
      default: break loop
      }
      position += 1
    }
    guard start + 1 < end, (start + 1..<end).contains(where: isTold) else { return nil }
    return start + 1..<end
  }

  /// Whether the phrase goes on with a place or a time: "Bali, Indonesia, in November 2022".
  private func isPlaceOrTime(_ position: Int, in sentence: ParsedSentence) -> Bool {
    guard position < sentence.phrases.count else { return false }
    switch sentence.phrases[position] {
    case .preposition(_, let range):
      return ["in", "at"].contains(reading.document.folded(range))
    case .nominal(let nominal):
      return reading.isPlace(nominal)
        && (position + 1 == sentence.phrases.count
          || { if case .verb = sentence.phrases[position + 1] { false } else { true } }())
    default: return false
    }
  }

  /// Whether the token names a place, a month or a year.
  private func isTold(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    if token.kind == .number { return token.end - token.start == 4 }
    if token.isCapitalized, reading.flags(index).contains(.month) { return true }
    guard reading.mentionNumbers[index] >= 0 else { return false }
    switch reading.mentions[Int(reading.mentionNumbers[index])].kind {
    case .place, .venue, .series: return true
    default: return false
    }
  }

  // MARK: Before the word

  /// What was the first of its kind since then, and whose it was.
  private func event(
    before index: Int, in sentence: ParsedSentence, beside others: [Finding]
  ) -> (kind: EventKind, people: [Int], start: Int)? {
    let since = sentence.phrases[index].range.lowerBound
    let last = others.filter { $0.kind != nil && !$0.people.isEmpty && $0.trigger < since }
      .max { $0.trigger < $1.trigger }
    var position = index - 1
    while position >= 0 {
      switch sentence.phrases[position] {
      case .nominal(let nominal):
        let start = nominal.range.lowerBound
        if let kind = reading.eventKind(nominal) {
          return (kind, people(of: nominal, at: position, in: sentence, last), start)
        }
        if reading.isWord(nominal.range.upperBound - 1, "time"), let last, let kind = last.kind {
          return (kind, last.people.map(\.person), start)
        }
      case .preposition, .coordinator: break
      default: return nil
      }
      position -= 1
    }
    return nil
  }

  /// Those whose meeting the noun names, else those of the event told last.
  private func people(
    of nominal: Nominal, at index: Int, in sentence: ParsedSentence, _ last: Finding?
  ) -> [Int] {
    var people = nouns.modifiers(of: nominal, in: sentence)
    people = reading.together(
      people, nouns.complements(of: nominal, at: index, in: sentence).people)
    // "[her] [first visit]": an owner that is a phrase of its own.
    if people.isEmpty, index > 0, case .nominal(let owner) = sentence.phrases[index - 1],
      owner.range.upperBound == nominal.range.lowerBound
    {
      people = reading.people(owner)
    }
    return people.isEmpty ? last?.people.map(\.person) ?? [] : people
  }
}
