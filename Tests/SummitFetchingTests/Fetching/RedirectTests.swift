import LoopbackServer
import SummitFetching
import Testing

@Suite struct `A redirect` {
  @Test(arguments: [301, 302, 303, 307, 308])
  func `is followed to where the page is`(status: Int) throws {
    let server = try LoopbackServer { request in
      request.path == "/old/page" ? .redirect(to: "../new#top", status: status) : .ok(request.path)
    }
    var fetcher = Fetching.fetcher()
    let outcome = try fetcher.fetch(WebAddress(server.url("/old/page")))
    guard case .page(let page) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(page.bytes == Array("/new".utf8))
    #expect(page.address.description == server.url("/new"))
  }

  @Test func `keeps a cookie that the site waits for`() throws {
    let server = try LoopbackServer { request in
      request["Cookie"] == "seen=1"
        ? .ok("hello") : .status(302, ["Location": request.path, "Set-Cookie": "seen=1"])
    }
    #expect(Fetching.text(server.url("/page")) == "hello")
    #expect(server.paths == ["/page", "/page"])
  }

  @Test func `that never ends is given up`() throws {
    let server = try LoopbackServer { request in .redirect(to: request.path + "x") }
    #expect(
      Fetching.text(server.url("/"))
        == server.url("/: it redirects more than 10 times; ")
        + "open it in a browser and import the address it ends at")
    #expect(server.paths.count == 11)
  }

  @Test(arguments: [
    (
      "ftp://example.org/a",
      "only http and https are fetched, not ftp; save the file and import that"
    ),
    (
      "file:///etc/passwd",
      "only http and https are fetched, not file; save the file and import that"
    ),
    (
      "data:text/plain,x",
      "only http and https are fetched, not data; save the file and import that"
    ),
    (
      "http://me:secret@example.org/",
      "a name and a password in an address are not used; remove them, or save the page and import that"
    ),
  ])
  func `to anything but a plain address is refused`(target: String, message: String) throws {
    let server = try LoopbackServer { _ in .redirect(to: target) }
    #expect(
      Fetching.text(server.url("/page"))
        == server.url("/page: it redirects to \(target): \(message)"))
  }

  @Test(arguments: [
    "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f.0.0.1/",
    "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/",
    "http://[::ffff:192.168.0.1]/", "http://[fe80::1]/", "http://localhost/",
    "http://news.localhost./",
  ])
  func `to a private address is refused`(target: String) throws {
    let server = try LoopbackServer { _ in .redirect(to: target) }
    let line = Fetching.text(server.url("/page")) { $0.allowsPrivate = false }
    #expect(line.hasPrefix(server.url("/page: it redirects to http://")))
    #expect(
      line.hasSuffix(
        ": it leads to a private address, which no page from elsewhere may reach; "
          + "with --allow-private it may"))
    #expect(server.paths == ["/page"])
  }

  @Test(.enabled(if: Names.own != nil))
  func `to a name that leads to a private address is refused`() throws {
    let target = "http://\(try #require(Names.own)):9/"
    let server = try LoopbackServer { _ in .redirect(to: target) }
    #expect(
      Fetching.text(server.url("/page")) { $0.allowsPrivate = false }
        == server.url("/page: it redirects to \(target): ")
        + "it leads to a private address, which no page from elsewhere may reach; "
        + "with --allow-private it may")
  }

  @Test func `does not reach by an open connection what is refused`() throws {
    let server = try LoopbackServer { request in
      request.path == "/page" ? .redirect(to: "/inside") : .ok("inside")
    }
    #expect(
      Fetching.text(server.url("/page")) { $0.allowsPrivate = false }
        .contains("it leads to a private address"))
    #expect(server.paths == ["/page"])
  }

  @Test func `without a target is an error`() throws {
    let server = try LoopbackServer { _ in .status(302) }
    #expect(
      Fetching.text(server.url("/"))
        == server.url("/: it redirects without saying where; check the address"))
  }
}
