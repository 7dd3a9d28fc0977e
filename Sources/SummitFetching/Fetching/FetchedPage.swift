/// Who named an address.
public enum AddressSource: Sendable {
  /// The user did, who may fetch whatever can be reached.
  case user
  /// A page or a feed did, which must not lead into the user's own network.
  case page
}

/// What was at an address.
public struct FetchedPage: Hashable, Sendable {
  /// Where it was in the end, after all redirects.
  public var address: WebAddress
  /// The bytes, gzipped where the server sent them so.
  public var bytes: [UInt8]
  /// What the server says that they are, as in `text/html; charset=utf-8`.
  public var contentType: String?
  public var validators: Validators?

  init(_ answer: TransferAnswer, at address: WebAddress) {
    self.address = address
    bytes = answer.body
    contentType = answer["Content-Type"]
    validators = Validators(answer)
  }
}

/// What came of fetching.
public enum FetchOutcome: Hashable, Sendable {
  case page(FetchedPage)
  /// At this address, after all redirects, it is what it was when the validators were given.
  case unchanged(WebAddress)
}
