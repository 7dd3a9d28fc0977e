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
    if isLeading(token, in: sentence), let main = mainOutlook(of: sentence) { return main }
    guard let clause = clause(around: token, in: sentence) else { return .open }
    return outlook(of: clause)
  }

  /// Whether the day begins the sentence, behind the dateline if there is one: "On Friday …".
  func isLeading(_ token: Int, in sentence: ParsedSentence) -> Bool {
    var start = sentence.range.lowerBound
    if let end = dateline?.end, sentence.range.contains(end) { start = end }
    return (start..<start + 4).contains(token)
  }

  /// How the sentence looks at the day that begins it: by its first clause that is told in the future,
  /// or in the past, which the present tense of a clause in between does not gainsay.
  private func mainOutlook(of sentence: ParsedSentence) -> Outlook? {
    let main = sentence.clauses.filter { !$0.isRelative && $0.subordinator == nil }
    for clause in main {
      switch clause.verb.tense {
      case .future: return .ahead
      case .past where clause.verb.isProspective: return .ahead
      case .past: return .back
      default: continue
      }
    }
    return nil
  }

  /// "a meeting scheduled for Friday", "set for Monday": what is planned is told of as to come.
  func outlookOfPlan(before token: Int, in sentence: ParsedSentence) -> Outlook? {
    let start = sentence.range.lowerBound
    guard token - 2 >= start, isWord(token - 1, "for") || isWord(token - 1, "on") else {
      return nil
    }
    if flags(token - 2).contains(.planned)
      || ["due", "set", "slated", "booked", "pencilled", "penciled"].contains(
        document.word(token - 2))
    {
      return .ahead
    }
    let isPlan = lexicon.verbForms(word(token - 2)).contains {
      lexicon.verbClass($0.verb).contains(.plan) && $0.form != .gerund
    }
    return isPlan && isWord(token - 1, "for") ? .ahead : nil
  }

  /// The clause that the token stands in: the narrowest whose words hold it, else the last before it.
  func clause(around token: Int, in sentence: ParsedSentence) -> Clause? {
    if isLeading(token, in: sentence),
      let main = sentence.clauses.first(where: {
        !$0.isRelative && $0.subordinator == nil && $0.verb.head > token
          && !people($0.subject).isEmpty
      })
    {
      return main
    }
    var narrowest: (number: Int, width: Int)?
    for (number, clause) in sentence.clauses.enumerated() {
      let scope = scope(of: clause)
      guard scope.contains(token), scope.count < narrowest?.width ?? .max else { continue }
      narrowest = (number, scope.count)
    }
    return narrowest.map { sentence.clauses[$0.number] }
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
