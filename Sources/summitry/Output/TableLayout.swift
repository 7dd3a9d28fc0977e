import SummitQueries

/// How wide each column of a table is, and the lines of a row.
struct TableLayout {
  private let columns: [Column]
  private let widths: [Int]
  private let isFitted: Bool

  /// A layout in which every row fits the width, where there is one and the columns can shrink so
  /// far.
  ///
  /// Columns without any value go first; then sentences and labels take more lines, the widest
  /// first, down to the ten letters of a date.
  init(columns: [Column], rows: [[String]], width: Int?) {
    self.columns = columns
    isFitted = width != nil
    var widths = columns.map { displayWidth($0.heading) }
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], displayWidth(cell))
      }
    }
    if let width, Self.total(widths) > width {
      for index in columns.indices where rows.allSatisfy({ $0[index].isEmpty }) {
        widths[index] = 0
      }
      for (use, least) in [(Column.Use.prose, 32), (.label, 16), (.prose, 10), (.label, 10)] {
        Self.shrink(&widths, to: width, least: least) { columns[$0].use == use }
      }
    }
    self.widths = widths
  }

  private static let gap = "  "

  /// The width of a row; a column of width 0 is left out.
  private static func total(_ widths: [Int]) -> Int {
    let shown = widths.filter { $0 > 0 }
    return shown.reduce(0, +) + gap.count * max(shown.count - 1, 0)
  }

  private static func shrink(
    _ widths: inout [Int], to available: Int, least: Int, _ isShrinkable: (Int) -> Bool
  ) {
    while total(widths) > available {
      let candidates = widths.indices.filter { isShrinkable($0) && widths[$0] > least }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  /// The lines that a row takes, cells padded to their columns.
  func lines(_ cells: [String]) -> [String] {
    let shown = cells.indices.filter { widths[$0] > 0 }
    let broken = shown.map { wrapped(cells[$0], to: isFitted ? widths[$0] : nil) }
    let height = broken.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let padded = zip(shown, broken).map { index, lines in
        let cell = line < lines.count ? lines[line] : ""
        let padding = String(repeating: " ", count: max(widths[index] - displayWidth(cell), 0))
        return columns[index].use == .number ? padding + cell : cell + padding
      }
      let text = padded.joined(separator: Self.gap)
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }
}

/// The text in lines of at most a width, broken between words, or within one that is wider.
func wrapped(_ text: String, to width: Int?) -> [String] {
  guard let width, displayWidth(text) > width else { return [text] }
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    let joined = line.isEmpty ? String(word) : line + " " + word
    if displayWidth(joined) <= width {
      line = joined
      continue
    }
    if !line.isEmpty { lines.append(line) }
    line = String(word)
    while displayWidth(line) > width {
      let head = prefix(of: line, width: width)
      guard !head.isEmpty, head.count < line.count else { break }
      lines.append(head)
      line = String(line.dropFirst(head.count))
    }
  }
  return lines + [line]
}

/// As many characters from the beginning as fit.
private func prefix(of text: String, width: Int) -> String {
  var taken = 0
  return String(
    text.prefix {
      taken += displayWidth(String($0))
      return taken <= width
    })
}
