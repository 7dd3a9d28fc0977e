import SummitCoverage

/// Where a finding says that its event was.
struct Whereabouts {
  var place: Int?
  var placeName: String?
  var venue: Int?
  var venueName: String?
  var country: Int?

  var isEmpty: Bool { placeName == nil && venueName == nil && country == nil }

  /// The places that the tokens name as a location: behind "in", "at", "on" or "near", or before
  /// the noun of the event ("the Lindmark summit").
  static func of(_ scope: Range<Int>, trigger: Int, in reading: Reading) -> Whereabouts {
    var found = Whereabouts()
    var last = -1
    for index in scope where reading.mentionNumbers[index] >= 0 {
      let number = Int(reading.mentionNumbers[index])
      guard number != last else { continue }
      last = number
      let mention = reading.mentions[number]
      guard isLocation(mention, trigger: trigger, in: reading) else { continue }
      found.add(mention, in: reading)
    }
    found.complete(reading.lexicon)
    return found
  }

  private static func isLocation(_ mention: Mention, trigger: Int, in reading: Reading) -> Bool {
    let start = mention.range.lowerBound
    let lexicon = reading.lexicon
    guard start > 0 else { return false }
    // "the Lindmark summit", "Lindmark's summit".
    if mention.range.upperBound <= trigger, trigger - mention.range.upperBound <= 2,
      (mention.range.upperBound..<trigger).allSatisfy({
        reading.flags($0).contains(.event) || reading.document.tokens[$0].kind == .possessive
          || reading.flags($0).contains(.ordinal)
      })
    {
      if case .country = mention.kind { return false }
      return true
    }
    var before = start - 1
    while before > 0, isPlaceModifier(before, in: reading) { before -= 1 }
    // "Anchorage, Alaska": the second follows the first.
    if reading.document.tokens[before].kind == .comma, before > 0,
      reading.mentionNumbers[before - 1] >= 0
    {
      let earlier = reading.mentions[Int(reading.mentionNumbers[before - 1])]
      switch earlier.kind {
      case .place, .venue: return isLocation(earlier, trigger: trigger, in: reading)
      default: return false
      }
    }
    let word = reading.word(before)
    if word == lexicon.grammar.in || word == lexicon.grammar.at || word == lexicon.grammar.on {
      return true
    }
    if word == lexicon.grammar.to { return isDestination(before, in: reading) }
    return ["near", "outside", "inside", "aboard"].contains(lexicon.words.text(of: word))
      || isReference(mention, in: reading) || isVisited(before, in: reading)
  }

  /// "flew to Geneva for talks", "a trip to Norland": the way ends there.
  private static func isDestination(_ to: Int, in reading: Reading) -> Bool {
    if to > 0, reading.mentionNumbers[to - 1] >= 0,
      reading.mentions[Int(reading.mentionNumbers[to - 1])].kind == .event(.visit)
    {
      return true
    }
    let sentence = reading.sentences[Int(reading.document.sentenceNumbers[to])]
    let clause = sentence.clauses.last { $0.verb.range.upperBound <= to }
    return clause.map { reading.isVerb($0, [.travel, .invite]) } ?? false
  }

  /// "visited Geneva", "toured Norland".
  private static func isVisited(_ before: Int, in reading: Reading) -> Bool {
    reading.lexicon.verbForms(reading.word(before)).contains {
      reading.lexicon.verbClass($0.verb).contains(.visit)
    }
  }

  /// "Geneva, where they met", "Geneva is where they met".
  private static func isReference(_ mention: Mention, in reading: Reading) -> Bool {
    let end = mention.range.upperBound
    return (end..<min(end + 4, reading.document.tokens.count)).contains {
      reading.isWord($0, "where")
    }
  }

  private static func isPlaceModifier(_ index: Int, in reading: Reading) -> Bool {
    let flags = reading.flags(index)
    let token = reading.document.tokens[index]
    if token.kind == .possessive || flags.contains(.determiner) { return true }
    if reading.mentionNumbers[index] >= 0 {
      switch reading.mentions[Int(reading.mentionNumbers[index])].kind {
      case .country, .place: return true
      default: return false
      }
    }
    return token.isWord && flags.isDisjoint(with: WordFlags.closed.union([.verb, .preposition]))
      && reading.mentionNumbers[index] < 0 && !token.isCapitalized
      && index + 1 < reading.document.tokens.count
  }

  private mutating func add(_ mention: Mention, in reading: Reading) {
    switch mention.kind {
    case .place(let index):
      let place = reading.lexicon.reference.places[index]
      if place.isVenue {
        if venueName == nil {
          venue = index
          venueName = place.name
        }
      } else if placeName == nil
        || self.place.map({ reading.lexicon.place($0, contains: index) }) ?? true
      {
        self.place = index
        placeName = place.name
      }
    case .venue:
      if venueName == nil { venueName = reading.document.text(mention.range) }
    case .country(let index, .name):
      if country == nil { country = index }
    default:
      break
    }
  }

  /// Fills in the city of a venue and the country of a place, as the lexicon knows them.
  mutating func complete(_ lexicon: Lexicon) {
    if placeName == nil, let venue,
      let within = lexicon.reference.places[venue].within.flatMap({ lexicon.placesBySlug[$0] }),
      !lexicon.reference.places[within].isVenue
    {
      place = within
      placeName = lexicon.reference.places[within].name
    }
    if country == nil, let known = place ?? venue,
      let code = lexicon.reference.places[known].country
    {
      country = lexicon.countriesByCode[code]
    }
  }
}
