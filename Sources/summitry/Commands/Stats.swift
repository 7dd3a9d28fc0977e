import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry stats`.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Tell how much the archive holds.",
    discussion: """
      Example:
        summitry stats --archive coverage.sqlite
      """)

  @Option(help: "How many of the people seen most to name.")
  var people = 10

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard people >= 0 else { throw ValidationError("--people must be 0 or more.") }
  }

  func run() throws {
    let archive = try archive.open()
    let statistics = try archive.answer(ArchiveStatistics(people: people))
    try answer.write(
      .dossier(
        Dossier(
          subject: "archive", facts: Table([statistics]),
          sections: [
            .init("counts", statistics.counts), .init("most_seen", statistics.mostSeen),
          ])))
  }
}
