import SummitCoverage
import SummitQueries

/// Writes answers as JSON: a list of objects, or one object for a dossier.
///
/// Unknown values are null, receipts a list `why` in each object. As newline-delimited JSON each
/// object stands on a line of its own.
struct JSONRenderer {
  let isLineByLine: Bool

  func bytes(_ document: Document) -> [UInt8] {
    var json = JSONWriter()
    switch document {
    case .table(let table) where isLineByLine:
      for index in table.rows.indices {
        json.object { write(table, row: index, to: &$0) }
        json.newline()
      }
    case .table(let table):
      write(table, to: &json)
      json.newline()
    case .dossier(let dossier):
      json.object { json in
        if !dossier.facts.rows.isEmpty { write(dossier.facts, row: 0, to: &json) }
        for section in dossier.sections {
          json.key(section.name)
          write(section.table, to: &json)
        }
      }
      json.newline()
    }
    return json.bytes
  }

  private func write(_ table: Table, to json: inout JSONWriter) {
    json.array { json in
      for index in table.rows.indices { json.object { write(table, row: index, to: &$0) } }
    }
  }

  private func write(_ table: Table, row index: Int, to json: inout JSONWriter) {
    for (column, cell) in zip(table.columns, table.rows[index]) {
      json.key(column.name)
      write(cell, to: &json)
      if case .marked(let stretches) = cell { write(highlights: stretches, to: &json) }
    }
    guard let why = table.why else { return }
    json.key("why")
    write(Table(why[index]), to: &json)
  }

  private func write(_ cell: Cell, to json: inout JSONWriter) {
    switch cell {
    case .unknown: json.value(nil as String?)
    case .text(let text), .term(let text): json.value(text)
    case .integer(let number), .duration(let number): json.value(number)
    case .real(let number): json.value(number)
    case .list(let texts): json.array { json in for text in texts { json.value(text) } }
    case .marked(let stretches): json.value(stretches.map(\.text).joined())
    }
  }

  /// Where the marked words stand: start, counted from 1 in Unicode scalars, and length.
  private func write(highlights stretches: [MarkedText], to json: inout JSONWriter) {
    var start = 1
    json.key("highlights")
    json.array { json in
      for stretch in stretches {
        let length = stretch.text.unicodeScalars.count
        if stretch.isMarked {
          json.array { json in
            json.value(start)
            json.value(length)
          }
        }
        start += length
      }
    }
  }
}
