import SummitQueries

/// An answer as plain rows of cells, for formats that know nothing else.
///
/// A row with receipts is repeated for each of them; a dossier becomes a row for each of its
/// values: section, number of the row in it, name and value.
struct FlatTable {
  private(set) var header: [String]
  private(set) var rows: [[Cell]]

  init(_ document: Document) {
    switch document {
    case .table(let table):
      header = table.columns.map(\.name)
      rows = table.rows
      if let why = table.why { add(why) }
    case .dossier(let dossier):
      header = ["section", "row", "name", "value"]
      rows = []
      add(dossier.facts, as: dossier.subject)
      for section in dossier.sections { add(section.table, as: section.name) }
    }
  }

  private mutating func add(_ why: [[SupportingSentence]]) {
    let width = SupportingSentence.columns.count
    header += SupportingSentence.columns.map { "why_" + $0.name }
    rows = zip(rows, why).flatMap { row, sentences in
      sentences.isEmpty
        ? [row + [Cell](repeating: .unknown, count: width)] : sentences.map { row + $0.cells }
    }
  }

  private mutating func add(_ table: Table, as section: String) {
    for (index, row) in table.rows.enumerated() {
      for (column, cell) in zip(table.columns, row) {
        rows.append([.text(section), .integer(index + 1), .text(column.name), cell])
      }
    }
  }
}
