import SummitCoverage

extension ClauseParser {
  /// The nominals of "A, B and C" that ends at the position; of "the heads of A and B" the heads.
  func coordination(endingAt position: Int, _ phrases: [Phrase]) -> Nominals {
    guard case .nominal(let last) = phrases[position] else { return [] }
    var found = Nominals(last)
    var index = position - 1
    var sawCoordinator = false
    var separations = 0
    while index > 0 {
      var separators = 0
      var joins = false
      while index > 0, isSeparator(phrases[index], &joins) {
        separators += 1
        index -= 1
      }
      // "was received by Vale and Lund, and the two talked": behind a second "and" is a new clause.
      if joins, separations == 1, sawCoordinator, opensClause(position, phrases) { return [last] }
      sawCoordinator = sawCoordinator || joins
      separations += 1
      guard separators > 0, sawCoordinator, case .nominal(let nominal) = phrases[index],
        isOfOneKind(nominal, last), !isLeadIn(index, phrases), isTime(nominal) == isTime(last)
      else { break }
      found.insert(nominal, at: 0)
      index -= 1
    }
    // The nominal of a preposition is not the subject; what it modifies is.
    if index > 0, case .preposition = phrases[index], case .nominal = phrases[index - 1] {
      return coordination(endingAt: index - 1, phrases)
    }
    if isPersonal(last), let whole = people(endingAt: position, phrases), whole.count > found.count
    {
      return whole
    }
    return found
  }

  /// Whether a comma and "and" stand before the nominal.
  private func opensClause(_ position: Int, _ phrases: [Phrase]) -> Bool {
    guard position > 1, case .coordinator = phrases[position - 1],
      case .comma = phrases[position - 2]
    else { return false }
    return true
  }

  /// "According to the ministry, Vale and Osei met": what opens the sentence is none of the list.
  private func isLeadIn(_ index: Int, _ phrases: [Phrase]) -> Bool {
    guard index == 1, case .preposition = phrases[0], case .comma = phrases[2] else { return false }
    return true
  }

  private func isSeparator(_ phrase: Phrase, _ sawCoordinator: inout Bool) -> Bool {
    switch phrase {
    case .comma: return true
    case .coordinator:
      sawCoordinator = true
      return true
    default: return false
    }
  }

  /// Whether the two nominals can be items of one list: both people, or both not.
  private func isOfOneKind(_ one: Nominal, _ other: Nominal) -> Bool {
    isPersonal(one) == isPersonal(other)
  }

  private func isPersonal(_ nominal: Nominal) -> Bool {
    nominal.mentions.contains { mentions[$0].isPersonal }
      || nominal.mentions.isEmpty && nominal.range.count < 3
        && isCrowd(nominal.range.upperBound - 1)
      || nominal.range.count < 6 && isCompany(nominal.range.upperBound - 1)
  }

  /// Whether the noun is of those who go with someone: "Vale and her husband", "Vale and a large
  /// delegation".
  private func isCompany(_ index: Int) -> Bool {
    switch document.length(index) {
    case 4: document.folded(index) == "wife"
    case 6: document.folded(index) == "spouse"
    case 7: document.folded(index) == "husband"
    case 9: document.folded(index) == "entourage"
    case 10: document.folded(index) == "delegation"
    default: false
    }
  }

  /// Whether the noun speaks of people without naming them.
  private func isCrowd(_ index: Int) -> Bool {
    switch document.length(index) {
    case 5: document.folded(index) == "aides"
    case 6: document.folded(index) == "others"
    case 9: document.folded(index) == "officials"
    default: false
    }
  }

  /// The nominals of the list that begins at the position, and the place behind it.
  ///
  /// What follows a preposition, as its complement, goes on over a bare "and".
  func list(
    from position: Int, _ phrases: [Phrase], isComplement: Bool = false
  ) -> (nominals: Nominals, next: Int) {
    guard position < phrases.count, case .nominal(let first) = phrases[position] else {
      return ([], position)
    }
    // "with host | Anna Vale": the name tells who the noun is.
    if first.mentions.isEmpty, !isTime(first), position + 1 < phrases.count,
      case .nominal(let named) = phrases[position + 1], isPersonal(named)
    {
      return people(from: position + 1, phrases, as: isComplement ? .complement : .object)
    }
    return isPersonal(first)
      ? people(from: position, phrases, as: isComplement ? .complement : .object)
      : things(first, from: position, phrases, isComplement: isComplement)
  }

  /// Whether the nominal ends in a day, a month or a year: "on Friday | Vale met Osei".
  func isTime(_ nominal: Nominal) -> Bool {
    let last = document.tokens[nominal.range.upperBound - 1]
    return last.kind == .number
      || !lexicon.flags(last.word).isDisjoint(with: [.weekday, .month, .timeOfDay])
  }

  // MARK: Lists of things

  private func things(
    _ first: Nominal, from position: Int, _ phrases: [Phrase], isComplement: Bool
  ) -> (nominals: Nominals, next: Int) {
    var found = Nominals(first)
    var index = position + 1
    while index < phrases.count {
      var next = index
      var hasComma = false
      loop: while next < phrases.count {
        switch phrases[next] {
        case .comma: hasComma = true
        case .coordinator: break
        default: break loop
        }
        next += 1
      }
      guard next > index, next < phrases.count, case .nominal(let nominal) = phrases[next],
        !isPersonal(nominal), isEvent(nominal) == isEvent(first)
      else { break }
      if isFollowedByVerb(next, phrases), hasComma || !isComplement { break }
      found.append(nominal)
      index = next + 1
      guard index < phrases.count, isListMark(phrases[index]) else { break }
    }
    return (found, index)
  }

