public import SummitSQLite

/// An event that a selector means or may mean.
public struct EventChoice: AnswerRow, Selectable {
  public var eventID: Int
  public var slug: String
  public var event: String
  public var kind: String
  public var status: String
  public var date: String?
  public var place: String?

  public init(_ row: borrowing Row) throws {
    eventID = try row.int(0)
    slug = try row.text(1)
    event = try row.text(2)
    kind = try row.text(3)
    status = try row.text(4)
    date = row.optionalText(5)
    place = row.optionalText(6)
  }

  public var selector: String { slug }

  public var summary: String {
    ([event, date, place, status == "held" ? nil : status] as [String?])
      .compactMap(\.self).joined(separator: ", ")
  }
}
