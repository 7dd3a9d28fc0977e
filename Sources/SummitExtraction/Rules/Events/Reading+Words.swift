import SummitCoverage

/// What rules ask of the words of a clause.
extension Reading {
  /// The verb that says what is done, in its first form; nil where it is "be" or "have".
  func lemma(_ clause: Clause) -> String? {
    clause.verb.verb.map(lexicon.lemma)
  }

  /// Whether "have" is the verb itself, as in "had lunch".
  func isHaving(_ clause: Clause) -> Bool {
    clause.verb.verbs.isEmpty && flags(clause.verb.head).contains(.have)
  }

  /// Whether "be" is the verb itself, as in "was in Geneva".
  func isBeing(_ clause: Clause) -> Bool {
    clause.verb.verbs.isEmpty && flags(clause.verb.head).contains(.be)
  }

  /// Whether the word stands right behind the verb: "sat down", "swore in".
  func hasParticle(_ clause: Clause, _ particles: String...) -> Bool {
    let next = clause.verb.range.upperBound
    return next < document.tokens.count && particles.contains { isWord(next, $0) }
  }

  /// Whether one of the nominals has a word of the class in it.
  func have(_ nominals: Nominals, _ flags: WordFlags) -> Bool {
    nominals.contains { nominal in
      nominal.range.contains { !self.flags($0).isDisjoint(with: flags) }
    }
  }

  /// Whether one of the nominals ends in a word of the class.
  func end(_ nominals: Nominals, _ flags: WordFlags) -> Bool {
    nominals.contains { !self.flags($0.range.upperBound - 1).isDisjoint(with: flags) }
  }

  /// Whether one of the nominals ends in one of the words.
  func end(_ nominals: Nominals, word words: String...) -> Bool {
    nominals.contains { words.contains(document.word($0.range.upperBound - 1)) }
  }

  /// Whether one of the nominals has one of the words in it.
  func have(_ nominals: Nominals, word words: String...) -> Bool {
    nominals.contains { nominal in
      nominal.range.contains { words.contains(document.word($0)) }
    }
  }

  /// The nominals behind the prepositions, however they are written.
  func nominals(of clause: Clause, behind prepositions: String...) -> Nominals {
    var found = Nominals()
    for adjunct in clause.adjuncts
    where !adjunct.nominals.isEmpty && prepositions.contains(document.folded(adjunct.range)) {
      found += adjunct.nominals
    }
    return found
  }

  /// Whether the nominal ends in a number, a month or a day.
  func isTime(_ nominal: Nominal) -> Bool {
    let last = nominal.range.upperBound - 1
    return document.tokens[last].kind == .number || isWord(last, "ago")
      || !flags(last).isDisjoint(with: [.month, .weekday, .unit, .timeOfDay])
  }

  /// The people behind "by" of a passive.
  func doers(_ clause: Clause) -> [Int] {
    people(clause.nominals(after: lexicon.grammar.by))
  }

  /// Whether one of the nominals names an event of the kind.
  func have(_ nominals: Nominals, event kind: EventKind) -> Bool {
    nominals.contains { head($0)?.kind == .event(kind) }
  }

  /// Whether one of the nominals names a place, a building or a country.
  func havePlace(_ nominals: Nominals) -> Bool {
    nominals.contains { isPlace($0) || isBuilding($0) }
  }

  /// The people of both lists, each once.
  func together(_ people: [Int], _ others: [Int]) -> [Int] {
    if people.isEmpty || others.isEmpty { return people.isEmpty ? others : people }
    return people + others.filter { !people.contains($0) }
  }

  /// Whether the clause tells each of its subjects' doings by itself: "Vale and Osei each gave".
  func isEach(_ clause: Clause) -> Bool {
    let end = clause.verb.range.upperBound
    let start = clause.subject.last?.range.upperBound ?? clause.verb.range.lowerBound
    return (min(start, end)..<end).contains { isWord($0, "each") || isWord($0, "separately") }
      || end < document.tokens.count && isWord(end, "each")
  }
}
