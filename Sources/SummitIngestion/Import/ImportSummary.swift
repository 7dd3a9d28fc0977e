/// What an import did.
public struct ImportSummary: Hashable, Sendable {
  public var imported = 0
  public var revised = 0
  /// How many of these are in another language than English, and are kept without facts.
  public var foreign = 0
  public var unchanged = 0
  /// Articles that were published before the day asked for.
  public var older = 0
  /// The first problems, up to ``problemLimit``; the archive keeps them all.
  public private(set) var problems: [ImportProblem] = []
  /// How many problems there were.
  public private(set) var problemCount = 0

  /// How many problems are kept at hand, whatever an input holds.
  public static let problemLimit = 1_000

  public init(
    imported: Int = 0, revised: Int = 0, foreign: Int = 0, unchanged: Int = 0, older: Int = 0,
    problems: [ImportProblem] = []
  ) {
    self.imported = imported
    self.revised = revised
    self.foreign = foreign
    self.unchanged = unchanged
    self.older = older
    for problem in problems { note(problem) }
  }

  /// How many articles were met, whatever became of them.
  public var articles: Int { imported + revised + unchanged + older }

  /// What was done after an earlier time of the same import.
  package func after(_ earlier: ImportSummary) -> ImportSummary {
    var rest = ImportSummary(
      imported: imported - earlier.imported, revised: revised - earlier.revised,
      unchanged: unchanged - earlier.unchanged, older: older - earlier.older,
      problems: Array(problems.dropFirst(earlier.problems.count)))
    rest.problemCount = problemCount - earlier.problemCount
    return rest
  }

  /// Whether the run is worth a row of its own.
  package var isNotable: Bool {
    imported > 0 || revised > 0 || problemCount > 0
  }

  mutating func count(_ outcome: ImportOutcome) {
    switch outcome {
    case .imported: imported += 1
    case .revised: revised += 1
    case .unchanged: unchanged += 1
    }
  }

  mutating func note(_ problem: ImportProblem) {
    problemCount += 1
    if problems.count < Self.problemLimit { problems.append(problem) }
  }
}
