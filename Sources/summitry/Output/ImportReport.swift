import SummitCoverage
import SummitIngestion

/// What an import did, in a line.
struct ImportReport {
  private let summary: ImportSummary

  init(_ summary: ImportSummary) {
    self.summary = summary
  }

  func text(as format: OutputFormat) -> String {
    switch format {
    case .json, .ndjson: json
    case .table, .csv, .tsv, .markdown: sentence
    }
  }

  /// "3 articles imported, 1 unchanged, 1 problem".
  private var sentence: String {
    let problems = summary.problems.count
    if summary.imported + summary.revised == 0, problems == 0 {
      return "nothing new: \(articles(summary.unchanged)) unchanged\n"
    }
    let parts = [
      "\(articles(summary.imported)) imported",
      summary.revised > 0 ? "\(summary.revised) revised" : nil,
      summary.unchanged > 0 ? "\(summary.unchanged) unchanged" : nil,
      problems > 0 ? "\(problems) \(problems == 1 ? "problem" : "problems")" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + "\n"
  }

  private var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("imported", summary.imported)
      json.member("revised", summary.revised)
      json.member("unchanged", summary.unchanged)
      json.member("problems", summary.problems) { json, problem in
        json.object { json in
          json.member("name", problem.name)
          json.member("message", problem.message)
        }
      }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(count) articles"
  }
}
