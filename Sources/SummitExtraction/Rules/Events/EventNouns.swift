import SummitCoverage

/// Reads events from the nouns that name them: "talks with Osei", "the Vale-Osei summit", "a
/// meeting between the two leaders".
struct EventNouns {
  private let reading: Reading
  private let lexicon: Lexicon

  init(_ reading: Reading) {
    self.reading = reading
    lexicon = reading.lexicon
  }

  /// The events that the nouns of the sentence tell of, in order.
  func findings(in sentence: ParsedSentence, number: Int) -> [Finding] {
    sentence.phrases.indices.compactMap { index in
      guard case .nominal(let nominal) = sentence.phrases[index],
        let mention = nominal.head(reading.mentions),
        case .event(let kind) = reading.mentions[mention].kind
      else { return nil }
      return finding(kind, nominal, at: index, in: sentence, number: number)
    }
  }

  // MARK: One noun

  private func finding(
    _ kind: EventKind, _ nominal: Nominal, at index: Int, in sentence: ParsedSentence, number: Int
  ) -> Finding? {
    guard !isDenied(nominal), !isAppeal(nominal, kind) else { return nil }
    let place = placing(of: nominal, in: sentence)
    let told = status(of: nominal, place, in: sentence)
    guard told != nil || isDefinite(nominal) else { return nil }
    let status = told ?? .held
    var people = modifiers(of: nominal, in: sentence)
    let (behind, end) = complements(of: nominal, at: index, in: sentence)
    let isOwned = !people.isEmpty && behind.isEmpty
    for person in behind where !people.contains(person) { people.append(person) }
    if told != nil, takesSubject(place, kind, hasCompanions: !behind.isEmpty, isOwned: isOwned) {
      let subject = place.clause.map { reading.people($0.subject) } ?? []
      people = subject.filter { !people.contains($0) } + people
    }
    if people.isEmpty { people = attendees(behind: nominal, at: index, in: sentence) }
    if isJoint(nominal), people.count < 2 {
      for person in reading.principals where !people.contains(person) { people.append(person) }
    }
    let part: AttendanceStatus = status == .held ? .attended : .expected
    let scope = nominal.range.lowerBound..<max(end, nominal.range.upperBound)
    let isPlural = reading.document.text(nominal.range.upperBound - 1).hasSuffix("s")
    var finding = Finding(
      trigger: nominal.range.upperBound - 1, sentence: number,
      rule: people.isEmpty ? "eventIsNamed" : behind.isEmpty ? "eventIsHeld" : "eventBetweenPeople",
      kind: kind, status: status,
      people: people.map { Finding.Part(person: $0, status: part) }, series: series(of: nominal),
      isDefinite: isDefinite(nominal), isDoubtful: told == nil && isDoubtful(place),
      isSideline: place.clause.map(reading.mentionsSidelines) ?? false,
      isRecalled: place.clause.map { $0.verb.isPerfect && $0.verb.tense == .past } ?? false,
      scope: place.clause.map { union(scope, reading.scope(of: $0)) } ?? scope)
    let isListed = ["calls", "meetings", "conversations", "bilaterals"].contains(
      reading.document.text(nominal.range.upperBound - 1).folded)
    finding.isSeparate = isPlural && isListed && people.count - behind.count == 1
    return finding
  }

  private func union(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
    min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
  }

  /// The clause that the noun belongs to, and as what.
  private struct Placing {
    enum Role { case subject, object, adjunct(String), none }
    var clause: Clause?
    var role: Role
  }

