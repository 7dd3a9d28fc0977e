import SummitCoverage

/// Whether the words around a date look back, ahead, or do not tell.
enum Outlook: Sendable { case back, ahead, open }

extension Reading {
  /// How the words around the token look at its day: by "scheduled for" and the like before it, else
  /// by the tense of the clause that it stands in.
  ///
  /// "The leaders gather on Friday" looks ahead, as news of what has been is not told in the
  /// present tense.
  func outlook(at token: Int, in sentence: ParsedSentence) -> Outlook {
    if let told = outlookOfPlan(before: token, in: sentence) { return told }
    guard let clause = clause(around: token, in: sentence) else { return .open }
    return outlook(of: clause)
  }

  /// "a meeting scheduled for Friday", "set for Monday": what is planned is told of as to come.
  private func outlookOfPlan(before token: Int, in sentence: ParsedSentence) -> Outlook? {
    let start = sentence.range.lowerBound
    guard token - 2 >= start, isWord(token - 1, "for") || isWord(token - 1, "on") else {
      return nil
    }
    if flags(token - 2).contains(.planned) || isWord(token - 2, "due") { return .ahead }
    let isPlan = lexicon.verbForms(word(token - 2)).contains {
      lexicon.verbClass($0.verb).contains(.plan) && $0.form != .gerund
    }
    return isPlan && isWord(token - 1, "for") ? .ahead : nil
  }

  /// The clause that the token stands in: the narrowest whose words hold it, else the last before it.
  func clause(around token: Int, in sentence: ParsedSentence) -> Clause? {
    let around = sentence.clauses.filter { scope(of: $0).contains(token) }
    return around.min { scope(of: $0).count < scope(of: $1).count }
      ?? sentence.clauses.last { $0.verb.head < token } ?? sentence.clauses.first
  }

  private func outlook(of clause: Clause) -> Outlook {
    let verb = clause.verb
    if verb.isProspective { return .ahead }
    if isGoverned(clause, by: [.plan, .pledge, .invite]) { return .ahead }
    switch verb.tense {
    case .past: return verb.isModal ? .ahead : .back
    case .future: return .ahead
    case .present: return verb.isPerfect || isVerb(clause, .speech) ? .back : .ahead
    case .gerund, .infinitive, .participle:
      guard let number = clause.governor, number < sentences[clause.sentence].clauses.count else {
        return verb.tense == .infinitive ? .ahead : .back
      }
      let governor = sentences[clause.sentence].clauses[number]
      if verb.tense == .infinitive, isVerb(governor, [.plan, .pledge, .invite, .urge]) {
        return .ahead
      }
      return governor.verb.head == verb.head ? .back : outlook(of: governor)
    }
  }
}
