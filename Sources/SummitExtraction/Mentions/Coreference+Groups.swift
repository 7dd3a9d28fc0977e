import SummitCoverage

/// Whom "the two leaders", "the three", "the other guests" and "the foreign ministers" mean.
extension Coreference {
  /// The people of the group: as many as it counts, from its own sentence, else those whom a clause or
  /// a list brought together last, else the leaders of the article.
  func group(_ mention: Mention) -> [Int] {
    let noun = document.folded(mention.name)
    let wanted = count(of: mention, noun)
    let nations = nations(of: mention)
    if nations.count > 1 { return leading(nations, noun, document.folded(mention.range)) }
    if Self.ministerial.contains(noun) { return ministers(mention, wanted) }
    let countries = countries(behind: mention)
    if countries.count > 1 {
      return roster.members.indices.filter { number in
        roster.isLeader(number) && roster.represented(number).map(countries.contains) ?? false
      }
    }
    guard isOthers(mention) else {
      return leaders(wanted, noun, before: mention.range.lowerBound)
    }
    // "Vale hosted the other three": those around the one who does it.
    let subject = sentencePeople.last.map { [$0] } ?? []
    let all = leaders(wanted.map { $0 + subject.count }, noun, before: mention.range.lowerBound)
    return all.contains { subject.contains($0) } || wanted == nil
      ? all.filter { !subject.contains($0) } : []
  }

