import SummitCoverage

/// Tells to whom offices, groups and pronouns refer, reading from the first sentence to the last.
struct Coreference {
  let document: Document
  let lexicon: Lexicon
  let roster: Roster
  /// The person last spoken of as a subject, by gender where known.
  private var subjects: [Int] = []
  /// The sentences in which the last subject and the last other person were mentioned.
  private var subjectSentence = -1
  private var recentSentence = -1
  private var groupSentence = -1
  /// How often the article names each person.
  private var counts: [Int] = []
  /// The people mentioned so far in the sentence now read, and in the one before.
  var sentencePeople: [Int] = []
  var precedingPeople: [Int] = []
  /// The subjects of the sentence now read, and of the one before, in order.
  private var sentenceSubjects: [Int] = []
  private var precedingSubjects: [Int] = []
  private(set) var currentSentence = -1
  /// The sentences in which two people are one subject: "Arden and Lund were in Geneva".
  private(set) var jointSentences: Set<Int> = []
  /// People in order of their last mention, the latest last.
  var recent: [Int] = []
  var lastGroup: [Int] = []
  private var lastGroupToken = -1
  /// For a pronoun that is done something to, who does it and so is someone else, by its token.
  private var doers: [Int: [Int]] = [:]
  /// The leaders in the order in which the article first names them.
  var principals: [Int] = []
  /// Leaders whom one clause brings together, by the token at which it does.
  var pairings: [(token: Int, people: [Int])] = []
  /// Those whom lists name together, by the token at which the list ends.
  var gatherings: [(token: Int, people: [Int])] = []

  private init(_ document: Document, lexicon: Lexicon, roster: Roster) {
    self.document = document
    self.lexicon = lexicon
    self.roster = roster
  }

  /// Fills in the people of all mentions that refer.
  static func resolve(
    _ mentions: inout [Mention], in sentences: [ParsedSentence], of document: Document,
    lexicon: Lexicon, roster: Roster
  ) {
    var coreference = Coreference(document, lexicon: lexicon, roster: roster)
    coreference.resolve(&mentions, in: sentences)
  }

  private mutating func resolve(_ mentions: inout [Mention], in sentences: [ParsedSentence]) {
    principals = principals(of: mentions)
    counts = [Int](repeating: 0, count: roster.members.count)
    for mention in mentions where mention.kind == .person {
      for person in mention.people { counts[person] += 1 }
    }
    let told = told(by: sentences, mentions)
    pairings = told.pairings
    jointSentences = told.jointSentences
    gatherings = gatherings(in: sentences, mentions)
    let modifiers = modifiers(in: sentences, mentions)
    for index in mentions.indices {
      if !told.doers.isEmpty, let numbers = told.doers[mentions[index].range.lowerBound] {
        doers[mentions[index].range.lowerBound] = numbers.flatMap { mentions[$0].people }
      }
      enter(Int(document.sentenceNumbers[mentions[index].range.lowerBound]))
      switch mentions[index].kind {
      case .person: break
      case .role: mentions[index].people = role(mentions[index])
      case .group:
        mentions[index].people = listed(behind: index, mentions) ?? group(mentions[index])
      case .pronoun: mentions[index].people = pronoun(mentions[index])
      default: continue
      }
      // Whom a speaker names is not whom the writer goes on about.
      guard !document.isQuoted(mentions[index].range.lowerBound), !modifiers.contains(index) else {
        continue
      }
      note(mentions[index], isSubject: told.isSubject[mentions[index].range.lowerBound])
    }
  }

  /// Goes on to the sentence, whose people are yet to be met.
  private mutating func enter(_ sentence: Int) {
    guard sentence != currentSentence else { return }
    // A sentence that is only quoted changes nothing of whom the writer speaks.
    let isQuotation =
      currentSentence >= 0 && sentenceSubjects.isEmpty
      && document.isQuoted(document.sentences[currentSentence].upperBound - 1)
    if isQuotation, sentence == currentSentence + 1 {
      currentSentence = sentence
      return
    }
    // Each takes the place of the other, as that costs less than a new array.
    swap(&precedingPeople, &sentencePeople)
    swap(&precedingSubjects, &sentenceSubjects)
    if sentence != currentSentence + 1 {
      precedingPeople.removeAll(keepingCapacity: true)
      precedingSubjects.removeAll(keepingCapacity: true)
    }
    sentencePeople.removeAll(keepingCapacity: true)
    sentenceSubjects.removeAll(keepingCapacity: true)
    currentSentence = sentence
  }

