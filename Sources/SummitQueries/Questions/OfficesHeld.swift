public import SummitSQLite

/// The offices that a person held, latest first.
///
/// ```swift
/// try archive.answer(OfficesHeld(by: 7))
/// ```
/// ```sql
/// SELECT o.title, t.country, t.started, t.ended
/// FROM tenures AS t JOIN offices AS o ON o.id = t.office_id WHERE t.person_id = 7
/// ```
public struct OfficesHeld: ListQuestion {
  public typealias Element = OfficeHeld

  public var person: Int

  public init(by person: Int) {
    self.person = person
  }

  public var query: Query {
    Query(
      #"""
      SELECT o.title, coalesce(c.name, b.name), n.started, n.ended
      FROM tenures AS n
      JOIN offices AS o ON o.id = n.office_id
      LEFT JOIN countries AS c ON c.code = n.country
      LEFT JOIN organizations AS b ON b.id = n.organization_id
      WHERE n.person_id = ?
      ORDER BY n.first_day DESC, n.last_day DESC, n.id
      """#, person)
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
