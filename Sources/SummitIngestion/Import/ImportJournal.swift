internal import SummitSQLite

/// Keeps the book of an import: one row a run, and one a problem.
///
/// The run is written together with what it does, so that the book is right at any moment at which
/// the import may be broken off. An import that changes nothing and meets no problem leaves no row:
/// importing the same again leaves the archive as it was.
struct ImportJournal: ~Copyable {
  /// Problems that are not in the archive yet.
  private(set) var unwritten: [ImportProblem] = []
  private var run: Int?
  private let started: String
  private var insertRun: PreparedStatement
  private var updateRun: PreparedStatement
  private var insertProblem: PreparedStatement
  private var finishRun: PreparedStatement

  /// Takes a problem down, for the next writing.
  mutating func note(_ problem: ImportProblem) {
    unwritten.append(problem)
  }

  /// Strikes the problems that were taken down after so many.
  mutating func strike(after count: Int) {
    unwritten.removeLast(max(0, unwritten.count - count))
  }

  /// Writes how far the run has come, and the problems since the last time.
  mutating func write(_ summary: ImportSummary) throws {
    guard summary.isNotable else { return }
    let run = try self.run ?? insertRun.insert(started)
    try updateRun.run(
      summary.imported, summary.revised, summary.unchanged, summary.problemCount, run)
    for problem in unwritten { try insertProblem.run(run, problem.name, problem.message) }
    unwritten.removeAll()
    self.run = run
  }

  /// Writes the end of the run.
  mutating func finish(_ summary: ImportSummary) throws {
    try write(summary)
    if let run { try finishRun.run(run) }
  }
}

extension ImportJournal {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      started: connection.first("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')") {
        try $0.text(0)
      } ?? "",
      insertRun: connection.prepare("INSERT INTO import_runs (started) VALUES (?) RETURNING id"),
      updateRun: connection.prepare(
        """
        UPDATE import_runs
        SET imported = ?, revised = ?, unchanged = ?, problems = ?
        WHERE id = ?
        """),
      insertProblem: connection.prepare(
        "INSERT INTO import_problems (run_id, name, message) VALUES (?, ?, ?)"),
      finishRun: connection.prepare(
        "UPDATE import_runs SET finished = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ?"))
  }
}
