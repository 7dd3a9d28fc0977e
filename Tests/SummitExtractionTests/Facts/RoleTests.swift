import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `The roles of a meeting` {
  @Test func `are those of the welcome before it`() {
    let events = Newsroom.record(
      """
      President Anna Vale welcomed Prime Minister Kofi Osei in Lindmark on Friday with a red carpet. \
      They talked for three hours.
      """
    ).events
    let talks = events.first { $0.kind == .summit }
    #expect(talks?.participants.map(\.role) == [.host, .guest])
  }
}
