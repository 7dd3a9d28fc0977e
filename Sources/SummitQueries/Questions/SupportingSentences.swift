public import SummitSQLite

/// The receipts of a fact: the sentences that support it, oldest article first.
///
/// ```swift
/// for attendee in try archive.answer(Attendees(of: 12)) {
///   print(try archive.answer(SupportingSentences(for: .attendance(attendee.attendanceID))))
/// }
/// ```
/// ```sql
/// SELECT sentence, text, rule, confidence, outlet, published FROM evidence
/// WHERE fact = 'attendance' AND fact_id = 31
/// ```
public struct SupportingSentences: ListQuestion {
  public typealias Element = SupportingSentence

  public var fact: Fact

  /// What the archive holds to be so.
  public enum Fact: Sendable, Hashable {
    case attendance(Int)
    case event(Int)
    case statement(Int)
  }

  public init(for fact: Fact) {
    self.fact = fact
  }

  public var query: Query {
    var query = Query("SELECT substr(r.text, n.start, n.length), q.words,")
    switch fact {
    case .attendance: query.add("  'status', x.status,")
    case .event: query.add("  x.attribute, x.value,")
    case .statement: query.add("  'said', x.kind,")
    }
    query.add("  x.rule, x.confidence, o.name, a.published, a.id, a.title, a.duplicate_of")
    switch fact {
    case .attendance: query.add("FROM attendance_evidence AS x")
    case .event: query.add("FROM event_evidence AS x")
    case .statement: query.add("FROM statements AS x")
    }
    query.add(
      #"""
      JOIN receipts AS q ON q.id = x.receipt_id
      JOIN sentences AS n ON n.revision_id = q.revision_id AND n.number = q.sentence
      JOIN article_revisions AS r ON r.id = q.revision_id
      JOIN articles AS a ON a.id = r.article_id
      LEFT JOIN outlets AS o ON o.id = a.outlet_id
      """#)
    switch fact {
    case .attendance(let id): query.filter("x.attendance_id = ?", id)
    case .event(let id): query.filter("x.event_id = ?", id)
    case .statement(let id): query.filter("x.id = ?", id)
    }
    query.add("ORDER BY a.published NULLS LAST, a.id, q.start, x.id")
    return query
  }
}

/// A sentence that supports a fact, and where it stands.
public struct SupportingSentence: AnswerRow {
  public var sentence: String
  /// The very words of it that the fact rests on; they may run on into the next sentence.
  public var words: String
  /// What they tell of, such as `status`, `start`, `place` or `said`.
  public var attribute: String
  public var value: String
  /// The rule that read the fact from them.
  public var rule: String
  /// How often the rule is right, from 0 to 1.
  public var confidence: Double
  public var outlet: String?
  public var published: String?
  public var articleID: Int
  public var title: String?
  /// The article that this one reprints.
  public var duplicateOf: Int?

  public init(_ row: borrowing Row) throws {
    sentence = try row.text(0)
    words = try row.text(1)
    attribute = try row.text(2)
    value = try row.text(3)
    rule = try row.text(4)
    confidence = try row.double(5)
    outlet = row.optionalText(6)
    published = row.optionalText(7)
    articleID = try row.int(8)
    title = row.optionalText(9)
    duplicateOf = row.optionalInt(10)
  }
}

extension SupportingSentence: Tabular {
  package static let columns = [
    Column("attribute"), Column("value"), Column("sentence", .prose), Column("outlet"),
    Column("published"), Column("rule"), Column("confidence", .number), Column("words", .hidden),
    Column("article_id", .hidden), Column("title", .hidden), Column("duplicate_of", .hidden),
  ]

  package var cells: [Cell] {
    [
      .term(attribute), .text(value), .text(sentence), Cell(outlet), Cell(published), .text(rule),
      .real(confidence), .text(words), .integer(articleID), Cell(title), Cell(duplicateOf),
    ]
  }
}
