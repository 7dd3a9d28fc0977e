import SummitCoverage

/// Reads sentences that list who was there: "With Vale were Arden and Doyle.", "Also present were …",
/// "Around the table with her were …", "From left: Vale, Osei, …".
struct RosterLines {
  let reading: Reading

  /// The people whom the sentence lists as present, if it is such a list.
  func finding(in sentence: ParsedSentence, number: Int) -> Finding? {
    if let besides = besides(in: sentence, number: number) { return besides }
    guard let opening = opening(of: sentence) else { return nil }
    let people = listedPeople(in: sentence.range)
    guard !people.isEmpty else { return nil }
    return Finding(
      trigger: opening.trigger, sentence: number, rule: "presenceIsListed", kind: nil,
      people: people.map { Finding.Part(person: $0, status: opening.status) }, isDefinite: true,
      scope: sentence.range.lowerBound..<max(opening.trigger, sentence.range.lowerBound + 1))
  }

  /// The people of "With Arden and Doyle at her side, Vale …", with who they are beside.
  func besides(in sentence: ParsedSentence, number: Int) -> Finding? {
    guard case .preposition(let word, _) = sentence.phrases.first,
      word == reading.lexicon.grammar.with,
      let side = sentence.phrases.indices.dropFirst().first(where: { index in
        guard case .preposition = sentence.phrases[index - 1],
          case .nominal(let nominal) = sentence.phrases[index]
        else { return false }
        return reading.flags(nominal.range.lowerBound).contains(.possessive)
          && reading.have([nominal], word: "side", "elbow", "flank")
      }),
      let clause = sentence.clauses.first(where: { $0.governor == nil && !$0.isRelative }),
      clause.verb.range.lowerBound >= sentence.phrases[side].range.upperBound
    else { return nil }
    let people = listedPeople(
      in: sentence.range.lowerBound..<sentence.phrases[side].range.lowerBound)
    return .part(people, .attended, of: clause, rule: "presenceIsListed", in: reading)
  }

