import LoopbackServer
import SummitFetching
import Testing

@Suite struct `A site's robots.txt` {
  @Test func `is kept to, and asked for once`() throws {
    let server = try LoopbackServer(robots: .ok("User-agent: *\nDisallow: /private")) { request in
      .ok(request.path)
    }
    var fetcher = Fetching.fetcher()
    #expect(try fetcher.text(server.url("/open")) == "/open")
    #expect(throws: FetchError(server.url("/private/a"), .disallowed)) {
      try fetcher.text(server.url("/private/a"))
    }
    #expect(try fetcher.text(server.url("/open/2")) == "/open/2")
    #expect(server.requests.map(\.path) == ["/robots.txt", "/open", "/open/2"])
  }

  @Test func `counts for where a redirect leads as well`() throws {
    let other = try LoopbackServer(robots: .ok("User-agent: *\nDisallow: /")) { _ in .ok("") }
    let server = try LoopbackServer { _ in .redirect(to: other.url("/page")) }
    #expect(
      Fetching.text(server.url("/"))
        == server.url("/: it redirects to \(other.url("/page")): the site's robots.txt asks ")
        + "programs not to fetch it; save the page yourself and import that")
    #expect(other.paths.isEmpty)
  }

  @Test(arguments: [400, 401, 403, 404, 410])
  func `that is not to be had allows everything`(status: Int) throws {
    let server = try LoopbackServer(robots: .status(status)) { _ in .ok("hello") }
    #expect(Fetching.text(server.url("/page")) == "hello")
  }

  @Test(arguments: [429, 500, 503])
  func `that fails allows nothing for now`(status: Int) throws {
    let server = try LoopbackServer(robots: .status(status)) { _ in .ok("hello") }
    #expect(
      Fetching.text(server.url("/page"))
        == server.url("/page: the site's robots.txt cannot be had (\(status)), ")
        + "so that nothing is fetched from there now; try again later")
    #expect(server.paths.isEmpty)
  }

  @Test func `may be elsewhere`() throws {
    let server = try LoopbackServer(robots: .redirect(to: "/rules")) { request in
      request.path == "/rules" ? .ok("User-agent: summitry\nDisallow: /page") : .ok("hello")
    }
    #expect(Fetching.text(server.url("/page")).contains("robots.txt asks"))
    #expect(Fetching.text(server.url("/other")) == "hello")
  }

  @Test(arguments: ["ftp://example.org/robots.txt", "http://me:secret@example.org/", "http://"])
  func `that redirects to what is not fetched is as good as none`(target: String) throws {
    let server = try LoopbackServer(robots: .redirect(to: target)) { _ in .ok("hello") }
    #expect(Fetching.text(server.url("/page")) == "hello")
  }

  @Test func `that redirects for ever is as good as none`() throws {
    let server = try LoopbackServer(robots: .redirect(to: "/robots.txt")) { _ in .ok("hello") }
    #expect(Fetching.text(server.url("/page")) == "hello")
    #expect(server.count(of: "/robots.txt") == 6)
  }
}
