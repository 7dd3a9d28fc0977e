import SummitCoverage

/// An event as it takes shape while an article is read.
struct EventDraft {
  var kind: EventKind
  var status: EventStatus
  var series: Int?
  var bilateral: Int?
  var date: FoundDate?
  var place: Int?
  var placeName: String?
  var venue: Int?
  var venueName: String?
  /// What sort of place it was at, told by a common noun: "presidential palace".
  var site: String?
  var country: Int?
  var minutes: Int?
  var mealtime: Mealtime?
  /// Whether only the setting speaks of it so far, so that its status is yet to be told.
  var isProvisional = false
  var isSideline = false
  var isRecalled = false
  /// Whether the words that tell of it first do so in the present.
  var isPresent = false
  /// Whether all that tells of it denies it or leaves it open.
  var isDoubtful = false
  private(set) var parts: [Part] = []
  /// All who have a part in it.
  private(set) var people = PersonSet()
  /// The findings that tell of it: sentence, rule.
  var sources: [(sentence: Int, rule: String)] = []
  var lastSentence: Int

  struct Part {
    var person: Int
    var status: AttendanceStatus
    var role: AttendanceRole?
    var absenceReason: String?
    var sources: [(sentence: Int, rule: String)]
  }

  /// Those at the table, or expected there.
  var present: PersonSet {
    var present = PersonSet()
    for part in parts where part.status == .attended || part.status == .expected {
      present.insert(part.person)
    }
    return present
  }

  /// Adds a person's part; what says more than before takes its place.
  mutating func add(_ part: Finding.Part, sentence: Int, rule: String) {
    if people.contains(part.person),
      let index = parts.firstIndex(where: { $0.person == part.person })
    {
      parts[index].sources.append((sentence, rule))
      if EventDraft.rank(part.status) > EventDraft.rank(parts[index].status) {
        parts[index].status = part.status
        parts[index].absenceReason = part.absenceReason
      }
      parts[index].role = parts[index].role ?? part.role
    } else {
      people.insert(part.person)
      parts.append(
        Part(
          person: part.person, status: part.status, role: part.role,
          absenceReason: part.absenceReason, sources: [(sentence, rule)]))
    }
  }

  /// Gives those at the event, as far as their roles are not told, the ones they have at the other.
  mutating func takeRoles(of other: EventDraft) {
    for index in parts.indices where parts[index].role == nil {
      parts[index].role = other.parts.first { $0.person == parts[index].person }?.role
    }
  }

  private static func rank(_ status: AttendanceStatus) -> Int {
    switch status {
    case .invited: 0
    case .expected: 1
    case .attended: 2
    case .absent: 3
    }
  }

  /// Takes over where the other event was and how long, as far as this one lacks it.
  mutating func takePlace(of other: EventDraft) {
    if placeName == nil, venueName == nil, country == nil || country == other.country {
      (place, placeName) = (other.place, other.placeName)
      (venue, venueName) = (other.venue, other.venueName)
      country = country ?? other.country
    }
    site = site ?? other.site
    minutes = minutes ?? other.minutes
  }

  /// Kinds that can be told of with one another's nouns.
  static func group(_ kind: EventKind) -> Int {
    switch kind {
    case .summit, .meeting, .conference: 0
    case .call: 1
    case .pressConference: 2
    case .ceremony: 3
    case .meal: 4
    case .visit: 5
    case .interview: 6
    case .signing: 7
    }
  }
}
