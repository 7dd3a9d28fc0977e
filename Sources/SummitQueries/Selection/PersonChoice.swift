public import SummitSQLite

/// A person whom a selector means or may mean.
public struct PersonChoice: AnswerRow, Selectable {
  public var personID: Int
  public var slug: String
  public var person: String
  public var country: String?

  public init(_ row: borrowing Row) throws {
    personID = try row.int(0)
    slug = try row.text(1)
    person = try row.text(2)
    country = row.optionalText(3)
  }

  public var selector: String { slug }

  public var summary: String { [person, country].compactMap(\.self).joined(separator: ", ") }
}
