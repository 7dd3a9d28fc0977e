import SummitFetching

/// One answer on its way: what of it has come, and why it is broken off.
final class Delivery {
  private let socket: CInt
  private let limit: Int
  private let patience: Duration
  private var lastArrival = ContinuousClock.now
  private var status: Int?
  private var headers: [Header] = []
  private var headSize = 0
  private var isHeadWritten = false
  private var size = 0
  /// Why the transfer ends before its end.
  private(set) var failure: TransferFailure?
  /// Whether nobody is at the other end any more.
  private(set) var isUnwanted = false
  /// Whether an address was refused because it is not public.
  private(set) var isRefused = false

  /// The most bytes that the head of an answer may have.
  private static let headLimit = 256 << 10

  init(of request: TransferRequest, to socket: CInt) {
    self.socket = socket
    limit = request.limit
    patience = request.patience
  }

  /// Takes in a line of a head; false ends the transfer.
  ///
  /// A head that comes after another, as after "100 Continue", takes its place.
  func take(headLine bytes: some Collection<UInt8>) -> Bool {
    lastArrival = .now
    headSize += bytes.count
    guard headSize <= Self.headLimit else { return end(.malformed) }
    let line = String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
      headers = []
    } else if let header = Header(line: line) {
      headers.append(header)
    }
    return true
  }

  /// Takes in a piece of the body; false ends the transfer.
  func take(body bytes: some Collection<UInt8>) -> Bool {
    lastArrival = .now
    size += bytes.count
    guard size <= limit else { return end(.tooLarge) }
    return writeHead() && write(Frame(.data, Array(bytes)))
  }

  /// Writes the head, unless it is written already; false ends the transfer.
  func writeHead() -> Bool {
    guard !isHeadWritten else { return true }
    guard let status else { return end(.malformed) }
    isHeadWritten = true
    return write(Frame(TransferAnswer(status: status, headers: headers)))
  }

  /// Whether to wait on; false ends the transfer.
  func waits() -> Bool {
    ContinuousClock.now - lastArrival < patience || end(.late)
  }

  /// Notes that an address was refused.
  func refuseAddress() {
    isRefused = true
  }

  private func write(_ frame: Frame) -> Bool {
    isUnwanted = !frame.write(to: socket)
    return !isUnwanted
  }

  private func end(_ failure: TransferFailure) -> Bool {
    self.failure = failure
    return false
  }
}
