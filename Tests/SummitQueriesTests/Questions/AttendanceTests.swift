import CoverageFixture
import SummitArchive
import SummitCoverage
import Testing

@testable import SummitQueries

@Suite struct `Attendance` {
  @Test func `is told host first, then guests, then delegations, and the absent last`() throws {
    let archive = try CoverageArchive.open()
    let attendees = try archive.answer(Attendees(of: 1))
    #expect(
      attendees.map(\.cells) == [
        [
          "Anna Vale", "First Warden", "Alveria", .term("attended"), .term("host"), .unknown,
          .unknown, 3, 2, 0.97, 90001, "anna-vale",
        ],
        [
          "Ode Lind", "First Warden", "Borland", .term("attended"), .term("guest"), .unknown,
          .unknown, 3, 2, 0.97, 90002, "ode-lind",
        ],
        [
          "Ilse Brandt", .unknown, "Alveria", .term("attended"), .term("delegation"), .unknown,
          .unknown, 1, 1, 0.8, 90004, "ilse-brandt",
        ],
        [
          "Tomas Lind", .unknown, "Borland", .term("attended"), .term("delegation"), .unknown,
          .unknown, 1, 1, 0.8, 90005, "tomas-lind",
        ],
        [
          "Lena Quist", .unknown, "Alveria", .term("absent"), .unknown, "fever", .unknown, 1, 1,
          0.9, 90011, "lena-quist",
        ],
      ])
  }

  @Test func `is narrowed to one status`() throws {
    let archive = try CoverageArchive.open()
    #expect(try archive.answer(Attendees(of: 1, status: .absent)).map(\.person) == ["Lena Quist"])
    #expect(try archive.answer(Attendees(of: 3, status: .invited)).map(\.person) == ["Hugo Marsh"])
    #expect(try archive.answer(Attendees(of: 1, status: .invited)) == [])
    #expect(try archive.answer(Attendees(of: 404)) == [])
  }

  @Test func `lists what a person attended by date, and what is still expected after`() throws {
    let archive = try CoverageArchive.open()
    let events = try archive.answer(AttendedBy(person: 90001))
    #expect(
      events.map { [$0.date, $0.event, $0.status, $0.eventStatus, $0.office] } == [
        ["2021-06", "Rivermouth summit", "attended", "held", nil],
        ["2025-08-15", "Lindmark summit", "attended", "held", "First Warden"],
        ["2025-08-15", "Lindmark press conference", "attended", "held", "First Warden"],
        ["2025-08-18", "Vale–Osei call", "attended", "held", nil],
        ["2025-10", "Portsea summit", "expected", "planned", nil],
      ])
    #expect(
      try archive.answer(AttendedBy(person: 90001, status: .expected)).map(\.slug)
        == ["2025-10-portsea-summit"])
  }

  @Test func `is an encounter where both attended a held event`() throws {
    let archive = try CoverageArchive.open()
    #expect(
      try archive.answer(Encounters(between: 90001, and: 90002)).map(\.cells) == [
        [
          "2025-08-15", "Lindmark summit", .term("summit"), "Lindmark", "Alveria", .unknown, 1,
          "2025-08-15-lindmark-summit",
        ],
        [
          "2025-08-15", "Lindmark press conference", .term("press_conference"), "Lindmark",
          "Alveria", "2025-08-15-lindmark-summit", 2, "2025-08-15-lindmark-press-conference",
        ],
      ])
    #expect(try archive.answer(Encounters(between: 90001, and: 90011)) == [])
  }

  @Test func `counts a summit and its press conference as one occasion`() throws {
    let archive = try CoverageArchive.open()
    #expect(
      try archive.answer(EncounterCounts(of: 90001)).map(\.cells) == [
        ["Marek Osei", 2, 2, "2021-06-01", "2025-08-18", 90003, "marek-osei"],
        ["Ode Lind", 1, 2, "2025-08-15", "2025-08-15", 90002, "ode-lind"],
        ["Ilse Brandt", 1, 1, "2025-08-15", "2025-08-15", 90004, "ilse-brandt"],
        ["Tomas Lind", 1, 1, "2025-08-15", "2025-08-15", 90005, "tomas-lind"],
      ])
    #expect(
      try archive.answer(EncounterCounts(of: 90001, with: 90002)).map(\.occasions) == [1])
  }

  @Test func `shows the sentences that it rests on, oldest article first`() throws {
    let archive = try CoverageArchive.open()
    let opening =
      "First Warden Anna Vale received Ode Lind of Borland at Castle Orme in Lindmark on Friday,"
      + " joined by Ilse Brandt and Tomas Lind."
    #expect(
      try archive.answer(SupportingSentences(for: .attendance(1))).map(\.cells) == [
        [
          .term("status"), "attended", .text(opening), "Northern Wire", "2025-08-15",
          "hostReceivesGuest", 0.97, "Anna Vale received Ode Lind of Borland", 1,
          "Vale and Lind meet at Castle Orme", .unknown,
        ],
        [
          .term("status"), "attended", .text(opening), "Coast Echo", "2025-08-16",
          "hostReceivesGuest", 0.95, "Anna Vale received Ode Lind of Borland", 2,
          "Wardens meet at castle", 1,
        ],
        [
          .term("status"), "attended",
          "Anna Vale and Ode Lind talked at Castle Orme on 15 August for three hours.",
          "Harbour Gazette", "2025-08-18", "twoPeopleTalk", 0.9,
          "Anna Vale and Ode Lind talked at Castle Orme on 15 August for three hours", 3,
          "No herring deal yet", .unknown,
        ],
      ])
  }
}