  /// The people named in the range outside quotations, without those told of in passing.
  func listedPeople(in range: Range<Int>) -> [Int] {
    var people: [Int] = []
    for mention in reading.mentions(beginningIn: range) {
      guard mention.isPersonal, !reading.document.isQuoted(mention.range.lowerBound),
        mention.kind != .group || mention.people.count < 4
      else { continue }
      let before = mention.range.lowerBound - 1
      // "Doyle, Vale's adviser": the owner is no one new.
      let isOwner =
        mention.range.upperBound < range.upperBound
        && reading.document.tokens[mention.range.upperBound].kind == .possessive
      guard !isOwner, before < range.lowerBound || !reading.isWord(before, "unlike"),
        !isStoodInFor(before, in: range)
      else { continue }
      for person in mention.people where !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// "Arden, standing in for Vale": who is not there.
  private func isStoodInFor(_ before: Int, in range: Range<Int>) -> Bool {
    guard before - 1 >= range.lowerBound else { return false }
    if reading.isWord(before, "for") {
      return reading.isWord(before - 1, "in")
        && before - 2 >= range.lowerBound
        && ["standing", "stood", "stands", "sitting", "filling", "filled"].contains(
          reading.document.folded(before - 2))
    }
    return reading.isWord(before, "of")
      && ["instead", "place", "behalf", "absence"].contains { reading.isWord(before - 1, $0) }
  }

  // MARK: How a list begins

  private typealias Opening = (trigger: Int, status: AttendanceStatus)

  /// The verb of being or sitting that stands before the names, behind words of a place at the table:
  /// "Around the table, which was round, were …".
  private func opening(of sentence: ParsedSentence) -> Opening? {
    if let caption = caption(of: sentence) { return caption }
    if let table = table(in: sentence) { return table }
    guard let position = mainVerb(of: sentence),
      case .verb(let group) = sentence.phrases[position], isPlacing(group), !group.isNegated,
      group.tense != .infinitive, position + 1 < sentence.phrases.count
    else { return nil }
    let before = sentence.range.lowerBound..<group.range.lowerBound
    guard !before.isEmpty, before.count < 24,
      isInverted(sentence, at: position) && !followsPerson(sentence, position)
        || tellsWhoAttends(before, sentence),
      before.contains(where: isPresence), beginsWithPeople(sentence, at: position + 1)
    else { return nil }
    return (group.head, group.tense == .future ? .expected : .attended)
  }

  /// The place of the first verb that is of no relative clause and no participle of the opening words.
  private func mainVerb(of sentence: ParsedSentence) -> Int? {
    sentence.phrases.indices.first { index in
      guard index > 0, case .verb(let group) = sentence.phrases[index] else { return false }
      if case .relative = sentence.phrases[index - 1] { return false }
      return group.tense != .gerund && group.tense != .participle
    }
  }

  /// "In Geneva, Vale sat": the person right before the verb is its subject.
  private func followsPerson(_ sentence: ParsedSentence, _ position: Int) -> Bool {
    guard position > 2, case .nominal(let nominal) = sentence.phrases[position - 1],
      case .comma = sentence.phrases[position - 2]
    else { return false }
    return nominal.head(reading.mentions).map { reading.mentions[$0].kind == .person } ?? false
  }

  /// "Other leaders in attendance were", "Those participating in the summit included".
  private func tellsWhoAttends(_ before: Range<Int>, _ sentence: ParsedSentence) -> Bool {
    guard case .nominal(let nominal) = sentence.phrases[0], reading.people(nominal).isEmpty else {
      return false
    }
    return before.contains { index in
      switch reading.document.word(index) {
      case "attendance", "attending", "present", "participating", "attendees", "participants",
        "attended", "participated":
        true
      default: false
      }
    }
  }

  /// "were", "sat", "were seated", "stood": verbs that say where people are.
  private func isPlacing(_ group: VerbGroup) -> Bool {
    guard let verb = group.verb else {
      return group.range.contains { reading.flags($0).contains(.be) }
    }
    switch reading.lexicon.lemma(verb) {
    case "sit", "seat", "stand", "gather", "include": return true
    default: return false
    }
  }

  /// "From left: Vale, Osei": whom a picture shows.
  private func caption(of sentence: ParsedSentence) -> Opening? {
    func has(_ word: String, _ number: Int) -> Bool {
      let index = sentence.range.lowerBound + number
      return index < sentence.range.upperBound && reading.isWord(index, word)
    }
    if let label = label(of: sentence) { return (label, .attended) }
    let isCaption =
      has("from", 0) && has("left", 1) || has("left", 0) && has("to", 1) && has("right", 2)
      || has("pictured", 0)
    return isCaption ? (sentence.range.lowerBound, .attended) : nil
  }

  /// "Around the table Vale, Osei and Arden rose": those of whom the sentence tells are at it.
  private func table(in sentence: ParsedSentence) -> Opening? {
    guard sentence.phrases.count > 2, case .preposition(_, let range) = sentence.phrases[0],
      case .nominal(let nominal) = sentence.phrases[1],
      reading.isWord(nominal.range.upperBound - 1, "table"),
      ["around", "round", "at", "across"].contains(reading.document.folded(range)),
      let clause = sentence.clauses.first(where: { $0.governor == nil && !$0.isRelative }),
      Modality.of(clause, in: reading) == .held,
      reading.people(clause.subject).count > 1
    else { return nil }
    return (clause.verb.head, .attended)
  }

  /// The colon behind "The Norland side:", "At the table, from left:", "Also present:".
  private func label(of sentence: ParsedSentence) -> Int? {
    let start = sentence.range.lowerBound
    let end = min(start + 9, sentence.range.upperBound - 1)
    guard start < end,
      let colon = (start..<end).first(where: { reading.document.tokens[$0].kind == .colon }),
      reading.mentionNumbers[colon + 1] >= 0,
      reading.mentions[Int(reading.mentionNumbers[colon + 1])].kind == .person,
      !sentence.phrases.contains(where: {
        if case .verb(let group) = $0 { group.range.lowerBound < colon } else { false }
      })
    else { return nil }
    let isOfPresence = (start..<colon).contains { index in
      [
        "side", "delegation", "team", "table", "left", "right", "present", "attendance",
        "attendees", "participants", "seated", "pictured", "attending", "room", "hall",
      ].contains(reading.document.folded(index))
    }
    return isOfPresence ? colon : nil
  }

  /// Whether all before the verb is place, time or manner: no phrase there is its subject.
  private func isInverted(_ sentence: ParsedSentence, at position: Int) -> Bool {
    switch sentence.phrases[0] {
    case .preposition: return true
    // "Seated with the leaders were", "Facing her was"
    case .verb(let first): return first.tense != .present && first.tense != .infinitive
    case .nominal(let nominal):
      return nominal.head(reading.mentions) == nil
        && (nominal.range.contains(where: isParticiple)
          || ["round", "opposite", "across"].contains(
            reading.document.folded(nominal.range.lowerBound)))
    default:
      return sentence.phrases[..<position].contains {
        if case .preposition = $0 { true } else { false }
      }
    }
  }

  private func isParticiple(_ index: Int) -> Bool {
    [
      "present", "seated", "attending", "participating", "joining", "accompanying", "flanking",
      "facing", "also", "others", "those", "guests",
    ].contains(reading.document.folded(index))
  }

  /// Words of those at a table or in a room, or of a side of it.
  private func isPresence(_ index: Int) -> Bool {
    if isParticiple(index) { return true }
    if reading.mentionNumbers[index] >= 0 {
      let mention = reading.mentions[Int(reading.mentionNumbers[index])]
      if case .event = mention.kind { return true }
      if mention.isPersonal { return true }
    }
    return [
      "table", "hall", "room", "chamber", "circle", "audience", "side", "sides", "seats", "hand",
      "attendance", "with", "beside", "alongside", "among", "around", "round", "sessions", "left",
      "right", "participants", "attendees", "attended", "participated",
    ].contains(reading.document.folded(index))
  }

  /// Whether the first nominal behind the verb, past a place or side, is of people.
  private func beginsWithPeople(_ sentence: ParsedSentence, at start: Int) -> Bool {
    var position = start
    while position < sentence.phrases.count {
      switch sentence.phrases[position] {
      case .nominal(let nominal):
        if !reading.people(nominal).isEmpty { return true }
        if position > start, case .preposition = sentence.phrases[position - 1] {
          position += 1
          continue
        }
        return nominal.mentions.contains { reading.mentions[$0].isPersonal }
      case .preposition, .comma: position += 1
      default: return false
      }
    }
    return false
  }
}
