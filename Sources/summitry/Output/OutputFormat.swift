import ArgumentParser

/// How an answer is written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  /// Columns for a reader, fitted to the terminal.
  case table
  /// One JSON value.
  case json
  /// A JSON object a line.
  case ndjson
  /// Comma-separated values, RFC 4180.
  case csv
  /// Tab-separated values.
  case tsv
  case markdown
}
