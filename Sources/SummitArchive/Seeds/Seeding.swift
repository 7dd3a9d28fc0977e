internal import SummitSQLite

/// The way of tables into an archive, one after another, and what is wrong with them.
///
/// A row that is refused does not end it, so that all errors are told at once; whoever began it
/// takes everything back when there are any.
struct Seeding {
  let origin: SeedOrigin
  private(set) var summary = SeedSummary()
  private(set) var errors: [SeedError] = []
  private var keys = SeedKeys()

  init(origin: SeedOrigin) {
    self.origin = origin
  }

  /// Runs the statement of one table for every row of a file, then the closing ones.
  mutating func load(
    _ file: SeedFile, into table: SeedTable, of connection: borrowing Connection
  ) throws {
    for authority in table.values.compactMap(\.authority) {
      try keys.load(authority, from: connection)
    }
    let isFirst = !summary.tables.contains { $0.file == file.path }
    let before = isFirst ? try table.count(in: connection) : 0
    try loadRows(of: file, into: table, of: connection)
    if isFirst {
      let added = try table.count(in: connection) - before
      summary.tables.append(.init(file: file.path, rows: file.rowCount, added: added))
    }
    guard errors.isEmpty else { return }
    for sql in table.closing { try connection.run(sql) }
  }

  private mutating func loadRows(
    of file: SeedFile, into table: SeedTable, of connection: borrowing Connection
  ) throws {
    let binder = SeedBinder(file: file, table: table, origin: origin, keys: keys)
    var statement = try connection.prepare(table.statement)
    var ids = SeedIDs(of: file)
    var refused: [Int] = []
    for row in 0..<file.rowCount {
      do {
        // The shipped tables are known to be told once; a test proves it.
        if origin == .user, table.hasIDs { try ids.note(row) }
        try binder.bind(row, to: &statement)
        try statement.runBound()
      } catch let error as SeedError {
        errors.append(error)
        refused.append(row)
      } catch is RefusedReference {
        refused.append(row)
      } catch let error as DatabaseError where error.primaryCode == .constraint {
        let line = file.line(of: row)
        errors.append(SeedError(file: file.path, line: line, reason: "refused: \(error.message)"))
        refused.append(row)
      }
    }
    keys.forget(rowsOf: file.name, refused: refused.compactMap(ids.id(of:)))
  }
}

extension SeedTable {
  /// How many rows the archive has of the table, whose name is that of its file.
  fileprivate func count(in connection: borrowing Connection) throws -> Int {
    let name = file.prefix { $0 != "." }
    return try connection.first("SELECT count(*) FROM \(name)") { try $0.int(0) } ?? 0
  }
}

extension PreparedStatement {
  /// Runs to the end with what is bound.
  fileprivate mutating func runBound() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }
}
