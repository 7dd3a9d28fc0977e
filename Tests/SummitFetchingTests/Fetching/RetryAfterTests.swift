import Testing

@testable import SummitFetching

@Suite struct `Retry-After` {
  @Test(arguments: [
    ("0", 0), ("120", 120), ("-5", 0),
    ("Wed, 21 Oct 2026 07:28:30 GMT", 30), ("Wed, 21 Oct 2026 07:27:00 GMT", 0),
    ("Thu, 22 Oct 2026 07:28:00 GMT", 86_400),
  ])
  func `is read as seconds or a date`(value: String, seconds: Int64) {
    // Wed, 21 Oct 2026 07:28:00 GMT
    #expect(RetryAfter.seconds(value, from: 1_792_567_680) == seconds)
  }

  @Test(arguments: ["", "soon", "Wed, 21 Oct", "Wed, 99 Oct 2026 07:28:00 GMT", "1e9"])
  func `is left aside where it makes no sense`(value: String) {
    #expect(RetryAfter.seconds(value, from: 0) == nil)
  }
}
