import CoverageFixture
import SummitArchive
import Testing

@testable import SummitQueries

@Suite struct `The search` {
  private func articles(_ text: String) throws -> [Int] {
    let archive = try CoverageArchive.open()
    return try archive.answer(ArticleSearch(for: text)).map(\.articleID)
  }

  @Test func `wants every word, and puts a word in the title first`() throws {
    #expect(try articles("castle orme") == [1, 2, 3])
    #expect(try articles("herring").first == 3)
    #expect(try articles("herring cassian") == [3])
    #expect(try articles("herring fever cassian") == [])
    #expect(try articles("FEVER") == [1])
  }

  @Test func `holds quoted words together and lets a star end the beginning of one`() throws {
    #expect(try articles("\"left behind\"") == [])
    #expect(try articles("\"stayed away\"") == [1])
    #expect(try articles("\"away stayed\"") == [])
    #expect(try articles("trawl*") == [3])
    #expect(try articles("trawl") == [])
  }

  @Test(arguments: [
    "\"", "*", "AND", "OR OR", "NEAR(", "title:", "a^b", "-", "(((", "'; DROP TABLE articles; --",
    "\0", "{title} : x", "\"\"\"", "+", "herring\" OR \"x", "\u{1F980}",
  ])
  func `takes anything for words`(text: String) throws {
    _ = try articles(text)
  }

  @Test func `shows the words that it found`() throws {
    let archive = try CoverageArchive.open()
    let hit = try #require(try archive.answer(ArticleSearch(for: "trawlers must")).first)
    #expect(
      hit.snippet == [
        .init(text: "…Osei warned that the ", isMatch: false),
        .init(text: "trawlers", isMatch: true), .init(text: " ", isMatch: false),
        .init(text: "must", isMatch: true),
        .init(
          text: " leave Cassian waters. The Alverian Chancery said the line was good.",
          isMatch: false),
      ])
    #expect(hit.title == "No herring deal yet")
  }
}
