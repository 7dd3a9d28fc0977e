internal import SummitCoverage
internal import SummitSQLite

/// A step of the schema's history: a script that every archive runs once, in order.
struct Migration {
  /// The name of its file, such as `0001_reference.sql`.
  let name: String
  let sql: String
  /// The SHA-256 of the file, by which an archive tells that it ran this very script.
  let checksum: String

  /// Every migration that this program knows, in order.
  static let all: [Migration] = ShippedFile.migrations.map { file in
    Migration(
      name: file.name, sql: String(decoding: file.bytes, as: UTF8.self),
      checksum: Fingerprint.sha256(file.bytes))
  }
}

extension Connection {
  /// Runs the migrations that the database lacks, and tells their names.
  ///
  /// Each runs in a transaction of its own with its record: when one fails, those before it stay
  /// applied and the archive is whole at that version.
  func apply(_ migrations: [Migration]) throws -> [String] {
    var names: [String] = []
    while let name = try transaction(.immediate, { try applyNext(of: migrations) }) {
      names.append(name)
    }
    return names
  }

  /// Runs the first migration that the database lacks, if there is one.
  private func applyNext(of migrations: [Migration]) throws -> String? {
    let applied = try first("PRAGMA user_version") { try $0.int(0) } ?? 0
    guard applied < migrations.count else { return nil }
    let migration = migrations[applied]
    try execute(migration.sql)
    try run(
      """
      INSERT INTO schema_migrations (name, checksum, applied)
      VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
      """, migration.name, migration.checksum)
    try execute("PRAGMA user_version = \(applied + 1)")
    return migration.name
  }

  /// How many of the known migrations the file ran, which must be these and no others.
  func migrationsApplied(of known: [Migration], path: String) throws(ArchiveError) -> Int {
    let applied: [(name: String, checksum: String)]
    do {
      applied = try query("SELECT name, checksum FROM schema_migrations ORDER BY name") {
        try ($0.text(0), $0.text(1))
      }
    } catch let error as DatabaseError where error.code != .error {
      throw ArchiveError(path: path, reason: .database(error))
    } catch {
      throw ArchiveError(path: path, reason: .foreign)
    }
    guard applied.count <= known.count else {
      let reason = ArchiveError.Reason.newer(found: applied.count, known: known.count)
      throw ArchiveError(path: path, reason: reason)
    }
    for (applied, known) in zip(applied, known) where applied != (known.name, known.checksum) {
      throw ArchiveError(path: path, reason: .changed(migration: applied.name))
    }
    return applied.count
  }
}
