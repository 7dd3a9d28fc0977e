import ArgumentParser
import SummitArchive
import SummitQueries
import SummitSQLite

/// `summitry sql QUERY`.
struct SQL: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Ask the archive in SQL, for reading only.",
    discussion: """
      The views coverage, who_attended, who_met, who_said, timeline, evidence and disagreements \
      are the place to start.

      Example:
        summitry sql "SELECT person, count(*) FROM who_attended GROUP BY person"
        summitry sql "SELECT * FROM timeline WHERE date >= :day" --param day=2025-08-01
      """)

  @Argument(help: "The query; - or none reads it from standard input.")
  var query: String?

  @Option(
    name: .customLong("param"),
    help: ArgumentHelp("The value of a parameter; repeatable.", valueName: "name=value"))
  var parameters: [QueryParameter] = []

  @Option(help: "The most rows to show.")
  var limit = 10_000

  @Option(help: "The longest that it may run, in seconds.")
  var timeout = 30.0

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    guard timeout > 0, timeout.isFinite else {
      throw ValidationError("--timeout must be more than 0.")
    }
  }

  func run() throws {
    let archive = try archive.open()
    let question = ReadOnlyQuery(
      try text(),
      Dictionary(parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last }),
      rows: limit, time: .seconds(timeout))
    let result = try archive.answer(question)
    if result.isCut { report("only the first \(limit) rows; --limit allows more") }
    guard !result.rows.isEmpty else { throw NothingFound("no rows") }
    try answer.write(
      .table(
        Table(
          columns: columns(of: result), rows: result.rows.map { $0.map(Cell.init(_:)) })))
  }

  private func text() throws -> String {
    guard let query, query != "-" else {
      return String(decoding: try readStandardInput(), as: UTF8.self)
    }
    return query
  }

  /// The columns under their names, of which the second of two alike gets a number.
  private func columns(of result: ReadOnlyQuery.Answer) -> [Column] {
    var seen: [String: Int] = [:]
    return result.columns.enumerated().map { index, name in
      seen[name, default: 0] += 1
      let count = seen[name] ?? 1
      let isNumber = result.rows.allSatisfy { row in
        switch row[index] {
        case .integer, .real, .null: true
        case .text, .blob: false
        }
      }
      let unique = count == 1 ? name : "\(name)_\(count)"
      return Column(unique, heading: unique, isNumber ? .number : .prose)
    }
  }
}

/// A parameter of a query and its value, as `name=value`.
///
/// What looks like a whole number is bound as one, everything else as text.
struct QueryParameter: ExpressibleByArgument {
  let name: String
  let value: SQLValue

  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="), sign > argument.startIndex else { return nil }
    name = String(argument[..<sign].drop { ":@$".contains($0) })
    let text = String(argument[argument.index(after: sign)...])
    value = Int64(text).map { .integer($0) } ?? .text(text)
  }
}
