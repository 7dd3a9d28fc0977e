import SummitCoverage

/// The people of one article, each once, with what the article says of their office.
struct Roster: Sendable {
  struct Member: Sendable {
    /// The person of the lexicon, when it is one.
    var known: Int?
    /// The fullest name met.
    var name: String
    /// The folded words of the fullest name.
    var words: [String]
    /// The folded family name.
    var family: String
    var gender: Person.Gender?
    /// The office as printed, from the first mention that gives one.
    var office: String?
    var represents: Represented?
    /// Whether the text says that the person works for an outlet.
    var isJournalist = false
    /// Whether the name is one that the article prints in full.
    var isPrinted = false
    /// The last token at which the person was mentioned by name so far.
    var lastMention: Int
    /// How often the person was mentioned by name so far.
    var mentionCount = 0
    /// What follows from the lexicon alone on the article's day.
    fileprivate var tenured = Standing()
    /// What follows from that and from the above.
    fileprivate(set) var standing = Standing()
  }

  private(set) var members: [Member] = []
  /// The people of the lexicon whom the headline names in full.
  var headlined: Set<Int> = []
  /// For each family name behind a given name in the headline, the two.
  var headlineNames: [String: String] = [:]
  /// The members who are people of the lexicon, by these.
  private var numbersOfKnown: [Int: Int] = [:]
  private let lexicon: Lexicon
  private let day: Day
  /// Whether nothing tells the article's day.
  private let isUndated: Bool

  /// A roster for an article of the day, which decides who "the president" was; nil stands for
  /// today's office-holders.
  init(lexicon: Lexicon, day: Day?) {
    self.lexicon = lexicon
    self.day = day ?? lexicon.latestDay
    isUndated = day == nil
  }

  /// Whether the person leads a state or a government, or did.
  func isLeader(_ number: Int) -> Bool { members[number].standing.isLeader }

  /// Whether the person led a state or a government on the day, or leads one when no day is given.
  func isLeader(_ number: Int, on day: Day?) -> Bool {
    guard let day, let known = members[number].known else { return isLeader(number) }
    return leads(known, on: day)
  }

  private func leads(_ known: Int, on day: Day) -> Bool {
    lexicon.tenures.numbers(of: known).contains {
      lexicon.tenures.includes($0, day) && Lexicon.isLeading(lexicon.level(of: $0))
    }
  }

  /// Whether the person leads a state or a government, or did when last in office.
  func hasLed(_ number: Int) -> Bool { members[number].standing.hasLed }

  /// Whether the person is a leader, or heads an organization such as NATO or the European Council.
  func isPrincipal(_ number: Int) -> Bool { members[number].standing.isPrincipal }

  /// The country or organization that the person acts for: as printed, else as the lexicon knows.
  func represented(_ number: Int) -> Represented? { members[number].standing.represented }

  /// Whether the office of the tenure, by its number, was held on the article's day, which may be
  /// unknown.
  func isCurrent(_ tenure: Int) -> Bool { isUndated || lexicon.tenures.includes(tenure, day) }

  /// Adds to what is known of a member.
  mutating func note(_ number: Int, office: String?, represents: Represented?, at token: Int) {
    if let office, isOpen(number) {
      members[number].office = office
      if let represents { members[number].represents = represents }
      members[number].standing = members[number].tenured.told(of: members[number])
    } else if let represents, members[number].represents == nil {
      members[number].represents = represents
      members[number].standing.represented = represents
    }
    members[number].lastMention = token
    members[number].mentionCount += 1
  }

  /// Notes a known person's full name as the article spells it, the first time that it does;
  /// "Volodymyr Zelenskiy", but not "Joseph Biden" for Joe.
  mutating func notePrinted(_ number: Int, name: String) {
    guard !members[number].isPrinted, Roster.hasSmallLetter(name),
      name == members[number].name || Roster.isSpelling(name, of: members[number].name)
    else { return }
    members[number].name = name
    members[number].isPrinted = true
  }

  private static func hasSmallLetter(_ name: String) -> Bool {
    name.utf8.contains { (0x61...0x7A).contains($0) } || name.contains(where: \.isLowercase)
  }

