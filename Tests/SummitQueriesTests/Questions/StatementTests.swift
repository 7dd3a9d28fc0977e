import CoverageFixture
import SummitArchive
import Testing

@testable import SummitQueries

@Suite struct `Statements of a speaker` {
  @Test func `are told once, however often an article is reprinted`() throws {
    let archive = try CoverageArchive.open()
    #expect(
      try archive.answer(Statements(by: .person(90001))).map(\.cells) == [
        [
          "2025-08-15", "Anna Vale", .term("direct"), "The herring is ours to share,",
          "Lindmark press conference", .unknown, "Northern Wire", "told", 0.95, 1, 2, 1,
        ]
      ])
  }

  @Test func `may be a body's`() throws {
    let archive = try CoverageArchive.open()
    let said = try archive.answer(Statements(by: .organization(90001)))
    #expect(said.map { [$0.speaker, $0.text] } == [["Alverian Chancery", "the line was good"]])
  }

  @Test func `are narrowed by event, by day and by words`() throws {
    let archive = try CoverageArchive.open()
    func ids(_ question: Statements) throws -> [Int] {
      try archive.answer(question).map(\.statementID)
    }
    #expect(try ids(Statements(by: .person(90001), at: 2)) == [1])
    #expect(try ids(Statements(by: .person(90001), at: 1)) == [])
    #expect(try ids(Statements(by: .person(90003), since: "2025-08-18")) == [3])
    #expect(try ids(Statements(by: .person(90003), since: "2025-08-19")) == [])
    #expect(try ids(Statements(by: .person(90003), until: "2025-08-17")) == [])
    #expect(try ids(Statements(by: .person(90003), about: "TRAWLER waters")) == [3])
    #expect(try ids(Statements(by: .person(90003), about: "awler")) == [])
    #expect(try ids(Statements(by: .person(90003), about: "herring")) == [])
  }

  @Test func `are about a topic when they hold one of its words`() throws {
    let archive = try CoverageArchive.open()
    let statements = try archive.answer(Statements(by: .person(90003), about: "Fishing rights"))
    #expect(statements.map(\.statementID) == [3])
  }

  @Test func `of an event or an article are those made there or printed there`() throws {
    let archive = try CoverageArchive.open()
    #expect(try archive.answer(Statements(at: 2)).map(\.statementID) == [1])
    #expect(try archive.answer(Statements(in: 2)).map(\.statementID) == [2])
  }

  @Test func `rest on the sentence that they stand in`() throws {
    let archive = try CoverageArchive.open()
    let receipts = try archive.answer(SupportingSentences(for: .statement(3)))
    #expect(
      receipts.map { [$0.sentence, $0.words, $0.attribute, $0.value] } == [
        [
          "Osei warned that the trawlers must leave Cassian waters.",
          "the trawlers must leave Cassian waters", "said", "indirect",
        ]
      ])
  }
}
