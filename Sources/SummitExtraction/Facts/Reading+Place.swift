import SummitCoverage

extension Reading {
  /// The city of the byline: "Our correspondent in Lindmark", "Cy Doyle in Lindmark".
  var bylinePlace: Int? {
    for sentence in document.sentences.prefix(6) {
      guard (3...9).contains(sentence.count), let last = sentence.last, mentionNumbers[last] >= 0,
        document.beginsParagraph(sentence.lowerBound)
          || document.tokens[sentence.lowerBound].shape.contains(.beginsLine)
      else { continue }
      let mention = mentions[Int(mentionNumbers[last])]
      guard case .place(let place) = mention.kind, !lexicon.reference.places[place].isVenue,
        mention.range.lowerBound > sentence.lowerBound,
        document.word(mention.range.lowerBound - 1, lexicon) == "in"
      else { continue }
      return place
    }
    return nil
  }

  /// The only city that the headline says something happened in: "what to expect in Lindmark".
  var headlinePlace: Int? {
    guard let title = article.title else { return nil }
    let headline = Document(title, lexicon: lexicon)
    var found: Set<Int> = []
    for index in headline.tokens.indices.dropFirst() where headline.tokens[index].isCapitalized {
      guard ["in", "at"].contains(headline.word(index - 1, lexicon)) else { continue }
      for case .place(let place) in lexicon.phrases.matches(headline.tokens, at: index).first?
        .entries
        ?? [] where !lexicon.reference.places[place].isVenue
      {
        found.insert(place)
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
