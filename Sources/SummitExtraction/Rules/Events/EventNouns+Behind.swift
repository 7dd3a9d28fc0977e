/// Who takes part in an event by the words around its noun that are no complement of it: a relative
/// clause without its pronoun, the clause that the event follows, the picture that shows it begin.
extension EventNouns {
  /// "a meeting he held with Osei in Geneva", "the talks that Vale had with Osei": the clause of those
  /// who held it.
  func holding(behind nominal: Nominal, at index: Int, in sentence: ParsedSentence) -> Clause? {
    var position = index + 1
    if position < sentence.phrases.count {
      switch sentence.phrases[position] {
      case .relative, .subordinator: position += 1
      default: break
      }
    }
    guard position + 1 < sentence.phrases.count,
      case .nominal(let holder) = sentence.phrases[position], !reading.people(holder).isEmpty,
      case .verb(let group) = sentence.phrases[position + 1]
    else { return nil }
    return sentence.clauses.first { clause in
      clause.verb.head == group.head
        && (reading.isHaving(clause) || reading.isVerb(clause, .hold)) && !clause.verb.isNegated
    }
  }

  /// "the summit on Friday, which Vale will host": those who give it, told by a relative clause.
  func givers(behind nominal: Nominal, at index: Int, in sentence: ParsedSentence) -> [Int] {
    guard
      let relative = sentence.phrases[(index + 1)...].prefix(8).firstIndex(where: { phrase in
        switch phrase {
        case .preposition, .comma, .mark: false
        case .nominal(let other): reading.eventKind(other) != nil || !reading.people(other).isEmpty
        default: true
        }
      }), case .relative = sentence.phrases[relative],
      relative + 2 < sentence.phrases.count,
      case .nominal(let giver) = sentence.phrases[relative + 1],
      case .verb(let group) = sentence.phrases[relative + 2], !group.isNegated,
      let verb = group.verb, ["host", "chair", "convene"].contains(lexicon.lemma(verb))
    else { return [] }
    return reading.people(giver)
  }

  /// "Vale will meet Osei and host a banquet in his honour": the guest, not the one who hosts.
  func honoured(
    by honour: Nominal, before token: Int, in sentence: ParsedSentence
  ) -> [Int] {
    let clause = sentence.clauses.last { $0.verb.head < token }
    let hosts = clause.map { reading.people($0.subject) } ?? []
    let owners = reading.owners(in: honour).filter { !hosts.contains($0) }
    if !owners.isEmpty { return owners }
    let before = sentence.clauses.last { $0.verb.head < clause?.verb.head ?? 0 }
    let met = before.map { reading.people($0.objects) + reading.companions($0) } ?? []
    return met.filter { !hosts.contains($0) }
  }

  /// "the Norlandish guests", "the Tambiran delegation": the leader of that country.
  func guests(_ nominal: Nominal) -> [Int] {
    guard reading.end([nominal], word: "guest", "guests", "visitor", "visitors", "delegation")
    else {
      return []
    }
    for number in nominal.mentions {
      guard case .country(let country, _) = reading.mentions[number].kind else { continue }
      return reading.principals.filter { reading.roster.represented($0) == .country(country) }
    }
    return []
  }

  /// "attended the meeting": an event told of already, at which people were.
  func isAttended(_ nominal: Nominal, in sentence: ParsedSentence) -> Bool {
    isDefinite(nominal)
      && sentence.clauses.contains { clause in
        reading.isVerb(clause, .attend)
          && clause.objects.contains { $0.range == nominal.range }
      }
  }

  /// "Vale shakes hands with Osei before a meeting in Geneva": those whom a picture shows as they
  /// begin or part.
  func isGreeted(_ place: Placing) -> Bool {
    guard case .adjunct(let preposition) = place.role, let clause = place.clause else {
      return false
    }
    switch preposition {
    case "ahead of", "before", "prior to", "after", "during", "following": break
    default: return false
    }
    switch reading.lemma(clause) {
    case "shake", "greet", "pose", "hug", "embrace", "welcome", "smile", "walk", "stand": break
    default: return false
    }
    return Modality.of(clause, in: reading) == .held
      && reading.together(
        reading.people(clause.subject + clause.objects), reading.companions(clause)
      ).count > 1
  }

  /// "will lay a wreath, followed by talks with Osei": who does what the talks follow.
  func following(_ clause: Clause, _ place: Placing, in sentence: ParsedSentence) -> [Int] {
    guard case .adjunct("by") = place.role, let main = followed(by: clause, in: sentence) else {
      return []
    }
    return reading.people(main.subject)
  }

  /// The clause of what the participle "followed by" stands behind.
  func followed(by clause: Clause, in sentence: ParsedSentence) -> Clause? {
    guard clause.verb.tense == .participle, reading.lemma(clause) == "follow" else { return nil }
    return sentence.clauses.last {
      $0.verb.head < clause.verb.head && $0.verb.tense != .infinitive
        && $0.verb.tense != .participle && $0.verb.tense != .gerund
    }
  }
}
