/// Whole runs: each binds its values, steps through, and resets, also when a closure throws.
///
/// ```swift
/// var byCountry = try archive.prepare("SELECT id, name FROM people WHERE country = ?")
/// let french = try byCountry.map("FR") { try ($0.int(0), $0.text(1)) }
/// let people = try byCountry.map("FR", as: Person.init)
/// ```
///
/// Without values the overloads below are meant, hence the attribute.
extension PreparedStatement {
  /// Runs to the end, ignoring rows.
  @inlinable @_disfavoredOverload
  public mutating func run<each Value: Bindable>(
    _ values: repeat each Value
  ) throws(DatabaseError) {
    try bind(repeat each values)
    try run()
  }

  /// What a closure makes of every row, in the order of the rows.
  @inlinable @_disfavoredOverload
  public mutating func map<each Value: Bindable, Result>(
    _ values: repeat each Value, as body: (borrowing Row) throws -> Result
  ) throws -> [Result] {
    try bind(repeat each values)
    return try map(body)
  }

  /// What a closure makes of the first row, or nothing when there is none.
  @inlinable @_disfavoredOverload
  public mutating func first<each Value: Bindable, Result>(
    _ values: repeat each Value, as body: (borrowing Row) throws -> Result
  ) throws -> Result? {
    try bind(repeat each values)
    return try first(body)
  }

  /// Lends every row to a closure.
  @inlinable @_disfavoredOverload
  public mutating func forEach<each Value: Bindable>(
    _ values: repeat each Value, do body: (borrowing Row) throws -> Void
  ) throws {
    try bind(repeat each values)
    try forEach(body)
  }
}

/// The same with what is bound already: `try statement.map(Article.init)`.
extension PreparedStatement {
  @inlinable
  public mutating func run() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }

  @inlinable
  public mutating func map<Result>(
    _ body: (borrowing Row) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try forEach { results.append(try body($0)) }
    return results
  }

  @inlinable
  public mutating func first<Result>(
    _ body: (borrowing Row) throws -> Result
  ) throws -> Result? {
    defer { reset() }
    return try step() ? try body(row) : nil
  }

  @inlinable
  public mutating func forEach(_ body: (borrowing Row) throws -> Void) throws {
    defer { reset() }
    while try step() { try body(row) }
  }
}
