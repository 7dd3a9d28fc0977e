internal import Synchronization

/// Whether the user wants the program to stop what it does, as by Ctrl-C.
///
/// Long work looks here between two articles; a read that a signal broke off, before it waits on.
package enum Interruption {
  private static let signal = Atomic<Int32>(0)

  /// The signal that asked for it; nil when none did.
  package static var requestedBy: Int32? {
    let number = signal.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  package static var isRequested: Bool { requestedBy != nil }

  /// Asks for it, for a signal handler too once `requestedBy` has been read.
  package static func request(by number: Int32) {
    signal.store(number, ordering: .relaxed)
  }
}

/// The import was told to stop: nothing failed, and what was done is kept.
package struct ImportStopped: Error {
  package init() {}
}
