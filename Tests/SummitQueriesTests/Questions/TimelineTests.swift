import CoverageFixture
import SummitArchive
import SummitCoverage
import Testing

@testable import SummitQueries

@Suite struct `The timeline` {
  private func events(_ question: Timeline) throws -> [Int] {
    let archive = try CoverageArchive.open()
    return try archive.answer(question).map(\.eventID)
  }

  @Test func `tells every event by date`() throws {
    let archive = try CoverageArchive.open()
    let events = try archive.answer(Timeline())
    #expect(events.map(\.eventID) == [4, 5, 1, 2, 6, 3])
    #expect(
      events[1].cells == [
        "2023-06-04", "2023-06-05", "River Council", .term("summit"), .term("held"), "Rivermouth",
        .unknown, "Cassia", 3, 0, 1, 5, "2023-06-04-rivermouth-summit",
      ])
  }

  @Test func `counts a vague date and a long event by any of their days`() throws {
    #expect(try events(Timeline(from: "2021-06-20", to: "2021-06-20")) == [4])
    #expect(try events(Timeline(from: "2023-06-05", to: "2023-06-05")) == [5])
    #expect(try events(Timeline(from: "2025-08-16")) == [6, 3])
    #expect(try events(Timeline(to: "2021-12-31")) == [4])
  }

  @Test func `takes places by any name, with what lies in them`() throws {
    #expect(try events(Timeline(place: "Castle Orme")) == [1])
    #expect(try events(Timeline(place: "HARROW")) == [1, 2])
    #expect(try events(Timeline(place: "Flussmund")) == [4, 5])
    #expect(try events(Timeline(place: "Atlantis")) == [])
  }

  @Test func `takes countries by name, code and adjective`() throws {
    for country in ["Alveria", "xa", "XAA", "alverian"] {
      #expect(try events(Timeline(country: country)) == [1, 2])
    }
  }

  @Test func `takes people, kinds, series and status together`() throws {
    #expect(try events(Timeline(person: 90002, kind: .summit)) == [5, 1, 3])
    #expect(try events(Timeline(series: "River Council")) == [5])
    #expect(try events(Timeline(series: "river-council")) == [5])
    #expect(try events(Timeline(status: .planned)) == [3])
    #expect(try events(Timeline(person: 90011, kind: .summit, status: .planned)) == [])
  }
}
