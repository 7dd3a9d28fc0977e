/// How patient, how curious and how careful fetching is.
public struct FetchPolicy: Sendable {
  /// The most bytes that an answer may have as it comes over the network.
  public var limit = 64 << 20
  /// How long a server may keep silent.
  public var patience = Duration.seconds(30)
  /// How long one attempt may take in all, from looking the name up to the last byte of the answer.
  public var deadline = Duration.seconds(600)
  /// How often the same is tried before giving up.
  public var attempts = 3
  /// How long to wait before the second attempt; before each further one twice as long.
  public var firstPause = Duration.seconds(1)
  /// The longest wait that a server may ask for before the next attempt.
  public var longestPause = Duration.seconds(30)
  /// How many redirects are followed.
  public var redirects = 10
  /// Whether redirects and links may lead into private networks.
  public var allowsPrivate = false
  /// Whether somebody wants the fetching to stop.
  public var isStopped: @Sendable () -> Bool = { false }

  public init() {}
}