  /// "the Norlandish and Tambiran presidents": the countries whose they are.
  private func nations(of mention: Mention) -> [Represented] {
    var found: [Represented] = []
    var index = mention.range.lowerBound
    while index < mention.range.upperBound {
      if document.tokens[index].isCapitalized, let demonym = document.demonym(at: index) {
        found.append(.country(demonym.country))
        index = demonym.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Those of the nations who hold the office that the noun names.
  private func leading(_ nations: [Represented], _ noun: String, _ words: String) -> [Int] {
    let isOfMinisters = Self.ministerial.contains(noun)
    return nations.compactMap { nation in
      let members = roster.members.indices.filter { roster.represented($0) == nation }
      return isOfMinisters
        ? members.last { holds($0, words) } : members.first(where: roster.isLeader)
    }
  }

  /// "the presidents of Norland, Tambira and Osana": whom they lead.
  private func countries(behind mention: Mention) -> [Represented] {
    var index = mention.range.upperBound
    guard index < document.tokens.count, document.tokens[index].word == lexicon.grammar.of else {
      return []
    }
    index += 1
    var found: [Represented] = []
    while index < document.tokens.count {
      let token = document.tokens[index]
      if token.kind == .comma || token.word == lexicon.grammar.and
        || token.word == lexicon.grammar.the
      {
        index += 1
        continue
      }
      var country: (length: Int, index: Int)?
      for match in lexicon.phrases.matches(document.tokens, at: index) where country == nil {
        for case .country(let number, .name) in match.entries { country = (match.length, number) }
      }
      guard let country else { break }
      found.append(.country(country.index))
      index += country.length
    }
    return found
  }

  /// As many leaders as wanted, whom the text before the token brings together.
  private func leaders(_ wanted: Int?, _ noun: String, before token: Int) -> [Int] {
    let paired = latest(of: pairings, before: token)
    let gatherings = latest(of: gatherings, before: token)
    let gathered = gatherings.last?.people ?? []
    guard let count = wanted else {
      if let last = paired.last, last.token > gatherings.last?.token ?? -1 {
        return last.people
      }
      if !gathered.isEmpty { return gathered }
      return paired.last?.people ?? (principals.count == 2 ? principals : [])
    }
    // "Arden and Lund were in Geneva. The two held talks": whoever the sentence before is of.
    if count == 2, sentencePeople.count == 2, noun == "two" { return sentencePeople }
    if count == 2, sentencePeople.isEmpty, precedingPeople.count == 2, isPlain(noun),
      jointSentences.contains(currentSentence - 1)
    {
      return precedingPeople
    }
    for people in [sentencePeople, precedingPeople] {
      let leaders = people.filter(roster.hasLed)
      if leaders.count == count { return leaders }
    }
    if let latest = paired.last(where: { $0.people.count == count }) { return latest.people }
    if let whole = gatherings.last(where: { $0.people.count == count }) {
      return whole.people
    }
    let named = principals.filter(recent.contains)
    if count <= 4, named.count >= count { return Array(named.prefix(count)) }
    // "All seven visitors" of a list that names them with the two whom they visit.
    let guests = gathered.filter { !principals.prefix(2).contains($0) }
    if guests.count == count { return guests }
    // "All seven" of a list that names one or two more, its host among them.
    return (count...count + 1).contains(gathered.count) && count > 4 ? gathered : []
  }

  /// Whether the noun says no more of the two than that they are two.
  private func isPlain(_ noun: String) -> Bool {
    switch noun {
    case "two", "pair", "duo", "men", "women", "officials", "diplomats", "envoys": true
    default: false
    }
  }

  /// "the three foreign ministers: Arden, Lund and Doyle": the names behind the colon, where they are
  /// as many as the group.
  func listed(behind index: Int, _ mentions: [Mention]) -> [Int]? {
    let group = mentions[index]
    guard let wanted = count(of: group, document.folded(group.name)) else { return nil }
    let end = document.sentence(of: group.range.lowerBound).upperBound
    guard
      let colon = (group.range.upperBound..<end).first(where: {
        document.tokens[$0].kind == .colon
      })
    else { return nil }
    var people: [Int] = []
    for mention in mentions[(index + 1)...] {
      guard mention.range.lowerBound < end else { break }
      guard mention.kind == .person, mention.range.lowerBound > colon,
        !document.isQuoted(mention.range.lowerBound)
      else { continue }
      people += mention.people.filter { !people.contains($0) }
    }
    return people.count == wanted ? people : nil
  }

  /// The last of those that stand before the token; long ago nobody remembers.
  func latest(
    of told: [(token: Int, people: [Int])], before token: Int
  ) -> some BidirectionalCollection<(token: Int, people: [Int])> {
    let sentence = document.sentenceNumbers[token]
    var (low, high) = (0, told.count)
    while low < high {
      let middle = (low + high) / 2
      if document.sentenceNumbers[told[middle].token] <= sentence {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return told[..<low].suffix(64).lazy.filter { $0.token < token }
  }

  private static let ministerial = [
    "ministers", "pms", "fms", "diplomats", "officials", "envoys", "delegations", "negotiators",
  ]

  /// "the other three", "his eight guests": without the one whom the clause is about.
  private func isOthers(_ mention: Mention) -> Bool {
    mention.range.contains { index in
      let text = document.folded(index)
      return text == "other" || text == "guests" || text == "fellow"
    }
  }

  private func count(of mention: Mention, _ noun: String) -> Int? {
    if noun == "pair" || noun == "duo" || noun == "two" { return 2 }
    if noun == "trio" { return 3 }
    var wanted: Int?
    for index in mention.range {
      if let value = lexicon.value(document.tokens[index].word), value > 1 { wanted = value }
      if document.tokens[index].word == lexicon.grammar.both { wanted = 2 }
    }
    return wanted
  }

  /// "the two foreign ministers", "both defence ministers": those of the office met last.
  private func ministers(_ mention: Mention, _ wanted: Int?) -> [Int] {
    let words = document.folded(mention.range)
    guard
      ["foreign", "defen", "prime", "minister"].contains(where: words.has) || words.hasSuffix("pms")
        || words.hasSuffix("fms")
    else { return [] }
    let fitting = recent.filter { holds($0, words) }
    return wanted.map { Array(fitting.suffix($0)) } ?? (fitting.count == 2 ? fitting : [])
  }

  /// Whether the person's office is that of the words: "the two foreign ministers".
  private func holds(_ number: Int, _ words: String) -> Bool {
    let office = roster.members[number].standing.office ?? ""
    if words.has("foreign") || words.hasSuffix("fms") {
      return office.has("foreign") || office == "secretary of state" || office == "top diplomat"
    }
    if words.has("defen") { return office.has("defen") }
    if words.has("prime") || words.hasSuffix("pms") {
      return office.has("prime") || office == "premier"
    }
    return words.has("minister") && office.has("minister") && !office.has("prime")
  }

  /// The principals whom lists name together, from sentence to sentence, by the token at which the
  /// list is as long as that.
  func gatherings(
    in sentences: [ParsedSentence], _ mentions: [Mention]
  ) -> [(token: Int, people: [Int])] {
    var found: [(token: Int, people: [Int])] = []
    var last = -3
    var next = 0
    for (number, sentence) in sentences.enumerated() {
      var people: [Int] = []
      while next < mentions.count, mentions[next].range.lowerBound < sentence.range.upperBound {
        if mentions[next].kind == .person, !document.isQuoted(mentions[next].range.lowerBound) {
          for person in mentions[next].people
          where roster.isPrincipal(person) && !people.contains(person) { people.append(person) }
        }
        next += 1
      }
      guard people.count > 2, roster.sides(of: people).count > 2 else { continue }
      if number - last <= 2, let before = found.last?.people {
        people = before + people.filter { !before.contains($0) }
      }
      last = number
      found.append((sentence.range.upperBound - 1, people))
    }
    return found
  }
}
