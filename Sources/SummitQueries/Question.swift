public import SummitArchive
public import SummitSQLite

/// Something that one asks of an archive.
///
/// ```swift
/// let archive = try Archive(opening: "summitry.sqlite")
/// for attendee in try archive.answer(Attendees(of: 12)) { print(attendee.person) }
/// ```
public protocol Question: Sendable {
  associatedtype Answer: Sendable

  /// The statements that it runs, for those who want to see them, or how SQLite plans them.
  var queries: [Query] { get }

  func answer(from connection: borrowing Connection) throws -> Answer
}

/// A question that one statement answers, a value for each row.
public protocol ListQuestion: Question where Answer == [Element] {
  associatedtype Element: AnswerRow
  associatedtype Answer = [Element]

  var query: Query { get }
}

extension ListQuestion {
  public var queries: [Query] { [query] }

  public func answer(from connection: borrowing Connection) throws -> [Element] {
    try connection.rows(query) { try Element($0) }
  }
}

/// A row of an answer, read from the columns of its question's SQL in their order.
public protocol AnswerRow: Sendable, Hashable, Codable {
  init(_ row: borrowing Row) throws
}

extension Archive {
  /// Asks a question.
  public func answer<Asked: Question>(_ question: Asked) throws -> Asked.Answer {
    try question.answer(from: connection)
  }
}
