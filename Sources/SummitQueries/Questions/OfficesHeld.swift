public import SummitSQLite

/// The offices that a person held, ever or on some day, latest first.
///
/// A day on which one office may have been left and another taken, as when only the year of the
/// change is known, has both.
///
/// ```swift
/// try archive.answer(OfficesHeld(by: 7))
/// try archive.answer(OfficesHeld(by: 7, from: "2014-09-01", to: "2014-09-01"))
/// ```
/// ```sql
/// SELECT o.title, t.country, t.started, t.ended
/// FROM tenures AS t JOIN offices AS o ON o.id = t.office_id
/// WHERE t.person_id = 7 AND t.last_day >= '2014-09-01' AND t.first_day <= '2014-09-01'
/// ```
public struct OfficesHeld: ListQuestion {
  public typealias Element = OfficeHeld

  public var person: Int
  /// Only offices that were held on this day, `YYYY-MM-DD`, or later.
  public var from: String?
  /// Only offices that were held on this day or earlier.
  public var to: String?

  public init(by person: Int, from: String? = nil, to: String? = nil) {
    self.person = person
    self.from = from
    self.to = to
  }

  public var query: Query {
    var query = Query(
      #"""
      SELECT o.title, coalesce(c.name, b.name), n.started, n.ended
      FROM tenures AS n
      JOIN offices AS o ON o.id = n.office_id
      LEFT JOIN countries AS c ON c.code = n.country
      LEFT JOIN organizations AS b ON b.id = n.organization_id
      """#)
    query.filter("n.person_id = ?", person)
    query.filter("n.last_day >= ?", by: from)
    query.filter("n.first_day <= ?", by: to)
    query.add("ORDER BY n.first_day DESC, n.last_day DESC, n.id")
    return query
  }
}

/// An office that a person held for a country or an organization.
public struct OfficeHeld: AnswerRow {
  public var office: String
  public var represents: String
  public var started: String?
  /// Nil while in office.
  public var ended: String?

  public init(_ row: borrowing Row) throws {
    office = try row.text(0)
    represents = try row.text(1)
    started = row.optionalText(2)
    ended = row.optionalText(3)
  }
}

extension OfficeHeld: Tabular {
  package static let columns = [
    Column("office"), Column("represents"), Column("started"), Column("ended"),
  ]

  package var cells: [Cell] {
    [.text(office), .text(represents), Cell(started), Cell(ended)]
  }
}
