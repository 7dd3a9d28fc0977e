import SummitCoverage

/// Names that nothing but their surroundings tells to be a person's.
extension MentionFinder {
  /// Two capitalized words and more that no list knows, where the text introduces someone: behind
  /// "his wife", in a byline or a photographer's credit, before an age or an apposition, in a list
  /// of people.
  func introduced(at index: Int, end: Int) -> NameRun? {
    let name = unknownName(at: index, end: end)
    if isAfterKin(index), let stop = name?.upperBound ?? givenName(at: index, end: end) {
      return NameRun(range: index..<stop)
    }
    guard let name, name.count > 1 else { return nil }
    let isIntroduced =
      isByline(name, end: end) || isCredit(name, end: end)
      || isAppositive(name.upperBound, end: end)
      || isListed(name, end: end)
    return isIntroduced ? NameRun(range: name) : nil
  }

  /// The capitalized words at the token that are none of the lexicon's but names.
  private func unknownName(at index: Int, end: Int) -> Range<Int>? {
    var stop = index
    while stop < end, stop - index < 4 {
      let token = document.tokens[stop]
      let flags = lexicon.flags(token.word)
      let isInitial = token.shape.contains(.abbreviation) && token.end - token.start == 2
      let isParticle = flags.contains(.particle) && stop > index
      guard token.isWord, !token.shape.contains(.allCapitals),
        stop == index || !token.shape.contains(.beginsLine),
        isInitial || isParticle
          || token.isCapitalized
            && (token.word == .unknown || flags.contains(.givenName) || flags.contains(.familyName))
      else { break }
      stop += 1
    }
    guard stop > index, document.tokens[stop - 1].isCapitalized else { return nil }
    let isProper = document.phrases(at: index).contains { match in
      match.entries.contains { entry in
        if case .person = entry { false } else { entry.isProper }
      }
    }
    return isProper ? nil : index..<stop
  }

  private func givenName(at index: Int, end: Int) -> Int? {
    let token = document.tokens[index]
    let isName = token.isCapitalized && lexicon.flags(token.word).contains(.givenName)
    return isName ? index + 1 : nil
  }

  /// Whether the word before is of kin: "his wife, Ilse", "her son Ben".
  func isAfterKin(_ index: Int) -> Bool {
    var before = index - 1
    if before > 0, document.tokens[before].kind == .comma { before -= 1 }
    guard before >= 0, !document.tokens[index].shape.contains(.beginsLine) else { return false }
    return lexicon.flags(document.tokens[before].word).contains(.kin)
  }

  /// "By Ilse Marden", "By political reporter Ilse Marden and Ben Arden", "Ilse Marden in Lindmark",
  /// each a line of its own.
  private func isByline(_ name: Range<Int>, end: Int) -> Bool {
    let line = self.line(around: name.lowerBound)
    guard line.count <= 14, !endsInPeriod(line) else { return false }
    if document.tokens[line.lowerBound].word == lexicon.grammar.by {
      return line.lowerBound < name.lowerBound
    }
    guard line.lowerBound == name.lowerBound, name.upperBound + 1 < line.upperBound,
      document.tokens[name.upperBound].word == lexicon.grammar.in
    else { return false }
    return (name.upperBound + 1..<line.upperBound).allSatisfy {
      !document.tokens[$0].isWord || document.tokens[$0].isCapitalized
    }
  }

  /// Whether it is a photographer: "(Ilse Marden/Norland Press)", "Photo: Ilse Marden".
  private func isCredit(_ name: Range<Int>, end: Int) -> Bool {
    guard name.lowerBound > 0 else { return false }
    let before = document.tokens[name.lowerBound - 1].kind
    if before == .openParenthesis || before == .colon || before == .period || before == .slash,
      name.upperBound < end, document.tokens[name.upperBound].kind == .slash
    {
      return true
    }
    guard before == .colon, name.lowerBound > 1 else { return false }
    return ["photo", "photograph", "photographer", "picture", "image", "pictures", "photos"]
      .contains(document.folded(name.lowerBound - 2))
  }

  /// ", 54,", ", who …", ", the trade minister": what only a person has behind the name.
  private func isAppositive(_ index: Int, end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let mark = document.tokens[index].kind
    guard mark == .comma || mark == .openParenthesis else { return false }
    let next = document.tokens[index + 1]
    if next.kind == .number {
      let isAge = next.end - next.start == 2
      return isAge && index + 2 < end && isClosingMark(index + 2)
    }
    if mark == .comma, ["who", "whom"].contains(document.folded(index + 1)) { return true }
    guard let run = apposition(after: index, isTitled: false, end: end), let office = run.office
    else { return false }
    return !lexicon.flags(document.tokens[office.upperBound - 1].word).contains(.leaderGroup)
  }

