internal import SummitCoverage
internal import SummitSQLite

/// What a statement must speak of to be about something.
struct TopicWords {
  /// Words that must all be told.
  private let all: [String]
  /// The words of the topic of that name, any of which will do.
  private let any: [String]

  /// The words of a topic, where the text names one, beside the text's own.
  init(of text: String, in connection: borrowing Connection) throws {
    all = text.folded.split(separator: " ").map(String.init)
    any = try connection.rows(Self.query(text)) { try $0.text(0).folded }
  }

  static func query(_ text: String) -> Query {
    Query(
      #"""
      SELECT w.word
      FROM topics AS t
      JOIN topic_words AS w ON w.topic_id = t.id
      WHERE t.slug = ? OR lower(t.name) = ?
      """#, text.folded.split(separator: " ").joined(separator: "-"), text.lowercased())
  }

  /// Whether each word begins a word of the text, or a word of the topic does.
  func isTold(in text: String) -> Bool {
    let told = " " + text.folded
    return (!all.isEmpty && all.allSatisfy { told.contains(" " + $0) })
      || any.contains { told.contains(" " + $0) }
  }
}
