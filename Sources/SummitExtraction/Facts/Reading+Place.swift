import SummitCoverage

extension Reading {
  /// The city of the byline: "Our correspondent in Lindmark", "Cy Doyle in Lindmark".
  var bylinePlace: Int? {
    if let byline = article.byline, let place = place(endingByline: byline) { return place }
    for sentence in document.sentences.prefix(6) {
      guard (3...9).contains(sentence.count), let last = sentence.last, mentionNumbers[last] >= 0,
        document.beginsParagraph(sentence.lowerBound)
          || document.tokens[sentence.lowerBound].shape.contains(.beginsLine)
      else { continue }
      let mention = mentions[Int(mentionNumbers[last])]
      guard case .place(let place) = mention.kind, !lexicon.reference.places[place].isVenue,
        mention.range.lowerBound > sentence.lowerBound,
        document.word(mention.range.lowerBound - 1) == "in"
      else { continue }
      return place
    }
    return nil
  }

  private func place(endingByline byline: String) -> Int? {
    let line = Document(byline, lexicon: lexicon)
    for index in line.tokens.indices.dropFirst() where line.word(index - 1) == "in" {
      guard let match = lexicon.phrases.matches(line.tokens, at: index).first,
        index + match.length == line.tokens.count
      else { continue }
      for case .place(let place) in match.entries { return place }
    }
    return nil
  }
}

extension Headline {
  /// The places that the headline names.
  ///
  /// `told` is the only one that it says something is in, as in "what to expect in Lindmark" and "the
  /// Lindmark summit"; `named` are all cities.
  static func places(of reading: Reading) -> (told: Int?, named: [Int]) {
    guard let headline = reading.headline else { return (nil, []) }
    let lexicon = reading.lexicon
    var told: Set<Int> = []
    var named: [Int] = []
    for index in headline.tokens.indices where headline.tokens[index].isCapitalized {
      guard let match = lexicon.phrases.matches(headline.tokens, at: index).first else { continue }
      for case .place(let place) in match.entries {
        let next = index + match.length
        let isBeforeEvent =
          next < headline.tokens.count
          && lexicon.flags(headline.tokens[next].word).contains(.event)
        let isBehind = index > 0 && ["in", "at"].contains(headline.word(index - 1))
        if isBehind || isBeforeEvent { told.insert(place) }
        if !lexicon.reference.places[place].isVenue, !named.contains(place) { named.append(place) }
      }
    }
    return (told.count == 1 ? told.first : nil, named)
  }
}
