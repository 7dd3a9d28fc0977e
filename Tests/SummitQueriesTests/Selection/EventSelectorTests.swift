import CoverageFixture
import SummitArchive
import Testing

@testable import SummitQueries

@Suite struct `The event selector` {
  private func select(_ text: String) throws -> Selection<EventChoice> {
    let archive = try CoverageArchive.open()
    return try archive.answer(EventSelector(text))
  }

  @Test(arguments: [
    ("1", 1), ("2025-08-15-lindmark-summit", 1), ("lindmark 2025", 1), ("Lindm", 1),
    ("the Vale-Lind summit in Harrow", 1), ("castle orme", 1), ("2025-08-15", 1),
    ("alverian summit", 1), ("august 2025 lind", 1), ("vale lind 2025", 1),
    ("press conference", 2), ("lindmark press conference", 2), ("Vale Osei phone call", 6),
    ("portsea", 3), ("river council", 5), ("sato", 5), ("flussmund sato", 5),
    ("vale lind meeting", 1),
  ])
  func `takes what can only mean one`(text: String, id: Int) throws {
    #expect(try select(text).choice?.eventID == id)
  }

  @Test func `answers with the choices where several events fit`() throws {
    guard case .several(let choices) = try select("rivermouth summit") else {
      Issue.record("two summits were held there")
      return
    }
    #expect(
      choices.map { [$0.selector, $0.summary] } == [
        ["2023-06-04-rivermouth-summit", "River Council, 2023-06-04, Rivermouth"],
        ["2021-06-rivermouth-meeting", "Rivermouth summit, 2021-06, Rivermouth"],
      ])
  }

  @Test func `suggests what comes close when nothing fits`() throws {
    guard case .none(let suggestions) = try select("lindmrak 2025") else {
      Issue.record("there is no such place")
      return
    }
    #expect(suggestions.map(\.eventID).first == 1)
    #expect(try select("xyzzy") == .none(suggestions: []))
    #expect(try select("") == .none(suggestions: []))
  }

  @Test(arguments: ["\"", "*", "NEAR(", "' OR 1=1", "\0", "-", "^", "summit"])
  func `takes anything for words`(text: String) throws {
    _ = try select(text)
  }
}
