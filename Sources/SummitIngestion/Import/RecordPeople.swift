internal import SummitCoverage

/// The people of one record, by the names that the record has for them.
struct RecordPeople {
  /// The row of each person.
  private(set) var ids: [String: Int] = [:]
  /// For whom each part is played, by the words after `for`.
  private(set) var parties: [String: Party] = [:]

  /// Resolves everybody whom the record names.
  ///
  /// What one event tells of a person (the country, the office) helps to tell who is meant
  /// wherever the record names them.
  init(_ record: Record, authority: inout Authority) throws {
    for party in record.events.flatMap(\.participants).compactMap(\.represents)
    where parties[party] == nil {
      parties[party] = try authority.parties.party(named: party)
    }
    for mention in mentions(of: record) where !mention.name.words.isEmpty {
      ids[mention.text] = try authority.people.resolve(mention)
    }
  }

  /// For whom the person takes part.
  func party(of part: Record.Participant) -> Party? {
    part.represents.flatMap { parties[$0] }
  }

  /// Each name once, in the order of the record: the people named, then those who took part.
  private func mentions(of record: Record) -> [PersonMention] {
    var mentions: [PersonMention] = []
    var positions: [String: Int] = [:]
    func position(of name: String) -> Int {
      if let known = positions[name] { return known }
      positions[name] = mentions.count
      mentions.append(PersonMention(name, day: record.article.published?.description))
      return mentions.count - 1
    }
    for name in record.people { _ = position(of: name) }
    for event in record.events {
      for part in event.participants {
        let position = position(of: part.person)
        mentions[position].party = mentions[position].party ?? party(of: part)
        mentions[position].office = mentions[position].office ?? part.office
        mentions[position].day =
          mentions[position].day ?? event.start?.first.description
      }
    }
    return mentions
  }
}
