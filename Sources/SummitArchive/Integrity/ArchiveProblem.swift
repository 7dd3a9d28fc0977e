/// Something in an archive that should not be.
public enum ArchiveProblem: Hashable, Sendable {
  /// What SQLite's own check of the file says.
  case damage(String)
  /// A row that refers to one that is not there.
  case dangling(table: String, row: Int?, parent: String)
  /// A receipt whose words do not stand in its article at its place.
  case mismatch(receipt: Int, article: String, words: String)
  /// A fact that rests neither on a receipt nor on a decision.
  case unsupported(table: String, row: Int)
}

extension ArchiveProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .damage(let message): "damaged: \(message)"
    case .dangling(let table, let row, let parent):
      "\(table)\(row.map { " row \($0)" } ?? ""): refers to a row of \(parent) that is not there"
    case .mismatch(let receipt, let article, let words):
      "receipt \(receipt): \"\(words)\" does not stand at its place in \(article)"
    case .unsupported(let table, let row):
      "\(table) row \(row): rests on no receipt and no decision"
    }
  }
}
