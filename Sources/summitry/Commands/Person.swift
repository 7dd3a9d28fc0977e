import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry person PERSON`.
struct Person: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Show all that is known of a person.",
    discussion: """
      With a date, only the offices that the person held then.

      Example:
        summitry person Zelensky
        summitry person Macron --on 2014-09-01
      """)

  @Argument(help: "The person: an id, a slug, or any spelling of the name.")
  var person: [String]

  @Option(
    help: ArgumentHelp(
      "Show the offices held on this date: a day, a month or a year.", valueName: "date"))
  var on: DateArgument?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let person = try archive.person(person)
    if let on { return try writeOffices(of: person, on: on, in: archive) }
    guard let dossier = try archive.answer(PersonDossier(of: person.personID)) else { return }
    try answer.write(
      .dossier(
        Dossier(
          subject: "person", facts: Table([dossier.facts]),
          sections: [
            .init("offices", dossier.offices), .init("events", dossier.events),
            .init("met", dossier.met), .init("statements", dossier.statements),
          ])))
  }

  private func writeOffices(
    of person: PersonChoice, on date: DateArgument, in archive: borrowing Archive
  ) throws {
    let offices = try archive.answer(
      OfficesHeld(by: person.personID, from: date.firstDay, to: date.lastDay))
    guard !offices.isEmpty else {
      throw NothingFound("no office of \(person.person) on \(date) is known here")
    }
    try answer.write(.table(Table(offices, caption: "\(person.summary), on \(date)")))
  }
}
