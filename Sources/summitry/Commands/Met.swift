import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry met PERSON [PERSON]`.
struct Met: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "met",
    abstract: "Tell whom a person met and how often, or when two people met.",
    discussion: """
      With one person it counts; with two it lists each encounter. A dinner or press conference \
      that is part of a summit is listed, and counts with it as one occasion.

      Example:
        summitry met Macron
        summitry met Trump Putin --why
      """)

  @Argument(help: "The person: an id, a slug, or any spelling of the name.")
  var person: String

  @Argument(help: "The other person.")
  var other: String?

  @OptionGroup var why: WhyOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    if why.isAsked, other == nil {
      throw ValidationError("--why needs two people; name the other one too.")
    }
  }

  func run() throws {
    let archive = try archive.open()
    let person = try archive.person([person])
    guard let other else {
      let counts = try archive.answer(EncounterCounts(of: person.personID))
      guard !counts.isEmpty else {
        throw NothingFound("nobody is told to have met \(person.person)")
      }
      return try answer.write(.table(Table(counts, caption: person.summary)))
    }
    let second = try archive.person([other])
    let encounters = try archive.answer(
      Encounters(between: person.personID, and: second.personID))
    guard !encounters.isEmpty, person != second else {
      throw NothingFound("no encounter of \(person.person) and \(second.person) is told of")
    }
    let counts = try archive.answer(
      EncounterCounts(of: person.personID, with: second.personID))
    let caption = counts.first.map { Self.caption(person, second, $0) }
    let why = try receipts(of: encounters, in: archive)
    try answer.write(.table(Table(encounters, caption: caption, why: why)))
  }

  /// "Anna Vale and Ode Lind: 1 occasion, 2 events".
  private static func caption(
    _ person: PersonChoice, _ other: PersonChoice, _ count: EncounterCount
  ) -> String {
    "\(person.person) and \(other.person): "
      + "\(count.occasions) \(count.occasions == 1 ? "occasion" : "occasions"), "
      + "\(count.events) \(count.events == 1 ? "event" : "events")"
  }

  /// The sentences that tell of either person's part, each once.
  private func receipts(
    of encounters: [Encounter], in archive: borrowing Archive
  ) throws -> [[SupportingSentence]]? {
    let first = try archive.why(why, encounters.map { .attendance($0.attendanceID) })
    let second = try archive.why(why, encounters.map { .attendance($0.otherAttendanceID) })
    guard let first, let second else { return nil }
    return zip(first, second).map { one, other in one + other.filter { !one.contains($0) } }
  }
}