  private mutating func note(_ mention: Mention, isSubject: Bool) {
    let sentence = Int(document.sentenceNumbers[mention.range.lowerBound])
    if !mention.people.isEmpty { recentSentence = sentence }
    if mention.people.count > 1 { groupSentence = sentence }
    if mention.people.count == 1, isSubject { subjectSentence = sentence }
    for person in mention.people {
      if !sentencePeople.contains(person) { sentencePeople.append(person) }
      Self.moveToEnd(person, of: &recent)
    }
    if mention.people.count == 1, isSubject, let person = mention.people.first {
      if !sentenceSubjects.contains(person) { sentenceSubjects.append(person) }
      Self.moveToEnd(person, of: &subjects)
    }
    if mention.people.count > 1 {
      lastGroup = mention.people
      lastGroupToken = mention.range.lowerBound
    }
  }

  /// Makes the person the last of the people, among whom it is once at most.
  private static func moveToEnd(_ person: Int, of people: inout [Int]) {
    if people.last == person { return }
    if let place = people.lastIndex(of: person) { people.remove(at: place) }
    people.append(person)
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

  // MARK: One person

  private func role(_ mention: Mention) -> [Int] {
    guard let office = mention.office else { return national(mention) }
    // "each leader had an aide with him"
    if mention.represents == nil, isEach(mention) { return group(mention) }
    let folded = document.folded(office)
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
    let words = folded.spacedWords
    var candidates = roster.members.indices.filter {
      fits($0, folded, words: words, mention.represents)
    }
    // "Vale is sending her foreign minister": one of her country.
    if before >= 0, mention.represents == nil, let owner = sentenceSubjects.last,
      ["his", "her"].contains(document.folded(before)),
      let country = roster.represented(owner)
    {
      candidates.removeAll { roster.represented($0).map { $0 != country } ?? false }
    }
    if candidates.isEmpty, mention.represents == nil, isDefinite(mention),
      Self.servants.contains(where: folded.hasSuffix),
      let latest = precedingSubjects.first ?? subjects.last, roster.members[latest].office != nil
    {
      return [latest]
    }
    guard candidates.count > 1, mention.represents == nil else {
      return candidates.first.map { [$0] } ?? []
    }
    let met = candidates.filter(recent.contains)
    guard met.count != 1 else { return met }
    // Of several presidents the one met just now, else the one whom the article names most; to be
    // called so in print counts twice.
    let near = candidates.filter { sentencePeople.contains($0) || precedingPeople.contains($0) }
    if near.count == 1 { return near }
    func weight(_ number: Int) -> Int {
      counts[number] * (roster.members[number].standing.office == folded ? 2 : 1)
    }
    let most = (near.isEmpty ? candidates.filter(recent.contains) : near).max {
      weight($0) < weight($1)
    }
    return (most ?? candidates.first).map { [$0] } ?? []
  }

  /// Offices by which an article calls again someone whom it named under another.
  private static let servants = [
    "spokesman", "spokeswoman", "spokesperson", "minister", "official", "diplomat", "envoy",
    "adviser", "aide", "negotiator", "politician", "lawmaker",
  ]

  private func isDefinite(_ mention: Mention) -> Bool {
    let before = mention.range.lowerBound - 1
    if document.tokens[mention.range.lowerBound].word == lexicon.grammar.the { return true }
    return before >= 0
      && (document.tokens[before].word == lexicon.grammar.the
        || before > 0 && document.tokens[before - 1].word == lexicon.grammar.the)
  }

  /// "the American": the leader of that country met before, of several the one named most.
  private func national(_ mention: Mention) -> [Int] {
    guard let represents = mention.represents else { return [] }
    let met = recent.filter { roster.represented($0) == represents }
    let leaders = met.filter(roster.hasLed)
    let candidates = leaders.isEmpty ? met : leaders
    return candidates.max { counts[$0] < counts[$1] }.map { [$0] } ?? []
  }

  private func isEach(_ mention: Mention) -> Bool {
    (max(0, mention.range.lowerBound - 1)..<mention.range.upperBound).contains {
      document.folded($0) == "each"
    }
  }

  /// Whether the member can be called so: by the office printed or held, for that country or body.
  private func fits(
    _ number: Int, _ office: String, words: [String], _ represents: Represented?
  ) -> Bool {
    if let represents, roster.represented(number) != represents { return false }
    if office == "counterpart" || office == "leader" {
      return represents != nil && (roster.isLeader(number) || office == "counterpart")
    }
    if roster.members[number].standing.office == office { return true }
    let printed = roster.members[number].standing.officeWords
    if !printed.isEmpty, !words.isEmpty,
      printed.allSatisfy(words.contains) || words.allSatisfy(printed.contains)
    {
      return true
    }
    guard let known = roster.members[number].known else { return false }
    return lexicon.tenures.numbers(of: known).contains { tenure in
      roster.isCurrent(tenure)
        && (lexicon.names(tenure, folded: office)
          || represents != nil && lexicon.isHead(tenure, called: office))
    }
  }

  /// Whether the pronoun and its verb stand behind what was said, as in "…, he said".
  private func closesReport(_ mention: Mention) -> Bool {
    let index = mention.range.lowerBound
    let verb = mention.range.upperBound
    guard index > document.sentence(of: index).lowerBound, verb + 1 < document.tokens.count,
      !document.isQuoted(index)
    else { return false }
    let isBehind =
      switch document.tokens[index - 1].kind {
      case .comma, .closeQuote, .straightQuote: true
      default: false
      }
    let isSpeech = lexicon.verbForms(document.tokens[verb].word).contains {
      !lexicon.verbClass($0.verb).isDisjoint(with: [.say, .tell])
    }
    return isBehind && isSpeech
  }

  /// Whether the verb at the token, or behind "also" or "had", is one of speech.
  private func isSpeaking(_ index: Int) -> Bool {
    (index..<min(index + 3, document.tokens.count)).contains { token in
      lexicon.verbForms(document.tokens[token].word).contains {
        !lexicon.verbClass($0.verb).isDisjoint(with: [.say, .tell, .think])
      }
    }
  }

  /// Whether a participle opens the sentence of which the pronoun is the subject: "Seeing Osei off,
  /// he said".
  private func followsParticiple(_ mention: Mention) -> Bool {
    let index = mention.range.lowerBound
    let start = document.sentence(of: index).lowerBound
    guard index > start, document.tokens[index - 1].kind == .comma else { return false }
    return document.text(start).hasSuffix("ing")
      && !(start..<index - 1).contains { document.tokens[$0].kind == .comma }
  }

  private func pronoun(_ mention: Mention) -> [Int] {
    let flags = lexicon.flags(document.tokens[mention.range.lowerBound].word)
    let sentence = Int(document.sentenceNumbers[mention.range.lowerBound])
    if flags.contains(.they) {
      let token = mention.range.lowerBound
      let paired = latest(of: pairings, before: token).last
      // "Vale and Osei parted in 1986, and later they met": the pair told last.
      if let paired, paired.token > lastGroupToken,
        document.sentenceNumbers[paired.token] >= sentence - 1
      {
        return paired.people
      }
      if groupSentence >= sentence - 1 { return lastGroup }
      return paired?.people ?? lastGroup
    }
    let gender: Person.Gender = flags.contains(.he) ? .male : .female
    let others = doers[mention.range.lowerBound] ?? []
    func agrees(_ number: Int) -> Bool {
      !others.contains(number) && roster.members[number].gender.map { $0 == gender } ?? true
    }
    // "Vale took Osei on a tour and held talks with him": the only one there besides who does it.
    if !others.isEmpty {
      let there = sentencePeople.filter(agrees)
      if there.count == 1 { return there }
    }
    // "Vale spoke of a meeting of Osei and herself": whoever the clause is about.
    if document.length(mention.range.lowerBound) == 7,
      ["himself", "herself"].contains(document.folded(mention.range.lowerBound)),
      let own = sentenceSubjects.last(where: agrees)
    {
      return [own]
    }
    // "The two were to meet, he said": who spoke in the sentence before, not whom the report names.
    if closesReport(mention) || followsParticiple(mention),
      let topic = precedingSubjects.first(where: agrees)
    {
      return [topic]
    }
    // "…, Vale's spokesman said. He was received by Osei": of whom the spokesman spoke.
    if sentencePeople.isEmpty, let spokesman = precedingSubjects.first,
      precedingSubjects.count == 1,
      roster.members[spokesman].standing.office?.has("spokes") ?? false,
      !isSpeaking(mention.range.upperBound),
      let topic = subjects.last(where: { $0 != spokesman && agrees($0) })
    {
      return [topic]
    }
    // The topic goes on: who did what the sentence before tells, when this one names nobody yet.
    if sentencePeople.isEmpty, let topic = precedingSubjects.first(where: agrees) {
      return [topic]
    }
    // "It was Vale's first visit. She …": the one person mentioned since the last subject.
    if subjectSentence < recentSentence, let latest = recent.last(where: agrees) {
      return [latest]
    }
    return subjects.last(where: agrees).map { [$0] } ?? recent.last(where: agrees).map { [$0] }
      ?? []
  }
}
