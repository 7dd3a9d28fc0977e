import Foundation
import Synchronization

/// A real HTTP server on this machine, which answers as a test wants it to.
///
/// ```swift
/// let server = try LoopbackServer { request in .ok("hello") }
/// server.url("/page")  // "http://127.0.0.1:40123/page"
/// ```
///
/// It has no robots.txt unless it is given one. Each connection is served by a thread of its own.
public final class LoopbackServer: Sendable {
  private let listener: CInt
  public let port: UInt16
  private let log = Log()

  /// A server that answers each request, robots.txt aside.
  public convenience init(
    robots: Answer = .status(404), _ answer: @escaping @Sendable (Request) -> Answer
  ) throws {
    try self.init { (request: Request) in
      request.path == "/robots.txt" ? robots : answer(request)
    }
  }

  private init(answering answer: @escaping @Sendable (Request) -> Answer) throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [log] in
      while true {
        let connection = accept(listener, nil, nil)
        // The one who waits closes: the number would soon be another socket's.
        guard connection >= 0 else {
          close(listener)
          return
        }
        log.countConnection()
        Thread.detachNewThread {
          while var request = Request(from: connection) {
            log.take(&request)
            guard answer(request).write(to: connection) else { break }
          }
          close(connection)
        }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
  }

  /// The address of a path.
  public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// All requests so far, in the order in which they came in.
  public var requests: [Request] { log.requests }

  /// The paths of all requests but those for robots.txt.
  public var paths: [String] { requests.map(\.path).filter { $0 != "/robots.txt" } }

  /// How many requests of a path there were.
  public func count(of path: String) -> Int { requests.count { $0.path == path } }

  /// How many connections there were.
  public var connections: Int { log.connections }
}

/// What a server was asked.
private final class Log: Sendable {
  private let entries = Mutex<(requests: [Request], connections: Int)>(([], 0))

  var requests: [Request] { entries.withLock { $0.requests } }
  var connections: Int { entries.withLock { $0.connections } }

  func countConnection() {
    entries.withLock { $0.connections += 1 }
  }

  /// Takes a request down, and tells it how many there were before of the same path.
  func take(_ request: inout Request) {
    request = entries.withLock { [request] entries in
      var numbered = request
      numbered.order = entries.requests.count { $0.path == numbered.path }
      entries.requests.append(numbered)
      return numbered
    }
  }
}
