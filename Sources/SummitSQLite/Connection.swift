internal import CSQLite3

/// An open database, closed when its one owner lets go of it.
///
/// Opened strictly: foreign keys are enforced, a double-quoted word is never a string, and the
/// schema of a file that a stranger sent can neither call unsafe functions nor spoil the file.
/// One thread at a time may use it, which the compiler sees to, since it can be neither copied nor
/// shared; keep it in an actor or a `Mutex` to use it from many.
///
/// ```swift
/// let archive = try Connection("summitry.sqlite")
/// let names = try archive.query("SELECT name FROM people WHERE id < ?", 10) { try $0.text(0) }
/// ```
///
/// <https://sqlite.org/c3ref/open.html>
public struct Connection: ~Copyable {
  let handle: OpaquePointer
  let hooks = Hooks()
  /// Stops what this connection is doing, from any thread.
  public let interruptHandle: InterruptHandle

  /// What may be done to the file.
  public enum Mode: Sendable {
    case readOnly
    case readWrite
    case readWriteCreate
    /// Reads a file that nobody changes meanwhile, such as one in a folder without permission to
    /// write: no lock is taken, and no log is looked for or made beside it.
    /// <https://sqlite.org/uri.html#uriimmutable>
    case immutable
  }

  /// Opens the file at a path, which is always a path: `:memory:` and `file:` mean nothing special.
  ///
  /// SQLite reads nothing yet; that a file is no database shows at the first statement.
  public init(
    _ path: String, mode: Mode = .readWriteCreate, busyTimeout: Duration = .seconds(5)
  ) throws(DatabaseError) {
    let name = path.utf8.first == UInt8(ascii: "/") ? path : "./" + path
    try self.init(name: mode == .immutable ? Self.immutableURI(of: name) : name, mode: mode)
    setBusyTimeout(busyTimeout)
  }

  /// Opens a database that lives in memory and is gone with its connection.
  public static func inMemory() throws(DatabaseError) -> Connection {
    try Connection(name: ":memory:", mode: .readWriteCreate)
  }

  private init(name: String, mode: Mode) throws(DatabaseError) {
    guard !name.utf8.contains(0) else {
      throw DatabaseError(code: .cantOpen, message: "a path cannot contain a NUL")
    }
    let access =
      switch mode {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    var opened: OpaquePointer?
    let flags = access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let result = sqlite3_open_v2(name, &opened, flags, nil)
    guard let opened else {
      throw DatabaseError(code: .outOfMemory, message: "no memory to open \(name)")
    }
    guard result == SQLITE_OK else {
      let error = DatabaseError(connection: opened, sql: nil)
      sqlite3_close_v2(opened)
      throw DatabaseError(code: error.code, message: "\(error.message): \(name)")
    }
    handle = opened
    interruptHandle = InterruptHandle(opened)
    for (option, isOn) in Self.strictness { summit_db_config(opened, option, isOn) }
  }

  /// The URI of a path, in which what means something in a URI is escaped.
  private static func immutableURI(of path: String) -> String {
    var uri = "file:"
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": uri += "%25"
      case "?": uri += "%3f"
      case "#": uri += "%23"
      default: uri.unicodeScalars.append(scalar)
      }
    }
    return uri + "?immutable=1"
  }

  // https://sqlite.org/c3ref/c_dbconfig_defensive.html
  private static let strictness: [(option: Int32, isOn: Int32)] = [
    (SQLITE_DBCONFIG_ENABLE_FKEY, 1), (SQLITE_DBCONFIG_DEFENSIVE, 1),
    (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (SQLITE_DBCONFIG_DQS_DML, 0),
    (SQLITE_DBCONFIG_DQS_DDL, 0),
  ]

  /// Closes now, or when the last statement that outlives the connection is gone.
  ///
  /// <https://sqlite.org/c3ref/close.html>
  deinit {
    interruptHandle.detach()
    sqlite3_set_authorizer(handle, nil, nil)
    sqlite3_progress_handler(handle, 0, nil, nil)
    sqlite3_close_v2(handle)
  }
}
