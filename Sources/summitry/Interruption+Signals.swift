import Glibc
import SummitIngestion

extension Interruption {
  /// Lets Ctrl-C, `kill` and a closed terminal ask for a stop instead of ending the program at once.
  ///
  /// A second one ends it. Whoever started the program may have blocked them; they are let through.
  static func listenToSignals() {
    _ = isRequested
    var wanted = sigset_t()
    unsafe sigemptyset(&wanted)
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { Interruption.request(by: $0) }
    // Without SA_RESTART a read that waits is broken off.
    action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      _ = unsafe sigaction(signal, &action, nil)
      _ = unsafe sigaddset(&wanted, signal)
    }
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  /// Ends the program as the signal would have done, so that whoever started it knows: a loop of
  /// the shell stops too.
  static func endAsSignalled() {
    guard let signal = requestedBy else { return }
    _ = Glibc.signal(signal, SIG_DFL)
    raise(signal)
  }
}
