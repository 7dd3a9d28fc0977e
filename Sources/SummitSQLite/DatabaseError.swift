internal import CSQLite3

/// Why SQLite refused, in its own words, and the SQL that it refused.
///
/// Bound values are never part of it, so that an error can be logged without telling what was in an
/// article. (A message that SQLite composes from a value, such as FTS5's for a bad query, stays as
/// SQLite wrote it.)
///
/// ```
/// UNIQUE constraint failed: people.name (SQLite 2067)
///   in: INSERT INTO people (name) VALUES (?)
/// ```
public struct DatabaseError: Error, Sendable, Hashable {
  /// The extended result code.
  public let code: ResultCode
  public let message: String
  /// The statement as prepared, or the rest of a script from the statement that failed.
  public let sql: String?
  /// The byte of ``sql`` at which it went wrong, where SQLite can tell.
  /// <https://sqlite.org/c3ref/errcode.html>
  public let offset: Int?

  public var primaryCode: ResultCode { code.primary }

  public init(code: ResultCode, message: String, sql: String? = nil, offset: Int? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
    self.offset = offset
  }
}

extension DatabaseError {
  /// The last error of a connection, read before another call overwrites it.
  @inline(never)
  init(connection: OpaquePointer, sql: String?) {
    let offset = Int(sqlite3_error_offset(connection))
    self.init(
      code: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)),
      sql: sql, offset: offset >= 0 ? offset : nil)
  }

  /// The last error of a statement, with its SQL, in which parameters are still question marks.
  @inline(never)
  init(statement: OpaquePointer) {
    guard let connection = sqlite3_db_handle(statement) else {
      self.init(code: .misuse, message: "the statement has no connection")
      return
    }
    self.init(connection: connection, sql: sqlite3_sql(statement).map { String(cString: $0) })
  }
}

extension DatabaseError: CustomStringConvertible {
  public var description: String {
    var text = "\(message) (SQLite \(code.rawValue))"
    if let sql { text += "\n  in: \(excerpt(of: sql))" }
    if let advice { text += "\n  \(advice)" }
    return text
  }

  /// What to do next, where something can be done.
  public var advice: String? {
    switch primaryCode {
    case .busy, .locked: "Another connection is using the database; try again when it is done."
    case .full: "Make room on the disk, then try again; nothing was half written."
    case .readOnly: "Open a file and folder that you may write to, in a mode that allows writing."
    case .notADatabase: "This file is not a SQLite database; check the path."
    case .corrupt: "The file is damaged; restore a backup, or try `sqlite3 FILE .recover`."
    case .cantOpen: "Check that the path and its folder exist and that you may read them."
    default: nil
    }
  }

  /// The line that went wrong, or the first line with something on it.
  private func excerpt(of sql: String) -> Substring {
    let bytes = sql.utf8
    let place = bytes.index(bytes.startIndex, offsetBy: offset ?? 0, limitedBy: bytes.endIndex)
    let start = (place.flatMap { sql[..<$0].lastIndex(of: "\n") }).map(sql.index(after:))
    let lines = sql[(start ?? sql.startIndex)...].split(separator: "\n")
    let line = lines.first { $0.contains { !$0.isWhitespace } } ?? ""
    return line.drop { $0.isWhitespace }.prefix(200)
  }
}
