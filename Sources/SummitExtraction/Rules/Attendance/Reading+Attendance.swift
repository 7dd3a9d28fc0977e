import SummitCoverage

/// What rules of attendance ask of clauses and nominals.
extension Reading {
  /// Those told to be there as well: "along with Arden", "together with Arden".
  func besides(_ clause: Clause) -> [Int] {
    people(nominals(of: clause, behind: "along with", "alongside", "together with", "as well as"))
  }

  /// The people behind the verb of a sentence that parts its list with semicolons: "was attended by
  /// the Emir of Norland, Vale; the President of Osana, Osei; and Arden"; nil where it does not.
  func enumerated(behind clause: Clause) -> [Int]? {
    let sentence = sentences[clause.sentence]
    let start = clause.verb.range.upperBound
    let isParted = sentence.range.contains { index in
      index > start && document.tokens[index].kind == .semicolon
    }
    guard isParted,
      !sentence.clauses.contains(where: { other in
        other.verb.range.lowerBound > start && !other.isRelative && other.verb.tense != .participle
          && other.subordinator == nil
      })
    else { return nil }
    return RosterLines(reading: self).listedPeople(in: start..<sentence.range.upperBound)
  }

  /// "were called in", "was ushered in": brought to the table.
  func isCalledIn(_ clause: Clause) -> Bool {
    guard clause.verb.isPassive, !clause.verb.isNegated, !clause.verb.isModal,
      let verb = clause.verb.verb,
      ["call", "bring", "usher", "wave", "show", "let"].contains(lexicon.lemma(verb)),
      let first = clause.adjuncts.first, first.nominals.isEmpty
    else { return false }
    return isWord(first.range.lowerBound, "in")
  }

  /// "told the summit", "addressed his fellow leaders", "said at the opening session".
  func speaksToGathering(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb, !clause.verb.isPassive else { return false }
    if isVerb(clause, [.tell]) || lexicon.lemma(verb) == "address" {
      return clause.objects.first.map(isGathering) ?? false || isAtGathering(clause)
    }
    guard isVerb(clause, [.say, .urge, .speak]) else { return false }
    // "spoke to the summit by video link"
    if isVerb(clause, .speak),
      clause.nominals(after: lexicon.grammar.to).contains(where: isGathering)
    {
      return true
    }
    return isAtGathering(clause)
  }

  /// "at the summit", "at the start of the session".
  private func isAtGathering(_ clause: Clause) -> Bool {
    clause.adjuncts.contains { adjunct in
      guard adjunct.preposition == lexicon.grammar.at else { return false }
      if adjunct.nominals.contains(where: isGathering) { return true }
      let isMoment = adjunct.nominals.contains { nominal in
        ["start", "opening", "beginning", "outset", "close", "end"].contains {
          isWord(nominal.range.upperBound - 1, $0)
        }
      }
      return isMoment
        && clause.adjuncts.contains { other in
          other.preposition == lexicon.grammar.of && other.nominals.contains(where: isGathering)
        }
    }
  }

  /// "chaired the session", "presided over the meeting", "opened the summit".
  func leadsGathering(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb else { return false }
    switch lexicon.lemma(verb) {
    case "chair", "co-chair", "preside", "moderate", "open", "close", "convene": break
    // "is hosted by Vale"; what she hosts is an event of hers, read by its noun.
    case "host", "co-host", "head", "lead": guard clause.verb.isPassive else { return false }
    default: return false
    }
    let led =
      clause.verb.isPassive
      ? clause.subject
      : clause.objects
        + clause.adjuncts.filter { isWord($0.range.lowerBound, "over") }
        .flatMap(\.nominals)
    return led.contains(where: isGathering)
  }

  /// "was given the floor", "handed over the chairmanship", "took the chair".
  func hasFloor(_ clause: Clause) -> Bool {
    guard let verb = clause.verb.verb,
      ["give", "take", "hand", "pass", "receive", "accept", "yield"].contains(lexicon.lemma(verb))
    else { return false }
    let over = clause.adjuncts.filter { isWord($0.range.lowerBound, "over") }.flatMap(\.nominals)
    return (clause.objects + over).contains { nominal in
      ["floor", "chairmanship", "gavel", "chair", "presidency"].contains {
        isWord(nominal.range.upperBound - 1, $0)
      }
    }
  }

