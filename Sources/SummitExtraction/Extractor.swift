public import SummitCoverage

/// Reads the facts that an article tells.
public struct Extractor: Sendable {
  /// An extractor that knows this reference data.
  public init(_ reference: ReferenceData) {}

  /// The facts of one article.
  public func record(of article: Article) -> Record {
    Record(article: article)
  }
}
