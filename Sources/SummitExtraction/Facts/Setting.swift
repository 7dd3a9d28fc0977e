import SummitCoverage

/// What an article is about, by its headline and its first sentences: who, and at which series.
struct Setting {
  /// The two leaders, or three, whom the headline brings together, else the first two of the text.
  let principals: [Int]
  /// The series of which the headline or the lede names a meeting.
  let series: Int?
  /// Whether the headline or the lede speaks of talks, a summit or a meeting.
  let tellsOfTalks: Bool

  init(of reading: Reading) {
    var headline = Headline(people: [])
    if let title = reading.headline { headline = Headline(title, reading) }
    let leaders = headline.people.filter(reading.roster.isPrincipal)
    principals = (2...3).contains(leaders.count) ? leaders : reading.principals
    let lede = Setting.lede(of: reading)
    // "Vale joins ASEAN leaders on the eve of the ASEAN–US summit": the text tells which it is.
    series = lede.series ?? headline.series
    tellsOfTalks = headline.tellsOfTalks || lede.tellsOfTalks
  }

  /// What the first sentences name: a series with a noun of its meeting, and talks of any sort.
  private static func lede(of reading: Reading) -> (series: Int?, tellsOfTalks: Bool) {
    var series: Int?
    var tellsOfTalks = false
    for sentence in reading.sentences.prefix(6) {
      for (position, phrase) in sentence.phrases.enumerated() {
        guard case .nominal(let nominal) = phrase, let head = reading.head(nominal) else {
          continue
        }
        // "their first talks since the NATO summit" are not at that summit.
        if position > 0, case .preposition(_, let range) = sentence.phrases[position - 1],
          reading.isWord(range.lowerBound, "since")
        {
          continue
        }
        switch head.kind {
        case .event(let kind) where EventDraft.group(kind) == 0: break
        case .series where reading.flags(head.range.upperBound - 1).contains(.event): break
        default: continue
        }
        tellsOfTalks = true
        series = series ?? reading.seriesOwning(nominal, at: position, in: sentence)
        for number in nominal.mentions {
          if case .series(let found) = reading.mentions[number].kind,
            !reading.lexicon.isBilateral(found)
          {
            series = series ?? found
          }
        }
      }
    }
    return (series, tellsOfTalks)
  }
}

/// What a headline names, whose words count for no fact but tell what the text is about.
struct Headline {
  /// The people of the article whom it names, in its order.
  var people: [Int]
  var series: Int?
  var tellsOfTalks = false

  init(people: [Int]) { self.people = people }

  init(_ document: Document, _ reading: Reading) {
    people = []
    let lexicon = reading.lexicon
    let members = reading.roster.members
    for index in document.tokens.indices where document.tokens[index].isWord {
      let token = document.tokens[index]
      for match in document.phrases(at: index) {
        for entry in match.entries {
          switch entry {
          case .series(let found) where token.isCapitalized && !lexicon.isBilateral(found):
            series = series ?? found
          case .event(let kind) where EventDraft.group(kind) == 0: tellsOfTalks = true
          case .person(let known) where token.isCapitalized:
            if let number = members.firstIndex(where: { $0.known == known }) { add(number) }
          default: continue
          }
        }
      }
      if lexicon.verbForms(token.word).contains(where: {
        lexicon.verbClass($0.verb).contains(.meet)
      }) {
        tellsOfTalks = true
      }
      guard token.isCapitalized, lexicon.flags(token.word).contains(.familyName) else { continue }
      if let number = reading.roster.met(surname: document.folded(index), title: nil) {
        add(number)
      }
    }
  }

  private mutating func add(_ person: Int) {
    if !people.contains(person) { people.append(person) }
  }
}
