internal import CSQLite3

/// What SQLite may assume of a function.
///
/// <https://sqlite.org/c3ref/c_deterministic.html>
public struct FunctionFlags: OptionSet, Sendable {
  public let rawValue: Int32

  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The same arguments give the same result, so an index may be built on it.
  public static let deterministic = FunctionFlags(rawValue: SQLITE_DETERMINISTIC)
  /// Only for SQL that the program itself runs, never for a view or a trigger.
  public static let directOnly = FunctionFlags(rawValue: SQLITE_DIRECTONLY)
  /// Harmless whatever its arguments, hence also for views and triggers, which otherwise cannot use it.
  public static let innocuous = FunctionFlags(rawValue: SQLITE_INNOCUOUS)
}

private typealias Function = Box<(borrowing FunctionArguments) throws -> SQLValue>

extension Connection {
  /// Makes a Swift closure a scalar function of SQL; without a number of arguments it takes any.
  ///
  /// ```swift
  /// try archive.createFunction("fold", argumentCount: 1, flags: [.deterministic, .innocuous]) {
  ///   $0.optionalText(0).map(fold)
  /// }
  /// ```
  ///
  /// An error thrown fails the statement that called the function, with the error's description as
  /// its message. The closure lives until it is replaced, removed or the connection closes.
  /// <https://sqlite.org/c3ref/create_function.html>
  public func createFunction<Result: Bindable>(
    _ name: String, argumentCount: Int?, flags: FunctionFlags = [],
    _ body: @escaping (borrowing FunctionArguments) throws -> Result
  ) throws(DatabaseError) {
    let function = Function { try body($0).sqlValue }
    // SQLite lets go of the function by the last closure, also when it refuses to take it.
    let result = sqlite3_create_function_v2(
      handle, name, Int32(clamping: argumentCount ?? -1), SQLITE_UTF8 | flags.rawValue,
      Unmanaged.passRetained(function).toOpaque(), call, nil, nil,
      { pointer in if let pointer { Unmanaged<Function>.fromOpaque(pointer).release() } })
    guard result == SQLITE_OK else { throw DatabaseError(connection: handle, sql: nil) }
  }

  /// Forgets a function of this name and number of arguments.
  public func removeFunction(_ name: String, argumentCount: Int?) throws(DatabaseError) {
    let result = sqlite3_create_function_v2(
      handle, name, Int32(clamping: argumentCount ?? -1), SQLITE_UTF8, nil, nil, nil, nil, nil)
    guard result == SQLITE_OK else { throw DatabaseError(connection: handle, sql: nil) }
  }
}

/// Calls the closure behind a function and hands SQLite its result or its error.
private func call(
  _ context: OpaquePointer?, _ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?
) {
  guard let pointer = sqlite3_user_data(context) else { return }
  let arguments = FunctionArguments(UnsafeBufferPointer(start: values, count: Int(count)))
  do {
    setResult(of: context, to: try Function.at(pointer).value(arguments))
  } catch let error as DatabaseError {
    setError(of: context, to: error.message)
    sqlite3_result_error_code(context, error.code.rawValue)
  } catch {
    setError(of: context, to: "\(error)")
  }
}

private func setError(of context: OpaquePointer?, to message: String) {
  sqlite3_result_error(context, message, -1)
}

/// Hands SQLite the result of a function.
///
/// <https://sqlite.org/c3ref/result_blob.html>
private func setResult(of context: OpaquePointer?, to value: SQLValue) {
  switch value {
  case .null: sqlite3_result_null(context)
  case .integer(let integer): sqlite3_result_int64(context, integer)
  case .real(let real): sqlite3_result_double(context, real)
  case .text(var text):
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_result_text64(
          context, $0.baseAddress ?? summit_empty(), UInt64($0.count), summit_transient(),
          UInt8(SQLITE_UTF8))
      }
    }
  case .blob(let blob) where blob.isEmpty: sqlite3_result_zeroblob(context, 0)
  case .blob(let blob):
    sqlite3_result_blob64(context, blob, UInt64(blob.count), summit_transient())
  }
}
