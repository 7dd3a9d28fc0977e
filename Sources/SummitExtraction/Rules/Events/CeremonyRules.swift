import SummitCoverage

extension ClauseRule {
  /// A person lays flowers or a wreath.
  static var flowersAreLaid: ClauseRule {
    ClauseRule(
      accepts: [
        "[President Anna Vale] laid a wreath at the memorial.",
        "[President Anna Vale] placed flowers on the graves.",
      ],
      rejects: ["President Anna Vale laid out a plan.", "President Anna Vale placed a bet."]
    ) { clause, reading in
      guard reading.isVerb(clause, .lay), !clause.verb.isPassive else { return nil }
      let subject = reading.people(clause.subject)
      let isWreath = clause.objects.contains { nominal in
        nominal.range.contains { reading.isFuneral($0) }
      }
      guard !subject.isEmpty, isWreath else { return nil }
      return .event(
        .ceremony, of: clause, people: reading.parts(subject), rule: "flowersAreLaid", in: reading)
    }
  }

  /// A person pays respects or tribute somewhere.
  static var respectsArePaid: ClauseRule {
    ClauseRule(
      accepts: ["[President Anna Vale] paid respects at the memorial in Geneva."],
      rejects: ["President Anna Vale paid tribute to the mediators."]
    ) { clause, reading in
      guard let verb = clause.verb.verb, reading.lexicon.lemma(verb) == "pay" else { return nil }
      let subject = reading.people(clause.subject)
      let isRespect = clause.objects.contains { nominal in
        nominal.range.contains {
          ["respects", "respect", "homage", "tribute"].contains(
            reading.lexicon.words.text(of: reading.word($0))
          ) || ["respects", "homage", "tribute"].contains(reading.document.text($0))
        }
      }
      let isSomewhere = clause.adjuncts.contains { adjunct in
        adjunct.preposition == reading.lexicon.grammar.at
          || adjunct.preposition == reading.lexicon.grammar.in
      }
      guard !subject.isEmpty, isRespect, isSomewhere else { return nil }
      return .event(
        .ceremony, of: clause, people: reading.parts(subject), rule: "respectsArePaid", in: reading)
    }
  }
}

extension Reading {
  /// Whether the token is a word for what is laid on graves.
  func isFuneral(_ index: Int) -> Bool {
    let text = document.text(index).folded
    return ["wreath", "wreaths", "flowers", "roses", "bouquet", "bouquets", "carnations", "flower"]
      .contains(text)
  }
}
