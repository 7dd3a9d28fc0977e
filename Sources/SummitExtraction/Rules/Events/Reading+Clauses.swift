import SummitCoverage

extension Finding {
  /// An event of the clause with these people, unless the clause tells no fact.
  static func event(
    _ kind: EventKind, of clause: Clause, people: [Part], rule: String, in reading: Reading
  ) -> Finding? {
    let modality = Modality.of(clause, in: reading)
    guard modality != .none else { return nil }
    let status: AttendanceStatus = modality == .planned ? .expected : .attended
    var finding = Finding(
      trigger: clause.verb.head, sentence: clause.sentence, rule: rule, kind: kind,
      status: modality == .planned ? .planned : .held,
      people: people.map { part in
        Part(person: part.person, status: status, role: part.role)
      }, isSideline: reading.mentionsSidelines(clause),
      isRecalled: reading.isRecalled(clause), isPresent: reading.isPresent(clause),
      scope: reading.scope(of: clause))
    finding.isBygone =
      modality == .planned && clause.verb.tense == .past
      && (clause.verb.isProspective || reading.isGoverned(clause, by: .plan))
    return finding
  }
}

extension Reading {
  /// Whether the clause stands in the present, or under one that does: "meets", "heads to Norland to
  /// meet".
  func isPresent(_ clause: Clause) -> Bool {
    if clause.verb.tense == .infinitive, let number = clause.governor,
      sentences[clause.sentence].clauses[number].verb.tense != .infinitive
    {
      return isPresent(sentences[clause.sentence].clauses[number])
    }
    return clause.verb.tense == .present && !clause.verb.isPerfect && !clause.verb.isModal
  }

  /// The tokens of the clause from its first adjunct or subject to its last adjunct.
  func scope(of clause: Clause) -> Range<Int> {
    var start = clause.verb.range.lowerBound
    var end = clause.verb.range.upperBound
    let sentence = sentences[clause.sentence].range
    func take(_ nominals: Nominals) {
      for nominal in nominals where sentence.contains(nominal.range.lowerBound) {
        start = min(start, nominal.range.lowerBound)
        end = max(end, nominal.range.upperBound)
      }
    }
    take(clause.subject)
    take(clause.objects)
    for adjunct in clause.adjuncts { take(adjunct.nominals) }
    // "Geneva, where the two men met": what the adverb stands for is where it was.
    let opening = (max(sentence.lowerBound, start - 3)..<start).last { isWord($0, "where") }
    if let opening, opening > sentence.lowerBound {
      var first = opening
      while first > sentence.lowerBound, start - first < 7, mentionNumbers[first] < 0 { first -= 1 }
      if mentionNumbers[first] >= 0 {
        start = mentions[Int(mentionNumbers[first])].range.lowerBound
      }
      // "Lindmark, the capital of Norland, where": the city.
      if start > sentence.lowerBound + 4, isWord(start - 1, "of"), isWord(start - 2, "capital"),
        mentionNumbers[start - 5] >= 0
      {
        start = mentions[Int(mentionNumbers[start - 5])].range.lowerBound
      }
    }
    return start..<end
  }

  /// Whether the token is the word, in any case; mostly its first letter tells that it is not.
  @inline(__always)
  func isWord(_ index: Int, _ text: String) -> Bool {
    mayBegin(index, with: text.utf8[text.startIndex])
      && document.word(index).isSame(as: text)
  }

  /// Whether the token in plain small letters may begin with the letter, as it does when its own
  /// first one is this in any case or is none of ASCII.
  @inline(__always)
  private func mayBegin(_ index: Int, with letter: UInt8) -> Bool {
    let first = document.smallLetter(index)
    return first == letter || !(0x61...0x7A).contains(first)
  }

  /// Whether the clause looks back from what the article is about: "had met", "since they met",
  /// "last met".
  func isRecalled(_ clause: Clause) -> Bool {
    if clause.verb.isPerfect && clause.verb.tense == .past { return true }
    if let subordinator = clause.subordinator, isWord(subordinator, "since") { return true }
    let start = clause.verb.range.lowerBound
    if start > 0, isWord(start - 1, "last") { return true }
    let sentence = sentences[clause.sentence].range
    return (max(sentence.lowerBound, start - 4)..<start).contains { isWord($0, "since") }
  }

