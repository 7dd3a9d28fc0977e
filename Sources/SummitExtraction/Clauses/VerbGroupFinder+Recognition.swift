/// Telling a verb from a noun or an adjective of the same spelling.
extension VerbGroupFinder {
  /// Whether the word is a verb here rather than a noun or an adjective.
  func isVerb(at index: Int, after nominal: Nominal?, last: Phrase?, end: Int) -> Bool {
    let token = document.tokens[index]
    let forms = VerbForm.Forms(lexicon.verbForms(token.word))
    let flags = lexicon.flags(token.word)
    if mentionNumbers[index] >= 0, !isEventWord(index) { return false }
    if token.isCapitalized, !token.shape.contains(.beginsLine), index > 0,
      !isSentenceStart(index)
    {
      return false
    }
    if isOfGuest(index, last, end) { return false }
    let isEvent = flags.contains(.event)
    let before = index > 0 ? document.tokens[index - 1] : token
    let beforeFlags = lexicon.flags(before.word)
    let next = index + 1 < end ? document.tokens[index + 1] : nil
    let nextFlags = next.map { lexicon.flags($0.word) } ?? []
    let startsNoun =
      !nextFlags.isDisjoint(with: [.determiner, .possessive, .pronoun])
      || next.map { $0.isCapitalized && $0.isWord } ?? false
    // "leaders like Vale": not what they like.
    if let nominal, nominal.head(mentions) == nil, document.folded(index) == "like",
      document.text(nominal.range.upperBound - 1).hasSuffix("s"), nextFlags.isDisjoint(with: .verb)
    {
      return false
    }
    if let nominal {
      let touches = nominal.range.upperBound == index
      let endsInMention = nominal.head(mentions) != nil
      if before.kind == .possessive || before.kind == .hyphen { return false }
      if touches, !beforeFlags.isDisjoint(with: [.determiner, .possessive]),
        nominal.range.count == 1
      {
        return false
      }
      if forms.contains(.past) {
        // "the planned talks": an adjective between determiner and noun; "took" is none.
        return !forms.contains(.participle) || !isAdjectival(index, nominal, end: end)
      }
      if forms.contains(.third) {
        // "with full honours": a noun behind its adjective.
        if case .preposition = last, nominal.mentions.isEmpty, touches,
          beforeFlags.isDisjoint(with: [.determiner, .possessive])
        {
          return false
        }
        if isEvent {
          return endsInPerson(nominal) && (startsNoun || isOneOf(next, "to", "with", "at"))
        }
        return endsInMention || startsNoun || nextFlags.contains(.preposition)
          || next?.word == lexicon.grammar.that
      }
      if forms.contains(.gerund) {
        return !isEvent && !isAdjectival(index, nominal, end: end)
          || isEvent && endsInPerson(nominal) && startsNoun
      }
      if forms.contains(.participle) { return true }
      let isListed = if case .coordinator = last { endsInPerson(nominal) } else { false }
      return (isPlural(nominal) && !isEvent || isListed && !isOneOf(next, "of"))
        && (startsNoun || nextFlags.contains(.preposition) || nextFlags.contains(.adverb))
        || isListed && touches && !isEvent && next?.isWord ?? false && !token.isCapitalized
          && !isDone(next)
    }
    switch last {
    case .preposition:
      return forms.contains(.gerund) && (!isEvent || startsNoun || isOneOf(next, "with"))
    case .relative:
      return true
    case .coordinator, .comma:
      if forms.contains(.past) || forms.contains(.participle) {
        return flags.isDisjoint(with: [.planned, .cancelled]) || !isBeforeNoun(index, end: end)
      }
      if forms.contains(.gerund) { return !isEvent || startsNoun }
      if forms.contains(.third) {
        let isSpeech = lexicon.verbForms(token.word).contains {
          !lexicon.verbClass($0.verb).isDisjoint(with: [.say, .tell])
        }
        return !isEvent && (startsNoun || isSpeech || nextFlags.contains(.preposition))
      }
      return false
    case .nominal:
      return forms.contains(.past) || forms.contains(.third) && !isEvent || forms.contains(.gerund)
        || forms.contains(.base) && startsNoun
    case .subordinator:
      return forms.contains(.gerund) || forms.contains(.past) || forms.contains(.participle)
    case .verb:
      return forms.contains(.gerund) && (!isEvent || startsNoun)
    case .quotation, .mark:
      return forms.contains(.past) || forms.contains(.third) && !isEvent || forms.contains(.gerund)
    case nil:
      // At the start of a sentence: "Speaking in …", "Asked about …".
      return forms.contains(.gerund) && (!isEvent || startsNoun) || forms.contains(.participle)
    }
  }

  /// "met visiting Prime Minister Osei", "talks with visiting President Vale": what the guest is called.
  private func isOfGuest(_ index: Int, _ last: Phrase?, _ end: Int) -> Bool {
    guard document.length(index) == 8, index + 1 < end, mentionNumbers[index + 1] >= 0,
      mentions[Int(mentionNumbers[index + 1])].kind == .person,
      document.folded(index) == "visiting"
    else { return false }
    switch last {
    case .verb: return true
    case .preposition(let word, _): return word == lexicon.grammar.with
    default: return false
    }
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    let start = document.sentence(of: index).lowerBound
    return index == start || !document.tokens[start].isWord && index == start + 1
  }

  private func endsInPerson(_ nominal: Nominal) -> Bool {
    nominal.head(mentions).map { mentions[$0].isPersonal } ?? false
  }

  private func isPlural(_ nominal: Nominal) -> Bool {
    if let head = nominal.head(mentions) {
      return mentions[head].kind == .group || mentions[head].kind == .pronoun
    }
    return document.text(nominal.range.upperBound - 1).hasSuffix("s")
  }

  /// Whether a participle stands between a determiner and a noun.
  private func isAdjectival(_ index: Int, _ nominal: Nominal, end: Int) -> Bool {
    let first = lexicon.flags(document.tokens[nominal.range.lowerBound].word)
    guard !first.isDisjoint(with: [.determiner, .possessive, .number]) else { return false }
    guard nominal.head(mentions) == nil else { return false }
    return isBeforeNoun(index, end: end) && nominal.range.count < 3
  }

  /// Whether a noun rather than a determiner, preposition or mark follows.
  private func isBeforeNoun(_ index: Int, end: Int) -> Bool {
    guard index + 1 < end, document.tokens[index + 1].isWord else { return false }
    let next = document.tokens[index + 1]
    let flags = lexicon.flags(next.word)
    if !flags.isDisjoint(with: WordFlags.closed.union([.adverb])) { return false }
    if mentionNumbers[index + 1] >= 0 {
      return isEventWord(index + 1)
    }
    return true
  }

  /// Whether the word is a verb's past: of "Vale and Osei last met" the first is none.
  private func isDone(_ token: Token?) -> Bool {
    token.map { lexicon.verbForms($0.word).contains { $0.form == .past } } ?? false
  }

  private func isOneOf(_ token: Token?, _ words: String...) -> Bool {
    guard let token else { return false }
    return words.contains(lexicon.text(of: token.word))
  }
}
