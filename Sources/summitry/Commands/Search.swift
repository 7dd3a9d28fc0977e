import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry search TEXT`.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the articles, best match first.",
    discussion: """
      All words must be there. Words in double quotes must stand together; a * ends the beginning \
      of a word.

      Example:
        summitry search security guarantees
        summitry search '"land swap" Donbas*'
      """)

  @Argument(help: "The words to look for.")
  var text: [String]

  @Option(help: "The most articles to show.")
  var limit = 20

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let archive = try archive.open()
    let asked = text.joined(separator: " ")
    let hits = try archive.answer(ArticleSearch(for: asked, limit: limit))
    guard !hits.isEmpty else { throw NothingFound("no article says \"\(asked)\"") }
    try answer.write(.table(Table(hits)))
  }
}
