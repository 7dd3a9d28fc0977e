import ArgumentParser

/// How a command writes its answer.
struct AnswerOptions: ParsableArguments {
  @Option(help: "How to write the answer.")
  var format: OutputFormat = .table

  /// Writes the answer to standard output.
  func write(_ document: Document) throws {
    var output = StandardOutput()
    switch format {
    case .table:
      try output.write(TableRenderer(terminal: .ofStandardOutput).text(document))
    case .json: try output.write(JSONRenderer(isLineByLine: false).bytes(document))
    case .ndjson: try output.write(JSONRenderer(isLineByLine: true).bytes(document))
    case .csv: try output.write(CSVRenderer().text(document))
    case .tsv: try output.write(TSVRenderer().text(document))
    case .markdown: try output.write(MarkdownRenderer().text(document))
    }
    try output.flush()
  }
}

/// Whether to show the sentences that an answer rests on.
struct WhyOptions: ParsableArguments {
  @Flag(name: .customLong("why"), help: "Show the sentences that support each row.")
  var isAsked = false
}
