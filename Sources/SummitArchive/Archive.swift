public import SummitSQLite

/// An open archive: one SQLite file with Summitry's tables.
public struct Archive: ~Copyable {
  /// The connection to the file.
  public let connection: Connection
}
