import SummitQueries

/// Writes answers as tab-separated values: a row a line, tabs and line breaks in a value as `\t`
/// and `\n`.
struct TSVRenderer {
  func text(_ document: Document) -> String {
    let table = FlatTable(document)
    return ([table.header] + table.rows.map { $0.map { visible($0.forPrograms) } })
      .map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}
