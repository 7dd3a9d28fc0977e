import SummitCoverage

/// Who takes part in the event that a noun names.
extension EventNouns {
  /// The people named in the noun phrase: "Vale's talks", "the Vale-Osei summit", "their meeting".
  func modifiers(of nominal: Nominal, in sentence: ParsedSentence) -> [Int] {
    var people: [Int] = []
    for number in nominal.mentions.dropLast() where reading.mentions[number].isPersonal {
      for person in reading.mentions[number].people where !people.contains(person) {
        people.append(person)
      }
    }
    // "will see Osei, their first meeting since": those of the verb before.
    if reading.isWord(nominal.range.lowerBound, "their") {
      let before = sentence.clauses.last { $0.verb.head < nominal.range.lowerBound }
      if let before {
        let told = reading.together(
          reading.people(before.subject + before.objects), reading.companions(before))
        if told.count > 1 { return told }
      }
      // "in their talks in Geneva, Vale and Osei agreed"
      let behind = sentence.clauses.first { $0.verb.head > nominal.range.upperBound }
      let own = behind.map { reading.people($0.subject) } ?? []
      if own.count > 1 { return own }
    }
    guard people.isEmpty, reading.flags(nominal.range.lowerBound).contains(.possessive) else {
      return people
    }
    return reading.owner(of: nominal.range.lowerBound, in: sentence)
  }

