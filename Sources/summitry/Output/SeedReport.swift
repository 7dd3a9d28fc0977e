import SummitArchive
import SummitCoverage

/// What seeding did, in a line.
struct SeedReport {
  private let summary: SeedSummary

  init(_ summary: SeedSummary) {
    self.summary = summary
  }

  func text(as format: OutputFormat) -> String {
    switch format {
    case .json, .ndjson: json
    case .table, .csv, .tsv, .markdown: sentence
    }
  }

  /// "3 rows of 2 tables: 2 added, 1 known before".
  private var sentence: String {
    let tables = summary.tables.count
    let parts = [
      summary.added > 0 ? "\(summary.added) added" : nil,
      summary.rows > summary.added ? "\(summary.rows - summary.added) known before" : nil,
    ]
    let result = parts.compactMap(\.self).joined(separator: ", ")
    return "\(summary.rows) \(summary.rows == 1 ? "row" : "rows") of "
      + "\(tables) \(tables == 1 ? "table" : "tables")" + (result.isEmpty ? "" : ": " + result)
      + "\n"
  }

  private var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("rows", summary.rows)
      json.member("added", summary.added)
      json.member("tables", summary.tables) { json, table in
        json.object { json in
          json.member("file", table.file)
          json.member("rows", table.rows)
          json.member("added", table.added)
        }
      }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
