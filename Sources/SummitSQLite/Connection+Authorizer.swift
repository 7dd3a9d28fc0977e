internal import CSQLite3

/// What an authorizer says to an action.
public enum Authorization: Sendable {
  case allow
  /// The statement does not compile.
  case deny
  /// A column reads as NULL, a function or a write is left out; the rest of the statement goes on.
  case ignore
}

extension Connection {
  /// Asks a closure about each thing that a statement would do, when the statement is compiled.
  ///
  /// ```swift
  /// archive.setAuthorizer { action in
  ///   switch action {
  ///   case .select, .recursive, .read, .function: .allow
  ///   default: .deny
  ///   }
  /// }
  /// ```
  ///
  /// Without a closure all is allowed again. The closure must not use the connection. A `savepoint`
  /// or `transaction` compiles statements too. <https://sqlite.org/c3ref/set_authorizer.html>
  public func setAuthorizer(_ body: ((AuthorizerAction) -> Authorization)?) {
    guard let body else {
      sqlite3_set_authorizer(handle, nil, nil)
      hooks.authorizer = nil
      return
    }
    let box = Box(body)
    sqlite3_set_authorizer(
      handle,
      { pointer, code, first, second, _, _ in
        guard let pointer else { return SQLITE_DENY }
        let box = Box<(AuthorizerAction) -> Authorization>.at(pointer)
        return switch box.value(AuthorizerAction(code: code, first, second)) {
        case .allow: SQLITE_OK
        case .deny: SQLITE_DENY
        case .ignore: SQLITE_IGNORE
        }
      }, box.unretained)
    hooks.authorizer = box
  }
}
