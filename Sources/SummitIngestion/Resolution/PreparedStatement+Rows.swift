internal import SummitSQLite

extension PreparedStatement {
  /// Whether the query finds a row.
  mutating func exists<each Value: Bindable>(_ values: repeat each Value) throws -> Bool {
    try first(repeat each values) { _ in true } ?? false
  }

  /// The id of the row that `INSERT … RETURNING id` inserted, or nil when it inserted none.
  ///
  /// It runs to the end: SQLite takes back what a statement with triggers did when it is reset
  /// after its first row.
  mutating func insertIfAny<each Value: Bindable>(_ values: repeat each Value) throws -> Int? {
    try map(repeat each values) { try $0.int(0) }.last
  }

  /// The id of the row that `INSERT … RETURNING id` inserted.
  mutating func insert<each Value: Bindable>(_ values: repeat each Value) throws -> Int {
    guard let id = try insertIfAny(repeat each values) else {
      throw ImportError(article: nil, reason: .rowNotWritten(sql: sql))
    }
    return id
  }
}
