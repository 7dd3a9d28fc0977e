public import ArgumentParser
import SummitCoverage
import SummitFetching
public import SummitIngestion

/// The articles that a command reads.
struct InputArguments: ParsableArguments {
  @Argument(help: "Files, directories, http or https addresses, or - for standard input.")
  var paths: [String]

  @Option(
    name: .customLong("as"),
    help: "How the articles are written. (default: what the file holds, then what its name tells)")
  var format: ArticleFormat?

  @OptionGroup var web: WebArguments

  var inputs: Inputs { Inputs(paths, as: format) }

  /// Prints a line of JSON for each article.
  func printLines(
    outlets: [Outlet], _ write: (SummitCoverage.Article, inout JSONWriter) -> Void
  ) throws {
    var json = JSONWriter()
    try print(outlets: outlets) { article in
      json.removeAll()
      write(article, &json)
      json.newline()
      return json.written
    }
  }

  /// Prints what becomes of each article, reports what cannot be read, and ends with status 2 when
  /// there was any.
  func print(
    outlets: [Outlet], _ text: (SummitCoverage.Article) -> some Collection<UInt8>
  ) throws {
    var output = StandardOutput()
    var problems = 0
    try inputs.forEachArticle(reader: ArticleReader(outlets: outlets), web: web.reader) { result in
      switch result {
      case .success(let article):
        try output.write(text(article))
      case .failure(let problem):
        problems += 1
        report("summitry: \(problem)")
      }
    }
    try output.flush()
    if problems > 0 { throw ExitCode(2) }
  }
}

extension ArticleFormat: ExpressibleByArgument {}
