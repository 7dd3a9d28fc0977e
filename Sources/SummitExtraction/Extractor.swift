public import SummitCoverage

/// Reads the facts that an article tells.
///
/// ```swift
/// let extractor = Extractor(try ReferenceData.shipped())
/// let record = extractor.record(of: article)
/// ```
///
/// It is pure and may be shared between threads: the same article gives the same record.
public struct Extractor: Sendable {
  let lexicon: Lexicon

  /// An extractor that knows this reference data.
  ///
  /// Complexity: some milliseconds for the shipped data; make one and keep it.
  public init(_ reference: ReferenceData) {
    lexicon = Lexicon(reference)
  }

  /// The facts of one article; none where it is in another language than English.
  public func record(of article: Article) -> Record {
    guard article.isExtracted else { return Record(article: article) }
    let reading = Reading(article, lexicon: lexicon)
    return RecordBuilder(reading).record()
  }
}
