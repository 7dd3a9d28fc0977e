import SummitCoverage

/// Reads who some of those told of are: "officials filed in, among them Vale and Osei", "leaders
/// including Vale", "two aides sat with each leader: Arden and Doyle".
struct Inclusions {
  let reading: Reading

  /// The people whom the sentence names as some of a group, as its clause tells of the group.
  func findings(in sentence: ParsedSentence, number: Int, besides others: [Finding]) -> [Finding] {
    guard let opening = opening(in: sentence) else { return [] }
    let people = RosterLines(reading: reading).listedPeople(
      in: opening.list..<end(of: opening.list, in: sentence))
    guard !people.isEmpty else { return [] }
    if let meeting = meeting(of: people, opening, in: sentence) { return [meeting] }
    if let host = others.last(where: { !$0.people.isEmpty && isOf($0, opening) }) {
      let known = Set(host.people.map(\.person))
      let fresh = people.filter { !known.contains($0) }
      guard !fresh.isEmpty, let part = host.people.first else { return [] }
      var finding = host
      finding.rule = "someAreNamed"
      finding.people =
        (host.kind == nil ? [] : host.people)
        + fresh.map {
          Finding.Part(person: $0, status: part.status, absenceReason: part.absenceReason)
        }
      return [finding]
    }
    let isAbsence = sentence.clauses.contains {
      $0.verb.head < opening.list && reading.absence($0) != nil
    }
    guard let status = isAbsence ? .absent : status(of: opening, in: sentence) else { return [] }
    return [
      Finding(
        trigger: opening.list, sentence: number, rule: "someAreNamed", kind: nil,
        people: people.map { Finding.Part(person: $0, status: status) }, isDefinite: true,
        scope: sentence.range)
    ]
  }

  /// "Vale met several ministers, including Arden and Lund": a meeting with each of them.
  private func meeting(
    of people: [Int], _ opening: Opening, in sentence: ParsedSentence
  ) -> Finding? {
    let clause = sentence.clauses.first { clause in
      reading.isVerb(clause, .meet) && !clause.verb.isPassive
        && (clause.objects + clause.nominals(after: reading.lexicon.grammar.with)).contains {
          $0.range.contains(opening.noun)
        }
    }
    guard let clause else { return nil }
    let subject = reading.people(clause.subject)
    let others = people.filter { !subject.contains($0) }
    guard !subject.isEmpty, !others.isEmpty else { return nil }
    var finding = Finding.event(
      .meeting, of: clause, people: reading.parts(subject + others), rule: "someAreNamed",
      in: reading)
    finding?.isSeparate = subject.count == 1
    return finding
  }

  // MARK: How such a list begins

  private struct Opening {
    /// The plural noun of those of whom some are named.
    var noun: Int
    /// The first token of the list.
    var list: Int
  }

  private func opening(in sentence: ParsedSentence) -> Opening? {
    for index in sentence.range
    where
      (reading.flags(index).contains(.preposition)
      || reading.document.tokens[index].kind == .colon) && !reading.document.isQuoted(index)
    {
      let length: Int
      switch reading.lexicon.text(of: reading.word(index)) {
      case "including": length = 1
      case "among":
        guard index + 1 < sentence.range.upperBound,
          ["them", "whom", "others"].contains(
            reading.lexicon.text(of: reading.word(index + 1)))
        else { continue }
        length = 2
      default:
        guard reading.document.tokens[index].kind == .colon else { continue }
        length = 1
      }
      guard let noun = (sentence.range.lowerBound..<index).last(where: isGroup),
        index + length < sentence.range.upperBound, beginsWithPerson(index + length, sentence)
      else { continue }
      return Opening(noun: noun, list: index + length)
    }
    return nil
  }

  /// Whether a person, or the side that they are of, follows at once.
  private func beginsWithPerson(_ start: Int, _ sentence: ParsedSentence) -> Bool {
    var index = start
    while index < min(start + 6, sentence.range.upperBound) {
      if reading.mentionNumbers[index] >= 0 {
        let mention = reading.mentions[Int(reading.mentionNumbers[index])]
        if mention.isPersonal { return mention.kind == .person || mention.kind == .role }
        index = mention.range.upperBound
        continue
      }
      let word = reading.lexicon.text(of: reading.word(index))
      guard word == "for" || word == "the" || reading.document.tokens[index].kind == .comma else {
        return false
      }
      index += 1
    }
    return false
  }

  /// "officials", "two men", "guests": a plural noun for people.
  private func isGroup(_ index: Int) -> Bool {
    guard !reading.document.isQuoted(index) else { return false }
    return [
      "leaders", "officials", "aides", "advisers", "advisors", "ministers", "guests", "delegates",
      "companions", "colleagues", "men", "women", "members", "executives", "envoys", "diplomats",
      "negotiators", "presidents", "premiers", "attendees", "participants", "dignitaries",
      "counterparts", "representatives", "delegation", "team", "others", "figures", "heads",
      "allies", "visitors", "ambassadors", "chiefs",
    ].contains(reading.document.folded(index))
      || reading.mentionNumbers[index] >= 0
        && reading.mentions[Int(reading.mentionNumbers[index])].kind == .group
  }

  private func end(of start: Int, in sentence: ParsedSentence) -> Int {
    for clause in sentence.clauses
    where clause.verb.range.lowerBound > start && !clause.isRelative
      && clause.verb.tense != .gerund && clause.governor == nil
    {
      return clause.subject.first.map { max(start, $0.range.lowerBound) }
        ?? clause.verb.range.lowerBound
    }
    return sentence.range.upperBound
  }

  // MARK: What is told of them

  /// Whether the finding tells of the group whose members are named.
  private func isOf(_ finding: Finding, _ opening: Opening) -> Bool {
    guard finding.trigger < opening.list else { return false }
    return finding.scope.contains(opening.noun) || finding.scope.upperBound >= opening.noun
  }

  /// What the clause of the noun says of being there; nil where it says nothing of it.
  private func status(of opening: Opening, in sentence: ParsedSentence) -> AttendanceStatus? {
    let clause = sentence.clauses.last { clause in
      reading.scope(of: clause).contains(opening.noun)
        || clause.verb.range.lowerBound > opening.noun
          && clause.verb.range.upperBound < opening.list
    }
    guard let clause, !reading.isVerb(clause, .speech) else { return nil }
    let tellsOfPresence =
      reading.isVerb(
        clause,
        [
          .attend, .gather, .accompany, .bring, .sit, .travel, .meet, .host, .dine, .hold,
        ])
      || isArrival(clause)
    guard tellsOfPresence else { return nil }
    switch Modality.of(clause, in: reading) {
    case .held: return .attended
    case .planned: return .expected
    case .none: return nil
    }
  }

  /// "filed in", "went in", "were at the table", "took their seats".
  private func isArrival(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb else {
      return clause.adjuncts.contains { $0.nominals.contains(where: reading.isRoom) }
    }
    return [
      "file", "go", "come", "take", "have", "join", "enter", "include", "number", "comprise",
      "feature", "squeeze", "crowd", "surround", "flank", "line", "fill",
    ].contains(reading.lexicon.lemma(verb))
  }
}
