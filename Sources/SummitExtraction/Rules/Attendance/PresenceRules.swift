import SummitCoverage

extension ClauseRule {
  /// An event takes place in the presence, or with the participation, of people.
  static var presenceIsNoted: ClauseRule {
    ClauseRule(
      accepts: [
        "The pact was signed in the presence of [Vale] and [Prime Minister Osei].",
        "The summit will have the participation of [President Anna Vale] and [Ben Arden].",
        "The talks were held with the participation of [Foreign Minister Ben Arden].",
        "The summit saw the attendance of [Vale] and [Osei].",
        "The session was held under the chairmanship of [President Anna Vale].",
      ],
      rejects: [
        "Vale spoke of the presence of foreign troops.",
        "Vale discussed the participation of Osei in the vote.",
        "The summit was held without the participation of Vale.",
      ]
    ) { clause, reading in
      guard !clause.verb.isNegated, !clause.adjuncts.isEmpty else { return nil }
      let there =
        reading.nominals(of: clause, behind: "in the presence of") + reading.presence(of: clause)
      guard !there.isEmpty else { return nil }
      let modality = Modality.of(clause, in: reading)
      guard modality != .none else { return nil }
      return .part(
        reading.people(there), modality == .planned ? .expected : .attended, of: clause,
        rule: "presenceIsNoted", in: reading)
    }
  }
}

extension Reading {
  /// Those whose presence or participation the clause says an event had: "with the participation of
  /// …", "will have the participation of …".
  fileprivate func presence(of clause: Clause) -> Nominals {
    func isNoun(_ nominal: Nominal) -> Bool {
      switch document.folded(nominal.range.upperBound - 1) {
      case "presence", "participation", "attendance": true
      default: false
      }
    }
    let mayHave =
      switch lemma(clause) {
      case nil, "have", "see", "feature": !clause.verb.isPassive
      default: false
      }
    let hasIt =
      mayHave
      && clause.subject.contains { nominal in
        if case .event = head(nominal)?.kind { true } else { false }
      }
    let noted = clause.nominals(after: lexicon.grammar.with) + (hasIt ? clause.objects : [])
    // "Under the chairmanship of Vale, the session was held": who leads it is there.
    let leading = nominals(of: clause, behind: "under").first { nominal in
      ["chairmanship", "chairpersonship", "co-chairmanship"].contains {
        isWord(nominal.range.upperBound - 1, $0)
      }
    }
    guard let noun = noted.first(where: isNoun) ?? leading else { return [] }
    return clause.adjuncts.first {
      $0.preposition == lexicon.grammar.of && $0.range.lowerBound == noun.range.upperBound
    }?.nominals ?? []
  }
}
