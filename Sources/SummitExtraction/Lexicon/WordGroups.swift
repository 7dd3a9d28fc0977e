/// Groups of words that one step of the reading asks for again and again, so that the number of a
/// word tells whether it is one of them.
///
/// A word that the lexicon lacks, such as "weekend", is in no group: whoever asks has to look at its
/// text.
struct WordGroups: OptionSet, Sendable {
  let rawValue: UInt8

  /// Words by which a date may begin that has neither a number nor a name of a month or weekday.
  static let opensDate = WordGroups(rawValue: 1)

  /// Words that make a verb before them another.
  static let particle = WordGroups(rawValue: 2)

  static let members: [(WordGroups, [String])] = [
    (
      .particle,
      ["off", "through", "back", "for", "on", "out", "clear", "of", "it"]
    ),
    (
      .opensDate,
      [
        "today", "tonight", "yesterday", "tomorrow", "last", "next", "this", "fall",
        "winter", "end", "within",
      ] + DateFinder.ordinals.prefix(12)
    ),
  ]

  /// The groups of each word, by its number.
  static func ofWords(in words: WordTable) -> [WordGroups] {
    var groups = [WordGroups](repeating: [], count: words.count + 1)
    for (group, texts) in members {
      for text in texts {
        let number = Int(words.find(text).number)
        if number > 0 { groups[number].insert(group) }
      }
    }
    return groups
  }
}
