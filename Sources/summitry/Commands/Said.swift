import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry said PERSON`.
struct Said: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "said",
    abstract: "List what a person or a body said.",
    discussion: """
      Reprints are left out. Dates are those of the event, or else of publication.

      Example:
        summitry said Zelensky --about ceasefire --since 2025-08
        summitry said "White House" --at anchorage
      """)

  @Argument(help: "The speaker: an id, a slug, or any spelling of the name.")
  var speaker: [String]

  @Option(help: "Words that the statement must hold, or a topic's name.")
  var about: String?

  @Option(help: "The event that it was said at: an id, a slug or words.")
  var at: String?

  @Option(help: "The first day, month or year.")
  var since: DateArgument?

  @Option(help: "The last day, month or year.")
  var until: DateArgument?

  @OptionGroup var why: WhyOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let speaker = try archive.speaker(speaker)
    let event = try at.map { try archive.event([$0]) }
    let statements = try archive.answer(
      Statements(
        by: speaker.speaker, at: event?.eventID, since: since?.firstDay, until: until?.lastDay,
        about: about))
    guard !statements.isEmpty else {
      throw NothingFound("no statement of \(speaker.selector) fits")
    }
    let facts = statements.map { SupportingSentences.Fact.statement($0.statementID) }
    try answer.write(
      .table(Table(statements, caption: speaker.summary, why: try archive.why(why, facts))))
  }
}
