/// A stretch of an article's text, counted in Unicode scalars.
///
/// The first scalar is number 1, as SQLite's `substr` counts, so that
/// `substr(text, span.start, span.length)` gives its words.
public struct TextSpan: Hashable, Sendable, Codable {
  public let start: Int
  public let length: Int

  public init(start: Int, length: Int) {
    self.start = start
    self.length = length
  }

  /// The number of the scalar after the last one.
  public var end: Int { start + length }
}
