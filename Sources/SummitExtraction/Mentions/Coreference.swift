import SummitCoverage

/// Tells to whom offices, groups and pronouns refer, reading from the first sentence to the last.
struct Coreference {
  private let document: Document
  private let lexicon: Lexicon
  private let roster: Roster
  /// The person last spoken of as a subject, by gender where known.
  private var subjects: [Int] = []
  /// The sentences in which the last subject and the last other person were mentioned.
  private var subjectSentence = -1
  private var recentSentence = -1
  private var groupSentence = -1
  /// People in order of their last mention, the latest last.
  private var recent: [Int] = []
  private var lastGroup: [Int] = []
  /// The leaders in the order in which the article first names them.
  private var principals: [Int] = []
  /// Leaders whom one clause brings together, by the token at which it does.
  private var pairings: [(token: Int, people: [Int])] = []

  init(_ document: Document, lexicon: Lexicon, roster: Roster) {
    self.document = document
    self.lexicon = lexicon
    self.roster = roster
  }

  /// Fills in the people of all mentions that refer.
  mutating func resolve(_ mentions: inout [Mention], in sentences: [ParsedSentence]) {
    principals = principals(of: mentions)
    pairings = pairings(in: sentences, mentions)
    let subjectTokens = subjectTokens(of: sentences)
    for index in mentions.indices {
      switch mentions[index].kind {
      case .person: break
      case .role: mentions[index].people = role(mentions[index])
      case .group: mentions[index].people = group(mentions[index])
      case .pronoun: mentions[index].people = pronoun(mentions[index])
      default: continue
      }
      note(mentions[index], isSubject: subjectTokens.contains(mentions[index].range.lowerBound))
    }
  }

  private mutating func note(_ mention: Mention, isSubject: Bool) {
    let sentence = Int(document.sentenceNumbers[mention.range.lowerBound])
    if !mention.people.isEmpty { recentSentence = sentence }
    if mention.people.count > 1 { groupSentence = sentence }
    if mention.people.count == 1, isSubject { subjectSentence = sentence }
    for person in mention.people {
      recent.removeAll { $0 == person }
      recent.append(person)
    }
    if mention.people.count == 1, isSubject, let person = mention.people.first {
      subjects.removeAll { $0 == person }
      subjects.append(person)
    }
    if mention.people.count > 1 { lastGroup = mention.people }
  }

  /// The first tokens of the mentions that are subjects of finite verbs.
  private func subjectTokens(of sentences: [ParsedSentence]) -> Set<Int> {
    var tokens: Set<Int> = []
    for sentence in sentences {
      for clause in sentence.clauses where clause.governor == nil || clause.isRelative {
        for nominal in clause.subject {
          for index in nominal.range { tokens.insert(index) }
        }
      }
    }
    return tokens
  }

  private func principals(of mentions: [Mention]) -> [Int] {
    var leaders: [Int] = []
    for mention in mentions where mention.kind == .person {
      guard let person = mention.people.first, roster.isLeader(person), !mention.isFormer,
        !leaders.contains(person)
      else { continue }
      leaders.append(person)
    }
    return leaders
  }

  private func pairings(
    in sentences: [ParsedSentence], _ mentions: [Mention]
  ) -> [(token: Int, people: [Int])] {
    var found: [(token: Int, people: [Int])] = []
    for sentence in sentences {
      for clause in sentence.clauses {
        func named(_ nominals: [Nominal]) -> [Int] {
          nominals.compactMap { $0.head(mentions) }.filter { mentions[$0].kind == .person }
            .compactMap { mentions[$0].people.first }.filter(roster.isLeader)
        }
        let subject = named(clause.subject)
        let with = clause.adjuncts.filter { $0.preposition == lexicon.grammar.with }
        let others = named(clause.objects) + named(with.flatMap(\.nominals))
        for people in [subject, subject + others.filter { !subject.contains($0) }, others]
        where people.count > 1 {
          found.append((clause.verb.head, people))
          break
        }
        for adjunct in clause.adjuncts {
          let people = named(adjunct.nominals)
          if people.count > 1 { found.append((clause.verb.head, people)) }
        }
      }
    }
    return found
  }

  // MARK: One person

