import SummitQueries

/// Writes answers as comma-separated values: <https://www.rfc-editor.org/rfc/rfc4180>.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front.
struct CSVRenderer {
  func text(_ document: Document) -> String {
    let table = FlatTable(document)
    return ([table.header.map(quoted)] + table.rows.map { $0.map(field) })
      .map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private func field(_ cell: Cell) -> String {
    let text = cell.forPrograms
    let isFormula = cell.isText && (text.first.map { "=+-@\t\r".contains($0) } ?? false)
    return quoted((isFormula ? "'" : "") + visible(text, keepingLineBreaks: true))
  }

  private func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { #",""#.utf8.contains($0) || $0 == 10 || $0 == 13 }) else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
