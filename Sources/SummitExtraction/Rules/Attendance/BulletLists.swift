import SummitCoverage

/// Reads lists of people, a line each, under a line that says that they were there or stayed away.
///
/// ```text
/// Those present included:
/// • President Anna Vale
/// • Prime Minister Kofi Osei
/// ```
struct BulletLists {
  private let reading: Reading
  /// For each sentence, what the heading over its list makes of the people in it.
  private let statuses: [AttendanceStatus?]

  init(_ reading: Reading) {
    self.reading = reading
    var statuses = [AttendanceStatus?](repeating: nil, count: reading.sentences.count)
    // Most articles have no list.
    guard reading.sentences.contains(where: { BulletLists.isItem($0.range, reading) }) else {
      self.statuses = statuses
      return
    }
    var current: AttendanceStatus?
    for (number, sentence) in reading.sentences.enumerated() {
      if BulletLists.isItem(sentence.range, reading) {
        statuses[number] = current
      } else if let announced = BulletLists.status(announcedBy: sentence, reading) {
        current = announced
      } else if !BulletLists.goesOn(number, reading) {
        current = nil
      }
    }
    self.statuses = statuses
  }

  /// The people of the list item, as its heading tells of them.
  ///
  /// Under a heading of those who stayed away, only items that say nothing of their own count.
  func finding(in sentence: ParsedSentence, number: Int) -> Finding? {
    guard let status = statuses[number] else { return nil }
    if status == .absent, !sentence.clauses.isEmpty { return nil }
    let people = RosterLines(reading: reading).listedPeople(in: sentence.range)
    guard let first = people.first, status != .absent || people.count == 1 else { return nil }
    let all = status == .absent ? [first] : people
    return Finding(
      trigger: sentence.range.lowerBound, sentence: number, rule: "presenceIsItemized", kind: nil,
      people: all.map { Finding.Part(person: $0, status: status) }, isDefinite: true,
      scope: sentence.range)
  }

  /// Whether the sentence begins with the mark of a list item.
  static func isItem(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let token = reading.document.tokens[range.lowerBound]
    guard token.shape.contains(.beginsLine) else { return false }
    switch token.kind {
    case .bullet, .hyphen, .dash, .other: return range.count > 1
    default: return false
    }
  }

  /// Whether the sentence goes on with the line of the one before it.
  private static func goesOn(_ number: Int, _ reading: Reading) -> Bool {
    !reading.document.tokens[reading.sentences[number].range.lowerBound].shape.contains(.beginsLine)
  }

  private static func status(
    announcedBy sentence: ParsedSentence, _ reading: Reading
  ) -> AttendanceStatus? {
    var (isAbsence, isDenied, isPresence, isThere) = (false, false, false, false)
    for index in sentence.range {
      switch reading.document.folded(index) {
      case "away", "absent", "missing", "absentees": isAbsence = true
      case "not", "isnt": isDenied = true
      case "going": isThere = true
      case "there":
        isThere = true
        isPresence = true
      case "present", "attending", "attended", "attendees", "participants", "included",
        "delegation", "guests", "table", "attend", "include", "includes":
        isPresence = true
      default: break
      }
    }
    if isAbsence || isDenied && isThere { return .absent }
    guard let last = sentence.range.last, reading.document.tokens[last].kind == .colon, isPresence
    else { return nil }
    let isAhead = sentence.clauses.contains { Modality.of($0, in: reading) == .planned }
    return isAhead ? .expected : .attended
  }
}
