internal import SummitCoverage
internal import SummitSQLite

/// Writes the sentences of a version, and the receipts that quote it: each stretch of words once,
/// however many facts rest on it.
struct ReceiptWriter: ~Copyable {
  private var insertSentence: PreparedStatement
  private var insert: PreparedStatement
  private var article = ""
  private var revision = 0
  private var sentences: [TextSpan] = []
  private var written: [TextSpan: Int] = [:]

  /// Turns to a new version, and writes its sentences.
  mutating func open(_ version: ArticleWriter.Version, of record: Record) throws {
    article = record.article.name
    revision = version.revision
    written.removeAll(keepingCapacity: true)
    sentences =
      record.sentences.isEmpty ? ParagraphSpans.spans(of: record.article.text) : record.sentences
    guard !sentences.isEmpty else { throw ImportError(article: article, reason: .emptyText) }
    for (number, sentence) in sentences.enumerated() {
      try insertSentence.run(revision, number + 1, sentence.start, sentence.length)
    }
  }

  /// The row of the words at that span.
  mutating func write(_ span: TextSpan) throws -> Int {
    if let known = written[span] { return known }
    let sentence = max(1, sentences.partitioningIndex { $0.start > span.start })
    guard span.start >= 1, span.length >= 1,
      let id = try insert.insertIfAny(revision, sentence, span.start, span.length)
    else { throw ImportError(article: article, reason: .receiptOutsideText(span)) }
    written[span] = id
    return id
  }
}

extension ReceiptWriter {
  init(_ connection: borrowing Connection) throws {
    try self.init(
      insertSentence: connection.prepare(
        "INSERT INTO sentences (revision_id, number, start, length) VALUES (?, ?, ?, ?)"),
      insert: connection.prepare(
        """
        WITH quoted (words) AS (
          SELECT substr(text, ?3, ?4) FROM article_revisions WHERE id = ?1
        )
        INSERT INTO receipts (revision_id, sentence, start, length, words)
        SELECT ?1, ?2, ?3, ?4, words FROM quoted WHERE length(words) = ?4
        RETURNING id
        """))
  }
}

/// The paragraphs of a text, which stand for its sentences where a record does not give them.
enum ParagraphSpans {
  static func spans(of text: String) -> [TextSpan] {
    var spans: [TextSpan] = []
    var start: Int?
    var last = 0
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "\n" {
        if let first = start { spans.append(TextSpan(start: first, length: last - first + 1)) }
        start = nil
      } else if !scalar.properties.isWhitespace {
        start = start ?? offset + 1
        last = offset + 1
      }
    }
    if let first = start { spans.append(TextSpan(start: first, length: last - first + 1)) }
    return spans
  }
}

extension Array {
  /// Where the elements start for which the condition holds, once it holds for all that follow.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
