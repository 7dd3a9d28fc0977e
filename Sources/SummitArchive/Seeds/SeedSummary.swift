/// What tables of reference data brought an archive.
public struct SeedSummary: Hashable, Sendable {
  /// The tables in the order in which they went in.
  public internal(set) var tables: [Table] = []

  /// One file, and how many of its rows the archive did not have.
  public struct Table: Hashable, Sendable {
    public let file: String
    public let rows: Int
    public let added: Int
  }

  public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
  public var added: Int { tables.reduce(0) { $0 + $1.added } }
}