  private func placing(of nominal: Nominal, in sentence: ParsedSentence) -> Placing {
    for clause in sentence.clauses
    where clause.objects.contains(where: { $0.range == nominal.range }) {
      // "said the talks would go on": the subject of what is said.
      if reading.isVerb(clause, .speech),
        let told = sentence.clauses.first(where: { other in
          other.governor == nil && other.subject.contains { $0.range == nominal.range }
        })
      {
        return Placing(clause: told, role: .subject)
      }
      return Placing(clause: clause, role: .object)
    }
    for clause in sentence.clauses {
      for (number, adjunct) in clause.adjuncts.enumerated()
      where adjunct.nominals.contains(where: { $0.range == nominal.range }) {
        // "called off the talks": a particle, not a place.
        if number == 0, adjunct.range.lowerBound == clause.verb.range.upperBound,
          ["off", "out", "back"].contains(reading.document.text(adjunct.range))
        {
          return Placing(clause: clause, role: .object)
        }
        // "three hours of talks", "a round of talks": the talks are what is held.
        if number == 0, adjunct.preposition == lexicon.grammar.of, !clause.objects.isEmpty {
          return Placing(clause: clause, role: .object)
        }
        return Placing(
          clause: clause, role: .adjunct(reading.document.text(adjunct.range).folded))
      }
    }
    for clause in sentence.clauses
    where clause.subject.contains(where: { $0.range == nominal.range }) && clause.governor == nil {
      return Placing(clause: clause, role: .subject)
    }
    return Placing(clause: nil, role: .none)
  }

  // MARK: Status

  /// What became of the event by the words around its noun; nil where they do not tell.
  private func status(
    of nominal: Nominal, _ place: Placing, in sentence: ParsedSentence
  ) -> EventStatus? {
    for index in nominal.range {
      let flags = reading.flags(index)
      if flags.contains(.cancelled) { return .cancelled }
      if flags.contains(.planned) { return .planned }
    }
    if isThought(nominal) { return nil }
    guard let clause = place.clause else {
      return sentence.clauses.isEmpty ? .held : nil
    }
    let modality = Modality.of(clause, in: reading)
    switch place.role {
    case .object:
      if modality == .none || clause.verb.verb.map(reading.leavesOpen) ?? false { return nil }
      if reading.isVerb(clause, .cancel) { return .cancelled }
      if reading.isVerb(clause, .postpone) { return .postponed }
      if reading.isVerb(clause, .plan) { return .planned }
      if reading.isVerb(clause, [.urge, .think, .discuss, .invite]) { return nil }
      return fact(modality)
    case .subject:
      let falls = clause.verb.verb.map { lexicon.lemma($0) == "fall" } ?? false
      if clause.verb.isPassive || clause.verb.tense == .participle || falls {
        if reading.isVerb(clause, .cancel) { return clause.verb.isNegated ? nil : .cancelled }
        if reading.isVerb(clause, .postpone) { return clause.verb.isNegated ? nil : .postponed }
        if reading.isVerb(clause, .plan) { return modality == .none ? nil : .planned }
      }
      return fact(modality)
    case .adjunct(let preposition):
      if ["ahead of", "before", "prior to"].contains(preposition) { return nil }
      // "the first day of a G7 summit": a summit of a series is held while it is written of.
      if ["of", "to", "for"].contains(preposition), series(of: nominal) != nil {
        return fact(Modality.of(finite(clause, in: sentence), in: reading))
      }
      if ["about", "of", "on", "against", "without"].contains(preposition) { return nil }
      if preposition == "for", reading.isVerb(clause, [.urge, .plan, .say]) {
        return reading.isVerb(clause, .plan) ? .planned : nil
      }
      if preposition == "to", reading.isVerb(clause, .invite) { return .planned }
      // "is open to a meeting with Osei"
      if preposition == "to", clause.verb.verbs.isEmpty { return nil }
      // "agreed at the summit to begin talks": the summit goes with the finite verb.
      if ["at", "during", "after", "following", "in"].contains(preposition) {
        return fact(Modality.of(finite(clause, in: sentence), in: reading))
      }
      return fact(modality)
    case .none:
      return nil
    }
  }

  /// The finite clause that governs an infinitive or participle.
  private func finite(_ clause: Clause, in sentence: ParsedSentence) -> Clause {
    var clause = clause
    while clause.verb.tense == .infinitive || clause.verb.tense == .gerund,
      let governor = clause.governor
    {
      clause = sentence.clauses[governor]
    }
    return clause
  }

