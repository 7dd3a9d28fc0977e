import SummitFetching

/// Asks servers, and writes what they answer to a socket as it comes in.
final class Courier {
  private let socket: CInt
  /// Connections to anywhere, and those that lead to public addresses only: one that is kept open
  /// is not checked again.
  private let handles: (any: CurlHandle, publicOnly: CurlHandle)

  init(socket: CInt) {
    self.socket = socket
    let cookies = CookieJar()
    handles = (
      CurlHandle(isPublicOnly: false, cookies: cookies),
      CurlHandle(isPublicOnly: true, cookies: cookies)
    )
  }

  /// Carries out one request; false when nobody is at the other end any more.
  func carry(_ request: TransferRequest) -> Bool {
    let handle = request.isPublicOnly ? handles.publicOnly : handles.any
    let delivery = Delivery(of: request, to: socket)
    let failure = handle.perform(request, delivery)
    guard !delivery.isUnwanted else { return false }
    return (failure.map { Frame($0) } ?? Frame(.end)).write(to: socket)
  }
}
