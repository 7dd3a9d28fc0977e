import SummitCoverage

extension ClauseRule {
  /// A person stays away: does not attend, skips, declines, pulls out.
  static var personStaysAway: ClauseRule {
    ClauseRule(
      verbs: [
        .auxiliary, "skip", "miss", "boycott", "snub", "shun", "stay", "remain", "take", "turn",
        "decline", "refuse", "reject", "pull", "drop", "withdraw", "attend", "participate", "join",
        "come", "travel", "go", "appear", "fly", "cancel", "scrap", "call",
      ],
      accepts: [
        "[Vale] skipped the summit in Geneva.", "[Vale] did not attend the summit.",
        "[Vale] was absent.", "[Vale] declined to attend.", "[Vale] stayed at home.",
        "[Vale] pulled out of the summit.", "[Vale] will not be there.",
        "[Vale] was not at the table.", "[Vale] did not come to the summit.",
        "[Vale] is not travelling to Geneva for the summit.",
        "[Vale] was unable to attend the summit.", "[Vale] did not take part.",
        "[Vale] turned the invitation down.", "[Vale] cancelled her participation.",
        "[Vale] had gone back to Tambira instead of joining the others at the dinner.",
        "[Vale] flew home without attending the summit.", "Osei said that [Vale] could not come.",
      ],
      rejects: [
        "Vale attended the summit.", "Vale missed the point.", "Vale did not come to power.",
        "Vale stayed in Geneva for the summit.", "Vale pulled troops out of Tambira.",
        "Vale skipped a meeting with Prime Minister Kofi Osei.",
        "Vale cancelled her trip to Osana.",
        "Vale and Prime Minister Kofi Osei had not been in the same room since 2019.",
      ]
    ) { clause, reading in
      guard let reason = reading.absence(clause) else { return nil }
      return .part(
        reading.people(clause.subject), .absent, of: clause, rule: "personStaysAway",
        reason: reason, in: reading)
    }
  }

  /// A leader sends someone instead, or is represented by someone.
  static var personSendsAnother: ClauseRule {
    ClauseRule(
      verbs: ["send", "dispatch", "represent"],
      accepts: [
        "[Vale] sent [Foreign Minister Ben Arden] instead.",
        "[Vale] is sending [Foreign Minister Ben Arden] to the summit.",
        "[President Anna Vale] was represented by [Foreign Minister Ben Arden].",
        "The Philippines sent [Foreign Minister Ben Arden].",
        "The Philippines is sending [Foreign Minister Ben Arden] instead of [President Anna Vale].",
        "[President Anna Vale] and [Prime Minister Kofi Osei] were represented by deputies.",
      ],
      rejects: [
        "Vale sent a letter.", "Vale sent Foreign Minister Ben Arden to Osana for consultations.",
        "President Anna Vale could be represented by a deputy.",
      ]
    ) { clause, reading in
      guard let verb = clause.verb.verb, !clause.verb.isNegated else { return nil }
      var absent = reading.people(clause.subject)
      var present: [Int]
      switch reading.lexicon.lemma(verb) {
      case "send", "dispatch":
        let goals = clause.nominals(after: reading.lexicon.grammar.to)
        guard !clause.verb.isPassive, goals.allSatisfy(reading.isWholeEvent) else { return nil }
        present = reading.people(
          clause.objects + reading.nominals(of: clause, behind: "as", "in"))
        // "Norland is sending Arden instead of Vale"
        absent += reading.people(reading.nominals(of: clause, behind: "instead of", "in place of"))
      case "represent":
        guard clause.verb.isPassive else { return nil }
        present = reading.people(clause.nominals(after: reading.lexicon.grammar.by))
      default: return nil
      }
      present.removeAll { absent.contains($0) }
      // "Vale and Osei were represented by deputies"
      if present.isEmpty, clause.verb.isPassive, !absent.isEmpty,
        reading.end(
          clause.nominals(after: reading.lexicon.grammar.by), word: "deputy", "deputies",
          "minister", "ministers", "officials", "ambassador", "ambassadors", "envoy", "envoys",
          "representatives", "delegation", "delegations"),
        Modality.of(clause, in: reading) != .none
      {
        return .part(
          absent, .absent, of: clause, rule: "personSendsAnother", reason: "represented by another",
          in: reading)
      }
      let isOfCountry = clause.subject.last.map(reading.isBodyOrCountry) ?? false
      guard !present.isEmpty, !absent.isEmpty || isOfCountry && !clause.verb.isPassive else {
        return nil
      }
      return .substitution(
        of: absent, by: present, in: clause, rule: "personSendsAnother", reading)
    }
  }

  /// Someone stands in for another, or speaks or acts on behalf of one.
  static var personStandsIn: ClauseRule {
    ClauseRule(
      verbs: [
        .of(.attend), "stand", "fill", "sit", "follow", "join", "participate", "take", "appear",
        "attend", "dial", "pose", "prepare", "gather", "line", "assemble", "look",
      ],
      accepts: [
        "[Foreign Minister Ben Arden] stood in for [President Anna Vale].",
        "[Foreign Minister Ben Arden] attended on behalf of [President Anna Vale].",
      ],
      rejects: ["Foreign Minister Ben Arden stood in for an hour."]
    ) { clause, reading in
      guard let verb = clause.verb.verb, !clause.verb.isNegated, !clause.adjuncts.isEmpty else {
        return nil
      }
      let lemma = reading.lexicon.lemma(verb)
      let isStanding =
        ["stand", "fill", "sit"].contains(lemma)
        && clause.adjuncts.contains { $0.preposition == reading.lexicon.grammar.in }
      let substituted = clause.adjuncts.filter { adjunct in
        let text = reading.document.folded(adjunct.range)
        return text == "on behalf of" || text == "instead of" || text == "in place of"
          || text == "for" && (isStanding || lemma == "deputise" || lemma == "deputize")
      }
      guard !substituted.isEmpty,
        isStanding || reading.isVerb(clause, [.attend]) || reading.attends(clause)
      else { return nil }
      let present = reading.people(clause.subject)
      let absent = reading.people(substituted.flatMap(\.nominals)).filter { !present.contains($0) }
      guard !present.isEmpty, !absent.isEmpty else { return nil }
      return .substitution(of: absent, by: present, in: clause, rule: "personStandsIn", reading)
    }
  }
}
