import ArgumentParser
import SummitArchive
import SummitCoverage

/// `summitry read PATH`.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read articles and print them as JSON, a line each.",
    discussion: """
      It needs no archive. An article that cannot be read is reported, and the rest goes on.

      Example:
        summitry read articles/ | jq -r .title
        summitry read https://example.org/summit.html | jq -r .text
      """)

  @OptionGroup var input: InputArguments

  func run() throws {
    let outlets = try ReferenceData.shipped().outlets
    try input.printLines(outlets: outlets) { article, json in article.write(to: &json) }
  }
}
