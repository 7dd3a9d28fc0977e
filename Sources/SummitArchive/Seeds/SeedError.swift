/// What is wrong with a table of reference data, and where.
///
/// ```
/// tenures.tsv:12: person: "jane-doe" is in no row of people.tsv and not in the archive
/// ```
public struct SeedError: Error, Hashable, Sendable {
  public let file: String
  /// The line, from 1, which is the header; nil where it is the whole file.
  public let line: Int?
  public let column: String?
  public let reason: String

  public init(file: String, line: Int? = nil, column: String? = nil, reason: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension SeedError: CustomStringConvertible {
  public var description: String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): " + (column.map { "\($0): " } ?? "") + reason
  }
}
