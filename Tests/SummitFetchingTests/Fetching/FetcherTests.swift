import Foundation
import LoopbackServer
import SummitFetching
import Testing

@Suite struct `The fetcher` {
  @Test func `brings the bytes with what the server says of them`() throws {
    let server = try LoopbackServer { _ in
      .ok(
        "grüezi", type: "Text/HTML; Charset=\"UTF-8\"",
        ["ETag": "\"v1\"", "Last-Modified": "Wed, 21 Oct 2026 07:28:00 GMT"])
    }
    var fetcher = Fetching.fetcher()
    let outcome = try fetcher.fetch(WebAddress(server.url("/a?b=c")))
    guard case .page(let page) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(page.bytes == Array("grüezi".utf8))
    #expect(page.address.description == server.url("/a?b=c"))
    #expect(page.contentType == "Text/HTML; Charset=\"UTF-8\"")
    #expect(
      page.validators
        == Validators(etag: "\"v1\"", lastModified: "Wed, 21 Oct 2026 07:28:00 GMT"))
  }

  @Test func `says who asks, and that it unpacks gzip`() throws {
    let server = try LoopbackServer { _ in .ok("hello") }
    #expect(Fetching.text(server.url("/page")) == "hello")
    let request = try #require(server.requests.last)
    #expect(request["User-Agent"]?.hasPrefix("summitry (") == true)
    #expect(request["Accept-Encoding"] == "gzip")
    #expect(request["Host"] == "127.0.0.1:\(server.port)")
  }

  @Test func `hands over what is gzipped as it came`() throws {
    let packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let server = try LoopbackServer { _ in
      .status(200, ["Content-Encoding": "gzip"], body: packed)
    }
    var fetcher = Fetching.fetcher()
    let outcome = try fetcher.fetch(WebAddress(server.url("/")))
    guard case .page(let page) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(page.bytes == packed)
  }

  @Test func `costs an unchanged page no more than a word`() throws {
    let server = try LoopbackServer { request in
      request["If-None-Match"] == "\"v1\"" && request["If-Modified-Since"] == "yesterday"
        ? .status(304) : .ok("new")
    }
    var fetcher = Fetching.fetcher()
    let address = try WebAddress(server.url("/feed"))
    let known = Validators(etag: "\"v1\"", lastModified: "yesterday")
    #expect(
      try fetcher.fetch(address, knowing: { $0 == address ? known : nil }) == .unchanged(address))
    #expect(try fetcher.text(address.description) == "new")
  }

  @Test func `keeps one connection to a host for several pages`() throws {
    let server = try LoopbackServer { request in .ok(request.path) }
    var fetcher = Fetching.fetcher()
    #expect(try fetcher.text(server.url("/1")) == "/1")
    #expect(try fetcher.text(server.url("/2")) == "/2")
    #expect(server.requests.map(\.path) == ["/robots.txt", "/1", "/2"])
    #expect(server.connections == 1)
  }

  @Test(arguments: [
    (401, "the server answered 401 (login needed); save the page yourself and import that"),
    (404, "the server answered 404 (not found); check the address"),
    (410, "the server answered 410 (gone); remove the address"),
    (418, "the server answered 418; check the address"),
    (500, "the server answered 500 (an error of its own); try again later"),
  ])
  func `tells what a refusal means`(status: Int, message: String) throws {
    let server = try LoopbackServer { _ in
      .status(status, ["WWW-Authenticate": "Basic realm=\"x\""], body: Array("no".utf8))
    }
    #expect(Fetching.text(server.url("/page")) == server.url("/page: ") + message)
  }

  @Test func `says that the program is missing`() throws {
    var fetcher = Fetcher(program: "/nowhere/summitry-fetch")
    #expect(
      throws: FetchError(
        "http://example.org/", .programMissing("/nowhere/summitry-fetch"))
    ) {
      try fetcher.text("http://example.org/")
    }
  }

  @Test func `stops when somebody wants it to`() throws {
    let server = try LoopbackServer { _ in .ok("hello") }
    #expect(
      Fetching.text(server.url("/page")) { $0.isStopped = { true } }
        == server.url("/page: stopped before it was fetched; import it again"))
    #expect(server.requests.isEmpty)
  }
}
