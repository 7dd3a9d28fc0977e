import ArgumentParser
import SummitArchive
import SummitIngestion

/// `summitry seed [FILE]`.
struct Seed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed",
    abstract: "Teach an archive people, offices, places and words from tables.",
    discussion: """
      A table has the name and the columns of one of seeds/, which seeds/README.md describes. Rows \
      are told apart by their ids: one that is there takes on what the table says, any other is \
      added. When something is wrong with any of the tables, every error is reported and nothing \
      goes in. The archive is made when there is none.

      Without a table, the archive takes on those that this program ships with.

      Example:
        summitry seed people.tsv tenures.tsv
        summitry seed
      """)

  @Argument(
    help: ArgumentHelp("A table, such as people.tsv.", valueName: "file"),
    completion: .file(extensions: ["tsv"]))
  var files: [String] = []

  @Option(help: "How to write the summary: as JSON, or else as a sentence.")
  var format: OutputFormat = .table

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let summary: SeedSummary
    do {
      summary = try files.isEmpty ? seedShipped() : seedTables()
    } catch let refused as SeedErrors {
      for error in refused.errors { report("summitry: \(error)") }
      throw ExitCode(2)
    }
    var output = StandardOutput()
    try output.write(SeedReport(summary).text(as: format))
    try output.flush()
  }

  private func seedShipped() throws -> SeedSummary {
    try Archive(opening: archive.path, mode: .readWrite).seed()
  }

  /// Seeds the tables of the user, none of which goes in when one cannot be read.
  private func seedTables() throws -> SeedSummary {
    var tables: [SeedFile] = []
    var errors: [SeedError] = []
    for path in files {
      do {
        tables.append(try SeedFile(typed: InputFile(name: path).bytes(), path: path))
      } catch let problem as InputProblem {
        errors.append(SeedError(file: path, reason: problem.message))
      } catch let refused as SeedErrors {
        errors += refused.errors
      }
    }
    guard errors.isEmpty else { throw SeedErrors(errors) }
    return try Archive(creatingAt: archive.path).seed(tables)
  }
}
