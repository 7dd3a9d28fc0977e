/// SQL that runs once: prepared, bound, stepped through and let go in one call.
///
/// ```swift
/// try archive.run("DELETE FROM articles WHERE id = ?", id)
/// let people = try archive.query("SELECT id, name FROM people WHERE country = ?", "FR") {
///   try ($0.int(0), $0.text(1))
/// }
/// ```
extension Connection {
  /// Runs one statement to its end, ignoring rows.
  @inlinable
  public func run<each Value: Bindable>(
    _ sql: String, _ values: repeat each Value
  ) throws(DatabaseError) {
    var statement = try prepareOnce(sql)
    try statement.run(repeat each values)
  }

  /// What a closure makes of every row, in the order of the rows.
  @inlinable
  public func query<each Value: Bindable, Result>(
    _ sql: String, _ values: repeat each Value, as body: (borrowing Row) throws -> Result
  ) throws -> [Result] {
    var statement = try prepareOnce(sql)
    return try statement.map(repeat each values, as: body)
  }

  /// What a closure makes of the first row, or nothing when there is none.
  @inlinable
  public func first<each Value: Bindable, Result>(
    _ sql: String, _ values: repeat each Value, as body: (borrowing Row) throws -> Result
  ) throws -> Result? {
    var statement = try prepareOnce(sql)
    return try statement.first(repeat each values, as: body)
  }

  /// Lends every row to a closure.
  @inlinable
  public func forEach<each Value: Bindable>(
    _ sql: String, _ values: repeat each Value, do body: (borrowing Row) throws -> Void
  ) throws {
    var statement = try prepareOnce(sql)
    try statement.forEach(repeat each values, do: body)
  }
}
