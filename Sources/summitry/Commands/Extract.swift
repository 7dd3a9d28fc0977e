import ArgumentParser
import SummitArchive
import SummitCoverage
import SummitExtraction

/// `summitry extract PATH`.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read articles and print their facts as JSON, a line each.",
    discussion: """
      It needs no archive. An article that cannot be read is reported, and the rest goes on.

      Example:
        summitry extract articles/ | jq -r '.events[].place'
        summitry extract articles/ | summitry import --records -
        summitry extract --explain article.txt
      """)

  @OptionGroup var input: InputArguments

  @Flag(help: "Show each sentence as it was understood, and the rules that found something in it.")
  var explain = false

  func run() throws {
    let reference = try ReferenceData.shipped()
    let extractor = Extractor(reference)
    if explain {
      return try input.print(outlets: reference.outlets) { article in
        let text = "\(article.name)\n\(extractor.explanation(of: article))\n"
        return Array(visible(text, keepingLineBreaks: true).utf8)
      }
    }
    try input.printLines(outlets: reference.outlets) { article, json in
      extractor.record(of: article).write(to: &json)
    }
  }
}
