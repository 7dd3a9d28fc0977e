internal import SummitSQLite

/// The keys that stand in the archive for the ids of the files.
struct SeedKeys {
  private var keys: [SeedTable.Authority: [String: SQLValue]] = [:]

  /// Reads the keys of a table, unless they are known.
  mutating func load(
    _ authority: SeedTable.Authority, from connection: borrowing Connection
  ) throws {
    guard keys[authority] == nil else { return }
    var table: [String: SQLValue] = [:]
    try connection.forEach(authority.keys) { row in try table[row.text(0)] = row.value(1) }
    keys[authority] = table
  }

  /// Forgets the keys of the table that a file adds rows to.
  mutating func forget(rowsOf file: String) {
    guard let authority = SeedTable.Authority(file: file) else { return }
    keys[authority] = nil
  }

  func key(of id: String, in authority: SeedTable.Authority) -> SQLValue? {
    keys[authority]?[id]
  }
}

extension SeedTable.Authority {
  /// The table that is filled from a file.
  init?(file: String) {
    self.init(rawValue: String(file.prefix { $0 != "." }))
  }

  /// The file that fills it.
  var file: String { rawValue + ".tsv" }
}
