internal import SummitCoverage
internal import SummitSQLite

extension Archive {
  /// Puts tables of reference data into the archive, all of them or none.
  ///
  /// Rows are told apart by their ids: one that is there takes on what the table says, one that is
  /// not is added, and none is ever deleted. A user's rows win over the shipped ones. The result is
  /// the number of rows read.
  @discardableResult
  public func seed(_ files: [SeedFile], origin: SeedOrigin = .user) throws -> Int {
    try connection.seed(files, origin: origin)
  }

  /// Puts the tables that ship with this program into the archive.
  @discardableResult
  public func seed() throws -> Int {
    try connection.seed(SeedFile.shipped(), origin: .seed)
  }
}

extension Connection {
  /// Puts tables of reference data into an archive, in one transaction.
  @discardableResult
  func seed(_ files: [SeedFile], origin: SeedOrigin) throws -> Int {
    let names = Set(SeedTable.all.map(\.file))
    for file in files where !names.contains(file.name) {
      let reason = "no such table; there are \(names.sorted().joined(separator: ", "))"
      throw SeedError(file: file.path, reason: reason)
    }
    try createFunction("family_form", argumentCount: 3, flags: .deterministic) {
      try FamilyName.form(in: $0.text(0), name: $0.text(1), family: $0.text(2))
    }
    try transaction {
      var keys = SeedKeys()
      for table in SeedTable.all {
        for file in files where file.name == table.file {
          try load(file, into: table, origin: origin, keys: &keys)
        }
      }
    }
    return files.reduce(0) { $0 + $1.rowCount }
  }

  /// Runs the statement of one table for every row of a file, then the closing ones.
  private func load(
    _ file: SeedFile, into table: SeedTable, origin: SeedOrigin, keys: inout SeedKeys
  ) throws {
    let columns = try table.columns(of: file)
    for authority in table.values.compactMap(\.authority) { try keys.load(authority, from: self) }
    let binder = SeedBinder(
      file: file, values: Array(zip(table.values, columns)), origin: origin, keys: keys)
    var statement = try prepare(table.statement)
    for row in 0..<file.rowCount {
      do {
        try binder.bind(row, to: &statement)
        try statement.runBound()
      } catch let error as DatabaseError {
        let line = file.line(of: row)
        throw SeedError(file: file.path, line: line, reason: "refused: \(error.message)")
      }
    }
    for sql in table.closing { try run(sql) }
    keys.forget(rowsOf: file.name)
  }
}

extension PreparedStatement {
  /// Runs to the end with what is bound.
  fileprivate mutating func runBound() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }
}
