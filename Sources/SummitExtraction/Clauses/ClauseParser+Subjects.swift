/// Who does what a verb tells, whichever way the sentence puts it.
extension ClauseParser {
  func takeSubject(
    _ clause: inout Clause, _ phrases: [Phrase], at index: Int, _ clauses: [Clause]
  ) {
    let governor = clauses.indices.last
    let tense = clause.verb.tense
    if tense == .infinitive || tense == .gerund, !hasOwnSubject(phrases, at: index, tense) {
      clause.governor = governor
      if tense == .infinitive, let owner = owner(of: index - 1, phrases) {
        // "Vale's decision to visit Lindmark"
        clause.subject = [owner]
      } else if let governor {
        clause.subject = controller(of: clauses[governor])
      } else if tense == .gerund {
        clause.subject = nextSubject(phrases, after: index)
      }
      return
    }
    let position = beforeTime(index - 1, phrases)
    guard position >= 0 else {
      clause.subject = tense == .participle ? nextSubject(phrases, after: index) : []
      return
    }
    switch phrases[position] {
    case .relative:
      clause.isRelative = true
      clause.governor = governor
      clause.subject = antecedent(before: position, phrases)
    case .coordinator:
      // "… and said": the subject of the verb before, unless a new nominal stands between.
      let shared = sharing(clause, phrases, at: position, clauses) ?? governor
      clause.governor = shared
      if let shared { clause.subject = clauses[shared].subject }
    case .nominal:
      clause.subject = coordination(endingAt: position, phrases)
      clause.subordinator = subordinator(before: position, phrases)
      if case .verb = phrases.indices.contains(position - 1) ? phrases[position - 1] : .mark(0),
        tense == .participle, clause.verb.isPassive
      {
        clause.governor = governor
      }
    case .comma:
      // "Vale, who spoke first, said": back over what stands between the commas.
      let opened = opening(of: position, phrases)
      // "Vale said her minister, Ben Arden, will go"
      if endsApposition(position, phrases), isSaid(position - 1, phrases) {
        clause.subject = coordination(endingAt: position - 1, phrases)
        return
      }
      // "Vale walked in, sat down and spoke": one subject for all.
      if tense != .participle, tense != .gerund, !isInverted(clause, phrases, at: index),
        let shared = chained(position, phrases), !clauses[shared].subject.isEmpty
      {
        clause.governor = shared
        clause.subject = clauses[shared].subject
      } else if endsApposition(position, phrases) {
        clause.subject = coordination(endingAt: position - 1, phrases)
      } else if let named = peopleNaming(position, phrases) {
        clause.subject = named
      } else if opened > 0, case .nominal(let before) = phrases[opened - 1] {
        // "His wife, Anna Vale, joined": who she is stands between the commas.
        let isNamed = position - opened == 2 && isKin(before) && isPerson(position - 1, phrases)
        clause.subject = coordination(endingAt: isNamed ? position - 1 : opened - 1, phrases)
      } else if tense != .participle, tense != .gerund, governor == nil, position > 0,
        case .nominal = phrases[position - 1]
      {
        clause.subject = coordination(endingAt: position - 1, phrases)
      } else if let governor {
        clause.governor = governor
        clause.subject = clauses[governor].subject
      } else if clause.verb.isPassive, position > 0,
        case .nominal(let before) = phrases[position - 1],
        before.head(mentions).map({ mentions[$0].isPersonal }) ?? false
      {
        // "Vale, accompanied by Arden, met Osei"
        clause.subject = coordination(endingAt: position - 1, phrases)
      } else if tense == .participle || tense == .gerund {
        clause.subject = nextSubject(phrases, after: index)
      }
    case .preposition:
      clause.governor = governor
      if let governor { clause.subject = clauses[governor].subject }
    case .subordinator(let token):
      clause.subordinator = token
      clause.governor = governor
      if let governor { clause.subject = clauses[governor].subject }
    case .mark(let token) where document.tokens[token].kind == .dash:
      // "All four — Vale, Osei, Arden and Lund — are due": back over what stands between the dashes.
      clause.subject = subject(beforeDash: position, phrases)
    case .mark, .quotation:
      // "“…,” said Vale": the subject follows.
      clause.subject = []
    case .verb:
      clause.governor = governor
      if let governor { clause.subject = clauses[governor].subject }
    }
  }

  /// The person whose decision, plan or offer the nominal at the place names.
  private func owner(of position: Int, _ phrases: [Phrase]) -> Nominal? {
    guard position >= 0, case .nominal(let nominal) = phrases[position],
      nominal.mentions.count == 1,
      let number = nominal.mentions.first, mentions[number].isPersonal,
      mentions[number].range.upperBound < nominal.range.upperBound,
      document.tokens[mentions[number].range.upperBound].kind == .possessive
        || mentions[number].kind == .pronoun
    else { return nil }
    return Nominal(range: mentions[number].range, mentions: number..<number + 1)
  }

  /// What stands before a pair of dashes, or the people between them where that names nobody.
  private func subject(beforeDash closing: Int, _ phrases: [Phrase]) -> Nominals {
    let opening = phrases[..<closing].lastIndex { phrase in
      if case .mark(let token) = phrase { document.tokens[token].kind == .dash } else { false }
    }
    guard let opening, opening > 0 else { return [] }
    if case .nominal(let last) = phrases[closing - 1],
      last.mentions.contains(where: { mentions[$0].kind == .person })
    {
      let inside = coordination(endingAt: closing - 1, phrases)
      if inside.count > 1 { return inside }
    }
    guard case .nominal = phrases[opening - 1] else { return [] }
    return coordination(endingAt: opening - 1, phrases)
  }

