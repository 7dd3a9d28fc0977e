import SummitCoverage

extension Reading {
  /// The day that the report was written on: that of its dateline, where publication followed within
  /// days, else that of publication; none of a text that looks back on long ago.
  var day: Day? {
    if lookedBackOn != nil { return nil }
    guard let published = article.published else { return dateline?.day }
    guard let sent = dateline?.day, (0...3).contains(published.number - sent.number) else {
      return published
    }
    return sent
  }

  /// The first day that the text writes in full, as a caption does.
  var firstDay: Day? {
    let finder = DateFinder(document: document, lexicon: lexicon, published: nil)
    for sentence in sentences.prefix(12) {
      for index in sentence.range where finder.mayBegin(at: index) && !document.isQuoted(index) {
        let found = finder.written(at: index, end: sentence.range.upperBound)
        if let found, !isInName(index) { return found.date.first }
      }
    }
    return nil
  }

  /// The year that the headline or the first lines name, by which a text without a day of
  /// publication dates its days.
  var year: Int? {
    if let day = day ?? lookedBackOn { return day.parts.year }
    return [headline, document].lazy.compactMap { $0?.yearNamed(self.lexicon) }.first
  }

  /// Whether the date that begins at the token is that of a thing: "the agreement of October 21".
  func isOfThing(_ start: Int) -> Bool {
    guard start > 1, word(start - 1) == lexicon.grammar.of, document.tokens[start - 2].isWord else {
      return false
    }
    return flags(start - 2)
      .isDisjoint(with: [.event, .timeOfDay, .unit, .weekday, .ordinal, .adverb])
      && !["early", "late", "end", "beginning", "middle", "eve"].contains(
        document.word(start - 2))
  }

  /// Whether the token is part of a person's name, as the "Sun" of "Kang Sun Nam" is.
  func isInName(_ index: Int) -> Bool {
    mentionNumbers[index] >= 0 && mentions[Int(mentionNumbers[index])].kind == .person
  }

  /// The city of the dateline.
  var datelinePlace: Int? { dateline?.place }
}

extension Document {
  /// The first year among the first words.
  fileprivate func yearNamed(_ lexicon: Lexicon) -> Int? {
    let finder = DateFinder(document: self, lexicon: lexicon, published: nil)
    return tokens.indices.prefix(60).lazy.compactMap { finder.year($0) }.first
  }
}