  /// Notes the office by which the article refers to a member of whom it prints none elsewhere.
  mutating func noteReference(_ number: Int, office: String) {
    guard members[number].office == nil else { return }
    members[number].office = office
  }

  /// Whether the member has no office yet, or one that a better title may follow: "Senator Vale, the
  /// new foreign minister".
  private func isOpen(_ number: Int) -> Bool {
    guard let printed = members[number].office else { return true }
    return ["leader", "senator", "general", "gen", "politician", "official"].contains(
      members[number].standing.office ?? printed.folded)
  }

  /// Adds the "Jr." behind a name that the lexicon lacks.
  mutating func noteGeneration(_ number: Int, _ suffix: String) {
    guard members[number].known == nil, !members[number].name.hasSuffix(suffix) else { return }
    members[number].name += " " + suffix
  }

  /// Notes that the person works for an outlet.
  mutating func noteJournalist(_ number: Int) { members[number].isJournalist = true }

  private mutating func add(_ member: Member) -> Int {
    members.append(member)
    if let known = member.known { numbersOfKnown[known] = members.count - 1 }
    if let known = member.known {
      members[members.count - 1].tenured = Roster.standing(ofKnown: known, on: day, in: lexicon)
    }
    members[members.count - 1].standing = members[members.count - 1].tenured.told(of: member)
    return members.count - 1
  }

  // MARK: Finding members

  /// The member that is this person of the lexicon, added when new.
  mutating func member(known: Int, at token: Int) -> Int {
    if let number = numbersOfKnown[known] { return number }
    let person = lexicon.reference.people[known]
    let folded = lexicon.knownNames[known]
    return add(
      Member(
        known: known, name: person.name, words: folded.words, family: folded.family,
        gender: person.gender, lastMention: token))
  }

  /// The member of a full name that the lexicon lacks, added when new.
  mutating func member(
    named name: String, family: String, title: Title?, at token: Int
  ) -> Int {
    let words = name.folded.spacedWords
    if let number = members.firstIndex(where: { Roster.agree($0.words, words) }) {
      if words.count > members[number].words.count, members[number].known == nil {
        members[number].words = words
        members[number].name = name
      }
      return number
    }
    // "López Obrador" of "Andrés Manuel López Obrador"
    if words.count > 1,
      let number = members.firstIndex(where: {
        $0.words.count > words.count && Array($0.words.suffix(words.count)) == words
      })
    {
      return number
    }
    // "Faiz", met by one name alone, is "Mohd Faiz Abdullah".
    if let number = members.firstIndex(where: {
      $0.known == nil && $0.words.count == 1 && words.contains($0.words[0])
    }) {
      members[number].words = words
      members[number].name = name
      members[number].family = family.folded
      return number
    }
    if let known = lexicon.people(ofFamily: family.folded).first(where: { index in
      let person = lexicon.reference.people[index]
      return ([person.name] + person.names).contains {
        Roster.agree($0.folded.spacedWords, words)
      }
    }) {
      return member(known: known, at: token)
    }
    return add(
      Member(
        known: nil, name: name, words: words, family: family.folded,
        gender: lexicon.gender(ofGiven: words.first ?? ""), lastMention: token))
  }

  /// The member whom one name alone means: someone met before, else someone in the lexicon whom
  /// title, country and day speak for, else, under a title, a person yet unknown.
  mutating func member(
    surname: String, folded: String, title: Title?, at token: Int
  ) -> Int? {
    let met = met(surname: folded, title: title)
    if let met, fits(met, title) { return met }
    // "King Salman" beside Crown Prince Mohammed bin Salman: the title tells them apart.
    if met != nil, let title, title.office != nil,
      let known = lexicon.person(named: folded, title: title, on: day)
    {
      return member(known: known, at: token)
    }
    if let met { return met }
    if let full = headlineNames[folded] {
      return member(named: full, family: surname, title: title, at: token)
    }
    let scored = lexicon.people(ofFamily: folded).map { ($0, score($0, title: title)) }
    if let top = scored.max(by: { $0.1 < $1.1 }),
      top.1 > 0, scored.filter({ $0.1 == top.1 }).count == 1 || title != nil
    {
      return member(known: top.0, at: token)
    }
    if let title, let known = lexicon.person(named: folded, title: title, on: day) {
      return member(known: known, at: token)
    }
    guard title != nil else { return nil }
    return add(
      Member(
        known: nil, name: surname, words: [folded], family: folded, gender: title?.gender,
        lastMention: token))
  }

