public import SummitSQLite

/// One statement of SQL, put together from fixed fragments, and the values of its parameters.
///
/// Which fragments take part depends on the filters that a question was given, so that SQLite plans
/// each case with its own indexes. Every fragment is a `StaticString`, a literal of this program:
/// what a user typed can only become a value.
///
/// ```swift
/// var query = Query("SELECT e.name FROM events AS e")
/// query.filter("e.kind = ?", by: kind)        // WHERE e.kind = ?, unless kind is nil
/// query.add("ORDER BY e.start_min")
/// ```
public struct Query: Sendable, Hashable {
  public private(set) var sql: String
  public private(set) var values: [SQLValue]
  private var isFiltered = false

  init(_ sql: StaticString, _ values: any Bindable...) {
    self.sql = sql.description
    self.values = values.map(\.sqlValue)
  }

  /// Appends a fragment on a line of its own.
  mutating func add(_ fragment: StaticString, _ values: any Bindable...) {
    append(fragment, values)
  }

  /// Narrows the rows, after `WHERE` the first time and after `AND` from then on.
  mutating func filter(_ condition: StaticString, _ values: any Bindable...) {
    sql += isFiltered ? "\n  AND " : "\nWHERE "
    isFiltered = true
    sql += condition.description
    self.values += values.map(\.sqlValue)
  }

  /// Narrows the rows to those that agree with the value, where there is one.
  mutating func filter(_ condition: StaticString, by value: (some Bindable)?) {
    guard let value else { return }
    filter(condition, value)
  }

  private mutating func append(_ fragment: StaticString, _ values: [any Bindable]) {
    sql += "\n" + fragment.description
    self.values += values.map(\.sqlValue)
  }
}

extension Connection {
  /// What a closure makes of every row that the query finds.
  func rows<Result>(
    _ query: Query, as body: (borrowing Row) throws -> Result
  ) throws -> [Result] {
    var statement = try prepare(query.sql)
    for (index, value) in query.values.enumerated() { try statement.bind(value, at: index + 1) }
    return try statement.map(body)
  }
}
