import ArgumentParser
import SummitArchive
import SummitCoverage
import SummitIngestion
import SummitSQLite

/// `summitry import PATH`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read articles into the archive, which is made when there is none.",
    discussion: """
      What is on file already is left alone, so the same directory can be imported every day. An \
      article that cannot be read is reported, and the rest goes on.

      Example:
        summitry import articles/
        summitry extract articles/ | summitry import --records -
      """)

  @OptionGroup var input: InputArguments

  @Flag(name: .customLong("records"), help: "The inputs are records that `extract` printed.")
  var areRecords = false

  @Option(help: "How to write the summary: as JSON, or else as a sentence.")
  var format: OutputFormat = .table

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let archive = try Archive(creatingAt: archive.path)
    let outlets = areRecords ? [] : try archive.referenceData().outlets
    var importer = try Importer(archive)
    if areRecords {
      try addRecords(to: &importer)
    } else {
      try addArticles(to: &importer, outlets: outlets)
    }
    let summary = try importer.finish()
    for problem in summary.problems { report("summitry: \(problem.name): \(problem.message)") }
    var output = StandardOutput()
    try output.write(ImportReport(summary).text(as: format))
    try output.flush()
    if !summary.problems.isEmpty { throw ExitCode(2) }
  }

  private func addArticles(to importer: inout Importer, outlets: [Outlet]) throws {
    try input.inputs.forEachArticle(
      reader: ArticleReader(outlets: outlets), web: input.web.reader
    ) { result in
      switch result {
      case .success(let article): try add(article, to: &importer)
      case .failure(let problem): note(problem, in: &importer)
      }
    }
  }

  private func add(_ article: SummitCoverage.Article, to importer: inout Importer) throws {
    do {
      try importer.add(article)
    } catch {
      try keepGoing(after: error, with: article.name, in: &importer)
    }
  }

  private func addRecords(to importer: inout Importer) throws {
    for path in input.paths {
      let bytes: [UInt8]
      do throws(InputProblem) {
        bytes = try InputFile(name: path).bytes()
      } catch {
        note(error, in: &importer)
        continue
      }
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where !line.isEmpty {
        do {
          try importer.add(Record(json: line, number: index + 1))
        } catch {
          try keepGoing(after: error, with: path, in: &importer)
        }
      }
    }
  }

  /// Notes what is wrong with one input; what is wrong with the archive itself ends the import.
  private func keepGoing(
    after error: any Error, with name: String, in importer: inout Importer
  ) throws {
    if let error = error as? DatabaseError, error.primaryCode != .constraint { throw error }
    importer.note(name, message: Summitry.oneLine(error))
  }

  private func note(_ problem: InputProblem, in importer: inout Importer) {
    let place = problem.line.map { "\(problem.name):\($0)" } ?? problem.name
    importer.note(place, message: problem.message)
  }
}