  /// Whether a relative pronoun stands between the verb and the comma before it.
  private func isInRelative(_ verb: Int, _ phrases: [Phrase]) -> Bool {
    for phrase in phrases[..<verb].reversed() {
      switch phrase {
      case .relative: return true
      case .comma, .mark, .quotation: return false
      default: continue
      }
    }
    return false
  }

  /// Whether the comma closes "the president, Anna Vale,", which is one nominal.
  private func endsApposition(_ comma: Int, _ phrases: [Phrase]) -> Bool {
    if comma > 1, case .preposition = phrases[comma - 2] { return false }
    guard comma > 0, case .nominal(let nominal) = phrases[comma - 1],
      let head = nominal.head(mentions), mentions[head].kind == .person
    else { return false }
    return nominal.range.contains { document.tokens[$0].kind == .comma }
  }

  /// Whether the nominal at the place stands right behind a verb of speech: "Vale said her minister …".
  private func isSaid(_ position: Int, _ phrases: [Phrase]) -> Bool {
    guard position > 0, case .verb(let group) = phrases[position - 1], let verb = group.verb else {
      return false
    }
    return lexicon.verbClass(verb).contains(.say)
  }

  /// Whether the nominal ends in how someone is related to another: "his wife".
  private func isKin(_ nominal: Nominal) -> Bool {
    lexicon.flags(document.tokens[nominal.range.upperBound - 1].word).contains(.kin)
  }

  private func isPerson(_ position: Int, _ phrases: [Phrase]) -> Bool {
    guard case .nominal(let nominal) = phrases[position] else { return false }
    return nominal.head(mentions).map { mentions[$0].kind == .person } ?? false
  }

  /// "…, said Vale": the speaker follows.
  private func isInverted(_ clause: Clause, _ phrases: [Phrase], at index: Int) -> Bool {
    guard index + 1 < phrases.count, case .nominal = phrases[index + 1], let verb = clause.verb.verb
    else { return false }
    return !lexicon.verbClass(verb).isDisjoint(with: .speech)
  }

  /// The finite clause between the comma at the position and the one before it, or the sentence's start,
  /// that is no relative clause.
  private func chained(_ position: Int, _ phrases: [Phrase]) -> Int? {
    var index = position - 1
    while index >= 0 {
      switch phrases[index] {
      case .comma, .mark, .quotation, .subordinator: return nil
      case .verb(let group):
        guard group.tense == .past || group.tense == .present || group.tense == .future,
          index > 0
        else { return nil }
        return isInRelative(index, phrases) ? nil : clause(of: index, phrases)
      default: index -= 1
      }
    }
    return nil
  }

  /// The number of the clause of the verb phrase: each verb before it has one.
  func clause(of verb: Int, _ phrases: [Phrase]) -> Int {
    phrases[..<verb].count { if case .verb = $0 { true } else { false } }
  }

  /// The clause whose subject a verb behind "and" shares: of a verb of speech the last one of
  /// speech, behind ", and" the main one.
  private func sharing(
    _ clause: Clause, _ phrases: [Phrase], at position: Int, _ clauses: [Clause]
  ) -> Int? {
    func isSpeech(_ clause: Clause) -> Bool {
      clause.verb.verb.map {
        !lexicon.verbClass($0).isDisjoint(with: VerbClass.speech.subtracting(.think))
      } ?? false
    }
    if isSpeech(clause), let last = clauses.lastIndex(where: isSpeech) { return last }
    if position > 0, case .comma = phrases[position - 1] {
      return clauses.firstIndex { $0.governor == nil && !$0.isRelative && !$0.subject.isEmpty }
    }
    return nil
  }

  private func hasOwnSubject(
    _ phrases: [Phrase], at index: Int, _ tense: VerbGroup.Tense
  ) -> Bool {
    guard tense == .gerund, index > 0, case .nominal(let nominal) = phrases[index - 1] else {
      return false
    }
    // "with Vale hosting Osei": the nominal before is the subject.
    return nominal.head(mentions).map { mentions[$0].isPersonal } ?? false
  }

  /// Who does what the infinitive says: of "invited Vale to visit" Vale, else the subject.
  private func controller(of clause: Clause) -> Nominals {
    if let verb = clause.verb.verb,
      !lexicon.verbClass(verb).isDisjoint(with: [.invite, .urge, .tell, .bring]),
      !clause.objects.isEmpty, !clause.verb.isPassive
    {
      return clause.objects
    }
    return clause.subject
  }

  /// The subject of the main clause behind a leading participle: "Standing by Osei, Vale said".
  private func nextSubject(_ phrases: [Phrase], after index: Int) -> Nominals {
    var sawComma = false
    for position in (index + 1)..<max(index + 1, phrases.count) {
      if case .comma = phrases[position] { sawComma = true }
      if sawComma, case .nominal(let nominal) = phrases[position],
        position + 1 < phrases.count, case .verb = phrases[position + 1]
      {
        return [nominal]
      }
    }
    return []
  }

  /// The place of the comma that opens what the comma at the position closes.
  private func opening(of position: Int, _ phrases: [Phrase]) -> Int {
    var index = position - 1
    while index > 0 {
      switch phrases[index] {
      case .comma: return index
      case .mark: return 0
      default: index -= 1
      }
    }
    return 0
  }

  private func subordinator(before position: Int, _ phrases: [Phrase]) -> Int? {
    var index = position - 1
    while index >= 0 {
      switch phrases[index] {
      case .subordinator(let token): return token
      case .nominal, .preposition, .coordinator: index -= 1
      default: return nil
      }
    }
    return nil
  }
}
