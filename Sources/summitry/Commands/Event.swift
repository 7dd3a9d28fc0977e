import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry event EVENT`.
struct Event: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Show all that is known of an event.",
    discussion: """
      Example:
        summitry event anchorage 2025 --why
        summitry event 2025-08-15-anchorage-summit --format json
      """)

  @Argument(help: "The event: its id, its slug, or words such as: anchorage 2025")
  var event: [String]

  @OptionGroup var why: WhyOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let event = try archive.event(event)
    guard let dossier = try archive.answer(EventDossier(of: event.eventID)) else { return }
    let parts = dossier.participants.map { SupportingSentences.Fact.attendance($0.attendanceID) }
    let said = dossier.statements.map { SupportingSentences.Fact.statement($0.statementID) }
    try answer.write(
      .dossier(
        Dossier(
          subject: "event",
          facts: Table([dossier.facts], why: try archive.why(why, [.event(event.eventID)])),
          sections: [
            .init("participants", dossier.participants, why: try archive.why(why, parts)),
            .init("statements", dossier.statements, why: try archive.why(why, said)),
            .init("related", dossier.related),
            .init("sources", dossier.sources),
          ])))
  }
}