  /// Whether the nominal is talks, a summit, a session of one, or the leaders gathered there.
  func isGathering(_ nominal: Nominal) -> Bool {
    let last = nominal.range.upperBound - 1
    switch head(nominal)?.kind {
    case .event(let kind): return EventDraft.group(kind) == 0
    case .series: return flags(last).contains(.event)
    default: break
    }
    if isWord(last, "leaders") || isWord(last, "counterparts") {
      return nominal.range.contains {
        isWord($0, "fellow") || isWord($0, "other") || isWord($0, "assembled")
      } || nominal.mentions.contains { if case .series = mentions[$0].kind { true } else { false } }
    }
    return Self.gatherings.contains(document.word(last))
  }

  private static let gatherings = [
    "session", "plenary", "gathering", "hall", "assembly", "proceedings", "deliberations",
    "opening", "sitting",
  ]

  /// "brought", or "had with her".
  func brings(_ clause: Clause) -> Bool {
    if let verb = clause.verb.verb { return lexicon.lemma(verb) == "bring" }
    guard flags(clause.verb.range.lowerBound).contains(.have) else { return false }
    let isBeside = clause.adjuncts.contains { adjunct in
      adjunct.preposition == lexicon.grammar.at
        && adjunct.nominals.contains { nominal in
          let last = nominal.range.upperBound - 1
          return isWord(last, "side") || isWord(last, "elbow") || isWord(last, "shoulder")
        }
    }
    if isBeside { return true }
    return clause.nominals(after: lexicon.grammar.with).contains { nominal in
      head(nominal)?.kind == .pronoun || flags(nominal.range.lowerBound).contains(.possessive)
    }
  }

  /// Whether the clause says that someone takes part in an event.
  func attends(_ clause: Clause) -> Bool {
    if let verb = clause.verb.verb {
      if isRemote(clause) { return true }
      switch lexicon.lemma(verb) {
      case "attend":
        return clause.objects.isEmpty || clause.verb.isPassive
          || isEvent(clause.objects.first.flatMap(head))
      case "participate": return true
      case "take": return told(clause).has("part")
      case "join": return isEvent(clause.objects.first.flatMap(head))
      case "pose", "prepare", "gather", "line", "stand", "assemble": return isForPhoto(clause)
      case "look": return clause.objects.isEmpty && hasParticle(clause, "on")
      default: return false
      }
    }
    // "was in the chair"
    if end(nominals(of: clause, behind: "in"), word: "chair") { return true }
    return clause.objects.allSatisfy { $0.range.count <= 2 } && told(clause).hasSuffix("present")
  }

  /// The words from the verb up to where the rest of the sentence begins, in plain small letters.
  private func told(_ clause: Clause) -> String {
    document.folded(
      clause.verb.range.lowerBound..<max(clause.tail, clause.verb.range.upperBound))
  }

  /// Whether it is by video: "will follow the summit via video link", "joined by videoconference".
  private func isRemote(_ clause: Clause) -> Bool {
    !clause.verb.isPassive
      && ["follow", "join", "participate", "take", "appear", "attend", "dial", "address"].contains(
        lemma(clause) ?? "")
      && nominals(of: clause, behind: "via", "by", "through").contains { nominal in
        have([nominal], word: "video", "videolink", "videoconference")
      }
  }

  /// "pose for a family photo": with the others who are there.
  private func isForPhoto(_ clause: Clause) -> Bool {
    nominals(of: clause, behind: "for", "in").contains { nominal in
      have([nominal], word: "family", "group", "class")
        && have([nominal], word: "photo", "photograph", "picture", "portrait")
    }
  }

  func isEvent(_ mention: Mention?) -> Bool {
    if case .event = mention?.kind { true } else { false }
  }

  /// Whether the clause tells that something was so, or will be.
  func isToldOf(_ clause: Clause) -> Bool {
    switch Modality.of(clause, in: self) {
    case .held: true
    case .planned: clause.verb.tense == .future
    case .none: false
    }
  }

  func isLemma(_ clause: Clause, _ lemma: String) -> Bool {
    clause.verb.verb.map { lexicon.lemma($0) == lemma } ?? false
  }

  /// Whether the nominal is one side of talks: "the American side", "the Americans".
  func isSide(_ nominal: Nominal) -> Bool {
    let last = nominal.range.upperBound - 1
    if isWord(last, "side") || isWord(last, "delegation") || isWord(last, "team") { return true }
    return document.tokens[last].isCapitalized && isWord(nominal.range.lowerBound, "the")
      && nominal.mentions.contains {
        if case .country(_, let form) = mentions[$0].kind { form != .name } else { false }
      }
  }

  /// Whether the nominal is a delegation.
  func isDelegation(_ nominal: Nominal) -> Bool {
    nominal.range.contains {
      [
        "delegation", "delegations", "team", "side", "entourage", "guests", "attendees",
        "participants",
      ].contains(document.folded($0))
    }
  }
}
