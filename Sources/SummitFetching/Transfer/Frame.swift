/// A piece of the talk between a program and the process that fetches for it.
///
/// On its way a frame is a letter, the length of what follows in four bytes, the highest first,
/// and the bytes themselves. A request is one frame. The answer to it is a head, pieces of the
/// body and an end; or, at any point, a failure.
///
///     G 0x0000003D  http://example.org/feed\n30000\n300000\n67108864\nany\nAccept: */*
///     H 0x0000001B  200\nContent-Type: text/html
///     D 0x00004000  …
///     E 0x00000000
package struct Frame: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case request = 0x47
    case head = 0x48
    case data = 0x44
    case end = 0x45
    case failure = 0x46
  }

  var kind: Kind
  var payload: [UInt8]

  package init(_ kind: Kind, _ payload: [UInt8] = []) {
    self.kind = kind
    self.payload = payload
  }

  /// The next frame of the socket; nil at its end, where what comes is no frame, or where a signal
  /// comes and it is to stop.
  package init?(from socket: CInt, unless isStopped: () -> Bool = { false }) {
    guard let head = SocketEnd.read(5, from: socket, unless: isStopped),
      let kind = Kind(rawValue: head[0])
    else {
      return nil
    }
    let length = head[1...].reduce(0) { $0 << 8 | Int($1) }
    guard let payload = SocketEnd.read(length, from: socket, unless: isStopped) else { return nil }
    self.init(kind, payload)
  }

  /// Writes the frame; false when nobody is at the other end any more.
  package func write(to socket: CInt) -> Bool {
    let length = UInt32(clamping: payload.count)
    let head =
      [kind.rawValue] + stride(from: 24, through: 0, by: -8).map { UInt8(length >> $0 & 0xFF) }
    return SocketEnd.write(head + payload, to: socket)
  }

  /// A frame of lines.
  init(_ kind: Kind, lines: [String]) {
    self.init(kind, Array(lines.joined(separator: "\n").utf8))
  }

  /// The payload as lines.
  var lines: [Substring] {
    String(decoding: payload, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension Frame {
  init(_ request: TransferRequest) {
    self.init(
      .request,
      lines: [
        request.url, "\(request.patience.milliseconds)", "\(request.deadline.milliseconds)",
        "\(request.limit)", request.isPublicOnly ? "public" : "any",
      ] + request.headers.map(\.line))
  }

  package init(_ answer: TransferAnswer) {
    self.init(.head, lines: ["\(answer.status)"] + answer.headers.map(\.line))
  }

  package init(_ failure: TransferFailure) {
    self.init(.failure, lines: [failure.rawValue])
  }

  package var request: TransferRequest? {
    let lines = lines
    guard kind == .request, lines.count >= 5, let patience = Int(lines[1]),
      let deadline = Int(lines[2]), let limit = Int(lines[3])
    else { return nil }
    return TransferRequest(
      url: String(lines[0]), headers: lines.dropFirst(5).compactMap { Header(line: $0) },
      limit: limit,
      patience: .milliseconds(patience), deadline: .milliseconds(deadline),
      isPublicOnly: lines[4] == "public")
  }

  var answer: TransferAnswer? {
    let lines = lines
    guard kind == .head, let status = lines.first.flatMap({ Int($0) }) else { return nil }
    return TransferAnswer(
      status: status, headers: lines.dropFirst().compactMap { Header(line: $0) })
  }

  var failure: TransferFailure? {
    kind == .failure ? TransferFailure(rawValue: String(decoding: payload, as: UTF8.self)) : nil
  }
}

extension Header {
  /// One line, whatever the value holds.
  fileprivate var line: String {
    "\(name): \(String(value.map { $0.isNewline ? " " : $0 }))"
  }
}
