internal import SummitSQLite

/// The keys that stand in the archive for the ids of the files.
struct SeedKeys {
  private var keys: [SeedTable.Authority: [String: SQLValue]] = [:]
  /// The ids of rows that are wrong, to which no further error is owed.
  private var refused: [SeedTable.Authority: Set<String>] = [:]

  /// Reads the keys of a table, unless they are known.
  mutating func load(
    _ authority: SeedTable.Authority, from connection: borrowing Connection
  ) throws {
    guard keys[authority] == nil else { return }
    var table: [String: SQLValue] = [:]
    try connection.forEach(authority.keys) { row in try table[row.text(0)] = row.value(1) }
    keys[authority] = table
  }

  /// Forgets the keys of the table that a file adds rows to, of which some were refused.
  mutating func forget(rowsOf file: String, refused ids: [String]) {
    guard let authority = SeedTable.Authority(file: file) else { return }
    keys[authority] = nil
    refused[authority, default: []].formUnion(ids)
  }

  /// The key of an id; nil where no row has it.
  func key(of id: String, in authority: SeedTable.Authority) throws(RefusedReference) -> SQLValue? {
    if let key = keys[authority]?[id] { return key }
    if refused[authority]?.contains(id) == true { throw RefusedReference() }
    return nil
  }
}

/// A row names another that was refused: its only fault may be that.
struct RefusedReference: Error {}

extension SeedTable.Authority {
  /// The table that is filled from a file.
  init?(file: String) {
    self.init(rawValue: String(file.prefix { $0 != "." }))
  }

  /// The file that fills it.
  var file: String { rawValue + ".tsv" }
}
