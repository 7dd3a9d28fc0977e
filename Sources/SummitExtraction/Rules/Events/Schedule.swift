import SummitCoverage

/// Reads schedules of bilateral meetings: one host, and a line for each guest.
///
/// ```text
/// President Vale is to hold four bilateral meetings. The schedule:
/// September 8
/// - Prime Minister Kofi Osei
/// - Working lunch with Foreign Minister Mara Lund
/// ```
struct Schedule {
  private let reading: Reading
  /// For each sentence that is an entry, whose schedule it is.
  private let hosts: [Int?]

  init(_ reading: Reading) {
    self.reading = reading
    var hosts = [Int?](repeating: nil, count: reading.sentences.count)
    if let host = Schedule.host(of: reading) {
      for (number, sentence) in reading.sentences.enumerated()
      where number > host.sentence && BulletLists.isItem(sentence.range, reading) {
        hosts[number] = host.person
      }
    }
    self.hosts = hosts
  }

  /// The meeting of an entry: its guests, together, with the host; nil where it is no entry.
  func findings(in sentence: ParsedSentence, number: Int) -> [Finding]? {
    guard let host = hosts[number] else { return nil }
    let guests = RosterLines(reading: reading).listedPeople(in: sentence.range)
      .filter { $0 != host }
    guard !guests.isEmpty else { return [] }
    let kind = reading.eventNamed(in: sentence.range)?.kind
    return [
      Finding(
        trigger: sentence.range.lowerBound, sentence: number, rule: "meetingIsScheduled",
        kind: kind == .meal ? .meal : .meeting, status: .planned,
        people: ([host] + guests).map { Finding.Part(person: $0, status: .expected) },
        scope: sentence.range)
    ]
  }

  /// Whose meetings the text, with its headline, says that it lists: who is the subject of a
  /// sentence before the first entry, where "schedule" or "meetings" ends in a colon.
  private static func host(of reading: Reading) -> (person: Int, sentence: Int)? {
    guard
      let first = reading.sentences.firstIndex(where: { BulletLists.isItem($0.range, reading) })
    else { return nil }
    let before = reading.sentences[..<first]
    let announcing = before.lastIndex { sentence in
      guard let last = sentence.range.last, reading.document.tokens[last].kind == .colon else {
        return false
      }
      return sentence.range.contains {
        ["schedule", "itinerary", "meetings", "bilaterals", "calendar", "engagements"].contains(
          reading.document.folded($0))
      }
    }
    guard let announcing else { return nil }
    for sentence in before[...announcing].reversed() {
      for clause in sentence.clauses where clause.governor == nil {
        let people = reading.people(clause.subject)
        if people.count == 1, reading.roster.isPrincipal(people[0]) {
          return (people[0], announcing)
        }
      }
    }
    return nil
  }
}
