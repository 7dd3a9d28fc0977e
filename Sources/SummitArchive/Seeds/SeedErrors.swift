/// All that is wrong with tables of reference data, none of which went in.
public struct SeedErrors: Error, Hashable, Sendable {
  /// In the order of the tables and their lines; never empty.
  public let errors: [SeedError]

  public init(_ errors: [SeedError]) {
    self.errors = errors
  }
}

extension SeedErrors: CustomStringConvertible {
  public var description: String {
    errors.map(\.description).joined(separator: "\n")
  }
}
