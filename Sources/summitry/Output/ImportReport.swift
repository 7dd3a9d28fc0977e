import SummitCoverage
import SummitIngestion

/// What an import did, or would do, in a line.
struct ImportReport {
  private let summary: ImportSummary
  private let isDry: Bool

  init(_ summary: ImportSummary, isDry: Bool = false) {
    self.summary = summary
    self.isDry = isDry
  }

  func text(as format: OutputFormat) -> String {
    switch format {
    case .json, .ndjson: json
    case .table, .csv, .tsv, .markdown: sentence
    }
  }

  /// "new      2025-08-16  Vale and Lind talk at Castle Orme (a.txt)".
  static func line(_ prospect: ImportPreview.Prospect, _ article: SummitCoverage.Article) -> String
  {
    let kind = prospect.rawValue + (prospect == .new ? "     " : " ")
    let day = article.published?.description ?? "          "
    return visible("\(kind) \(day)  \(article.title ?? "(no title)") (\(article.name))") + "\n"
  }

  /// "3 articles imported, 1 unchanged, 1 problem".
  private var sentence: String {
    let problems = summary.problemCount
    if summary.imported + summary.revised == 0, problems == 0 {
      let rest = [
        summary.unchanged > 0 || summary.older == 0
          ? "\(articles(summary.unchanged)) unchanged" : nil, older,
      ]
      return "nothing new: " + rest.compactMap(\.self).joined(separator: ", ") + "\n"
    }
    let parts = [
      "\(articles(summary.imported)) \(isDry ? "would be imported" : "imported")",
      summary.revised > 0 ? "\(summary.revised) revised" : nil,
      summary.foreign > 0 ? "\(summary.foreign) not in English and without facts" : nil,
      summary.unchanged > 0 ? "\(summary.unchanged) unchanged" : nil,
      older,
      problems > 0 ? "\(problems) \(problems == 1 ? "problem" : "problems")" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + "\n"
  }

  private var older: String? {
    summary.older > 0 ? "\(summary.older) older" : nil
  }

  private var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("imported", summary.imported)
      json.member("revised", summary.revised)
      json.member("foreign", summary.foreign)
      json.member("unchanged", summary.unchanged)
      json.member("older", summary.older)
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
