import ArgumentParser
import SummitArchive
import SummitQueries

/// `summitry article ARTICLE`.
struct Article: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Show what was read from an article.",
    discussion: """
      Example:
        summitry article 3
        summitry article https://example.org/summit-opens
      """)

  @Argument(help: "The article: its id, url, file name, uid, or words of its title.")
  var article: [String]

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let archive = try archive.open()
    let article = try archive.article(article)
    guard let dossier = try archive.answer(ArticleDossier(of: article.articleID)) else { return }
    try answer.write(
      .dossier(
        Dossier(
          subject: "article", facts: Table([dossier.facts]),
          sections: [
            .init("events", dossier.events), .init("statements", dossier.statements),
          ])))
  }
}
