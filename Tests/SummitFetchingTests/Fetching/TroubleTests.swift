import LoopbackServer
import SummitFetching
import Testing

/// Servers that are slow, broken or hostile.
@Suite struct `Trouble with a server` {
  @Test(arguments: [
    "HTTP/1.1 200 OK\nContent-Length: 500\n\nhello",
    "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n",
    "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\nhello\n",
    "",
  ])
  func `that breaks off is tried again, then told`(answer: String) throws {
    let server = try LoopbackServer { _ in .raw(answer) }
    #expect(
      Fetching.text(server.url("/page"))
        == server.url("/page: the answer ended before its end; try again later"))
    // libcurl itself asks once more where a connection that was kept open has been closed.
    #expect(server.paths.count == (answer.isEmpty ? 4 : 3))
  }

  @Test(arguments: [
    "\u{0}\u{1}nonsense\n\n", "<html>old</html>", "HTTP/1.1 abc OK\n\n",
    "HTTP/1.1 200 OK\nContent-Length: -2\n\nhello", "HTTP/1.1 200 OK\nno colon\n\nhello",
  ])
  func `that does not speak HTTP is told`(answer: String) throws {
    let server = try LoopbackServer { _ in .raw(answer) }
    #expect(
      Fetching.text(server.url("/page"))
        == server.url("/page: what the server sent is not HTTP; check the address and its port"))
  }

  @Test func `is over when the second attempt works`() throws {
    let server = try LoopbackServer { request in
      request.order == 0 ? .raw("") : .ok("hello")
    }
    #expect(Fetching.text(server.url("/page")) == "hello")
  }

  @Test func `takes what the head says for the length`() throws {
    let server = try LoopbackServer { _ in
      .raw("HTTP/1.1 200 OK\nContent-Length: 2\n\nhello there")
    }
    #expect(Fetching.text(server.url("/page")) == "he")
  }

  @Test func `that is too large ends at the limit`() throws {
    let piece = [UInt8](repeating: 0x78, count: 4096)
    let server = try LoopbackServer { request in
      request.path == "/endless"
        ? .raw("HTTP/1.1 200 OK\n\n", then: .repetition(piece))
        : .raw("HTTP/1.1 200 OK\nContent-Length: 99999999999\n\n", then: .silence)
    }
    for path in ["/endless", "/announced"] {
      #expect(
        Fetching.text(server.url(path)) { $0.limit = 100_000 }
          == server.url(path)
          + ": the answer is larger than the limit of 100000 bytes; save it and import its parts")
    }
  }

  @Test func `that has an endless head ends soon`() throws {
    let line = Array("X-Filler: again and again and again\r\n".utf8)
    let server = try LoopbackServer { _ in
      .raw("HTTP/1.1 200 OK\n", then: .repetition(line))
    }
    #expect(
      Fetching.text(server.url("/page"))
        == server.url("/page: what the server sent is not HTTP; check the address and its port"))
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK\nContent-Length: 500\n\nhello"])
  func `that falls silent is told in time`(beginning: String) throws {
    let server = try LoopbackServer { _ in .raw(beginning, then: .silence) }
    #expect(
      Fetching.text(server.url("/page")) {
        $0.patience = .milliseconds(50)
        $0.attempts = 1
      }
        == server.url("/page: the server took too long; ")
        + "try again later, or wait longer with --timeout")
  }

  @Test func `that never comes to an end is told in time`() throws {
    let server = try LoopbackServer { _ in
      .raw("HTTP/1.1 200 OK\n\n", then: .repetition([0x78]))
    }
    #expect(
      Fetching.text(server.url("/page")) {
        $0.deadline = .milliseconds(50)
        $0.attempts = 1
      }
        == server.url("/page: the answer took too long in all; ")
        + "try again later, or save it and import that")
  }

  @Test func `that nobody runs is told`() {
    // No server that a test starts is ever given this port.
    let url = "http://127.0.0.1:1/page"
    #expect(
      Fetching.text(url)
        == "\(url): nobody answers at this host; check the address and try again later")
    #expect(
      Fetching.text("http://no-such-host.invalid/page")
        == "http://no-such-host.invalid/page: there is no such host; check the address and the network"
    )
  }

  @Test func `that speaks no TLS is told`() throws {
    let server = try LoopbackServer { _ in .ok("hello") }
    let url = "https://127.0.0.1:\(server.port)/page"
    #expect(
      Fetching.text(url)
        == "\(url): the server could not prove who it is (TLS); check the address, and this "
        + "machine's clock and certificates (ca-certificates)")
  }

  @Test func `that packs in its own way is told`() throws {
    let server = try LoopbackServer { _ in .status(200, ["Content-Encoding": "br"], body: [1]) }
    #expect(
      Fetching.text(server.url("/page"))
        == server.url("/page: the server packed it as br, which was not asked for; ")
        + "save the page and import that")
  }
}
