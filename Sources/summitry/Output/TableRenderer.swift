import SummitQueries

/// Draws answers for a reader: columns two spaces apart under headings in capitals.
///
/// On a terminal, sentences are broken into lines and labels cut so that a row fits; elsewhere
/// nothing is.
struct TableRenderer {
  let terminal: Terminal

  func text(_ document: Document) -> String {
    switch document {
    case .table(let table): return text(table)
    case .dossier(let dossier):
      var text = facts(dossier.facts)
      for section in dossier.sections where !section.table.rows.isEmpty {
        text += "\n" + bold(heading(section.name)) + "\n" + self.text(section.table)
      }
      return text
    }
  }

  private func text(_ table: Table) -> String {
    let shown = table.columns.indices.filter { table.columns[$0].use != .hidden }
    let columns = shown.map { table.columns[$0] }
    let rows = table.rows.map { row in shown.map { row[$0].forReaders(mark) } }
    let layout = TableLayout(columns: columns, rows: rows, width: terminal.width)
    var text = table.caption.map { visible($0) + "\n" } ?? ""
    text += layout.lines(columns.map { $0.heading.uppercased() }).map { bold($0) + "\n" }.joined()
    for (index, row) in rows.enumerated() {
      text += layout.lines(row).map { coloured($0) + "\n" }.joined()
      for sentence in table.why?[index] ?? [] { text += receipt(sentence) }
    }
    return text
  }

  /// A row as a list of names and values.
  private func facts(_ table: Table) -> String {
    guard let row = table.rows.first else { return "" }
    let shown = table.columns.indices.filter { table.columns[$0].use != .hidden }
    let margin = (shown.map { displayWidth(table.columns[$0].heading) }.max() ?? 0) + 2
    var text = ""
    for index in shown {
      let lines = wrapped(
        row[index].forReaders(mark), to: terminal.width.map { max($0 - margin, 20) })
      let name = table.columns[index].heading
      text += bold(name)
      if lines != [""] { text += String(repeating: " ", count: margin - displayWidth(name)) }
      text += lines.map(coloured).joined(separator: "\n" + String(repeating: " ", count: margin))
      text += "\n"
    }
    for sentence in table.why?.first ?? [] { text += receipt(sentence) }
    return text
  }

  /// A sentence that supports the row above it, and who printed it when.
  private func receipt(_ sentence: SupportingSentence) -> String {
    let confidence = Cell.real(sentence.confidence).forReaders(mark)
    let line =
      "“\(marked(sentence))” — \(visible(sentence.origin))"
      + " (\(visible(sentence.attribute)): \(visible(sentence.value)),"
      + " \(visible(sentence.rule)), \(confidence))"
    return wrapped(line, to: terminal.width.map { max($0 - 4, 20) })
      .map { "    " + coloured($0) + "\n" }.joined()
  }

  /// The sentence with its supporting words marked, where colour can show them.
  private func marked(_ sentence: SupportingSentence) -> String {
    let shown = visible(sentence.sentence)
    guard terminal.isColoured, let range = shown.firstRange(of: visible(sentence.words)) else {
      return shown
    }
    return shown[..<range.lowerBound] + mark.opening + shown[range] + mark.closing
      + shown[range.upperBound...]
  }

  private func heading(_ name: String) -> String {
    name.split(separator: "_").joined(separator: " ").uppercased()
  }

  /// What stands around words that were searched for: invisible marks that ``coloured(_:)`` turns
  /// into bold type, or brackets.
  private var mark: (opening: String, closing: String) {
    terminal.isColoured ? ("\u{2}", "\u{3}") : ("[", "]")
  }

  private func coloured(_ line: String) -> String {
    guard terminal.isColoured else { return line }
    var text = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\u{2}": text += "\u{1B}[1m"
      case "\u{3}": text += "\u{1B}[22m"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private func bold(_ text: String) -> String {
    terminal.isColoured ? "\u{1B}[1m\(text)\u{1B}[22m" : text
  }
}