  private func fact(_ modality: Modality) -> EventStatus? {
    switch modality {
    case .held: .held
    case .planned: .planned
    case .none: nil
    }
  }

  /// Whether the clause around the noun is denied or leaves open what it tells.
  private func isDoubtful(_ place: Placing) -> Bool {
    guard let clause = place.clause else { return false }
    return Modality.of(clause, in: reading) == .none
      || clause.verb.verb.map(reading.leavesOpen) ?? false
  }

  /// "the prospect of a summit", "talk of a meeting": a thing thought of.
  private func isThought(_ nominal: Nominal) -> Bool {
    let start = nominal.range.lowerBound
    guard start > 1, [lexicon.grammar.of, lexicon.grammar.for].contains(reading.word(start - 1))
    else { return false }
    return [
      "prospect", "prospects", "idea", "possibility", "chance", "chances", "talk", "hope", "hopes",
      "question", "speculation", "proposal", "offer", "request", "need", "calls", "call", "demand",
      "demands", "plans", "plan", "instead", "rumours", "rumors",
    ].contains(reading.document.text(start - 2).folded)
  }

  private func isDenied(_ nominal: Nominal) -> Bool {
    let start = nominal.range.lowerBound
    return (max(start - 1, 0)..<nominal.range.upperBound).contains {
      reading.flags($0).contains(.negation)
        && ($0 >= start || !reading.flags($0).contains(.verb))
    }
  }

  /// Whether a call is no telephone call and talk no talks: "a call for peace", "talk of a summit".
  private func isAppeal(_ nominal: Nominal, _ kind: EventKind) -> Bool {
    let next = nominal.range.upperBound
    if reading.document.text(next - 1).folded == "talk", next < reading.document.tokens.count {
      return [lexicon.grammar.of, lexicon.grammar.about].contains(reading.word(next))
    }
    guard kind == .call, next < reading.document.tokens.count,
      ["call", "calls"].contains(reading.document.text(next - 1).folded)
    else { return false }
    let after = reading.word(next)
    return after == lexicon.grammar.for || after == lexicon.grammar.to
  }

  private func isDefinite(_ nominal: Nominal) -> Bool {
    let first = nominal.range.lowerBound
    let flags = reading.flags(first)
    let word = reading.word(first)
    return word == lexicon.grammar.the || word == lexicon.grammar.both
      || flags.contains(.possessive)
      || ["this", "that", "these", "those"].contains(lexicon.words.text(of: word))
  }

  private func isJoint(_ nominal: Nominal) -> Bool {
    reading.contains(nominal.range, lexicon.grammar.joint)
  }

  private func series(of nominal: Nominal) -> Int? {
    for number in nominal.mentions {
      if case .series(let series) = reading.mentions[number].kind { return series }
      for case .series(let series) in reading.mentions[number].alternatives { return series }
    }
    return nil
  }

  // MARK: People

  /// The people named in the noun phrase: "Vale's talks", "the Vale-Osei summit", "their meeting".
  private func modifiers(of nominal: Nominal, in sentence: ParsedSentence) -> [Int] {
    var people: [Int] = []
    for number in nominal.mentions.dropLast() where reading.mentions[number].isPersonal {
      for person in reading.mentions[number].people where !people.contains(person) {
        people.append(person)
      }
    }
    guard people.isEmpty, reading.flags(nominal.range.lowerBound).contains(.possessive) else {
      return people
    }
    return reading.owner(of: nominal.range.lowerBound, in: sentence)
  }

