import CoverageFixture
import SummitArchive
import Testing

@testable import SummitQueries

@Suite struct `A dossier` {
  @Test func `of an event holds its facts, people, words, relatives and sources`() throws {
    let archive = try CoverageArchive.open()
    let dossier = try #require(try archive.answer(EventDossier(of: 1)))
    #expect(
      dossier.facts.cells == [
        1, "2025-08-15-lindmark-summit", "Lindmark summit", .term("summit"), .term("held"),
        "2025-08-15", .term("relative"), .unknown, "Lindmark", "Castle Orme", "Alveria",
        .duration(165), .unknown, .unknown, "no agreement",
      ])
    #expect(dossier.participants.count == 5)
    #expect(dossier.statements == [])
    #expect(
      dossier.related.map(\.cells) == [
        [
          "part", "2025-08-15", "Lindmark press conference", .term("press_conference"),
          .term("held"), 2, "2025-08-15-lindmark-press-conference",
        ]
      ])
    #expect(
      dossier.sources.map(\.cells) == [
        [
          "2025-08-15", "Northern Wire", .unknown, "Vale and Lind meet at Castle Orme", 1,
          .unknown, .unknown,
        ],
        ["2025-08-16", "Coast Echo", "Northern Wire", "Wardens meet at castle", 2, 1, .unknown],
        [
          "2025-08-18", "Harbour Gazette", .unknown, "No herring deal yet", 3, .unknown,
          "https://gazette.example/orme",
        ],
      ])
  }

  @Test func `of a part names the larger event`() throws {
    let archive = try CoverageArchive.open()
    let related = try archive.answer(RelatedEvents(to: 2))
    #expect(related.map { [$0.relation, $0.event] } == [["part of", "Lindmark summit"]])
  }

  @Test func `of a person holds offices, spellings, events and encounters`() throws {
    let archive = try CoverageArchive.open()
    let dossier = try #require(try archive.answer(PersonDossier(of: 90001)))
    #expect(
      dossier.facts.cells == [
        90001, "anna-vale", "Anna Vale", "Alveria", .list(["Vale"]), 3,
      ])
    #expect(
      dossier.offices.map(\.cells) == [
        ["First Warden", "Alveria", "2020-05", .unknown],
        ["Warden for Trade", "Alveria", "2016", "2020"],
      ])
    #expect(dossier.events.count == 5)
    #expect(dossier.met.map(\.person).first == "Marek Osei")
    #expect(dossier.statements.map(\.statementID) == [1])
  }

  @Test func `of an article holds what was read from it`() throws {
    let archive = try CoverageArchive.open()
    let dossier = try #require(try archive.answer(ArticleDossier(of: 3)))
    #expect(
      dossier.facts.cells == [
        3, .text(String(repeating: "3", count: 64)), "No herring deal yet", "Harbour Gazette",
        .unknown, .unknown, .unknown, "2025-08-18", "https://gazette.example/orme", "en", 40, 1,
        .unknown, .list(["Anna Vale", "Marek Osei", "Ode Lind"]), "gazette.txt",
      ])
    #expect(dossier.events.map(\.eventID) == [4, 1, 6])
    #expect(dossier.statements.map(\.statementID) == [3, 4])
  }

  @Test func `of what is not there is none`() throws {
    let archive = try CoverageArchive.open()
    #expect(try archive.answer(EventDossier(of: 999_999)) == nil)
    #expect(try archive.answer(PersonDossier(of: 999_999)) == nil)
    #expect(try archive.answer(ArticleDossier(of: 999_999)) == nil)
  }
}
