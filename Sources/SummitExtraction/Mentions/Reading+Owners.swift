/// Whom possessives and the leaders of an article mean.
extension Reading {
  /// Whom "his", "her" or "their" at the token means.
  func owner(of index: Int, in sentence: ParsedSentence) -> [Int] {
    let word = lexicon.text(of: word(index))
    // The subject of the clause around it, or of the one before.
    let clauses = sentence.clauses.filter { !$0.subject.isEmpty }
    let around =
      clauses.last { $0.verb.range.lowerBound <= index } ?? clauses.first
    let subject = around.map { people($0.subject) } ?? []
    switch word {
    case "their":
      if subject.count > 1 { return subject }
      return principals.count >= 2 ? Array(principals.prefix(2)) : subject
    case "his", "her":
      return subject.count == 1 ? subject : []
    default:
      return []
    }
  }

  /// The two leaders whom the article is about: the first two that it names.
  static func principals(among mentions: [Mention], of roster: Roster) -> [Int] {
    var leaders: [Int] = []
    for mention in mentions where mention.kind == .person && !mention.isFormer {
      guard let person = mention.people.first, roster.isLeader(person), !leaders.contains(person)
      else { continue }
      leaders.append(person)
      if leaders.count == 2 { break }
    }
    return leaders
  }
}
