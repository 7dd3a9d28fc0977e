import SummitCoverage

/// An article as far as it is understood before any fact is drawn: its words, whom and what they
/// mention, and the clauses that they make.
final class Reading: Sendable {
  let article: Article
  let document: Document
  /// The words of the title, which count for no fact.
  let headline: Document?
  let lexicon: Lexicon
  let roster: Roster
  /// The two leaders whom the article is about.
  let principals: [Int]
  let mentions: [Mention]
  /// For each token, the number of the mention that covers it, or -1.
  let mentionNumbers: [Int32]
  let sentences: [ParsedSentence]
  let dateline: Dateline?
  /// The day that the text looks back on, where it is of long ago.
  let lookedBackOn: Day?

  init(_ article: Article, lexicon: Lexicon) {
    self.article = article
    self.lexicon = lexicon
    document = Document(article.text, lexicon: lexicon)
    headline = article.title.map { Document($0, lexicon: lexicon) }
    lookedBackOn = Retrospect.day(
      of: document, headline: headline, lexicon: lexicon, published: article.published)
    var (mentions, roster) = MentionFinder.found(
      in: document, lexicon: lexicon, day: lookedBackOn ?? article.published, headline: headline)
    var numbers = [Int32](repeating: -1, count: document.tokens.count)
    for (number, mention) in mentions.enumerated() {
      for index in mention.range { numbers[index] = Int32(number) }
    }
    mentionNumbers = numbers
    sentences = Reading.sentences(of: document, mentions, numbers, lexicon)
    Coreference.resolve(&mentions, in: sentences, of: document, lexicon: lexicon, roster: roster)
    self.mentions = mentions
    dateline = Dateline.of(
      document, mentions, numbers, lexicon, published: article.published)
    for mention in mentions where mention.kind == .role && !mention.isFormer {
      guard let person = mention.people.first, mention.people.count == 1,
        let office = mention.office.map(document.text), !Reading.isRelative(office)
      else { continue }
      roster.noteReference(person, office: office)
    }
    self.roster = roster
    principals = Reading.principals(among: mentions, of: roster)
  }

  /// The sentences cut into phrases and clauses.
  private static func sentences(
    of document: Document, _ mentions: [Mention], _ numbers: [Int32], _ lexicon: Lexicon
  ) -> [ParsedSentence] {
    var chunker = Chunker(
      document, lexicon: lexicon, mentions: mentions, mentionNumbers: numbers)
    let parser = ClauseParser(document: document, lexicon: lexicon, mentions: mentions)
    var parsed: [ParsedSentence] = []
    parsed.reserveCapacity(document.sentences.count)
    for (number, range) in document.sentences.enumerated() {
      let phrases = chunker.phrases(of: range)
      parsed.append(
        ParsedSentence(
          range: range, phrases: phrases, clauses: parser.parse(phrases, sentence: number)))
    }
    return parsed
  }

  /// Whether the words say how someone stands to others rather than which office they hold.
  private static func isRelative(_ office: String) -> Bool {
    let folded = office.folded
    return ["counterpart", "leader", "host", "guest", "colleague", "official", "candidate"]
      .contains(where: folded.hasSuffix)
  }

  // MARK: Asking

  /// The people that the nominals speak of, in order, each once.
  func people(_ nominals: some Collection<Nominal>) -> [Int] {
    // Mostly it is one person, of one nominal.
    if let first = nominals.first, nominals.count == 1 {
      let people = self.people(first)
      if people.count < 2 { return people }
    }
    var people: [Int] = []
    for nominal in nominals {
      for person in self.people(nominal) where !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// The people that a nominal speaks of: those of its last mention, unless its noun is another.
  func people(_ nominal: Nominal) -> [Int] {
    guard let head = nominal.head(mentions) else { return [] }
    return mentions[head].isPersonal ? mentions[head].people : []
  }

  /// The mention that the nominal ends in.
  func head(_ nominal: Nominal) -> Mention? {
    nominal.head(mentions).map { mentions[$0] }
  }

  /// The mentions that begin in the range, in order.
  func mentions(beginningIn range: Range<Int>) -> ArraySlice<Mention> {
    let first = firstMention(from: range.lowerBound)
    return mentions[first..<max(first, firstMention(from: range.upperBound))]
  }

  /// The place of the first mention that begins at the token or behind it.
  private func firstMention(from token: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func word(_ index: Int) -> Word { document.tokens[index].word }

  func flags(_ index: Int) -> WordFlags { lexicon.flags(document.tokens[index].word) }

  /// Whether the verb that says what is done is of one of the classes, as its particle makes it.
  func isVerb(_ clause: Clause, _ classes: VerbClass) -> Bool {
    !clause.verb.kind.isDisjoint(with: classes)
  }

  /// Whether one of the verbs before the last is of the classes: "agreed to meet".
  func isGoverned(_ clause: Clause, by classes: VerbClass) -> Bool {
    clause.verb.verbs.dropLast().contains {
      !lexicon.verbClass($0).isDisjoint(with: classes)
    }
  }

  /// Whether the words stand in the range, in plain lower case.
  func contains(_ range: Range<Int>, _ words: Word...) -> Bool {
    range.contains { words.contains(document.tokens[$0].word) }
  }
}
