import BuiltPrograms
import LoopbackServer
import Testing

@testable import SummitFetching

@Suite struct `The process that fetches` {
  @Test(arguments: [1, 1 << 21])
  func `is told to have ended, even while it is written to`(length: Int) async {
    // A program of its own: the signal that it must not get would end all tests.
    await #expect(processExitsWith: .success) { [length = length as Int] in
      let request = Fetching.request("http://example.org/" + String(repeating: "a", count: length))
      var process = FetchProcess(path: "/bin/true")
      for _ in 1...2 {
        #expect(throws: FetchError(request.url, .programEnded)) {
          try process.carry(request, unless: { false })
        }
      }
    }
  }

  @Test func `has one memory for cookies, of pages that anybody named`() async {
    await #expect(processExitsWith: .success) {
      let server = try LoopbackServer { _ in .status(200, ["Set-Cookie": "seen=1"]) }
      Surroundings.set(["http_proxy": server.url("")])
      var process = FetchProcess(path: BuiltPrograms.fetch)
      for isPublicOnly in [false, true, false] {
        let request = Fetching.request("http://news.example/", isPublicOnly: isPublicOnly)
        _ = try process.carry(request, unless: { false })
      }
      #expect(server.requests.map { $0["Cookie"] } == [nil, "seen=1", "seen=1"])
    }
  }
}
