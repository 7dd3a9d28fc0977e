import SummitCoverage

/// Whom "the two leaders", "the three" and "the foreign ministers" mean.
extension Coreference {
  /// The people of the group: as many as it counts, from its own sentence, else those whom a clause
  /// brought together last, else the leaders of the article.
  func group(_ mention: Mention) -> [Int] {
    let noun = document.text(mention.name).folded
    let wanted = count(of: mention, noun)
    if Self.ministerial.contains(noun) { return ministers(mention, wanted) }
    let token = mention.range.lowerBound
    let paired = pairings.filter { $0.token < token }
    guard let count = wanted else {
      return paired.last?.people ?? (principals.count == 2 ? principals : [])
    }
    for people in [sentencePeople, precedingPeople] {
      let leaders = people.filter(roster.hasLed)
      if leaders.count == count { return leaders }
    }
    if let latest = paired.last(where: { $0.people.count == count }) { return latest.people }
    let named = principals.filter(recent.contains)
    return count <= 4 && named.count >= count ? Array(named.prefix(count)) : []
  }

  private static let ministerial = [
    "ministers", "diplomats", "officials", "envoys", "delegations", "negotiators",
  ]

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
}
