import ArgumentParser
import SummitArchive
import SummitCoverage
import SummitQueries

/// `summitry timeline`.
struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List events by date.",
    discussion: """
      Example:
        summitry timeline --from 2025-08 --to 2025-10 --kind summit
        summitry timeline --person Macron --country France --status planned
      """)

  @Option(help: "The first day, month or year.")
  var from: DateArgument?

  @Option(help: "The last day, month or year.")
  var to: DateArgument?

  @Option(help: "A city, region or venue; what lies in it counts too.")
  var place: String?

  @Option(help: "A country: name, adjective or ISO 3166-1 code.")
  var country: String?

  @Option(help: "Someone who attended, was expected, invited or absent.")
  var person: String?

  @Option(help: "The kind of event.")
  var kind: EventKind?

  @Option(help: "A series, such as G7.")
  var series: String?

  @Option(help: "Whether it took place.")
  var status: EventStatus?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let person = try person.map { try archive.person([$0]) }
    let events = try archive.answer(
      SummitQueries.Timeline(
        from: from?.firstDay, to: to?.lastDay, place: place, country: country,
        person: person?.personID, kind: kind, series: series, status: status))
    guard !events.isEmpty else { throw NothingFound("no event fits") }
    try answer.write(.table(Table(events)))
  }
}
