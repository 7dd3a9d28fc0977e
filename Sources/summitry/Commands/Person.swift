import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry person PERSON`.
struct Person: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Show all that is known of a person.",
    discussion: """
      Example:
        summitry person Zelensky
      """)

  @Argument(help: "The person: an id, a slug, or any spelling of the name.")
  var person: [String]

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let person = try archive.person(person)
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
}
