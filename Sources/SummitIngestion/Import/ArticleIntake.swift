package import SummitCoverage

/// Where the articles of inputs go: into an archive, or into the account of a dry run.
package protocol ArticleIntake: ~Copyable {
  /// What was met so far.
  var summary: ImportSummary { get }
  /// Takes an article, unless it is on file.
  mutating func take(_ article: Article) throws
  /// Takes the facts of an article, unless it is on file.
  mutating func take(_ record: Record) throws
  /// Counts an article as too old to be taken.
  mutating func passOver()
  /// Takes a problem down.
  mutating func note(_ problem: ImportProblem) throws
  /// Counts the articles of an input as on file, if it is as it was when it was last read.
  mutating func knows(_ input: InputState) throws -> Bool
  /// Remembers an input that was read to its end without a problem.
  mutating func remember(_ input: InputState, articles: Int) throws
}
