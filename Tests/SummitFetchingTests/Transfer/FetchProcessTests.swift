import LoopbackServer
import Testing

@testable import SummitFetching

@Suite struct `The process that fetches` {
  @Test(arguments: [1, 1 << 24])
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
}
