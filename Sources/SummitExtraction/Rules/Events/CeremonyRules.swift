import SummitCoverage

extension ClauseRule {
  /// A person lays flowers or a wreath.
  static var flowersAreLaid: ClauseRule {
    ClauseRule(
      verbs: [.of(.lay), "leave", "put", "set", "deposit"],
      accepts: [
        "[President Anna Vale] laid a wreath at the memorial.",
        "[President Anna Vale] placed flowers on the graves.",
        "[President Anna Vale] left red roses on the stones.",
      ],
      rejects: [
        "President Anna Vale laid out a plan.", "President Anna Vale placed a bet.",
        "President Anna Vale left flowers out of her speech.",
      ]
    ) { clause, reading in
      let isLeft =
        ["leave", "put", "set", "deposit"].contains(reading.lemma(clause) ?? "")
        && !reading.nominals(of: clause, behind: "on", "at", "before", "beside").isEmpty
      guard reading.isVerb(clause, .lay) || isLeft, !clause.verb.isPassive else { return nil }
      let people = reading.together(reading.people(clause.subject), reading.companions(clause))
      guard !people.isEmpty, reading.have(clause.objects, .tribute) else { return nil }
      return .event(
        .ceremony, of: clause, people: reading.parts(people), rule: "flowersAreLaid", in: reading)
    }
  }

  /// A person pays respects or tribute somewhere.
  static var respectsArePaid: ClauseRule {
    ClauseRule(
      verbs: ["pay", "observe", "hold", "keep"],
      accepts: [
        "[President Anna Vale] paid respects at the memorial in Geneva.",
        "[Vale] and [Prime Minister Kofi Osei] observed a minute of silence at the memorial.",
      ],
      rejects: [
        "President Anna Vale paid tribute to the mediators.",
        "President Anna Vale observed a rule of silence.",
      ]
    ) { clause, reading in
      let isPaid =
        reading.lemma(clause) == "pay"
        && reading.have(clause.objects, word: "respect", "respects", "homage", "tribute")
      let isSilence =
        ["observe", "hold", "keep"].contains(reading.lemma(clause) ?? "")
        && reading.have(clause.objects, word: "minute", "moment")
        && reading.have(reading.nominals(of: clause, behind: "of"), word: "silence")
      guard isPaid || isSilence else { return nil }
      let subject = reading.people(clause.subject)
      guard !subject.isEmpty,
        !reading.nominals(of: clause, behind: "at", "in", "before").isEmpty
      else { return nil }
      return .event(
        .ceremony, of: clause, people: reading.parts(subject), rule: "respectsArePaid", in: reading)
    }
  }

  /// People stand, bow or kneel before a monument.
  static var monumentIsFaced: ClauseRule {
    ClauseRule(
      verbs: ["stand", "bow", "kneel", "pray", "pause", "linger"],
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] stood before the monument.",
        "[President Anna Vale] bowed at the cenotaph.",
      ],
      rejects: [
        "President Anna Vale stood before a difficult choice.",
        "President Anna Vale did not bow before the cenotaph.",
      ]
    ) { clause, reading in
      guard
        ["stand", "bow", "kneel", "pray", "pause", "linger"].contains(reading.lemma(clause) ?? ""),
        !clause.verb.isPassive
      else { return nil }
      let people = reading.together(reading.people(clause.subject), reading.companions(clause))
      let faced = reading.nominals(of: clause, behind: "before", "at", "in front of", "beside")
      guard !people.isEmpty, reading.have(faced, .monument) else { return nil }
      return .event(
        .ceremony, of: clause, people: reading.parts(people), rule: "monumentIsFaced", in: reading)
    }
  }

  /// People plant a tree.
  static var treeIsPlanted: ClauseRule {
    ClauseRule(
      verbs: ["plant"],
      accepts: ["[President Anna Vale] and [Prime Minister Kofi Osei] planted a pine tree."],
      rejects: ["President Anna Vale planted doubts about Prime Minister Kofi Osei."]
    ) { clause, reading in
      guard reading.lemma(clause) == "plant", !clause.verb.isPassive else { return nil }
      let people = reading.together(reading.people(clause.subject), reading.companions(clause))
      guard !people.isEmpty, reading.have(clause.objects, .tree) else { return nil }
      return .event(
        .ceremony, of: clause,
        people: reading.parts(reading.together(people, reading.witnesses(clause))),
        rule: "treeIsPlanted", in: reading)
    }
  }

  /// A person unveils a monument, cuts a ribbon or inspects a guard.
  static var ceremonyIsDone: ClauseRule {
    ClauseRule(
      verbs: ["unveil", "inaugurate", "cut", "inspect", "review", "light"],
      accepts: [
        "[President Anna Vale] and [Prime Minister Kofi Osei] unveiled a statue in Geneva.",
        "[President Anna Vale] and [Prime Minister Kofi Osei] inspected a guard of honour.",
        "[President Anna Vale] cut the ribbon at the embassy.",
        "[President Anna Vale] lit a candle at the memorial.",
      ],
      rejects: [
        "President Anna Vale unveiled a plan.", "President Anna Vale cut taxes.",
        "President Anna Vale reviewed the agreement.",
      ]
    ) { clause, reading in
      guard let lemma = reading.lemma(clause), !clause.verb.isPassive else { return nil }
      let isDone: Bool =
        switch lemma {
        case "unveil", "inaugurate": reading.have(clause.objects, .monument)
        case "cut": reading.have(clause.objects, word: "ribbon", "ribbons")
        case "inspect", "review": reading.have(clause.objects, word: "guard", "guards", "parade")
        case "light": reading.have(clause.objects, word: "candle", "candles", "flame")
        default: false
        }
      guard isDone else { return nil }
      let people = reading.together(reading.people(clause.subject), reading.companions(clause))
      guard !people.isEmpty else { return nil }
      return .event(
        .ceremony, of: clause, people: reading.parts(people), rule: "ceremonyIsDone", in: reading)
    }
  }
}
