/// Finds the clauses of a sentence: for each verb its subject, objects and adjuncts.
struct ClauseParser {
  let document: Document
  let lexicon: Lexicon
  let mentions: [Mention]

  func parse(_ phrases: [Phrase], sentence: Int) -> [Clause] {
    var clauses: [Clause] = []
    clauses.reserveCapacity(clause(of: phrases.count, phrases))
    for (index, phrase) in phrases.enumerated() {
      guard case .verb(let group) = phrase else { continue }
      var clause = Clause(sentence: sentence, verb: group, tail: group.range.upperBound)
      takeSubject(&clause, phrases, at: index, clauses)
      takeObjects(&clause, phrases, at: index)
      takeRelativeObject(&clause, phrases, at: index)
      takeLeadingAdjuncts(&clause, phrases, at: index)
      takeTimes(&clause, phrases, at: index)
      clauses.append(clause)
    }
    return clauses
  }

  // MARK: Objects and adjuncts

  private func takeObjects(_ clause: inout Clause, _ phrases: [Phrase], at index: Int) {
    var position = index + 1
    if position < phrases.count, case .nominal = phrases[position] {
      let (nominals, next) = list(from: position, phrases)
      clause.objects = nominals
      position = next
      // "gave Vale a tour": a second object.
      if position < phrases.count, case .nominal(let second) = phrases[position] {
        clause.objects.append(second)
        position += 1
      }
    }
    takeAdjuncts(&clause, phrases, from: position)
  }

  /// "Osei, whom Vale received": what the pronoun before the subject stands for is the object.
  private func takeRelativeObject(_ clause: inout Clause, _ phrases: [Phrase], at index: Int) {
    guard clause.objects.isEmpty, let first = clause.subject.first,
      let position = phrases[..<index].firstIndex(where: { $0.range == first.range }),
      position > 0, case .relative(let token) = phrases[position - 1],
      document.tokens[token].word == lexicon.grammar.whom
    else { return }
    clause.isRelative = true
    clause.objects = antecedent(before: position - 1, phrases)
  }

  private func takeAdjuncts(_ clause: inout Clause, _ phrases: [Phrase], from start: Int) {
    var position = start
    clause.tail = position < phrases.count ? phrases[position].range.lowerBound : endOf(phrases)
    while position < phrases.count {
      switch phrases[position] {
      case .preposition(let word, let range):
        let (nominals, next) = list(from: position + 1, phrases, isComplement: true)
        clause.adjuncts.append(Adjunct(preposition: word, range: range, nominals: nominals))
        position = max(next, position + 1)
      case .nominal(let nominal):
        // Without a preposition: "met Osei Friday", "had with him Arden and Doyle".
        let (nominals, next) = list(from: position, phrases)
        clause.adjuncts.append(
          Adjunct(preposition: .unknown, range: nominal.range, nominals: nominals))
        position = next
      case .comma:
        // An adjunct may follow a comma: "met Osei, together with Vale, in Lindmark".
        guard position + 1 < phrases.count else { return }
        switch phrases[position + 1] {
        case .preposition, .coordinator: position += 1
        default: return
        }
      case .coordinator:
        // "talks with Vale and with Osei", "with Vale, and with Osei"
        guard position + 1 < phrases.count, case .preposition(let word, _) = phrases[position + 1],
          clause.adjuncts.contains(where: { $0.preposition == word })
        else { return }
        position += 1
      default:
        return
      }
    }
  }

  /// Prepositions and their nominals before the subject: "On Friday in Lindmark Vale met Osei".
  private func takeLeadingAdjuncts(_ clause: inout Clause, _ phrases: [Phrase], at index: Int) {
    guard let first = clause.subject.first, !clause.isRelative else { return }
    if takeSharedAdjuncts(&clause, phrases, at: index, behind: first) { return }
    var position = index - 1
    while position >= 0 {
      switch phrases[position] {
      case .preposition(let word, let range)
      where range.upperBound <= first.range.lowerBound:
        let (nominals, _) = list(from: position + 1, phrases)
        clause.adjuncts.append(
          Adjunct(
            preposition: word, range: range,
            nominals: nominals.filter { $0.range.upperBound <= first.range.lowerBound }))
        position -= 1
      case .preposition, .nominal, .comma: position -= 1
      // "…, and months later they met": what stands before is another clause's.
      case .coordinator:
        guard !phrases[..<position].contains(where: { if case .verb = $0 { true } else { false } })
        else { return }
        position -= 1
      case .verb where position > 0:
        // "Over the lunch that followed, Vale had with her Arden"
        guard case .relative = phrases[position - 1] else { return }
        position -= 2
      default: return
      }
    }
  }

  /// "… and, over lunch on Friday, told Osei": what stands between "and" and the verb is the verb's.
  private func takeSharedAdjuncts(
    _ clause: inout Clause, _ phrases: [Phrase], at index: Int, behind subject: Nominal
  ) -> Bool {
    var position = index - 1
    while position > 1 {
      switch phrases[position] {
      case .preposition, .nominal, .comma: position -= 1
      case .coordinator:
        guard clause.governor != nil, position < index - 2,
          subject.range.upperBound <= phrases[position].range.lowerBound,
          case .comma = phrases[position + 1]
        else { return false }
        for place in position + 1..<index {
          guard case .preposition(let word, let range) = phrases[place] else { continue }
          let (nominals, _) = list(from: place + 1, phrases, isComplement: true)
          clause.adjuncts.append(Adjunct(preposition: word, range: range, nominals: nominals))
        }
        return true
      default: return false
      }
    }
    return false
  }

  private func endOf(_ phrases: [Phrase]) -> Int {
    phrases.last?.range.upperBound ?? 0
  }

  // MARK: What stands before the verb

  /// The place of what stands before "on Friday" and the like: "Vale, who on Friday met Osei".
  func beforeTime(_ position: Int, _ phrases: [Phrase]) -> Int {
    var position = position
    while position > 1, case .nominal(let nominal) = phrases[position], isTime(nominal),
      case .preposition = phrases[position - 1]
    {
      position -= 2
    }
    // "Vale last year | met Osei", "Vale Friday | met Osei": a day without its preposition.
    if position > 0, case .nominal(let nominal) = phrases[position], nominal.range.count == 1,
      !lexicon.flags(document.tokens[nominal.range.lowerBound].word)
        .isDisjoint(with: [.unit, .weekday, .month, .timeOfDay]),
      case .nominal = phrases[position - 1]
    {
      position -= 1
    }
    return position
  }

  /// The days that stand between the subject and the verb.
  private func takeTimes(_ clause: inout Clause, _ phrases: [Phrase], at index: Int) {
    var position = index - 1
    let start = beforeTime(position, phrases)
    while position > start, position > 0 {
      if case .preposition(let word, let range) = phrases[position - 1],
        case .nominal(let nominal) = phrases[position],
        !clause.adjuncts.contains(where: { $0.range == range })
      {
        clause.adjuncts.append(Adjunct(preposition: word, range: range, nominals: [nominal]))
      }
      position -= 2
    }
  }

  /// What a relative pronoun stands for: the nominals before it, over a comma.
  func antecedent(before position: Int, _ phrases: [Phrase]) -> Nominals {
    var position = position - 1
    if position >= 0, case .comma = phrases[position] { position -= 1 }
    guard position >= 0, case .nominal(let nominal) = phrases[position] else { return [] }
    let all = coordination(endingAt: position, phrases)
    return all.contains { $0.range == nominal.range } ? all : [nominal]
  }
}
