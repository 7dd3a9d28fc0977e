import LoopbackServer
import Testing

@testable import SummitFetching

/// What variables of the environment do to a request that must not reach private addresses.
///
/// Each test is a process of its own, whose environment is nobody else's.
@Suite struct `A proxy` {
  @Test(arguments: ["https_proxy", "HTTPS_PROXY", "HTTP_PROXY", "no_proxy"])
  func `for something else opens no way past the check`(variable: String) async {
    await #expect(processExitsWith: .success) { [variable = variable as String] in
      let server = try LoopbackServer { _ in .ok("hello") }
      Surroundings.set([variable: server.url("")])
      #expect(try Fetching.guarded(server.url("/page")) == .failure(.refused))
      #expect(server.requests.isEmpty)
    }
  }

  @Test(arguments: ["http_proxy", "all_proxy", "ALL_PROXY"])
  func `is asked for every host, even those that are to be reached without it`(
    variable: String
  ) async {
    await #expect(processExitsWith: .success) { [variable = variable as String] in
      let server = try LoopbackServer { _ in .ok("hello") }
      for exception in ["NO_PROXY", "no_proxy"] {
        Surroundings.set([variable: server.url(""), exception: "*"])
        _ = try Fetching.guarded("http://intranet.example/page")
      }
      #expect(
        server.requests.map(\.path)
          == ["http://intranet.example/page", "http://intranet.example/page"])
    }
  }

  @Test(arguments: ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
  func `for pages over TLS is asked for them`(variable: String) async {
    await #expect(processExitsWith: .success) { [variable = variable as String] in
      // It hangs up on everything but GET.
      let server = try LoopbackServer { _ in .ok("hello") }
      Surroundings.set([variable: server.url(""), "no_proxy": "*"])
      #expect(try Fetching.guarded("https://intranet.example/page") == .failure(.brokenOff))
      #expect(server.connections == 1)
    }
  }

  @Test func `for plain pages opens no way to others`() async {
    await #expect(processExitsWith: .success) {
      let server = try LoopbackServer { _ in .ok("hello") }
      Surroundings.set(["http_proxy": server.url("")])
      let url = "https://127.0.0.1:\(server.port)/page"
      #expect(try Fetching.guarded(url) == .failure(.refused))
      #expect(server.connections == 0)
    }
  }

  @Test func `of no name is none`() async {
    await #expect(processExitsWith: .success) {
      let server = try LoopbackServer { _ in .ok("hello") }
      Surroundings.set(["http_proxy": "", "all_proxy": ""])
      #expect(try Fetching.guarded(server.url("/page")) == .failure(.refused))
    }
  }
}
