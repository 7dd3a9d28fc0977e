import SummitCoverage

/// Reads contacts that go on from one told before, without its verb or its doer.
///
/// ```text
/// Vale rang Osei on Saturday. On Sunday it was the turn of Lund. Arden was rung up the same evening.
/// ```
struct Turns {
  let reading: Reading

  /// The contacts of the sentence with the one who had the last contact before it.
  func findings(
    in sentence: ParsedSentence, number: Int, after last: Finding?
  ) -> [Finding] {
    guard let last, number - last.sentence <= 4, let first = last.people.first,
      let kind = last.kind, kind == .call || kind == .meeting
    else { return [] }
    return sentence.clauses.indices.compactMap { number in
      let verb = sentence.clauses[number].verb
      guard verb.verbs.isEmpty || verb.isPassive, !reading.document.isQuoted(verb.head) else {
        return nil
      }
      return finding(in: sentence.clauses[number], kind, of: first.person)
    }
  }

  private func finding(in clause: Clause, _ kind: EventKind, of person: Int) -> Finding? {
    let people = (turn(in: clause) ?? rungUp(in: clause, kind)).filter { $0 != person }
    guard !people.isEmpty else { return nil }
    var finding = Finding.event(
      kind, of: clause, people: reading.parts([person] + people), rule: "turnIsTaken",
      in: reading)
    finding?.isSeparate = true
    return finding
  }

  /// Those whose turn it was: "it was the turn of Lund and of Arden", "it was Lund's turn".
  private func turn(in clause: Clause) -> [Int]? {
    guard reading.isBeing(clause), let nominal = clause.objects.first,
      reading.isWord(nominal.range.upperBound - 1, "turn"),
      !isToDo(nominal.range.upperBound)
    else { return nil }
    return reading.together(
      reading.owners(in: nominal),
      reading.people(reading.nominals(of: clause, behind: "of") + further(behind: clause)))
  }

  /// "of Lund, who thanked her, and of Arden": those behind "and of" further on.
  private func further(behind clause: Clause) -> Nominals {
    let phrases = reading.sentences[clause.sentence].phrases
    let found = phrases.indices.dropLast(2).compactMap { index -> Nominal? in
      guard phrases[index].range.lowerBound > clause.verb.head, case .coordinator = phrases[index],
        case .preposition(let word, _) = phrases[index + 1], word == reading.lexicon.grammar.of,
        case .nominal(let nominal) = phrases[index + 2]
      else { return nil }
      return nominal
    }
    return Nominals(found)
  }

  /// Whether an infinitive follows: "it was her turn to laugh".
  private func isToDo(_ index: Int) -> Bool {
    index < reading.document.tokens.count && reading.word(index) == reading.lexicon.grammar.to
  }

  /// Those who were rung up by no one named.
  private func rungUp(in clause: Clause, _ kind: EventKind) -> [Int] {
    guard kind == .call, clause.verb.isPassive, reading.isVerb(clause, .phone),
      clause.objects.isEmpty, reading.doers(clause).isEmpty
    else { return [] }
    return reading.people(clause.subject)
  }
}
