public import SummitSQLite

/// A query of the user's own, which can read and do nothing else.
///
/// Whatever the mode of the connection, an authorizer refuses every write, every attached file and
/// every pragma but those that describe the schema. A query that runs too long is interrupted, and
/// an answer ends at its greatest number of rows.
///
/// ```swift
/// let table = try archive.answer(ReadOnlyQuery(
///   "SELECT name FROM events WHERE kind = :kind", ["kind": "summit"], rows: 100))
/// ```
/// ```sql
/// SELECT person, count(*) FROM who_attended WHERE status = 'attended' GROUP BY person
/// ```
public struct ReadOnlyQuery: Question {
  public var sql: String
  /// Values by the name of the parameter without its sign; of a plain `?`, by its number.
  public var parameters: [String: SQLValue]
  /// The most rows to answer with.
  public var rows: Int
  /// The longest that it may run.
  public var time: Duration

  public init(
    _ sql: String, _ parameters: [String: SQLValue] = [:], rows: Int = 10_000,
    time: Duration = .seconds(30)
  ) {
    self.sql = sql
    self.parameters = parameters
    self.rows = rows
    self.time = time
  }

  /// None of ours.
  public var queries: [Query] { [] }

  public func answer(from connection: borrowing Connection) throws -> Answer {
    connection.setAuthorizer { Self.allows($0) ? .allow : .deny }
    defer { connection.setAuthorizer(nil) }
    let end = ContinuousClock.now + time
    connection.setProgressHandler(every: 100_000) { ContinuousClock.now > end }
    defer { connection.setProgressHandler(every: 0, nil) }
    do {
      var statement = try connection.prepare(sql)
      guard statement.isReadOnly else { throw QueryRefusal.notReading }
      try bind(&statement)
      return try read(&statement)
    } catch let error as DatabaseError where error.code == .interrupt {
      throw QueryRefusal.tooLong(time)
    } catch let error as DatabaseError where error.primaryCode == .authorization {
      throw QueryRefusal.notReading
    }
  }

  private func bind(_ statement: inout PreparedStatement) throws {
    var unused = Set(parameters.keys)
    for index in 0..<statement.parameterCount {
      let name = statement.parameterName(at: index + 1)?.dropFirst() ?? "\(index + 1)"
      guard let value = parameters[String(name)] else {
        throw QueryRefusal.missingParameter(String(name))
      }
      try statement.bind(value, at: index + 1)
      unused.remove(String(name))
    }
    if let name = unused.min() { throw QueryRefusal.unknownParameter(name) }
  }

  private func read(_ statement: inout PreparedStatement) throws -> Answer {
    var answer = Answer(columns: statement.columnNames, rows: [], isCut: false)
    defer { statement.reset() }
    while try statement.step() {
      guard answer.rows.count < rows else {
        answer.isCut = true
        break
      }
      var values: [SQLValue] = []
      for column in answer.columns.indices { values.append(statement.row.value(column)) }
      answer.rows.append(values)
    }
    return answer
  }

  private static func allows(_ action: AuthorizerAction) -> Bool {
    switch action {
    case .select, .recursive, .read: true
    // SQLite asks for this when it connects a virtual table; nobody's UPDATE gets so far.
    case .update(table: "sqlite_master", column: _): true
    case .function(let name): name.lowercased() != "load_extension"
    case .pragma(let name, _): describingPragmas.contains(name.lowercased())
    default: false
    }
  }

  /// The pragmas that tell of the schema and change nothing, whatever their argument.
  private static let describingPragmas: Set<String> = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
    "foreign_key_list", "function_list", "collation_list", "compile_options", "pragma_list",
    "data_version",
  ]

  /// The rows, with the names of their columns.
  public struct Answer: Sendable, Hashable {
    public var columns: [String]
    public var rows: [[SQLValue]]
    /// Whether there were more rows than asked for.
    public var isCut: Bool
  }
}

/// Why a query was not run, or not to its end.
public enum QueryRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  case notReading
  case tooLong(Duration)
  case missingParameter(String)
  case unknownParameter(String)

  public var description: String {
    switch self {
    case .notReading:
      "this query would do more than read; use SELECT, or change the file with sqlite3"
    case .tooLong(let time):
      "the query took longer than \(time.components.seconds) s; narrow it or allow more time"
    case .missingParameter(let name):
      "the query's parameter \(name) has no value; give it one"
    case .unknownParameter(let name):
      "the query has no parameter \(name)"
    }
  }
}
