import SummitCoverage

extension Reading {
  /// Why the clause's subject is not there; nil where the clause says no such thing.
  func absence(_ clause: Clause) -> String? {
    guard let verb = clause.verb.verb else { return absenceOfBeing(clause) }
    let lemma = lexicon.lemma(verb)
    let isDenied = clause.verb.isNegated || Modality.isWithoutSubject(clause, in: self)
    switch lemma {
    case "skip", "miss", "boycott", "snub", "shun":
      guard clause.objects.first.map(isWholeEvent) ?? false, !isDenied, !clause.verb.isModal,
        companions(clause).isEmpty
      else { return nil }
      return lemma == "boycott" ? "boycotted" : lemma == "miss" ? "missed" : "skipped"
    case "stay", "remain":
      return !isDenied && (staysHome(clause) || staysInCapital(clause)) ? "stayed away" : nil
    case "take":
      return isDenied && clause.objects.contains { isWord($0.range.upperBound - 1, "part") }
        ? "did not attend" : nil
    case "turn", "decline", "refuse", "reject":
      return !isDenied
        && clause.objects.contains { isWord($0.range.upperBound - 1, "invitation") }
        ? "declined" : nil
    case "cancel", "scrap", "call":
      return !isDenied && cancelsWay(clause) ? "cancelled" : nil
    case "pull", "drop", "withdraw":
      guard clause.objects.isEmpty, !isDenied,
        lemma == "withdraw" && isFromEvent(clause) || lemma != "withdraw" && isBehind(clause, "out")
      else { return nil }
      return "pulled out"
    case "attend", "participate", "join":
      if isDenied || isLeftOut(clause) { return "did not attend" }
      return clause.verb.verbs.dropLast().contains(where: isDeclining) || isUnable(clause)
        ? "declined" : nil
    case "come", "travel", "go", "appear", "fly":
      guard isDenied, !isSince(clause) else { return nil }
      let isRefusal = clause.verb.isModal && clause.adjuncts.isEmpty && clause.objects.isEmpty
      return isRefusal && lemma != "go" || isToEventOrPlace(clause, event: true)
        ? "did not come" : nil
    default:
      return nil
    }
  }

  /// "was absent", "will not be there", "was not at the table".
  private func absenceOfBeing(_ clause: Clause) -> String? {
    let words = document.folded(
      clause.verb.range.lowerBound..<max(clause.tail, clause.verb.range.upperBound)
    )
    if words.hasSuffix("absent") || words.hasSuffix("missing") {
      return clause.verb.isNegated ? nil : "absent"
    }
    guard clause.verb.isNegated || Modality.isWithoutSubject(clause, in: self),
      flags(clause.verb.head).contains(.be), !isSince(clause)
    else { return nil }
    if ["there", "present", "in attendance"].contains(where: words.hasSuffix) { return "absent" }
    let isAtTable = clause.adjuncts.contains { adjunct in
      ["at", "in", "around", "round"].contains(document.folded(adjunct.range))
        && adjunct.nominals.contains { isRoom($0) }
    }
    return isAtTable ? "absent" : nil
  }

  /// "has cancelled her trip", "called off his participation": a way that leads to no place told.
  private func cancelsWay(_ clause: Clause) -> Bool {
    guard !clause.verb.isPassive, isVerb(clause, .cancel), let object = clause.objects.first,
      flags(object.range.lowerBound).contains(.possessive),
      ["trip", "travel", "participation", "attendance", "appearance"].contains(
        document.word(object.range.upperBound - 1))
    else { return false }
    return !havePlace(nominals(of: clause, behind: "to", "in"))
  }

  /// "stayed in Montevideo", said of a Uruguayan.
  private func staysInCapital(_ clause: Clause) -> Bool {
    guard let person = people(clause.subject).first,
      case .country(let country) = roster.represented(person)
    else { return false }
    return clause.adjuncts.contains { adjunct in
      adjunct.preposition == lexicon.grammar.in
        && adjunct.nominals.contains { nominal in
          guard case .place(let place) = head(nominal)?.kind else { return false }
          return lexicon.country(ofCapital: place) == country
        }
    }
  }

  /// "instead of joining the others at the dinner", "without attending the summit".
  private func isLeftOut(_ clause: Clause) -> Bool {
    let start = clause.verb.range.lowerBound
    guard clause.verb.tense == .gerund, start > 1,
      clause.objects.contains(where: isWholeEvent)
        || clause.adjuncts.contains(where: { $0.nominals.contains(where: isWholeEvent) })
    else { return false }
    return isWord(start - 1, "without") || isWord(start - 1, "of") && isWord(start - 2, "instead")
      || isWord(start - 1, "than") && isWord(start - 2, "rather")
  }

  /// "had not been in one room since 2019": how long it was, not who stayed away.
  private func isSince(_ clause: Clause) -> Bool {
    clause.verb.isPerfect && clause.adjuncts.contains { $0.preposition == lexicon.grammar.since }
  }

  /// Whether the nominal is the room or table at which people confer, or the event itself.
  func isRoom(_ nominal: Nominal) -> Bool {
    isWholeEvent(nominal)
      || ["hall", "room", "table", "chamber", "circle", "audience"].contains(
        document.folded(nominal.range.upperBound - 1))
  }

  /// Whether the nominal is an event or a series, not one's dealings with another.
  func isWholeEvent(_ nominal: Nominal) -> Bool {
    switch head(nominal)?.kind {
    case .event, .series: true
    default: false
    }
  }

  private func isDeclining(_ verb: Int) -> Bool {
    ["decline", "refuse"].contains(lexicon.lemma(verb))
  }

  private func isUnable(_ clause: Clause) -> Bool {
    let start = clause.verb.range.lowerBound
    return (max(0, start - 1)..<clause.verb.range.upperBound).contains { isWord($0, "unable") }
  }

  private func isBehind(_ clause: Clause, _ word: String) -> Bool {
    let next = clause.verb.range.upperBound
    return next < document.tokens.count && isWord(next, word)
  }

  /// "stayed home", "stays at home", "stayed away".
  private func staysHome(_ clause: Clause) -> Bool {
    let next = clause.verb.range.upperBound
    return (next..<min(next + 2, document.tokens.count)).contains {
      isWord($0, "home") || isWord($0, "away")
    }
  }

  /// Whether the clause tells of a way to an event, or as far as places go to one, or "there".
  func isToEventOrPlace(_ clause: Clause, event isEventWanted: Bool = false) -> Bool {
    let next = clause.verb.range.upperBound
    if next < document.tokens.count, isWord(next, "there") { return true }
    return clause.adjuncts.contains { adjunct in
      ["to", "for", "at"].contains(document.folded(adjunct.range))
        && adjunct.nominals.contains { nominal in
          if isWholeEvent(nominal) { return true }
          guard !isEventWanted else { return false }
          switch head(nominal)?.kind {
          case .place, .venue: return true
          default: return false
          }
        }
    }
  }

  /// "from the dinner", "out of the summit".
  func isFromEvent(_ clause: Clause) -> Bool {
    clause.adjuncts.contains { adjunct in
      ["from", "of", "out of"].contains(document.folded(adjunct.range))
        && adjunct.nominals.contains(where: isWholeEvent)
    }
  }
}