  /// The meal over which the clause tells that people met: "over lunch".
  func isOverMeal(_ clause: Clause) -> Bool {
    clause.adjuncts.contains { adjunct in
      isWord(adjunct.range.lowerBound, "over")
        && adjunct.nominals.contains { head($0)?.kind == .event(.meal) }
    }
  }

  /// Whether someone dealt with each of the others by themselves: "met separately with A and B",
  /// "talks with A and with B", and leaders of three countries and more, received on one day.
  func isSeparate(_ clause: Clause, _ others: [Int]) -> Bool {
    guard others.count > 1 else { return false }
    let withs = clause.adjuncts.count {
      $0.preposition == lexicon.grammar.with && !people($0.nominals).isEmpty
    }
    if withs > 1 || sentences[clause.sentence].range.contains(where: saysSeparate) { return true }
    guard others.count > 2 else { return false }
    let sides = roster.sides(of: others)
    // "On the sidelines she met Osei, Lund and Arden", leaders of three countries.
    let isOneByOne =
      isVerb(clause, .host)
      || isVerb(clause, [.meet, .see, .sit]) && (mentionsSidelines(clause) || saysAlso(clause))
    return isOneByOne && others.allSatisfy(roster.isPrincipal) && sides.count == others.count
  }

  /// "She also met Osei, Lund and Arden": one more after the other.
  private func saysAlso(_ clause: Clause) -> Bool {
    (max(0, clause.verb.range.lowerBound - 1)..<clause.verb.range.upperBound).contains {
      isWord($0, "also")
    }
  }

  private func saysSeparate(_ index: Int) -> Bool {
    switch document.word(index) {
    case "separately", "separate", "individually": true
    default: false
    }
  }

  /// The people in the nominals at whose end the words name someone's guest, host or side.
  func owners(in nominal: Nominal) -> [Int] {
    var people: [Int] = []
    for number in nominal.mentions where mentions[number].isPersonal {
      for person in mentions[number].people where !people.contains(person) {
        people.append(person)
      }
    }
    return people
  }

  /// Whether the clause places what it tells "on the sidelines of" something larger.
  func mentionsSidelines(_ clause: Clause) -> Bool {
    clause.adjuncts.contains { adjunct in
      adjunct.range.contains(where: isSidelines)
        || adjunct.nominals.contains { $0.range.contains(where: isSidelines) }
    }
  }

  /// Whether the word is that for what goes on beside something larger.
  func isSidelines(_ index: Int) -> Bool {
    isWord(index, "sidelines") || isWord(index, "margins") || isWord(index, "fringes")
  }

  /// The people as those who were there.
  func parts(_ people: [Int], role: AttendanceRole? = nil) -> [Finding.Part] {
    people.map { Finding.Part(person: $0, status: .attended, role: role) }
  }

  private static let companionWords = [
    "with", "alongside", "along with", "together with", "as well as", "and",
  ]

  /// The people behind "with", "alongside" and the like.
  func companions(_ clause: Clause) -> [Int] {
    var nominals = Nominals()
    for adjunct in clause.adjuncts
    where !adjunct.nominals.isEmpty
      && Reading.companionWords.contains(document.folded(adjunct.range))
    {
      nominals += adjunct.nominals
    }
    if nominals.isEmpty { return [] }
    return together(people(nominals), leaders(of: nominals, in: clause))
  }

  /// Who leads those of whom the clause tells: "met envoys led by Arden".
  func leaders(of nominals: Nominals, in clause: Clause) -> [Int] {
    guard let last = nominals.last, people(last).isEmpty else { return [] }
    let leading = sentences[clause.sentence].clauses.first { other in
      other.verb.isPassive && other.verb.tense == .participle
        && ["lead", "head", "chair"].contains(lemma(other) ?? "")
        && other.subject.contains { $0.range == last.range }
        && other.verb.range.lowerBound == last.range.upperBound
    }
    return leading.map { people($0.nominals(after: lexicon.grammar.by)) } ?? []
  }
}

extension Reading {
  /// Whether all the people are journalists, who ask rather than confer.
  func isInterview(_ people: [Int]) -> Bool {
    !people.isEmpty && people.allSatisfy { roster.members[$0].isJournalist }
  }

  /// Whether the nominal is a country or body, whose people the text does not name.
  func isBodyOrCountry(_ nominal: Nominal) -> Bool {
    switch head(nominal)?.kind {
    case .country, .organization: true
    default: false
    }
  }
}