  /// The people behind the noun: "with …", "between …", "of …", "involving …".
  func complements(
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
        let text = reading.document.folded(range)
        let (nominals, next) = parser.list(
          from: position + 1, sentence.phrases, isComplement: true)
        // "a dinner with Vale after talks with Osei": whom the other event is with.
        if ["after", "before", "following", "ahead of", "prior to"].contains(text),
          nominals.contains(where: { reading.eventKind($0) != nil })
        {
          return (people, end)
        }
        // "attended the meetings alongside Vale": who else was there, not whom they were with.
        if text == "alongside", isAttended(nominal, in: sentence) { return (people, end) }
        if ["with", "between", "among", "alongside", "involving", "featuring", "like", "such as"]
          .contains(text)
          || word == lexicon.grammar.of && position == index + 1
          || bringsPeople(text, to: reading.head(nominal)?.kind)
          || isSigned(by: text, nominal)
        {
          people = reading.together(people, reading.people(nominals))
          if ["for", "in honour of", "in honor of"].contains(text), let last = nominals.last {
            people = reading.together(people, guests(last))
          }
        } else if text == "in", let honour = nominals.first,
          reading.have([honour], word: "honour", "honor")
        {
          people = reading.together(
            people, honoured(by: honour, before: nominal.range.lowerBound, in: sentence))
        } else if ["to", "into", "than", "as"].contains(text), !isVisit(nominal, to: nominals) {
          return (people, end)
        }
        end = nominals.last?.range.upperBound ?? range.upperBound
        position = max(next, position + 1)
      // "the second meeting this month between Vale and Osei"
      case .nominal(let time)
      where people.isEmpty && position + 1 < sentence.phrases.count && reading.isTime(time):
        guard case .preposition = sentence.phrases[position + 1] else { return (people, end) }
        position += 1
      // "meetings with Vale and with Osei"
      case .coordinator where position + 1 < sentence.phrases.count && !people.isEmpty:
        guard case .preposition(let word, _) = sentence.phrases[position + 1],
          word == lexicon.grammar.with
        else { return (people, end) }
        position += 1
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
      // "a meeting scheduled for Sunday with Osei"
      case .verb(let group)
      where group.isPassive && group.verb.map { lexicon.verbClass($0).contains(.plan) } ?? false
        && group.tense == .participle:
        position += 1
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
  func attendees(
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
  func isHosting(_ verb: Int) -> Bool {
    [
      "host", "attend", "chair", "lead", "convene", "mediate", "broker", "give", "hold", "organise",
      "organize", "call",
    ].contains(
      lexicon.lemma(verb))
  }

  func isInvolving(_ group: VerbGroup) -> Bool {
    group.tense == .gerund
      && ["involving", "bringing", "uniting", "including"].contains(
        reading.document.folded(group.range))
  }

  /// Whether the subject of the clause takes part: "Vale held talks", "after talks, Vale said".
  func takesSubject(
    _ place: Placing, _ kind: EventKind, hasCompanions: Bool, isOwned: Bool
  ) -> Bool {
    guard let clause = place.clause, !isOwned else { return false }
    switch place.role {
    case .object:
      // "Vale skipped the session"
      if reading.isVerb(clause, .skip), !hasCompanions { return false }
      let lemma = reading.lemma(clause) ?? ""
      if lemma == "attend", clause.isRelative { return false }
      // "announced it, following talks between Vale and Osei": the talks of others.
      if lemma == "follow" || lemma == "precede" { return false }
      if kind == .pressConference, reading.isVerb(clause, .tell) { return true }
      if reading.isHaving(clause) { return true }
      if kind == .ceremony || kind == .signing,
        ["watch", "witness", "observe", "oversee", "review"].contains(lemma)
      {
        return true
      }
      // "called a news conference", not "called the meeting a dream"
      if lemma == "call" { return kind != .summit && !isNaming(clause) }
      if kind == .visit, ["pay", "make"].contains(lemma) { return true }
      if kind == .meal, ["share", "enjoy", "eat", "offer", "throw"].contains(lemma) { return true }
      // "joined the call": a part in it, which is read by itself.
      if lemma == "join", !hasCompanions { return false }
      if kind == .call || kind == .meeting, clause.verb.verb.map(isGetting) ?? false { return true }
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
      if kind == .visit {
        return preposition == "during"
          || preposition == "for" && reading.isVerb(clause, .travel)
          || preposition == "on"
            && (reading.isVerb(clause, .travel) || reading.isBeing(clause) && !clause.isRelative)
      }
      if kind == .call, preposition == "into" { return true }
      // "came home from talks with Osei"
      if preposition == "from" { return hasCompanions && reading.isVerb(clause, .travel) }
      // "said ahead of a banquet with Osei"
      if ["ahead of", "before"].contains(preposition) { return hasCompanions }
      if ["at", "in", "during", "after", "following"].contains(preposition) {
        // "arrives at the summit on Wednesday": a part in it, which is read by itself.
        if kind == .summit, preposition == "at", reading.isVerb(clause, .travel), !hasCompanions {
          return false
        }
        if kind == .call, ["in", "during"].contains(preposition),
          reading.people(clause.subject).count > 1
        {
          return true
        }
        if kind == .ceremony || kind == .signing, ["at", "during"].contains(preposition) {
          return true
        }
        // "At a banquet Vale spoke of peace": who speaks there sits there.
        if kind == .meal, ["at", "during"].contains(preposition),
          reading.isVerb(clause, VerbClass.speech.union(.speak).subtracting(.think))
        {
          return true
        }
        return kind == .pressConference || kind == .interview || hasCompanions
          || kind == .summit && ["at", "during"].contains(preposition)
          || reading.isVerb(clause, [.meet, .attend, .speak])
      }
      // "scrapped plans for a meeting with Osei"
      if hasCompanions, reading.isVerb(clause, .cancel) { return preposition == "for" }
      return preposition == "for"
        && (reading.isVerb(clause, [.travel, .gather, .host, .meet, .accompany, .see])
          || hasCompanions && reading.isVerb(clause, .bring)
          || hasCompanions
            && ["stay", "remain", "stop", "pause", "sit"].contains(reading.lemma(clause) ?? ""))
    case .subject, .none:
      return false
    }
  }

  /// "a dinner for Osei", "a call from Osei", "a call on Osei": words that bring people to the event.
  private func bringsPeople(_ preposition: String, to kind: Mention.Kind?) -> Bool {
    switch kind {
    case .event(.meal), .event(.ceremony):
      ["for", "in honour of", "in honor of"].contains(preposition)
    case .event(.call): ["from", "on", "to"].contains(preposition)
    case .event(.interview): preposition == "to"
    case .event(.visit): preposition == "by"
    default: false
    }
  }

  /// "the signing of a deal by Arden": who does what the noun tells.
  private func isSigned(by preposition: String, _ nominal: Nominal) -> Bool {
    preposition == "by" && reading.head(nominal)?.kind == .event(.signing)
  }

  /// "a trip to Geneva by Vale": the way goes on to who made it.
  private func isVisit(_ nominal: Nominal, to goals: Nominals) -> Bool {
    reading.head(nominal)?.kind == .event(.visit) && reading.havePlace(goals)
  }

  /// Others of the clause who are at the event with its subject: "over lunch Vale told Osei", "stood
  /// beside Osei at a press conference", "told Doyle in an interview".
  func companions(of clause: Clause, _ place: Placing, _ kind: EventKind) -> [Int] {
    guard case .adjunct(let preposition) = place.role else { return [] }
    if isGreeted(place), EventDraft.group(kind) == 0 || kind == .meal {
      return reading.together(
        reading.people(clause.subject + clause.objects), reading.companions(clause))
    }
    switch (kind, preposition) {
    case (.meal, "over"):
      let all = reading.together(
        reading.people(clause.subject + clause.objects), reading.companions(clause))
      return all.count > 1 ? all : []
    case (.pressConference, "at"), (.pressConference, "in"), (.pressConference, "during"):
      return reading.people(
        reading.nominals(
          of: clause, behind: "beside", "next to", "alongside", "side by side with", "with"))
    case (.interview, "in"), (.interview, "during"):
      let asking = reading.people(clause.objects)
      return reading.isInterview(asking) ? asking : []
    // "told Osei in a meeting", "announced to Osei during the talks"
    case (.meeting, "in"), (.meeting, "during"), (.meeting, "at"), (.summit, "during"),
      (.call, "in"), (.call, "during"):
      guard reading.isVerb(clause, .speech.union(.discuss)), !clause.verb.isPassive else {
        return []
      }
      let told = reading.people(
        clause.objects + clause.nominals(after: lexicon.grammar.to, lexicon.grammar.with))
      let all = reading.together(reading.people(clause.subject), told)
      return all.count > 1 && !reading.isInterview(told) ? all : []
    default: return []
    }
  }

  /// Verbs whose subject takes part in the call or talks that they tell of: "got a call from".
  private func isGetting(_ verb: Int) -> Bool {
    ["get", "receive", "pay", "place", "take"].contains(lexicon.lemma(verb))
  }

  /// "Vale, in a news conference of her own, said": who holds it stands before the comma.
  func holder(before index: Int, in sentence: ParsedSentence) -> [Int] {
    guard index >= 3, case .preposition = sentence.phrases[index - 1],
      case .comma = sentence.phrases[index - 2],
      case .nominal(let nominal) = sentence.phrases[index - 3]
    else { return [] }
    let people = reading.people(nominal)
    return people.count == 1 ? people : []
  }
}
