/// What became of one article; the number is its row.
public enum ImportOutcome: Hashable, Sendable {
  /// It was new.
  case imported(Int)
  /// It was on file with other words, which it now replaces.
  case revised(Int)
  /// Its very words were on file already; nothing was written.
  case unchanged(Int)

  public var articleID: Int {
    switch self {
    case .imported(let id), .revised(let id), .unchanged(let id): id
    }
  }
}
