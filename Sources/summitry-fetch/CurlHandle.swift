import CLibCurl
import Glibc
import SummitFetching

/// A libcurl handle, which keeps connections from one transfer to the next.
///
/// <https://curl.se/libcurl/c/libcurl-easy.html>
@safe final class CurlHandle {
  private let handle: UnsafeMutableRawPointer?
  private let cookies: CookieJar
  private let isPublicOnly: Bool

  /// A handle for anywhere, or for public addresses only.
  init(isPublicOnly: Bool, cookies: CookieJar) {
    unsafe handle = curl_easy_init()
    unsafe cookies.open(to: handle)
    self.cookies = cookies
    self.isPublicOnly = isPublicOnly
  }

  deinit {
    unsafe curl_easy_cleanup(handle)
  }

  /// Makes the transfer, and tells why it failed if it did.
  func perform(_ request: TransferRequest, _ delivery: Delivery) -> TransferFailure? {
    guard unsafe handle != nil else { return .unreachable }
    // What the handle remembers stays: connections, names looked up and whose cookies it shares.
    unsafe curl_easy_reset(handle)
    var fields: UnsafeMutablePointer<curl_slist>?
    for header in request.headers {
      unsafe fields = curl_slist_append(fields, "\(header.name): \(header.value)")
    }
    defer { unsafe curl_slist_free_all(fields) }
    unsafe summit_set_pointer(handle, CURLOPT_HTTPHEADER, fields)
    unsafe summit_set_text(handle, CURLOPT_URL, request.url)
    setLimits(request)
    setIntakes()
    if isPublicOnly { guardAddresses(of: request) }
    let context = unsafe Unmanaged.passUnretained(delivery).toOpaque()
    for option in [
      CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA, CURLOPT_OPENSOCKETDATA,
    ] {
      unsafe summit_set_pointer(handle, option, context)
    }
    let code = withExtendedLifetime(delivery) { unsafe curl_easy_perform(handle) }
    if code == CURLE_OK, delivery.writeHead() { return nil }
    return delivery.failure ?? TransferFailure(code, isRefused: delivery.isRefused)
  }

  private func setLimits(_ request: TransferRequest) {
    unsafe summit_set_long(handle, CURLOPT_NOSIGNAL, 1)
    unsafe summit_set_web_only(handle)
    // Two limits, so that none of libcurl's own ends an attempt to connect before the deadline.
    let deadline = Int(max(1, request.deadline.milliseconds))
    unsafe summit_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, deadline)
    unsafe summit_set_long(handle, CURLOPT_TIMEOUT_MS, deadline)
    unsafe summit_set_size(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(request.limit))
    // Cookies are kept, for sites that set one and redirect until they see it again; in no file.
    unsafe summit_set_text(handle, CURLOPT_COOKIEFILE, "")
    if let file = unsafe getenv("SSL_CERT_FILE") {
      unsafe summit_set_text(handle, CURLOPT_CAINFO, file)
    }
  }

  /// Keeps the request from private addresses.
  ///
  /// Where there is a proxy for it, it is the proxy that looks the name up, and the socket leads to
  /// the proxy: then no address can be judged, but nothing goes past the proxy either.
  private func guardAddresses(of request: TransferRequest) {
    if let proxy = Proxy.named(for: request.url) {
      unsafe summit_set_text(handle, CURLOPT_PROXY, proxy)
      unsafe summit_set_text(handle, CURLOPT_NOPROXY, "")
    } else {
      unsafe summit_set_text(handle, CURLOPT_PROXY, "")
      unsafe summit_set_opening(handle, openPublicSocket)
    }
  }

  private func setIntakes() {
    unsafe summit_set_intake(handle, CURLOPT_HEADERFUNCTION) { bytes, _, count, context in
      unsafe CurlHandle.pass(bytes, count, context) { unsafe $0.take(headLine: $1) }
    }
    unsafe summit_set_intake(handle, CURLOPT_WRITEFUNCTION) { bytes, _, count, context in
      unsafe CurlHandle.pass(bytes, count, context) { unsafe $0.take(body: $1) }
    }
    unsafe summit_set_long(handle, CURLOPT_NOPROGRESS, 0)
    unsafe summit_set_watch(handle) { context, _, _, _, _ in
      unsafe context.flatMap(CurlHandle.delivery)?.waits() == false ? 1 : 0
    }
  }

  /// Lends bytes to the delivery; as many are taken, or none.
  private static func pass(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
    to take: (Delivery, UnsafeRawBufferPointer) -> Bool
  ) -> Int {
    guard let delivery = unsafe context.flatMap(delivery) else { return 0 }
    return unsafe take(delivery, UnsafeRawBufferPointer(start: bytes, count: count)) ? count : 0
  }

  fileprivate static func delivery(_ context: UnsafeMutableRawPointer) -> Delivery {
    unsafe Unmanaged<Delivery>.fromOpaque(context).takeUnretainedValue()
  }
}

/// Opens the socket that libcurl asks for, unless it would lead to a private address.
///
/// It is asked for every address that a connection is tried to, after the name was looked up, so
/// that a name cannot lead elsewhere between the check and the connection.
private func openPublicSocket(
  context: UnsafeMutableRawPointer?, purpose: curlsocktype,
  address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  let refusal: curl_socket_t = -1
  guard let address = unsafe address, let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr)
  else { return refusal }
  // libcurl keeps the whole address where its declaration has room for its beginning only.
  let socketAddress = unsafe UnsafeRawBufferPointer(
    start: UnsafeRawPointer(address) + offset, count: Int(address.pointee.addrlen))
  let network = unsafe NetworkAddress(socketAddress: socketAddress)
  guard let network, !network.isPrivate else {
    unsafe context.map(CurlHandle.delivery)?.refuseAddress()
    return refusal
  }
  return unsafe socket(
    address.pointee.family, address.pointee.socktype, address.pointee.protocol)
}

extension TransferFailure {
  /// What libcurl's code comes to.
  ///
  /// <https://curl.se/libcurl/c/libcurl-errors.html>
  fileprivate init(_ code: CURLcode, isRefused: Bool) {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .unresolved
    case CURLE_COULDNT_CONNECT: self = isRefused ? .refused : .unreachable
    case CURLE_OPERATION_TIMEDOUT: self = .overdue
    case CURLE_FILESIZE_EXCEEDED: self = .tooLarge
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
      self = .insecure
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT, CURLE_WEIRD_SERVER_REPLY,
      CURLE_HTTP2, CURLE_HTTP2_STREAM:
      self = .malformed
    default: self = .brokenOff
    }
  }
}