  /// The people behind the noun: "with …", "between …", "of …", "involving …".
  private func complements(
    of nominal: Nominal, at index: Int, in sentence: ParsedSentence
  ) -> (people: [Int], end: Int) {
    var people: [Int] = []
    var position = index + 1
    var end = nominal.range.upperBound
    let parser = ClauseParser(
      document: reading.document, lexicon: lexicon, mentions: reading.mentions)
    while position < sentence.phrases.count {
      switch sentence.phrases[position] {
      case .preposition(let word, let range):
        let text = reading.document.text(range).folded
        let (nominals, next) = parser.list(
          from: position + 1, sentence.phrases, isComplement: true)
        if ["with", "between", "among", "alongside", "involving", "featuring"].contains(text)
          || word == lexicon.grammar.of && position == index + 1
        {
          for person in reading.people(nominals) where !people.contains(person) {
            people.append(person)
          }
        } else if ["to", "into", "than", "as"].contains(text) {
          return (people, end)
        }
        end = nominals.last?.range.upperBound ?? range.upperBound
        position = max(next, position + 1)
      case .verb(let group)
      where group.isPassive && group.verb.map { isHosting($0) } ?? false
        && position + 1 < sentence.phrases.count:
        guard case .preposition(let word, _) = sentence.phrases[position + 1],
          word == lexicon.grammar.by
        else { return (people, end) }
        let (nominals, next) = parser.list(
          from: position + 2, sentence.phrases, isComplement: true)
        people += reading.people(nominals).filter { !people.contains($0) }
        end = nominals.last?.range.upperBound ?? end
        position = max(next, position + 2)
      case .verb(let group) where isInvolving(group):
        let (nominals, next) = parser.list(
          from: position + 1, sentence.phrases, isComplement: true)
        people += reading.people(nominals).filter { !people.contains($0) }
        end = nominals.last?.range.upperBound ?? end
        position = max(next, position + 1)
      default:
        return (people, end)
      }
    }
    return (people, end)
  }

  /// The people of a relative clause: "a lunch at which Vale and Osei were to sit".
  private func attendees(
    behind nominal: Nominal, at index: Int, in sentence: ParsedSentence
  ) -> [Int] {
    var position = index + 1
    if position < sentence.phrases.count, case .comma = sentence.phrases[position] { position += 1 }
    guard position + 1 < sentence.phrases.count else { return [] }
    if case .preposition = sentence.phrases[position] { position += 1 }
    guard case .relative(let token) = sentence.phrases[position] else { return [] }
    let clause = sentence.clauses.first { $0.verb.range.lowerBound > token }
    return clause.map { reading.people($0.subject + $0.objects) } ?? []
  }

  /// Whether the verb tells who is at an event: "hosted by", "attended by".
  private func isHosting(_ verb: Int) -> Bool {
    ["host", "attend", "chair", "lead", "convene", "mediate", "broker", "give"].contains(
      lexicon.lemma(verb))
  }

  private func isInvolving(_ group: VerbGroup) -> Bool {
    group.tense == .gerund
      && ["involving", "bringing", "uniting", "including"].contains(
        reading.document.text(group.range).folded)
  }

  /// Whether the subject of the clause takes part: "Vale held talks", "after talks, Vale said".
  private func takesSubject(
    _ place: Placing, _ kind: EventKind, hasCompanions: Bool, isOwned: Bool
  ) -> Bool {
    guard let clause = place.clause, !isOwned else { return false }
    switch place.role {
    case .object:
      return reading.isVerb(
        clause,
        [
          .hold, .begin, .end, .attend, .host, .plan, .cancel, .skip, .gather, .travel, .accompany,
          .bring,
        ])
        || clause.verb.verb.map {
          [
            "do", "take", "give", "make", "enter", "complete", "use", "continue", "resume",
            "finish", "wrap",
          ].contains(
            lexicon.lemma($0))
        } ?? false || hasCompanions && !reading.isVerb(clause, .speech)
    case .adjunct(let preposition):
      if ["at", "in", "during", "after", "following"].contains(preposition) {
        return kind == .pressConference || kind == .interview || hasCompanions
          || kind == .summit && ["at", "during"].contains(preposition)
          || reading.isVerb(clause, [.meet, .attend, .speak])
      }
      return preposition == "for"
        && reading.isVerb(clause, [.travel, .gather, .host, .meet, .accompany, .see])
    case .subject, .none:
      return false
    }
  }
}
