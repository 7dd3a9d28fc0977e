import FoundationEssentials

/// An address that can be fetched: http or https, with a host, in one spelling.
///
///     HTTP://Example.org:80/a b#top    http://example.org/a%20b
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
  /// The whole address without a fragment.
  public let description: String
  /// Scheme, host and port: "https://example.org:8080"; the port only where it is an unusual one.
  let origin: String
  let host: String
  /// What the server is asked for: the path and the query.
  let target: String

  /// Whether a text is meant as an address, of this or of another scheme: "ftp://example.org".
  public static func isMeant(by text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return text[colon...].hasPrefix("://") && colon > text.startIndex
      && text[..<colon].utf8.allSatisfy { byte in
        (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
          || "+-.".utf8.contains(byte)
      }
  }

  /// The address that the text spells.
  public init(_ text: String) throws(FetchError) {
    guard let url = URL(string: text) else { throw FetchError(text, .notAnAddress) }
    try self.init(url, text)
  }

  /// The address that a reference means on the page at this one.
  public func resolving(_ reference: String) throws(FetchError) -> WebAddress {
    guard let base = URL(string: description), let url = URL(string: reference, relativeTo: base)
    else { throw FetchError(reference, .notAnAddress) }
    return try WebAddress(url.absoluteURL, url.absoluteString)
  }

  private init(_ url: URL, _ text: String) throws(FetchError) {
    let scheme = url.scheme?.lowercased() ?? ""
    guard scheme == "http" || scheme == "https" else { throw FetchError(text, .scheme(scheme)) }
    guard let name = url.host(percentEncoded: false), let host = HostName.ascii(name),
      !host.isEmpty, host.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }),
      (1...65535).contains(url.port ?? 80)
    else {
      throw FetchError(text, .notAnAddress)
    }
    guard url.user() == nil, url.password() == nil else { throw FetchError(text, .credentials) }
    let isIPv6 = host.utf8.contains(UInt8(ascii: ":")) && !host.hasPrefix("[")
    self.host = isIPv6 ? "[\(host)]" : host
    let usualPort = scheme == "http" ? 80 : 443
    let port = url.port.flatMap { $0 == usualPort ? nil : ":\($0)" } ?? ""
    origin = "\(scheme)://\(self.host)\(port)"
    let path = url.path(percentEncoded: true)
    let query = url.query(percentEncoded: true).map { "?\($0)" } ?? ""
    target = (path.hasPrefix("/") ? path : "/" + path) + query
    description = origin + target
  }

  /// Whether the host is spelled as a private address or as this machine's own name; a name that
  /// leads to one shows only when it is looked up.
  var isPrivate: Bool {
    if let address = NetworkAddress(host) { return address.isPrivate }
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    return name == "localhost" || name.hasSuffix(".localhost")
  }
}
