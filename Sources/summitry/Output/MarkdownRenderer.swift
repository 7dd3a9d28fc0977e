import SummitQueries

/// Writes answers as Markdown: tables as GitHub knows them, receipts as quotations below.
struct MarkdownRenderer {
  func text(_ document: Document) -> String {
    switch document {
    case .table(let table): return text(table)
    case .dossier(let dossier):
      var text = facts(dossier.facts)
      for section in dossier.sections where !section.table.rows.isEmpty {
        let name = section.name.split(separator: "_").joined(separator: " ")
        text += "\n## \(name)\n\n" + self.text(section.table)
      }
      return text
    }
  }

  private func text(_ table: Table) -> String {
    let shown = table.columns.indices.filter { table.columns[$0].use != .hidden }
    var text = table.caption.map { escaped(visible($0)) + "\n\n" } ?? ""
    text += line(shown.map { table.columns[$0].heading })
    text += line(shown.map { table.columns[$0].use == .number ? "---:" : "---" })
    for row in table.rows { text += line(shown.map { shownText(row[$0]) }) }
    guard let why = table.why else { return text }
    for (row, sentences) in zip(table.rows, why) where !sentences.isEmpty {
      text += "\n\(shown.first.map { shownText(row[$0]) } ?? ""):\n\n"
      for sentence in sentences { text += quotation(sentence) }
    }
    return text
  }

  private func facts(_ table: Table) -> String {
    guard let row = table.rows.first else { return "" }
    var text = line(["", ""]) + line(["---", "---"])
    for (column, cell) in zip(table.columns, row) where column.use != .hidden {
      text += line([column.heading, shownText(cell)])
    }
    guard let why = table.why?.first, !why.isEmpty else { return text }
    return text + "\n" + why.map(quotation).joined()
  }

  private func quotation(_ sentence: SupportingSentence) -> String {
    "- “\(escaped(visible(sentence.sentence)))” — \(escaped(visible(sentence.origin)))"
      + " (\(escaped(visible(sentence.rule))), \(sentence.confidence))\n"
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private func shownText(_ cell: Cell) -> String {
    guard case .marked(let stretches) = cell else {
      return escaped(cell.forReaders(("", "")))
    }
    return stretches.map { stretch in
      let text = escaped(visible(stretch.text))
      return stretch.isMarked ? "**\(text)**" : text
    }.joined()
  }

  /// The text with a backslash before each character that Markdown would read.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if #"\|`*_<>[]"#.contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}