  private func isEvent(_ nominal: Nominal) -> Bool {
    guard let head = nominal.head(mentions), case .event = mentions[head].kind else { return false }
    return true
  }

  private func isListMark(_ phrase: Phrase) -> Bool {
    switch phrase {
    case .comma, .coordinator: true
    default: false
    }
  }

  /// Whether a verb that can be its own clause's follows: ", and Vale said".
  private func isFollowedByVerb(_ index: Int, _ phrases: [Phrase]) -> Bool {
    guard index + 1 < phrases.count, case .verb(let verb) = phrases[index + 1] else { return false }
    return verb.tense != .gerund && verb.tense != .infinitive
      && !(verb.tense == .participle && verb.isPassive)
  }

  // MARK: Lists of people

  /// What the people of a list are in their clause.
  private enum Function { case subject, object, complement }

  /// A person behind another in a list.
  private struct Item {
    var position: Int
    var nominal: Nominal
    var hasComma: Bool
    var hasCoordinator: Bool
  }

  /// The people of a list from its first: "A, who leads B, the envoy C (left) and D".
  private func people(
    from position: Int, _ phrases: [Phrase], as function: Function
  ) -> (nominals: Nominals, next: Int) {
    guard case .nominal(let first) = phrases[position] else { return ([], position) }
    var found = Nominals(first)
    var next = position + 1
    var pending = Nominals()
    var index = next
    while let item = item(after: index, phrases) {
      // ", and Vale said": a new clause, not another item; "between Osei and Vale was" is one.
      if function != .subject, isFollowedByVerb(item.position, phrases),
        item.hasComma || function != .complement
      {
        break
      }
      pending.append(item.nominal)
      index = item.position + 1
      if item.hasCoordinator {
        found += pending
        pending = []
        next = index
      }
    }
    // A list of people may end without "and": "Vale, the envoy, Osei".
    if found.count == 1, pending.count > 1 {
      found += pending
      next = index
    }
    return (found, next)
  }

  /// The people of the subject that ends at the position, from the first person of its clause.
  private func people(endingAt position: Int, _ phrases: [Phrase]) -> Nominals? {
    for start in 0..<position {
      guard case .nominal(let first) = phrases[start], isPersonal(first),
        start == 0 || beginsClause(behind: phrases[start - 1])
      else { continue }
      let (nominals, next) = people(from: start, phrases, as: .subject)
      if next == position + 1, nominals.count > 1 { return nominals }
    }
    return nil
  }

  /// The people whom the words before the comma name one by one, behind a noun for them all: "The four
  /// partners, Vale, Osei, Arden and Lund, came".
  func peopleNaming(_ comma: Int, _ phrases: [Phrase]) -> Nominals? {
    guard comma > 2, case .nominal(let last) = phrases[comma - 1], isPersonal(last) else {
      return nil
    }
    let people = coordination(endingAt: comma - 1, phrases)
    guard people.count > 1, let first = people.first,
      let start = phrases.firstIndex(where: { $0.range == first.range }), start > 1,
      case .comma = phrases[start - 1], case .nominal(let noun) = phrases[start - 2],
      noun.head(mentions).map({ mentions[$0].kind != .person }) ?? true
    else { return nil }
    return people
  }

  private func beginsClause(behind phrase: Phrase) -> Bool {
    switch phrase {
    case .comma, .mark, .subordinator, .quotation: true
    default: false
    }
  }

  /// The next person of a list, past appositions, parentheses and relative clauses.
  private func item(after start: Int, _ phrases: [Phrase]) -> Item? {
    var index = start
    var isParted = false
    var hasComma = false
    var hasCoordinator = false
    var isApposition = false
    while index < phrases.count, index - start < 16 {
      switch phrases[index] {
      case .comma:
        isParted = true
        hasComma = true
        index += 1
      case .coordinator:
        isParted = true
        hasCoordinator = true
        index += 1
      case .mark(let token):
        switch document.tokens[token].kind {
        case .semicolon:
          isParted = true
          hasComma = true
          index += 1
        case .openParenthesis:
          guard let close = close(of: index, phrases) else { return nil }
          index = close + 1
        default: return nil
        }
      case .nominal(let nominal):
        guard isParted else { return nil }
        if isPersonal(nominal) {
          return Item(
            position: index, nominal: nominal, hasComma: hasComma, hasCoordinator: hasCoordinator)
        }
        isParted = false
        hasCoordinator = false
        isApposition = true
        index += 1
      case .preposition(let word, _):
        guard isApposition || word == lexicon.grammar.of, index + 1 < phrases.count,
          case .nominal = phrases[index + 1]
        else { return nil }
        index += 2
      case .relative:
        guard hasComma || index == start, let end = endOfRelative(index, phrases) else {
          return nil
        }
        isParted = false
        hasCoordinator = false
        index = end
      default:
        return nil
      }
    }
    return nil
  }

  private func close(of opening: Int, _ phrases: [Phrase]) -> Int? {
    for index in opening + 1..<min(opening + 8, phrases.count) {
      if case .mark(let token) = phrases[index],
        document.tokens[token].kind == .closeParenthesis
      {
        return index
      }
    }
    return nil
  }

  /// The comma that closes the relative clause, unless a person before it may go on in a list of its
  /// own: "Vale, who met Osei, Arden and Doyle".
  private func endOfRelative(_ start: Int, _ phrases: [Phrase]) -> Int? {
    var index = start + 1
    while index < phrases.count, index - start < 9 {
      switch phrases[index] {
      case .comma:
        if case .nominal(let before) = phrases[index - 1], isPersonal(before) { return nil }
        return index
      case .mark(let token):
        return document.tokens[token].kind == .semicolon ? index : nil
      case .quotation, .subordinator: return nil
      default: index += 1
      }
    }
    return nil
  }
}
