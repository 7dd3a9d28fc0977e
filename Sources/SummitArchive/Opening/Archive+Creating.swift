internal import SummitSQLite

extension Archive {
  /// Opens an archive for writing: made when missing, brought up to date when older.
  ///
  /// A new one appears whole or not at all. It is made in memory, migrated and seeded, copied to a
  /// file beside its place, and only then given its name; of two programs that make the same one,
  /// the second opens what the first made.
  public init(creatingAt path: String) throws {
    if !ArchiveFiles.exists(path) { try Self.create(at: path) }
    let connection = try Self.connect(to: path, mode: .readWrite)
    _ = try Self.update(connection, path: path)
    try self.init(connection, path: path, mode: .readWrite)
  }

  /// Whether there is a file at the path, be it an archive or not.
  public static func exists(at path: String) -> Bool {
    ArchiveFiles.exists(path)
  }

  /// Brings an older archive up to date, and tells the names of the migrations applied.
  public static func migrate(_ path: String) throws(ArchiveError) -> [String] {
    try update(connect(to: path, mode: .readWrite), path: path)
  }

  /// Runs the migrations that an archive lacks, after those that it ran were checked.
  private static func update(
    _ connection: borrowing Connection, path: String
  ) throws(ArchiveError) -> [String] {
    let known = Migration.all
    guard try connection.migrationsApplied(of: known, path: path) < known.count else { return [] }
    do {
      return try connection.apply(known)
    } catch {
      throw ArchiveError(path: path, error)
    }
  }

  /// Makes a new archive at a path where there is no file, with the shipped seeds in it.
  private static func create(at path: String) throws {
    if let log = ArchiveFiles.logs(of: path).first(where: ArchiveFiles.exists) {
      throw ArchiveError(path: path, reason: .strayLog(log))
    }
    guard ArchiveFiles.isFolderWritable(path) else {
      throw ArchiveError(path: path, reason: .unreadable(ArchiveFiles.systemMessage))
    }
    let draft = try Connection.inMemory()
    try draft.defineFunctions()
    // Seeding resolves every reference and checks every word itself; SQLite need not do so again,
    // for which it would build a table of the words allowed for every row.
    try draft.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    _ = try draft.apply(Migration.all)
    try draft.seed(SeedFile.shipped(), origin: .seed)

    let temporary = ArchiveFiles.temporaryName(for: path)
    defer { ArchiveFiles.remove(temporary) }
    do {
      try draft.write(to: temporary)
    } catch {
      throw ArchiveError(path: path, error)
    }
    try ArchiveFiles.publish(temporary, as: path)
  }
}

extension Connection {
  /// Writes the whole database to a new file, ready for a write-ahead log.
  fileprivate func write(to path: String) throws {
    let file = try Connection(path, mode: .readWriteCreate)
    try backup(to: file)
    try file.execute("PRAGMA journal_mode = WAL")
  }
}
