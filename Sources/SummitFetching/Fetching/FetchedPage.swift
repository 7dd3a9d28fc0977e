/// Who named an address.
public enum AddressSource: Sendable {
  /// The user did, who may fetch whatever can be reached.
  case user
  /// A page or a feed did, which must not lead into the user's own network.
  case page
}

/// By what a server recognises the version of a page, so that it need not send the same again.
///
/// <https://www.rfc-editor.org/rfc/rfc9110#section-8.8>
public struct Validators: Hashable, Sendable {
  public var etag: String?
  public var lastModified: String?

  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }

  /// Those of an answer; nil where it has none.
  init?(_ answer: TransferAnswer) {
    self.init(etag: answer["ETag"], lastModified: answer["Last-Modified"])
    if etag == nil, lastModified == nil { return nil }
  }

  /// What asks for the page only if it is another by now.
  var conditions: [Header] {
    let match = etag.map { Header("If-None-Match", $0) }
    let since = lastModified.map { Header("If-Modified-Since", $0) }
    return [match, since].compactMap(\.self)
  }
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
