public import SummitCoverage

/// Why an article could not be imported; the archive is as it was before.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or url.
  public let article: String?
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    /// A receipt's span is not within the text.
    case receiptOutsideText(TextSpan)
    /// The text is empty, so that no fact can rest on it.
    case emptyText
    /// SQLite inserted no row and reported no error.
    case rowNotWritten(sql: String)
  }

  public init(article: String?, reason: Reason) {
    self.article = article
    self.reason = reason
  }

  public var description: String {
    let message =
      switch reason {
      case .receiptOutsideText(let span):
        "the receipt at \(span.start) of \(span.length) characters is not within the text; "
          + "spans count Unicode scalars from 1: extract the article again"
      case .emptyText:
        "the article has no text; check that the file holds an article"
      case .rowNotWritten(let sql):
        "no row was written; run 'summitry verify' on the archive\n  in: \(sql)"
      }
    return article.map { "\($0): \(message)" } ?? message
  }
}
