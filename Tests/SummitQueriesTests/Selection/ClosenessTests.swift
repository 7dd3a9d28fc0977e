import Testing

@testable import SummitQueries

@Suite struct `The closeness of two words` {
  @Test(arguments: [
    ("kitten", "kitten", 0), ("kitten", "sitting", 3), ("osei", "osie", 1), ("", "abc", 3),
    ("vale", "vales", 1),
  ])
  func `counts typing errors`(one: String, other: String, errors: Int) {
    #expect(Closeness.errors(between: Array(one.utf8), and: Array(other.utf8)) == errors)
  }

  @Test func `takes the beginning of a word for the word, and no other word`() {
    #expect(Closeness(to: "rejk").score(of: "rejkjavik") == 1)
    #expect(Closeness(to: "portsae").score(of: "portsea") > 0.5)
    #expect(Closeness(to: "portsea").score(of: "lindmark") == 0)
    #expect(Closeness(to: "2025").score(of: "2035") > 0)
  }
}
