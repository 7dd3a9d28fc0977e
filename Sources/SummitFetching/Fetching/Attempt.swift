#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How often something was tried, and how long to wait before it is tried again.
struct Attempt {
  private let policy: FetchPolicy
  private var count = 0
  private var nextPause: Duration

  init(_ policy: FetchPolicy) {
    self.policy = policy
    nextPause = policy.firstPause
  }

  /// How long to wait before the next attempt; nil where none would help, or there were enough.
  ///
  /// A server that asks for more patience than there is may ask for it at any attempt.
  mutating func pause(after result: Result<TransferAnswer, TransferFailure>) -> Duration? {
    count += 1
    switch result {
    case .success(let answer):
      guard [408, 429, 500, 502, 503, 504].contains(answer.status) else { return nil }
      let asked = answer["Retry-After"].flatMap { RetryAfter.seconds($0) }.map {
        Duration.seconds($0)
      }
      if let asked, asked > policy.longestPause { return asked }
      guard count < policy.attempts else { return nil }
      if let asked { return asked }
    case .failure(.late), .failure(.overdue), .failure(.brokenOff), .failure(.unreachable):
      guard count < policy.attempts else { return nil }
    case .failure: return nil
    }
    defer { nextPause *= 2 }
    return nextPause
  }

  /// Waits, until a signal comes in.
  func wait(_ pause: Duration) {
    let (seconds, attoseconds) = pause.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    unsafe nanosleep(&time, nil)
  }
}
