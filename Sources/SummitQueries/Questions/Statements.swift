public import SummitSQLite

/// What was said: by a person or a body, at an event, in a stretch of time.
///
/// A statement's date is its event's, or else the day on which it was published. Reprints are left
/// out: what a copied article quotes is in the article that it copies.
///
/// ```swift
/// try archive.answer(Statements(by: .person(7), since: "2025-08-01", about: "tariff"))
/// ```
/// ```sql
/// SELECT date, kind, text, outlet FROM who_said WHERE speaker = 'Anna Vale' AND date >= '2025-08-01'
/// ```
public struct Statements: Question {
  public var speaker: Speaker?
  public var event: Int?
  public var article: Int?
  /// The first and the last day that count, as `YYYY-MM-DD`.
  public var since: String?
  public var until: String?
  /// Words that must begin words of the statement, or, of a topic's name, one of its words.
  public var about: String?

  /// What someone said, wherever it was.
  public init(
    by speaker: Speaker, at event: Int? = nil, since: String? = nil, until: String? = nil,
    about: String? = nil
  ) {
    self.speaker = speaker
    self.event = event
    self.since = since
    self.until = until
    self.about = about
  }

  /// What was said at an event.
  public init(at event: Int) {
    self.event = event
  }

  /// What one article quotes and reports, be it a reprint or not.
  public init(in article: Int) {
    self.article = article
  }

  public var queries: [Query] { [query] + (about.map { [TopicWords.query($0)] } ?? []) }

  public func answer(from connection: borrowing Connection) throws -> [StatementMade] {
    let statements = try connection.rows(query) { try StatementMade($0) }
    guard let about else { return statements }
    let topic = try TopicWords(of: about, in: connection)
    return statements.filter { topic.isTold(in: $0.text) }
  }

  var query: Query {
    var query = Query(
      #"""
      SELECT
        s.id, coalesce(e.start, a.published), coalesce(p.name, b.name, c.name), s.kind, q.words,
        s.cue, e.id, e.name, coalesce(m.name, s.medium), a.id, o.name, s.confidence
      FROM statements AS s
      JOIN receipts AS q ON q.id = s.receipt_id
      JOIN article_revisions AS r ON r.id = q.revision_id
      JOIN articles AS a ON a.id = r.article_id
      LEFT JOIN outlets AS o ON o.id = a.outlet_id
      LEFT JOIN people AS p ON p.id = s.person_id
      LEFT JOIN organizations AS b ON b.id = s.organization_id
      LEFT JOIN countries AS c ON c.code = s.country
      LEFT JOIN events AS e ON e.id = s.event_id
      LEFT JOIN outlets AS m ON m.id = s.medium_id
      """#)
    query.filter("s.person_id = ?", by: speaker?.personID)
    query.filter("s.organization_id = ?", by: speaker?.organizationID)
    query.filter("s.event_id = ?", by: event)
    query.filter("coalesce(e.start_max, a.published) >= ?", by: since)
    query.filter("coalesce(e.start_min, a.published) <= ?", by: until)
    query.filter("a.id = ?", by: article)
    if article == nil { query.filter("a.duplicate_of IS NULL") }
    query.add("ORDER BY coalesce(e.start_min, a.published) NULLS LAST, a.published, a.id, q.start")
    return query
  }
}

/// Who speaks: a person, or a body such as the White House.
public enum Speaker: Sendable, Hashable {
  case person(Int)
  case organization(Int)

  var personID: Int? {
    if case .person(let id) = self { id } else { nil }
  }

  var organizationID: Int? {
    if case .organization(let id) = self { id } else { nil }
  }
}

/// What someone said, as one article reports it.
public struct StatementMade: AnswerRow {
  public var statementID: Int
  /// EDTF: the day of its event, or else of publication.
  public var date: String?
  public var speaker: String
  /// `direct`, `indirect` or `mixed`.
  public var kind: String
  /// The words inside the quotation marks, or the reported clause.
  public var text: String
  /// The verb of speech.
  public var cue: String?
  public var eventID: Int?
  public var event: String?
  /// The outlet or channel that it was made to or through.
  public var medium: String?
  public var articleID: Int
  public var outlet: String?
  public var confidence: Double

  public init(_ row: borrowing Row) throws {
    statementID = try row.int(0)
    date = row.optionalText(1)
    speaker = try row.text(2)
    kind = try row.text(3)
    text = try row.text(4)
    cue = row.optionalText(5)
    eventID = row.optionalInt(6)
    event = row.optionalText(7)
    medium = row.optionalText(8)
    articleID = try row.int(9)
    outlet = row.optionalText(10)
    confidence = try row.double(11)
  }
}

extension StatementMade: Tabular {
  package static let columns = [
    Column("date"), Column("speaker"), Column("kind"), Column("text", .prose), Column("event"),
    Column("medium"), Column("outlet"), Column("cue", .hidden), Column("confidence", .hidden),
    Column("statement_id", .hidden), Column("event_id", .hidden), Column("article_id", .hidden),
  ]

  package var cells: [Cell] {
    [
      Cell(date), .text(speaker), .term(kind), .text(text), Cell(event), Cell(medium),
      Cell(outlet), Cell(cue), .real(confidence), .integer(statementID), Cell(eventID),
      .integer(articleID),
    ]
  }
}
