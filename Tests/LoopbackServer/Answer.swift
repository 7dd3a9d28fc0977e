import Foundation

/// What the server sends back, byte by byte.
public struct Answer: Sendable {
  private var bytes: [UInt8]
  private var ending: Ending

  /// What becomes of the connection afterwards.
  public enum Ending: Sendable {
    /// It stays open for the next request.
    case keep
    case close
    /// It stays open, and nothing more is said until the other side closes it.
    case silence
    /// The bytes come again and again until the other side closes it.
    case repetition([UInt8])
  }

  /// Exactly these bytes, right or wrong.
  public static func raw(_ bytes: some Collection<UInt8>, then ending: Ending = .close) -> Answer {
    Answer(bytes: Array(bytes), ending: ending)
  }

  /// Exactly this text, with the line ends that HTTP wants.
  public static func raw(_ text: String, then ending: Ending = .close) -> Answer {
    raw(text.replacing("\n", with: "\r\n").utf8, then: ending)
  }

  /// An answer by the book.
  public static func status(
    _ status: Int, _ headers: [String: String] = [:], body: some Collection<UInt8> = []
  ) -> Answer {
    var head = "HTTP/1.1 \(status) Said\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    let length = status == 304 || status == 204 ? "" : "Content-Length: \(body.count)\r\n"
    return raw(Array("\(head)\(length)\r\n".utf8) + body, then: .keep)
  }

  public static func ok(
    _ body: String, type: String = "text/plain; charset=utf-8", _ headers: [String: String] = [:]
  ) -> Answer {
    status(200, headers.merging(["Content-Type": type]) { $1 }, body: Array(body.utf8))
  }

  public static func redirect(to location: String, status: Int = 302) -> Answer {
    .status(status, ["Location": location])
  }

  /// Sends it; whether the connection stays open for another request.
  func write(to connection: CInt) -> Bool {
    guard Self.send(bytes, to: connection) else { return false }
    switch ending {
    case .keep: return true
    case .close: return false
    case .silence:
      var byte: UInt8 = 0
      while recv(connection, &byte, 1, 0) > 0 {}
      return false
    case .repetition(let bytes):
      while Self.send(bytes, to: connection) {}
      return false
    }
  }

  private static func send(_ bytes: [UInt8], to connection: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        Foundation.send(connection, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
