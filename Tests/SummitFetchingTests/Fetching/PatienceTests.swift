import LoopbackServer
import SummitFetching
import Testing

@Suite struct `A busy server` {
  @Test(arguments: [429, 503])
  func `is asked again when it said`(status: Int) throws {
    let server = try LoopbackServer { request in
      request.order < 2 ? .status(status, ["Retry-After": "\(request.order)"]) : .ok("hello")
    }
    let start = ContinuousClock.now
    #expect(Fetching.text(server.url("/page")) == "hello")
    #expect(ContinuousClock.now - start >= .seconds(1))
    #expect(server.paths.count == 3)
  }

  @Test func `is left alone when it wants more time than there is`() throws {
    let server = try LoopbackServer { _ in .status(503, ["Retry-After": "3600"]) }
    var fetcher = Fetching.fetcher()
    #expect(throws: FetchError(server.url("/1"), .busy(seconds: 3600))) {
      try fetcher.text(server.url("/1"))
    }
    // The next page of the same host is not even asked for.
    do throws(FetchError) {
      let text = try fetcher.text(server.url("/2"))
      Issue.record("\(text)")
    } catch {
      guard case .busy(let seconds) = error.reason else { throw error }
      #expect(error.address == server.url("/2"))
      #expect((3590...3600).contains(seconds))
    }
    #expect(server.paths == ["/1"])
  }

  @Test func `is given up after some attempts`() throws {
    let server = try LoopbackServer { _ in .status(429) }
    #expect(
      Fetching.text(server.url("/page"))
        == server.url("/page: the server answered 429 (too many requests); try again later"))
    #expect(server.paths.count == 3)
  }

  @Test func `is asked again after longer and longer pauses`() throws {
    let server = try LoopbackServer { _ in .status(500) }
    let start = ContinuousClock.now
    _ = Fetching.text(server.url("/page")) {
      $0.firstPause = .milliseconds(10)
      $0.attempts = 4
    }
    #expect(ContinuousClock.now - start >= .milliseconds(70))
    #expect(server.paths.count == 4)
  }
}
