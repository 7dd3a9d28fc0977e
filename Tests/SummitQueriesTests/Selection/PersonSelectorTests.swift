import CoverageFixture
import SummitArchive
import Testing

@testable import SummitQueries

@Suite struct `The person selector` {
  private func select(_ text: String) throws -> Selection<PersonChoice> {
    let archive = try CoverageArchive.open()
    return try archive.answer(PersonSelector(text))
  }

  @Test(arguments: [
    ("90001", 90001), ("anna-vale", 90001), ("Anna Vale", 90001), ("ANNA VALE", 90001),
    ("Vale", 90001), ("ann val", 90001), ("Pavel Zelenyi", 90008), ("Zelený", 90008),
    ("zelenyi", 90008), ("Ode Lind", 90002), ("mai ka-tun", 90009), ("ka tun", 90009),
    ("rosa lind", 90006),
  ])
  func `takes any spelling`(text: String, id: Int) throws {
    #expect(try select(text).choice?.personID == id)
  }

  @Test func `answers a family name of several with the choices, the covered ones first`() throws {
    guard case .several(let choices) = try select("Lind") else {
      Issue.record("three are called so")
      return
    }
    #expect(
      choices.map(\.summary) == ["Ode Lind, Borland", "Tomas Lind, Borland", "Rosa Lind, Borland"])
  }

  @Test func `suggests what comes close when nobody is called so`() throws {
    guard case .none(let suggestions) = try select("Marek Osie") else {
      Issue.record("nobody is called so")
      return
    }
    #expect(suggestions.map(\.slug) == ["marek-osei"])
    #expect(try select("\u{1F980}") == .none(suggestions: []))
  }

  @Test func `finds bodies as speakers when no person is meant`() throws {
    let archive = try CoverageArchive.open()
    #expect(
      try archive.answer(SpeakerSelector("Alverian Chancery")).choice?.speaker
        == .organization(90001))
    #expect(
      try archive.answer(SpeakerSelector("alverian-chancery")).choice?.speaker
        == .organization(90001))
    #expect(try archive.answer(SpeakerSelector("Marek Osei")).choice?.speaker == .person(90003))
  }

  @Test(arguments: [
    ("3", 3), ("https://gazette.example/orme", 3), ("echo.txt", 2), ("22222222", 2),
    ("herring deal", 3),
  ])
  func `has a sister for articles`(text: String, id: Int) throws {
    let archive = try CoverageArchive.open()
    #expect(try archive.answer(ArticleSelector(text)).choice?.articleID == id)
  }
}
