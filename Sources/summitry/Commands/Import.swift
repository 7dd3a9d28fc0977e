import ArgumentParser
import SummitArchive
import SummitCoverage
import SummitFetching
import SummitIngestion

/// `summitry import PATH`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read articles into the archive, which is made when there is none.",
    discussion: """
      What is on file already is left alone, and a file that has not changed is not even read, so \
      the same directory can be imported every day. Addresses are fetched over http and https: a \
      feed gives its items, with --follow their pages; what has not changed is not sent again. Each \
      site's robots.txt is kept to, one request at a time. Links and redirects do not lead into \
      private networks; an address that you name yourself may. An article that cannot be read is \
      reported, and the rest goes on. Ctrl-C stops after the current article; the same import again \
      goes on from there.

      Example:
        summitry import articles/
        summitry import --since 2025-08-01 --dry-run articles/
        summitry import --follow https://example.org/feed.xml
        summitry import --watch articles/
        summitry extract articles/ | summitry import --records -
      """)

  @OptionGroup var input: InputArguments

  @Flag(name: .customLong("records"), help: "The inputs are records that `extract` printed.")
  var areRecords = false

  @Option(
    help: ArgumentHelp(
      "Pass over articles that were published before this day.", valueName: "date"))
  var since: DateArgument?

  @Flag(name: .customLong("dry-run"), help: "Tell what would be imported, and change nothing.")
  var isDry = false

  @Flag(
    name: .customLong("watch"),
    help: "Then take new articles in the directories, each once it is written, until Ctrl-C.")
  var isWatching = false

  @Option(help: "How to write the summary: as JSON, or else as a sentence.")
  var format: OutputFormat = .table

  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if isWatching, isDry || areRecords {
      throw ValidationError("--watch goes with neither --dry-run nor --records.")
    }
    if isWatching, let address = input.paths.first(where: WebAddress.isMeant) {
      throw ValidationError("--watch waits for files, not for \(address); import that without it.")
    }
  }

  func run() throws {
    Interruption.listenToSignals()
    if isWatching { return try watch() }
    let summary = isDry ? try preview() : try write()
    try tell(summary)
    Interruption.endAsSignalled()
    if summary.problemCount > 0 { throw ExitCode(2) }
  }

  private func write() throws -> ImportSummary {
    let archive = try Archive(creatingAt: archive.path)
    let outlets = areRecords ? [] : try archive.referenceData().outlets
    var importer = try Importer(archive)
    try take(input.inputs, to: &importer, outlets: outlets)
    return try importer.finish()
  }

  private func preview() throws -> ImportSummary {
    let isListing = format == .table
    var preview = try ImportPreview(archiveAt: archive.path) { prospect, article in
      guard isListing else { return }
      var output = StandardOutput()
      try output.write(ImportReport.line(prospect, article))
      try output.flush()
    }
    let outlets = areRecords ? [] : try ReferenceData.shipped().outlets
    try take(input.inputs, to: &preview, outlets: outlets)
    return preview.summary
  }

  /// Takes what the directories hold, and then what comes into them, until Ctrl-C: the ordinary end.
  private func watch() throws {
    // From before the first look, so that nothing slips in between.
    var folders = try FolderWatch(input.paths)
    let archive = try Archive(creatingAt: archive.path)
    let outlets = try archive.referenceData().outlets
    var importer = try Importer(archive)
    try take(
      Inputs(watching: input.paths, as: input.format), to: &importer, outlets: outlets)
    try importer.save()
    try tell(importer.summary)
    while let paths = try folders.next() {
      let before = importer.summary
      try take(Inputs(paths, as: input.format), to: &importer, outlets: outlets)
      try importer.save()
      let news = importer.summary.after(before)
      if news.isNotable { try tell(news) }
    }
    _ = try importer.finish()
  }

  /// Takes all of the inputs, until it is done or somebody wants it to stop.
  private func take<Intake: ArticleIntake & ~Copyable>(
    _ inputs: Inputs, to intake: inout Intake, outlets: [Outlet]
  ) throws {
    let bar = ProgressBar { inputs.size }
    defer { bar?.clear() }
    let order = IntakeOrder(since: since?.first, web: input.web.reader) { progress in
      if Interruption.isRequested { throw ImportStopped() }
      bar?.show(progress)
    }
    do {
      if areRecords {
        try intake.takeRecords(of: input.paths, order: order)
      } else {
        let reader = ArticleReader(outlets: outlets)
        try intake.takeArticles(of: inputs, reader: reader, order: order)
      }
    } catch is ImportStopped {}
  }

  private func tell(_ summary: ImportSummary) throws {
    for problem in summary.problems { report("summitry: \(problem.name): \(problem.message)") }
    let untold = summary.problemCount - summary.problems.count
    if untold > 0 {
      report("summitry: \(untold) more problems; the table import_problems has all of them")
    }
    if Interruption.isRequested, !isWatching {
      report("summitry: stopped early; the same import again goes on from here")
    }
    var output = StandardOutput()
    try output.write(ImportReport(summary, isDry: isDry).text(as: format))
    try output.flush()
  }
}
