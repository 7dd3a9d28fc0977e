internal import CSQLite3

/// What SQLite answered: a result code, primary or extended.
///
/// The lowest byte of an extended code is its primary code, so `constraintUnique.primary` is
/// `constraint`. <https://sqlite.org/rescode.html>
public struct ResultCode: RawRepresentable, Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The kind of failure, without its particulars.
  public var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }
}

/// The primary codes that a caller may want to tell apart.
extension ResultCode {
  public static let error = ResultCode(rawValue: SQLITE_ERROR)
  public static let permission = ResultCode(rawValue: SQLITE_PERM)
  public static let abort = ResultCode(rawValue: SQLITE_ABORT)
  public static let busy = ResultCode(rawValue: SQLITE_BUSY)
  public static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  public static let outOfMemory = ResultCode(rawValue: SQLITE_NOMEM)
  public static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  public static let interrupt = ResultCode(rawValue: SQLITE_INTERRUPT)
  public static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
  public static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  public static let full = ResultCode(rawValue: SQLITE_FULL)
  public static let cantOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  public static let schema = ResultCode(rawValue: SQLITE_SCHEMA)
  public static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)
  public static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  public static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
  public static let misuse = ResultCode(rawValue: SQLITE_MISUSE)
  public static let authorization = ResultCode(rawValue: SQLITE_AUTH)
  public static let range = ResultCode(rawValue: SQLITE_RANGE)
  public static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
}

/// The extended codes of constraints: which promise of the schema was about to be broken.
extension ResultCode {
  public static let constraintCheck = ResultCode(rawValue: SQLITE_CONSTRAINT | 1 << 8)
  public static let constraintForeignKey = ResultCode(rawValue: SQLITE_CONSTRAINT | 3 << 8)
  public static let constraintNotNull = ResultCode(rawValue: SQLITE_CONSTRAINT | 5 << 8)
  public static let constraintPrimaryKey = ResultCode(rawValue: SQLITE_CONSTRAINT | 6 << 8)
  public static let constraintTrigger = ResultCode(rawValue: SQLITE_CONSTRAINT | 7 << 8)
  public static let constraintUnique = ResultCode(rawValue: SQLITE_CONSTRAINT | 8 << 8)
  public static let constraintRowID = ResultCode(rawValue: SQLITE_CONSTRAINT | 10 << 8)
  public static let constraintDataType = ResultCode(rawValue: SQLITE_CONSTRAINT | 12 << 8)
}

extension ResultCode: CustomStringConvertible {
  /// SQLite's words for the code, then its number: `database is locked (5)`.
  public var description: String { "\(String(cString: sqlite3_errstr(rawValue))) (\(rawValue))" }
}