  /// Whether nothing that is known of the member speaks against the title's office.
  func fits(_ number: Int, _ title: Title?) -> Bool {
    members[number].known.map { fits(known: $0, title) } ?? true
  }

  /// Whether the person of the lexicon holds or held the title's office, if it names one.
  func fits(known: Int, _ title: Title?) -> Bool {
    guard let office = title?.office else { return true }
    let folded = office.folded
    return lexicon.tenures.numbers(of: known).contains { lexicon.names($0, folded: folded) }
  }

  /// Whether somebody of the folded family name leads a state or a government on the day.
  func isLeading(family: String) -> Bool {
    lexicon.people(ofFamily: family).contains { leads($0, on: day) }
  }

  /// The member met before whose family name, or else whose given name, the folded word is.
  func named(_ folded: String) -> Int? {
    members.indices.last { members[$0].family == folded }
      ?? members.indices.last {
        members[$0].known == nil && members[$0].words.count > 1
          && members[$0].words.first == folded
      }
  }

  /// The member whose printed name ends in the words, as a double-barrelled surname.
  func named(ending folded: String) -> Int? {
    members.lastIndex { $0.name.folded.hasSuffix(" " + folded) }
  }

  /// The member met before whom one name alone means, which is in plain small letters.
  func met(surname folded: String, title: Title?) -> Int? {
    func bears(_ number: Int) -> Bool {
      members[number].family.isSame(as: folded)
        || members[number].words.last?.isSame(as: folded) ?? false
    }
    if let first = members.indices.first(where: bears) {
      let others = members.indices[(first + 1)...].filter(bears)
      return others.isEmpty ? first : best([first] + others, title: title)
    }
    return title == nil
      ? nil : best(members.indices.filter { members[$0].words.contains(folded) }, title: title)
  }

  /// Of several of one surname, the one of the title's country, else the last mentioned.
  private func best(_ numbers: [Int], title: Title?) -> Int? {
    guard numbers.count > 1 else { return numbers.first }
    if numbers.count > 1, let represents = title?.represents {
      let fitting = numbers.filter { represented($0) == represents }
      if !fitting.isEmpty {
        return fitting.max { members[$0].lastMention < members[$1].lastMention }
      }
    }
    var numbers = numbers
    // "Prince Karl" of several Karls is the one met as crown prince.
    if numbers.count > 1, let office = title?.office?.folded {
      let fitting = numbers.filter { members[$0].office?.folded.contains(office) ?? false }
      if !fitting.isEmpty { numbers = fitting }
    }
    if numbers.count > 1, let gender = title?.gender {
      let fitting = numbers.filter { members[$0].gender == gender }
      if !fitting.isEmpty { numbers = fitting }
    }
    // "Kim" among several of the name is the leader, whom the press calls by it alone; of two leaders
    // the one whom the article names more often.
    let leaders = numbers.filter(isLeader)
    if numbers.count > 1, !leaders.isEmpty, title?.office == nil {
      return leaders.max { members[$0].mentionCount < members[$1].mentionCount }
    }
    return numbers.max { members[$0].lastMention < members[$1].lastMention }
  }

  /// How much speaks for a person of the lexicon being meant by a surname alone.
  private func score(_ known: Int, title: Title?) -> Int {
    var score = headlined.contains(known) ? 20 : 0
    let office = title?.office?.folded
    for number in lexicon.tenures.numbers(of: known) {
      let tenure = lexicon.tenures[number: number]
      var points = 0
      if tenure.includes(day) {
        points = Lexicon.isLeading(lexicon.level(of: number)) ? 6 : 4
      } else if let end = tenure.end, end.last <= day {
        points = day.number - end.last.number < 3650 ? 2 : 1
      }
      if points > 0, let represents = title?.represents {
        points += lexicon.represents(tenure, represents) ? 8 : -3
      }
      if points > 0, let office, lexicon.names(number, folded: office) {
        points += 6
      }
      score = max(score, points + (headlined.contains(known) ? 20 : 0))
    }
    return score
  }
}
