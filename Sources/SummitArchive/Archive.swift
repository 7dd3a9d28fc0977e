internal import SummitCoverage
public import SummitSQLite

/// An open archive: one SQLite file with Summitry's tables, up to date and ready for questions.
///
/// ```swift
/// let archive = try Archive(opening: "summitry.sqlite")
/// let names = try archive.connection.query("SELECT name FROM people") { try $0.text(0) }
/// ```
///
/// Opening proves that the file is an archive of this very schema; any other file is refused with
/// an ``ArchiveError`` and stays as it was, byte for byte.
public struct Archive: ~Copyable {
  /// The connection to the file, in which SQL has the function `folded(text)` besides SQLite's own.
  public let connection: Connection
  public let path: String
  public let mode: Mode

  /// What may be done to an archive.
  public enum Mode: Sendable {
    /// Answers only: every statement that would change something fails.
    case readOnly
    case readWrite
  }

  /// Opens an archive that is there and up to date.
  public init(opening path: String, mode: Mode = .readOnly) throws(ArchiveError) {
    let connection = try Self.connect(to: path, mode: mode)
    let known = Migration.all
    let applied = try connection.migrationsApplied(of: known, path: path)
    guard applied == known.count else {
      let pending = known[applied...].map(\.name)
      throw ArchiveError(path: path, reason: .older(pending: pending))
    }
    try self.init(connection, path: path, mode: mode)
  }

  /// An archive on a connection whose migrations were checked.
  init(_ connection: consuming Connection, path: String, mode: Mode) throws(ArchiveError) {
    do {
      try connection.prepareFor(mode)
    } catch {
      throw ArchiveError(path: path, reason: .database(error))
    }
    self.connection = connection
    self.path = path
    self.mode = mode
  }
}

extension Connection {
  /// Gives the connection what Summitry's own statements need, and the mode asked for.
  ///
  /// Whoever writes trusts the schema, whose triggers keep the full-text indexes: older versions of
  /// SQLite let no trigger of an untrusted schema write to those.
  fileprivate func prepareFor(_ mode: Archive.Mode) throws(DatabaseError) {
    try defineFunctions()
    switch mode {
    case .readOnly: try execute("PRAGMA query_only = ON")
    case .readWrite:
      // The triggers that keep the full-text indexes write to FTS5, which SQLite 3.40 takes for
      // unsafe in a schema that is not trusted; this one was made by our migrations.
      try execute(
        """
        PRAGMA trusted_schema = ON;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA cache_size = -65536;
        """)
    }
  }

  /// Gives SQL the functions that Summitry's own statements use.
  func defineFunctions() throws(DatabaseError) {
    try createFunction("folded", argumentCount: 1, flags: [.deterministic, .innocuous]) {
      $0.optionalText(0)?.folded
    }
  }
}
