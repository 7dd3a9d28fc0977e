/// The ids of a file's rows, each of which may be told once.
struct SeedIDs {
  private let file: SeedFile
  private let column: Int?
  private var lines: [String: Int] = [:]

  /// Countries are told apart by their codes, all else that has ids by those.
  init(of file: SeedFile) {
    self.file = file
    column = file.column("id") ?? (file.name == "countries.tsv" ? file.column("code") : nil)
  }

  /// The id of a row; nil where it has none.
  func id(of row: Int) -> String? {
    column.flatMap { file.text(row, $0) }
  }

  /// Notes the id of a row, which must be new.
  mutating func note(_ row: Int) throws(SeedError) {
    guard let column, let id = id(of: row) else { return }
    if let line = lines[id] {
      throw file.error(row, column, "\"\(id)\" stands in line \(line) already")
    }
    lines[id] = file.line(of: row)
  }
}
