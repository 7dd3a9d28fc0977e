internal import SummitSQLite

/// Keeps the book of an import: one row a run, and one a problem.
struct ImportJournal {
  private let started: String

  init(_ connection: borrowing Connection) throws {
    started = try Self.now(connection)
  }

  /// Writes the run, unless it changed nothing and met no problem: importing the same again leaves
  /// the archive as it was.
  func write(_ summary: ImportSummary, to connection: borrowing Connection) throws {
    guard summary.isNotable else { return }
    let finished = try Self.now(connection)
    try connection.transaction {
      try connection.run(
        """
        INSERT INTO import_runs (started, finished, imported, revised, unchanged, problems)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        started, finished, summary.imported, summary.revised, summary.unchanged,
        summary.problems.count)
      let run = connection.lastInsertRowID
      var insert = try connection.prepare(
        "INSERT INTO import_problems (run_id, name, message) VALUES (?, ?, ?)")
      for problem in summary.problems { try insert.run(run, problem.name, problem.message) }
    }
  }

  private static func now(_ connection: borrowing Connection) throws -> String {
    try connection.first("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')") { try $0.text(0) } ?? ""
  }
}