  private func role(_ mention: Mention) -> [Int] {
    guard let office = mention.office else { return [] }
    let folded = document.text(office).folded
    let before = mention.range.lowerBound - 1
    let isPlural =
      folded.hasSuffix("s")
      && lexicon.flags(document.tokens[office.upperBound - 1].word).contains(.leaderGroup)
    guard !isPlural, !mention.isFormer else { return [] }
    // "a senior official", "any president": no one in particular.
    if before >= 0 {
      let word = document.tokens[before].word
      if word == lexicon.grammar.a || word == lexicon.grammar.an || word == lexicon.grammar.no {
        return []
      }
    }
    let candidates = roster.members.indices.filter { fits($0, folded, mention.represents) }
    if let latest = recent.last(where: candidates.contains) { return [latest] }
    return candidates.first.map { [$0] } ?? []
  }

  /// Whether the member can be called so: by the office printed or held, for that country or body.
  private func fits(_ number: Int, _ office: String, _ represents: Represented?) -> Bool {
    let member = roster.members[number]
    if let represents, roster.represented(number) != represents { return false }
    if office == "counterpart" || office == "leader" {
      return represents != nil && (roster.isLeader(number) || office == "counterpart")
    }
    if let printed = member.office?.folded, printed == office { return true }
    if let known = member.known,
      lexicon.tenures[known].contains(where: {
        roster.isCurrent($0) && lexicon.names($0, office: office)
      })
    {
      return true
    }
    guard let printed = member.office?.folded else { return false }
    let one = Set(printed.split(separator: " ")), other = Set(office.split(separator: " "))
    return !one.isEmpty && !other.isEmpty && (one.isSubset(of: other) || other.isSubset(of: one))
  }

  private func pronoun(_ mention: Mention) -> [Int] {
    let flags = lexicon.flags(document.tokens[mention.range.lowerBound].word)
    let sentence = Int(document.sentenceNumbers[mention.range.lowerBound])
    if flags.contains(.they) {
      if groupSentence >= sentence - 1 { return lastGroup }
      let token = mention.range.lowerBound
      return pairings.last { $0.token < token }?.people ?? lastGroup
    }
    let gender: Person.Gender = flags.contains(.he) ? .male : .female
    func agrees(_ number: Int) -> Bool {
      roster.members[number].gender.map { $0 == gender } ?? true
    }
    // "It was Vale's first visit. She …": the one person mentioned since the last subject.
    if subjectSentence < recentSentence, let latest = recent.last(where: agrees) {
      return [latest]
    }
    return subjects.last(where: agrees).map { [$0] } ?? recent.last(where: agrees).map { [$0] }
      ?? []
  }

  // MARK: Several people

  private func group(_ mention: Mention) -> [Int] {
    let noun = document.text(mention.name).folded
    var wanted: Int?
    for index in mention.range {
      if let value = lexicon.value(document.tokens[index].word), value > 1 { wanted = value }
      if document.tokens[index].word == lexicon.grammar.both { wanted = 2 }
    }
    if noun == "pair" || noun == "duo" || noun == "two" { wanted = 2 }
    if noun == "trio" { wanted = 3 }
    if noun == "ministers" || noun == "diplomats" || noun == "officials" || noun == "envoys"
      || noun == "delegations" || noun == "negotiators"
    {
      let words = document.text(mention.range).folded
      let fitting = recent.filter { number in
        let office = roster.members[number].office?.folded ?? ""
        if words.contains("foreign") {
          return office.contains("foreign") || office == "secretary of state"
            || office == "top diplomat"
        }
        if words.contains("defen") { return office.contains("defen") }
        return words.contains("prime") && (office.contains("prime") || office == "premier")
      }
      return wanted.map { Array(fitting.suffix($0)) } ?? (fitting.count == 2 ? fitting : [])
    }
    let token = mention.range.lowerBound
    let paired = pairings.filter { $0.token < token }
    guard let count = wanted else {
      return paired.last?.people ?? (principals.count == 2 ? principals : [])
    }
    if let latest = paired.last(where: { $0.people.count == count }) { return latest.people }
    let named = principals.filter(recent.contains)
    return named.count >= count ? Array(named.prefix(count)) : []
  }
}
