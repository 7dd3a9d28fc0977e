import SummitCoverage

/// Reads what a sentence says of others by pointing at the one before: "So did Arden.", "Neither was
/// Doyle.", "Nor will Osei.", and "…, as did Lund" at its own end.
struct Ellipsis {
  let reading: Reading

  /// The part of the people whom the sentence adds to the finding before it.
  func finding(
    in sentence: ParsedSentence, number: Int, after last: Finding?
  ) -> Finding? {
    if let pointing = pointing(in: sentence) {
      guard let last, number - last.sentence <= 1, let part = last.people.first else { return nil }
      return finding(pointing.people, part.status, part.absenceReason, at: pointing.token, number)
    }
    return nil
  }

  /// The part of the people behind "as did" in a sentence with a finding of its own.
  func added(to finding: Finding, in sentence: ParsedSentence) -> Finding? {
    guard finding.kind == nil, let part = finding.people.first else { return nil }
    for index in sentence.range.dropLast(2)
    where isAuxiliary(index + 1) && reading.isWord(index, "as") {
      let people = people(behind: index + 1, in: sentence)
      guard !people.isEmpty, index > finding.trigger else { continue }
      return self.finding(
        people, part.status, part.absenceReason, at: index, finding.sentence)
    }
    return nil
  }

  private func finding(
    _ people: [Int], _ status: AttendanceStatus, _ reason: String?, at token: Int, _ number: Int
  ) -> Finding {
    Finding(
      trigger: token, sentence: number, rule: "othersDidLikewise", kind: nil,
      people: people.map { Finding.Part(person: $0, status: status, absenceReason: reason) },
      isDefinite: true, scope: reading.sentences[number].range)
  }

  /// "So did", "Neither was", "Nor will" at the start, and whom it names.
  private func pointing(in sentence: ParsedSentence) -> (token: Int, people: [Int])? {
    let start = sentence.range.lowerBound
    guard sentence.range.count > 2, isAuxiliary(start + 1) else { return nil }
    switch reading.lexicon.text(of: reading.word(start)) {
    case "so", "neither", "nor", "likewise": break
    default: return nil
    }
    let people = people(behind: start + 1, in: sentence)
    return people.isEmpty ? nil : (start, people)
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    index < reading.document.tokens.count
      && !reading.flags(index).isDisjoint(with: .auxiliary)
  }

  private func people(behind index: Int, in sentence: ParsedSentence) -> [Int] {
    var end = index + 1
    while end < sentence.range.upperBound, !isEnd(end) { end += 1 }
    return RosterLines(reading: reading).listedPeople(in: index + 1..<end)
  }

  private func isEnd(_ index: Int) -> Bool {
    let flags = reading.flags(index)
    return flags.contains(.relative) || flags.contains(.subordinator)
      || reading.document.tokens[index].kind == .semicolon
  }
}
