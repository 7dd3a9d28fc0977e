internal import CSQLite3

/// What a statement would do, as SQLite tells while it compiles the statement.
///
/// <https://sqlite.org/c3ref/c_alter_table.html>
public enum AuthorizerAction: Sendable, Hashable {
  case select
  case recursive
  /// The column is empty when only the table is read, as in `count(*)`.
  case read(table: String, column: String)
  case insert(table: String)
  case update(table: String, column: String)
  case delete(table: String)
  case function(String)
  case pragma(String, argument: String?)
  /// `BEGIN`, `COMMIT` or `ROLLBACK`.
  case transaction(String)
  /// `BEGIN`, `RELEASE` or `ROLLBACK` of a savepoint.
  case savepoint(String, name: String)
  case attach(file: String)
  case detach(database: String)
  case create(SchemaObject, name: String, isTemporary: Bool)
  case drop(SchemaObject, name: String, isTemporary: Bool)
  case alter(table: String)
  case reindex(index: String)
  case analyze(table: String)
  /// An action that a newer SQLite added, by its number.
  case other(Int32)

  public enum SchemaObject: Sendable, Hashable {
    case table, virtualTable, index, view, trigger
  }
}

extension AuthorizerAction {
  /// The action of a code and the two arguments whose meaning depends on it.
  init(code: Int32, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String {
      pointer.map { String(cString: $0) } ?? ""
    }
    let one = text(first)
    self =
      switch code {
      case SQLITE_SELECT: .select
      case SQLITE_RECURSIVE: .recursive
      case SQLITE_READ: .read(table: one, column: text(second))
      case SQLITE_INSERT: .insert(table: one)
      case SQLITE_UPDATE: .update(table: one, column: text(second))
      case SQLITE_DELETE: .delete(table: one)
      case SQLITE_FUNCTION: .function(text(second))
      case SQLITE_PRAGMA: .pragma(one, argument: second.map { String(cString: $0) })
      case SQLITE_TRANSACTION: .transaction(one)
      case SQLITE_SAVEPOINT: .savepoint(one, name: text(second))
      case SQLITE_ATTACH: .attach(file: one)
      case SQLITE_DETACH: .detach(database: one)
      case SQLITE_ALTER_TABLE: .alter(table: text(second))
      case SQLITE_REINDEX: .reindex(index: one)
      case SQLITE_ANALYZE: .analyze(table: one)
      case SQLITE_CREATE_TABLE: .create(.table, name: one, isTemporary: false)
      case SQLITE_CREATE_TEMP_TABLE: .create(.table, name: one, isTemporary: true)
      case SQLITE_CREATE_VTABLE: .create(.virtualTable, name: one, isTemporary: false)
      case SQLITE_CREATE_INDEX: .create(.index, name: one, isTemporary: false)
      case SQLITE_CREATE_TEMP_INDEX: .create(.index, name: one, isTemporary: true)
      case SQLITE_CREATE_VIEW: .create(.view, name: one, isTemporary: false)
      case SQLITE_CREATE_TEMP_VIEW: .create(.view, name: one, isTemporary: true)
      case SQLITE_CREATE_TRIGGER: .create(.trigger, name: one, isTemporary: false)
      case SQLITE_CREATE_TEMP_TRIGGER: .create(.trigger, name: one, isTemporary: true)
      case SQLITE_DROP_TABLE: .drop(.table, name: one, isTemporary: false)
      case SQLITE_DROP_TEMP_TABLE: .drop(.table, name: one, isTemporary: true)
      case SQLITE_DROP_VTABLE: .drop(.virtualTable, name: one, isTemporary: false)
      case SQLITE_DROP_INDEX: .drop(.index, name: one, isTemporary: false)
      case SQLITE_DROP_TEMP_INDEX: .drop(.index, name: one, isTemporary: true)
      case SQLITE_DROP_VIEW: .drop(.view, name: one, isTemporary: false)
      case SQLITE_DROP_TEMP_VIEW: .drop(.view, name: one, isTemporary: true)
      case SQLITE_DROP_TRIGGER: .drop(.trigger, name: one, isTemporary: false)
      case SQLITE_DROP_TEMP_TRIGGER: .drop(.trigger, name: one, isTemporary: true)
      default: .other(code)
      }
  }
}
