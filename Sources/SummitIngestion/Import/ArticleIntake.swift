package import SummitCoverage
package import SummitFetching

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
  /// Whether nothing is to be gained from reading the input: it is as it was when it was last read,
  /// so that its articles count as on file and its problems are told.
  mutating func knows(_ input: InputState) throws -> Bool
  /// What the server of a url gave with it when it was last read under these conditions.
  mutating func validators(of input: InputState) throws -> Validators?
  /// Remembers an input that was read to its end since the summary was `before`: for good where it
  /// had no problem, and otherwise for this run, so that the next one tells the problem again.
  mutating func remember(_ input: InputState, readAfter before: ImportSummary) throws
}
