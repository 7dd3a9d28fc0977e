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
  /// The type that the server names, such as `text/html`, in lower case.
  public var mediaType: String?
  /// The encoding that the server names, such as `utf-8`, in lower case.
  public var charset: String?
  public var validators: Validators?

  init(_ answer: TransferAnswer, at address: WebAddress) {
    self.address = address
    bytes = answer.body
    let parts = (answer["Content-Type"] ?? "").lowercased().split(separator: ";").map { part in
      part.trimmingPrefix(while: \.isWhitespace).prefix { !$0.isWhitespace }
    }
    mediaType = parts.first.map { String($0) }
    charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map { part in
      part.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" }
    }
    validators = Validators(answer)
  }
}

/// What came of fetching.
public enum FetchOutcome: Hashable, Sendable {
  case page(FetchedPage)
  /// At this address, after all redirects, it is what it was when the validators were given.
  case unchanged(WebAddress)
}
