public import SummitSQLite

/// The articles that tell of an event, oldest first.
///
/// ```swift
/// try archive.answer(EventSources(of: 12))
/// ```
/// ```sql
/// SELECT DISTINCT article_id, outlet, published FROM evidence WHERE event_id = 12
/// ```
public struct EventSources: ListQuestion {
  public typealias Element = Source

  public var event: Int

  public init(of event: Int) {
    self.event = event
  }

  public var query: Query {
    Query(
      #"""
      SELECT a.id, a.title, o.name, agency.name, a.published, a.url, a.duplicate_of
      FROM event_evidence AS x
      JOIN receipts AS q ON q.id = x.receipt_id
      JOIN article_revisions AS r ON r.id = q.revision_id
      JOIN articles AS a ON a.id = r.article_id
      LEFT JOIN outlets AS o ON o.id = a.outlet_id
      LEFT JOIN outlets AS agency ON agency.id = a.agency_id
      WHERE x.event_id = ?
      GROUP BY a.id
      ORDER BY a.published NULLS LAST, a.id
      """#, event)
  }
}

/// An article among the sources of a fact.
public struct Source: AnswerRow {
  public var articleID: Int
  public var title: String?
  public var outlet: String?
  /// The agency that it credits.
  public var agency: String?
  public var published: String?
  public var url: String?
  /// The article that it reprints, and with which it counts once.
  public var duplicateOf: Int?

  public init(_ row: borrowing Row) throws {
    articleID = try row.int(0)
    title = row.optionalText(1)
    outlet = row.optionalText(2)
    agency = row.optionalText(3)
    published = row.optionalText(4)
    url = row.optionalText(5)
    duplicateOf = row.optionalInt(6)
  }
}

extension Source: Tabular {
  package static let columns = [
    Column("published"), Column("outlet"), Column("agency"), Column("title", .prose),
    Column("article_id", heading: "article", .number),
    Column("duplicate_of", heading: "reprints", .number), Column("url", .hidden),
  ]

  package var cells: [Cell] {
    [
      Cell(published), Cell(outlet), Cell(agency), Cell(title), .integer(articleID),
      Cell(duplicateOf), Cell(url),
    ]
  }
}
