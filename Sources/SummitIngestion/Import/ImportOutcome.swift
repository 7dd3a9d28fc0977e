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

/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  public var imported = 0
  public var revised = 0
  public var unchanged = 0
  public var problems: [ImportProblem] = []

  public init(
    imported: Int = 0, revised: Int = 0, unchanged: Int = 0, problems: [ImportProblem] = []
  ) {
    self.imported = imported
    self.revised = revised
    self.unchanged = unchanged
    self.problems = problems
  }

  /// Whether the run is worth a row of its own.
  var isNotable: Bool {
    imported > 0 || revised > 0 || !problems.isEmpty
  }

  mutating func count(_ outcome: ImportOutcome) {
    switch outcome {
    case .imported: imported += 1
    case .revised: revised += 1
    case .unchanged: unchanged += 1
    }
  }
}

/// An input that could not be read, or a fact that was refused, and why.
public struct ImportProblem: Hashable, Sendable {
  /// The file or url.
  public let name: String
  public let message: String

  public init(name: String, message: String) {
    self.name = name
    self.message = message
  }
}
