import SummitFetching

/// Asks servers, and writes what they answer to a pipe as it comes in.
final class Courier {
  private let output: CInt
  /// Connections to anywhere, and those that lead to public addresses only: one that is kept open
  /// is not checked again.
  private let handles: (any: CurlHandle, publicOnly: CurlHandle)

  init(output: CInt) {
    self.output = output
    handles = (CurlHandle(isPublicOnly: false), CurlHandle(isPublicOnly: true))
  }

  /// Carries out one request; false when nobody reads the pipe any more.
  func carry(_ request: TransferRequest) -> Bool {
    let handle = request.isPublicOnly ? handles.publicOnly : handles.any
    let delivery = Delivery(of: request, to: output)
    let failure = handle.perform(request, delivery)
    guard !delivery.isUnwanted else { return false }
    return (failure.map { Frame($0) } ?? Frame(.end)).write(to: output)
  }
}
