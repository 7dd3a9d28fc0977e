import Glibc

/// The proxies that the environment names.
///
/// <https://everything.curl.dev/usingcurl/proxies/env.html>
enum Proxy {
  /// The one for the scheme of the URL; nil where it is to be fetched directly.
  ///
  /// `HTTP_PROXY` is not asked: under CGI that is a header of the request that comes in.
  static func named(for url: String) -> String? {
    let own = url.hasPrefix("https:") ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy"]
    return (own + ["all_proxy", "ALL_PROXY"]).lazy.compactMap { variable($0) }.first
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
    return unsafe String(cString: value)
  }
}
