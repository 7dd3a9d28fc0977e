/// What clauses tell coreference: who is a subject, who does something to a pronoun, whom a clause
/// brings together.
extension Coreference {
  struct ToldByClauses {
    /// For each token, whether it begins a mention that is the subject of a finite verb.
    var isSubject: [Bool]
    /// The subjects of the clauses in which pronouns are objects, by the pronouns' tokens.
    var doers: [Int: [Int]] = [:]
    /// Leaders whom a clause brings together, by the token of its verb.
    var pairings: [(token: Int, people: [Int])] = []
    /// The sentences of clauses with two people by name as their subject.
    var jointSentences: Set<Int> = []
  }

  func told(by sentences: [ParsedSentence], _ mentions: [Mention]) -> ToldByClauses {
    var told = ToldByClauses(
      isSubject: [Bool](repeating: false, count: document.tokens.count))
    for sentence in sentences {
      for clause in sentence.clauses {
        noteSubjects(of: clause, mentions, &told.isSubject)
        noteDoers(of: clause, mentions, &told.doers)
        notePairings(of: clause, mentions, &told.pairings)
        if clause.subject.count == 2,
          clause.subject.allSatisfy({ nominal in
            nominal.head(mentions).map { mentions[$0].kind == .person } ?? false
          })
        {
          told.jointSentences.insert(clause.sentence)
        }
      }
    }
    return told
  }

  private func noteSubjects(
    of clause: Clause, _ mentions: [Mention], _ isSubject: inout [Bool]
  ) {
    guard clause.governor == nil || clause.isRelative else { return }
    for nominal in clause.subject {
      // Of "Vale's spokesman Ben Arden" it is Arden, of "Vale's plane" nobody.
      if let head = nominal.head(mentions) { isSubject[mentions[head].range.lowerBound] = true }
    }
  }

  // MARK: Doers

  /// Of "He got a call from him" the second is not the first; "had with him" and "behind him" may well
  /// be.
  private func noteDoers(
    of clause: Clause, _ mentions: [Mention], _ found: inout [Int: [Int]]
  ) {
    guard clause.subject.contains(where: { !$0.mentions.isEmpty }) else { return }
    // "Osei, whom she had received": the subject is not the one before "whom".
    if let object = clause.objects.first, let doer = clause.subject.first,
      object.range.upperBound <= doer.range.lowerBound
    {
      found[doer.range.lowerBound] = clause.objects.flatMap(\.mentions)
    }
    for nominal in clause.objects { noteDoers(of: clause, to: nominal, mentions, &found) }
    for adjunct in clause.adjuncts where reachesAnother(adjunct, of: clause) {
      for nominal in adjunct.nominals { noteDoers(of: clause, to: nominal, mentions, &found) }
    }
  }

  private func noteDoers(
    of clause: Clause, to nominal: Nominal, _ mentions: [Mention], _ found: inout [Int: [Int]]
  ) {
    guard let number = nominal.head(mentions), case .pronoun = mentions[number].kind else { return }
    let token = mentions[number].range.lowerBound
    switch document.folded(token) {
    case "him", "her", "them":
      found[token] = clause.subject.flatMap(\.mentions).filter { $0 != number }
    default: break
    }
  }

  /// Whether a pronoun behind the preposition is someone else than the subject.
  private func reachesAnother(_ adjunct: Adjunct, of clause: Clause) -> Bool {
    let word = adjunct.preposition
    if word == lexicon.grammar.with {
      return clause.verb.verb.map { lexicon.lemma($0) != "bring" } ?? false
    }
    return word == lexicon.grammar.to || word == lexicon.grammar.by || word == lexicon.grammar.from
      || word == lexicon.grammar.for
        && clause.verb.verb.map { lexicon.lemma($0) == "stand" } ?? false
  }

  // MARK: Modifiers

  /// The people who only tell which thing is meant: "the Vale government", of whom no "she" speaks.
  func modifiers(in sentences: [ParsedSentence], _ mentions: [Mention]) -> Set<Int> {
    var found: Set<Int> = []
    for sentence in sentences {
      for case .nominal(let nominal) in sentence.phrases {
        for number in nominal.mentions {
          let next = mentions[number].range.upperBound
          guard next == nominal.range.upperBound - 1, case .person = mentions[number].kind,
            Self.bodies.contains(document.folded(next))
          else { continue }
          found.insert(number)
        }
      }
    }
    return found
  }

  /// What people give their names to.
  private static let bodies = [
    "administration", "government", "cabinet", "regime", "era", "presidency", "team",
  ]

  // MARK: Pairings

  private func notePairings(
    of clause: Clause, _ mentions: [Mention], _ found: inout [(token: Int, people: [Int])]
  ) {
    // "Vale and Osei did not attend" brings nobody together.
    if clause.verb.isNegated, clause.objects.isEmpty, clause.adjuncts.isEmpty { return }
    var people = leaders(among: clause.subject, mentions)
    if people.count < 2 {
      var others = leaders(among: clause.objects, mentions)
      for adjunct in clause.adjuncts where adjunct.preposition == lexicon.grammar.with {
        others += leaders(among: adjunct.nominals, mentions)
      }
      if !others.isEmpty {
        people += others.filter { !people.contains($0) }
        if people.count < 2 { people = others }
      }
    }
    if people.count > 1 { found.append((clause.verb.head, people)) }
    for adjunct in clause.adjuncts where adjunct.nominals.count > 1 {
      let people = leaders(among: adjunct.nominals, mentions)
      if people.count > 1 { found.append((clause.verb.head, people)) }
    }
  }

  /// Those of the people named who lead a state, or did.
  private func leaders(among nominals: Nominals, _ mentions: [Mention]) -> [Int] {
    var people: [Int] = []
    for nominal in nominals {
      if let head = nominal.head(mentions), case .person = mentions[head].kind,
        let person = mentions[head].people.first, roster.hasLed(person)
      {
        people.append(person)
      }
    }
    return people
  }
}
