internal import CSQLite3
internal import Synchronization

/// What a connection keeps alive for SQLite, which borrows it and never says when it is done.
final class Hooks {
  var authorizer: Box<(AuthorizerAction) -> Authorization>?
  var progress: Box<() -> Bool>?
}

/// A closure as an object, so that C can carry it about as a pointer.
final class Box<Value> {
  let value: Value

  init(_ value: Value) {
    self.value = value
  }

  /// The object behind a pointer that C hands back.
  static func at(_ pointer: UnsafeMutableRawPointer) -> Box {
    Unmanaged<Box>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// A pointer that keeps nothing alive.
  var unretained: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}

extension Connection {
  /// Asks a closure, every so many instructions of a running statement, whether to interrupt it.
  ///
  /// A million instructions take some ten milliseconds. Without a closure nothing is asked any more.
  /// The closure must not use the connection. <https://sqlite.org/c3ref/progress_handler.html>
  public func setProgressHandler(every instructions: Int, _ body: (() -> Bool)?) {
    let box = body.map { Box($0) }
    sqlite3_progress_handler(
      handle, box == nil ? 0 : Int32(clamping: max(instructions, 1)),
      { pointer in
        guard let pointer else { return 0 }
        return Box<() -> Bool>.at(pointer).value() ? 1 : 0
      }, box?.unretained)
    hooks.progress = box
  }
}

/// Interrupts a connection from another thread, such as one that waits for Control-C.
///
/// What runs fails with `SQLITE_INTERRUPT`, and a transaction that writes is rolled back. Nothing
/// happens when nothing runs, or when the connection is closed.
/// <https://sqlite.org/c3ref/interrupt.html>
public final class InterruptHandle: Sendable {
  private let connection: Mutex<Address?>

  /// The address of a connection, which only the lock's holder may use.
  private struct Address: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  init(_ pointer: OpaquePointer) {
    connection = Mutex(Address(pointer: pointer))
  }

  public func interrupt() {
    connection.withLock { if let open = $0 { sqlite3_interrupt(open.pointer) } }
  }

  /// Forgets the connection, which is about to close.
  func detach() {
    connection.withLock { $0 = nil }
  }
}
