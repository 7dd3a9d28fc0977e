internal import SummitCoverage
internal import SummitSQLite

/// An event that fits the words, and how it lies to the others that do.
struct EventCandidate: Hashable {
  let choice: EventChoice
  let firstDay: String?
  let lastDay: String?
  let placeID: Int?
  let venueID: Int?
  let seriesID: Int?
  let partOf: Int?
  let followedBy: Int?

  init(_ row: borrowing Row) throws {
    choice = try EventChoice(row)
    firstDay = row.optionalText(7)
    lastDay = row.optionalText(8)
    placeID = row.optionalInt(9)
    venueID = row.optionalInt(10)
    seriesID = row.optionalInt(11)
    partOf = row.optionalInt(12)
    followedBy = row.optionalInt(13)
  }

  /// How much an event of its kind gathers around it: a summit its dinner, never the reverse.
  var rank: Int {
    switch choice.kind {
    case EventKind.summit.rawValue: 3
    case EventKind.conference.rawValue: 2
    case EventKind.meeting.rawValue: 1
    default: 0
    }
  }

  /// Whether others may be part of it.
  var isMain: Bool { rank > 0 && partOf == nil }

  private var isHeld: Bool { choice.status == EventStatus.held.rawValue }

  /// Whether who names both can only mean the other one by itself: this one is told as a part of it
  /// or as its plan, or is a lesser kind of gathering at the same time and place, or a vague plan
  /// that came out of it.
  func belongs(to main: EventCandidate) -> Bool {
    if partOf == main.choice.eventID || followedBy == main.choice.eventID { return true }
    guard main.isMain else { return false }
    let isLesser = rank < main.rank && (isNear(main) || isMorningAfter(main))
    return isLesser || isFollowUp(of: main)
  }

  /// Whether what is known of its day and place lies with the other's.
  private func isNear(_ other: EventCandidate) -> Bool {
    let isSameTime =
      if let firstDay, let lastDay {
        firstDay <= other.lastDay ?? "" && other.firstDay ?? "" <= lastDay
      } else {
        true
      }
    let isSamePlace =
      placeID == nil || other.placeID == nil || placeID == other.placeID
      || placeID == other.venueID || venueID == other.placeID
    return isSameTime && isSamePlace
  }

  /// Whether it is a ceremony or the like in the same place on the day after the other, on which the
  /// papers tell of what came last.
  private func isMorningAfter(_ other: EventCandidate) -> Bool {
    guard rank == 0, placeID != nil, placeID == other.placeID,
      let day = firstDay.flatMap({ Day(iso: $0) }),
      let end = other.lastDay.flatMap({ Day(iso: $0) })
    else { return false }
    return day.number == end.number + 1
  }

  /// Whether it is still a plan, outside any series, for a time after the other was held.
  private func isFollowUp(of main: EventCandidate) -> Bool {
    guard !isHeld, main.isHeld, seriesID == nil else { return false }
    guard let firstDay else { return true }
    return main.firstDay.map { firstDay >= $0 } ?? false
  }
}

extension [EventCandidate] {
  /// The event that is meant: the only one, or the one to which all others belong.
  var meant: EventCandidate? {
    if count == 1 { return self[0] }
    return first { main in
      main.isMain && allSatisfy { $0 == main || $0.belongs(to: main) }
    }
  }

  /// Those that belong to no other, the weightiest and latest first.
  var choices: [EventChoice] {
    filter { candidate in !contains { $0 != candidate && candidate.belongs(to: $0) } }
      .sorted { ($0.rank, $0.firstDay ?? "") > ($1.rank, $1.firstDay ?? "") }
      .map(\.choice)
  }
}
