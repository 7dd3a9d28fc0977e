extension ClauseParser {
  /// The nominals of "A, B and C" that ends at the position; of "the heads of A and B" the heads.
  func coordination(endingAt position: Int, _ phrases: [Phrase]) -> [Nominal] {
    guard case .nominal(let last) = phrases[position] else { return [] }
    var found = [last]
    var index = position - 1
    var sawCoordinator = false
    while index > 0 {
      var separators = 0
      while index > 0, isSeparator(phrases[index], &sawCoordinator) {
        separators += 1
        index -= 1
      }
      guard separators > 0, sawCoordinator, case .nominal(let nominal) = phrases[index],
        isOfOneKind(nominal, last)
      else { break }
      found.insert(nominal, at: 0)
      index -= 1
    }
    // The nominal of a preposition is not the subject; what it modifies is.
    if index > 0, case .preposition = phrases[index], case .nominal = phrases[index - 1] {
      return coordination(endingAt: index - 1, phrases)
    }
    return found
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
  }

  /// The nominals of the list that begins at the position, and the place behind it.
  ///
  /// What follows a preposition, as its complement, goes on over a bare "and".
  func list(
    from position: Int, _ phrases: [Phrase], isComplement: Bool = false
  ) -> (nominals: [Nominal], next: Int) {
    guard position < phrases.count, case .nominal(let first) = phrases[position] else {
      return ([], position)
    }
    var found = [first]
    var index = position + 1
    var pending: [Nominal] = []
    // "with host | Anna Vale": the name tells who the noun is.
    if first.mentions.isEmpty, !isTime(first), index < phrases.count,
      case .nominal(let named) = phrases[index], isPersonal(named)
    {
      found = [named]
      index += 1
    }
    while index < phrases.count {
      var next = index
      var hasCoordinator = false
      var hasComma = false
      loop: while next < phrases.count {
        switch phrases[next] {
        case .comma:
          hasComma = true
          next += 1
        case .coordinator:
          hasCoordinator = true
          next += 1
        default: break loop
        }
      }
      guard next > index, next < phrases.count, case .nominal(let nominal) = phrases[next],
        isOfOneKind(nominal, found[0])
      else { break }
      // ", and Vale said": a new clause, not another item; "between Osei and Vale was" is one.
      if next + 1 < phrases.count, case .verb(let verb) = phrases[next + 1],
        verb.tense != .gerund, !(verb.tense == .participle && verb.isPassive),
        hasComma || !isComplement
      {
        break
      }
      pending.append(nominal)
      index = next + 1
      if hasCoordinator || !isPersonal(found[0]) {
        found += pending
        pending = []
        if !isListGoingOn(index, phrases) { break }
      }
    }
    // A list of people may end without "and": "Vale, the envoy, Osei".
    if isPersonal(found[0]), !pending.isEmpty, found.count == 1, pending.count > 1 {
      found += pending
    }
    return (found, index)
  }

  /// Whether the nominal ends in a day, a month or a year: "on Friday | Vale met Osei".
  private func isTime(_ nominal: Nominal) -> Bool {
    let last = document.tokens[nominal.range.upperBound - 1]
    return last.kind == .number
      || !lexicon.flags(last.word).isDisjoint(with: [.weekday, .month, .timeOfDay])
  }

  private func isListGoingOn(_ index: Int, _ phrases: [Phrase]) -> Bool {
    guard index < phrases.count else { return false }
    switch phrases[index] {
    case .comma, .coordinator: return true
    default: return false
    }
  }
}
