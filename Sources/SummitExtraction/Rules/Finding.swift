import SummitCoverage

/// What one rule reads from one place of an article: an event, or people's part in one.
struct Finding: Sendable {
  /// The token that told the rule.
  var trigger: Int
  var sentence: Int
  var rule: String
  /// What sort of event it is; nil where the words only add people to an event told before.
  var kind: EventKind?
  var status: EventStatus = .held
  var people: [Part] = []
  var series: Int?
  /// The series of two countries that it belongs to.
  var bilateral: Int?
  /// Whether the words point at an event told before: "the talks", "their meeting".
  var isDefinite = false
  /// Whether the words deny it or leave it open: "did not attend the summit", "sought the meeting".
  var isDoubtful = false
  /// Whether it took place beside something larger: "on the sidelines of".
  var isSideline = false
  /// Whether it is looked back at: "their first meeting since Geneva in 2021".
  var isRecalled = false
  /// Whether the first person had an event with each of the others: "spoke by phone with A and B".
  var isSeparate = false
  /// How many of the first people had an event, each by themselves, with all the others: "Vale and
  /// Osei met separately with Lund".
  var apart = 0
  /// Whether each of the people had an event of their own: "both gave press conferences".
  var isEach = false
  /// Whether it is what stands behind "since": "their first meeting since Geneva in 2021".
  var isBehindSince = false
  /// Whether the words name it without telling whether it was held: "ahead of the summit".
  var isUntold = false
  /// Whether the words tell of it in the present, which of a day to come is a plan.
  var isPresent = false
  /// Whether it is told as what was once planned: "was to meet", "had been due to sit down".
  var isBygone = false
  /// Whether the words say that it was of several, and name one at most: "a joint press conference".
  var isHalfTold = false
  /// Whether it is told as one more of its kind: "met again", "once more".
  var isAgain = false
  /// The meal that its noun names, by the time of day: "luncheon".
  var mealtime: Mealtime?
  /// Whether the words tell of talking alone, in person or by telephone.
  var isSpoken = false
  /// The tokens in which place and date are to be looked for first.
  var scope: Range<Int>

  /// All its people.
  var personSet: PersonSet { PersonSet(people.lazy.map(\.person)) }

  /// A person's part in the event.
  struct Part: Hashable, Sendable {
    var person: Int
    var status: AttendanceStatus
    var role: AttendanceRole?
    var absenceReason: String?
  }
}

/// When in the day a meal is.
enum Mealtime: Sendable {
  case morning, noon, evening

  /// That of a meal's noun, where the noun tells.
  init?(noun: String) {
    switch noun {
    case "breakfast": self = .morning
    case "lunch", "luncheon", "lunches": self = .noon
    case "dinner", "banquet", "supper", "dinners": self = .evening
    default: return nil
    }
  }
}

extension Finding {
  /// What is told as if it were so, on a day yet to come, is a plan: "Vale meets Osei on Friday".
  mutating func settle(on found: FoundDate, published: Day?) {
    guard isPresent, status == .held, found.date.precision == .day, let published,
      found.date.first > published
        || found.date.first == published && scope.contains(found.range.lowerBound)
    else { return }
    status = .planned
    for index in people.indices where people[index].status == .attended {
      people[index].status = .expected
    }
  }

  /// Adds people to the event, as those who are there or expected.
  mutating func add(_ others: [Int]) {
    let part: AttendanceStatus = status == .held ? .attended : .expected
    for person in others where !people.contains(where: { $0.person == person }) {
      people.append(Part(person: person, status: part))
    }
  }

  /// Whether it is of one event, as nearly all are.
  var isSingle: Bool {
    !isEach && !(apart > 1 && apart < people.count) && !(isSeparate && people.count > 2)
  }

  /// The events of a list: one person's calls with several others are one event each.
  var singles: [Finding] {
    if isSingle { return [self] }
    if isEach {
      return people.map { person in
        var single = self
        single.people = [person]
        return single
      }
    }
    if apart > 1, apart < people.count {
      return people.prefix(apart).map { one in
        var single = self
        single.people = [one] + people.dropFirst(apart)
        return single
      }
    }
    guard let first = people.first else { return [self] }
    return people.dropFirst().map { other in
      var single = self
      single.people = [first, other]
      return single
    }
  }
}

/// A rule of reading: what it looks for in a clause, with examples that are tests.
struct ClauseRule: Sendable {
  let name: String
  /// The verbs of the clauses that it finds something in; nil where any verb will do.
  let verbs: [RuleVerb]?
  /// What the rule finds in the clause.
  let finds: @Sendable (Clause, Reading) -> Finding?
  /// Sentences in which it finds the people marked, as in "[Vale](host) received [Osei](guest)".
  let accepts: [String]
  /// Sentences in which it finds nothing.
  let rejects: [String]

  init(
    _ name: String = #function, verbs: [RuleVerb]? = nil, accepts: [String], rejects: [String],
    finds: @escaping @Sendable (Clause, Reading) -> Finding?
  ) {
    self.name = name
    self.verbs = verbs
    self.accepts = accepts
    self.rejects = rejects
    self.finds = finds
  }

  /// Every rule that reads clauses, in the order in which they are asked.
  static let all: [ClauseRule] = [
    pressIsFaced, guestsAreHadToMeal, peopleMeetForMeal, guestIsHonoured, guestIsReceived,
    hostReceivesGuest, personIsGuest, personIsHost,
    peopleHaveNotMetSince, personHasNotVisitedSince, seriesIsHosted,
    peopleMeet, personSeesPerson, timeIsSpentTogether, peopleSpeakByPhone, peopleTalk,
    peopleSitDown, personIsSummoned, personGoesToTell, peopleGather, peopleConfer,
    personIsInterviewed,
    documentIsSigned, flowersAreLaid, respectsArePaid, monumentIsFaced, treeIsPlanted,
    ceremonyIsDone, oathIsTaken, honourIsAwarded, peopleDine,
    personVisits, placeIsShown, invitationIsGiven, personTravels,
    personStandsIn, personSendsAnother, peopleJoin, peopleAccompany, eventIncludes, presenceIsNoted,
    delegationIncludes, personBrings, personAttends, countryIsRepresented, seatsAreTaken,
    personComesToEvent, personSpeaksAtEvent,
    personStaysAway, personIsNotInvited, personIsInvited, personIsInvitedToPlace,
  ]
}
