import ArgumentParser
import SummitArchive
import SummitCoverage
import SummitQueries

/// `summitry who EVENT`.
struct Who: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Tell who attended an event.",
    discussion: """
      Of a planned event it tells who is expected.

      Example:
        summitry who anchorage 2025
        summitry who 2025-08-15-anchorage-summit --status all --why
      """)

  enum Status: String, CaseIterable, ExpressibleByArgument {
    case attended, expected, invited, absent, all
  }

  @Argument(help: "The event: its id, its slug, or words such as: anchorage 2025")
  var event: [String]

  @Option(help: "Whom to show. (default: who attended; of a planned event, who is expected)")
  var status: Status?

  @OptionGroup var why: WhyOptions
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let event = try archive.event(event)
    let asked = status(for: event)
    let attendees = try archive.answer(Attendees(of: event.eventID, status: asked))
    guard !attendees.isEmpty else {
      let told = asked.map { "is told to be \($0.rawValue)" } ?? "is told of"
      throw NothingFound(
        "nobody \(told) at \(event.slug)"
          + (asked == nil ? "" : "; --status all shows everyone it is told of"))
    }
    let facts = attendees.map { SupportingSentences.Fact.attendance($0.attendanceID) }
    try answer.write(
      .table(Table(attendees, caption: event.summary, why: try archive.why(why, facts))))
  }

  private func status(for event: EventChoice) -> AttendanceStatus? {
    switch status {
    case .all: nil
    case let status?: AttendanceStatus(rawValue: status.rawValue)
    case nil: event.status == EventStatus.held.rawValue ? .attended : .expected
    }
  }
}
