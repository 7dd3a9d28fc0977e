public import SummitSQLite

/// Why a file cannot be opened as an archive, and what to do next.
///
/// The file is as it was.
///
/// ```
/// notes.sqlite: a SQLite database, but not an archive of Summitry
///   Check the path; `summitry import` makes a new archive where there is no file yet.
/// ```
public struct ArchiveError: Error, Hashable, Sendable {
  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    case missing
    /// The system does not let the file be read or made, with its words.
    case unreadable(String)
    /// A file of no bytes.
    case empty
    case notADatabase
    /// The file is shorter, in bytes, than its own header says.
    case truncated(expected: Int, actual: Int)
    /// A SQLite database of another program.
    case foreign
    /// The archive lacks migrations that this program knows.
    case older(pending: [String])
    /// The archive has seen more migrations than this program knows.
    case newer(found: Int, known: Int)
    /// The archive ran another text of a migration than this program carries.
    case changed(migration: String)
    case database(DatabaseError)
    /// The log of an archive that is gone, which SQLite would play into a new one.
    case strayLog(String)
  }

  /// What went wrong with the archive at a path, as an error that names it.
  init(path: String, _ error: any Error) {
    switch error {
    case let error as ArchiveError: self = error
    case let error as DatabaseError: self.init(path: path, reason: .database(error))
    default: self.init(path: path, reason: .unreadable("\(error)"))
    }
  }
}

extension ArchiveError: CustomStringConvertible {
  public var description: String {
    let advice = advice
    return "\(path): \(problem)" + (advice.isEmpty ? "" : "\n  \(advice)")
  }

  private var problem: String {
    switch reason {
    case .missing: "no archive is there"
    case .unreadable(let message): "cannot be opened: \(message)"
    case .empty: "the file is empty"
    case .notADatabase: "not a SQLite database"
    case .truncated(let expected, let actual):
      "cut short: \(actual) bytes where its header tells of \(expected)"
    case .foreign: "a SQLite database, but not an archive of Summitry"
    case .older(let pending):
      "made by an older Summitry: it lacks \(pending.joined(separator: ", "))"
    case .newer(let found, let known):
      "made by a newer Summitry: it has seen \(found) migrations, and this program knows \(known)"
    case .changed(let migration):
      "its schema was made by another text of \(migration) than this program carries"
    case .strayLog(let file): "\(file) is left over from an archive that is gone"
    case .database(let error): "\(error.message) (SQLite \(error.code.rawValue))"
    }
  }

  /// What to do next; empty where nothing more is known than what went wrong.
  public var advice: String {
    switch reason {
    case .missing: "Check the path; `summitry import` makes an archive there."
    case .unreadable: "Check the path and its permissions."
    case .empty: "Remove it; `summitry import` makes an archive where there is no file yet."
    case .notADatabase, .foreign:
      "Check the path; `summitry import` makes a new archive where there is no file yet."
    case .truncated: "Restore a backup, or salvage what is left with `sqlite3 FILE .recover`."
    case .older: "Bring it up to date with `summitry migrate`."
    case .newer: "Install the newer Summitry, or restore a backup made with this one."
    case .changed: "Open it with the Summitry that made it, or import its articles into a new one."
    case .strayLog(let file): "Put the archive back beside it, or remove \(file)."
    case .database(let error): error.advice ?? ""
    }
  }
}
