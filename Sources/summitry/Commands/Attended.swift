import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry attended PERSON`.
struct Attended: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attended",
    abstract: "List the events that a person attended, then those still expected.",
    discussion: """
      Example:
        summitry attended Zelensky
        summitry attended "Ursula von der Leyen" --format csv
      """)

  @Argument(help: "The person: an id, a slug, or any spelling of the name.")
  var person: [String]

  @OptionGroup var why: WhyOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let person = try archive.person(person)
    let events = try archive.answer(AttendedBy(person: person.personID))
      .filter { $0.status != "absent" }
    guard !events.isEmpty else {
      throw NothingFound("no event is told to have been attended by \(person.person)")
    }
    let facts = events.map { SupportingSentences.Fact.attendance($0.attendanceID) }
    try answer.write(
      .table(Table(events, caption: person.summary, why: try archive.why(why, facts))))
  }
}