  /// Whether the name goes on with a list of people: "Anna Vale, Kofi Osei and Ilse Marden".
  private func isListed(_ name: Range<Int>, end: Int) -> Bool {
    guard let last = mentions.last, last.kind == .person else { return false }
    let between = last.range.upperBound..<name.lowerBound
    guard !between.isEmpty, between.count <= 2,
      between.allSatisfy({
        document.tokens[$0].kind == .comma || document.tokens[$0].word == lexicon.grammar.and
      })
    else { return false }
    return name.upperBound >= end || endsNoun(name.upperBound)
  }

  /// Whether a family name by itself is more likely a word that only begins the sentence, as in
  /// "Key events", or the head of another name, as in "Power of Siberia".
  func isBareWord(_ name: NameRun, end: Int) -> Bool {
    guard name.range.count == 1 else { return false }
    let index = name.range.lowerBound
    let next = index + 1
    guard next < end, document.tokens[next].isWord,
      roster.met(surname: document.folded(index), title: nil) == nil
    else { return false }
    let token = document.tokens[next]
    if token.word == lexicon.grammar.of { return origin(after: next, end: end) == nil }
    let begins = index == document.sentence(of: index).lowerBound
    // "Key points": only a leader of the day is called so out of nowhere.
    if begins, token.word == .unknown, !token.isCapitalized,
      !roster.isLeading(family: document.folded(index))
    {
      return true
    }
    let flags = lexicon.flags(token.word)
    let text = document.text(next)
    let isNoun =
      token.word == .unknown && !token.isCapitalized
      && !["ly", "ed", "s"].contains { text.hasSuffix($0) }
      || flags.contains(.event) && !flags.contains(.verb)
    return begins && isNoun
  }

  /// Whether the words name the firm of someone who follows: "Norland Motors chairman Ben Arden".
  func isEmployer(_ name: NameRun, end: Int) -> Bool {
    let next = name.range.upperBound
    guard name.known == nil, name.range.count > 1, next < end,
      document.tokens[next].isWord, !document.tokens[next].isCapitalized,
      let run = TitleRun.at(next, in: document, lexicon: lexicon, end: end),
      run.range.upperBound < end
    else { return false }
    return NameRun.at(
      run.range.upperBound, in: document, lexicon: lexicon, isTitled: true, end: end) != nil
  }

  /// "General Electric": a rank before one word that is nobody's name.
  func isFirm(_ run: TitleRun, _ name: NameRun) -> Bool {
    let index = name.range.lowerBound
    return run.range.count == 1 && name.range.count == 1 && name.known == nil
      && document.folded(run.range) == "general"
      && lexicon.flags(document.tokens[index].word).isDisjoint(with: [.familyName, .givenName])
      && roster.met(surname: document.folded(index), title: nil) == nil
  }

  /// "the head of the Lindmark Review Panel": capitals that end in a word for a body are no name.
  func isBody(_ name: NameRun) -> Bool {
    guard name.known == nil, name.range.count > 1 else { return false }
    return Self.bodies.contains(document.folded(name.range.upperBound - 1))
  }

  /// Words that the names of bodies end in.
  static let bodies: Set<String> = [
    "panel", "commission", "committee", "council", "board", "force", "forum", "mission",
    "department", "ministry", "agency", "party", "movement", "union", "alliance", "bank", "fund",
    "university", "institute", "authority", "parliament", "congress", "assembly", "office",
    "federation", "association", "initiative", "delegation", "secretariat",
  ]

  /// "the outgoing chair, Norland's Prime Minister Ilse Marden": the country begins the next title.
  func isTitleOfAnother(_ index: Int, end: Int) -> Bool {
    guard let run = TitleRun.at(index, in: document, lexicon: lexicon, end: end) else {
      return false
    }
    return run.represents != nil && !run.namesBodyAfter
  }

  /// The person met before whom one word alone names again, by family or given name: "Marden", and
  /// "Fahmi" after "Fahmi Fadzil".
  func namedAgain(at index: Int, end: Int) -> Int? {
    let token = document.tokens[index]
    guard token.isCapitalized, !roster.members.isEmpty, token.end - token.start > 2,
      lexicon.flags(token.word).isDisjoint(
        with: WordFlags.closed.union([.event, .month, .weekday]))
    else { return nil }
    let next = index + 1
    if next < end, document.tokens[next].isWord, document.tokens[next].isCapitalized,
      !document.tokens[next].shape.contains(.beginsLine)
    {
      return nil
    }
    guard token.word == .unknown || !isEntity(index) else { return nil }
    return roster.named(document.folded(index))
  }

  private func isEntity(_ index: Int) -> Bool {
    document.phrases(at: index).contains { match in
      match.entries.contains(where: \.isProper)
    }
  }

  private func line(around index: Int) -> Range<Int> {
    var lower = index
    while lower > 0, index - lower < 16, !document.tokens[lower].shape.contains(.beginsLine) {
      lower -= 1
    }
    var upper = index + 1
    while upper < document.tokens.count, upper - index < 16,
      !document.tokens[upper].shape.contains(.beginsLine)
    {
      upper += 1
    }
    return lower..<upper
  }

  private func endsInPeriod(_ line: Range<Int>) -> Bool {
    line.last.map { document.tokens[$0].kind == .period } ?? false
  }
}
