import Testing

@testable import SummitFetching

/// The rules of RFC 9309, with examples of its own where it has some.
@Suite struct `The rules of a robots.txt` {
  private func allow(_ target: String, _ text: String) -> Bool {
    RobotsRules(Array(text.utf8), for: "summitry").allow(target)
  }

  @Test func `are those of the groups that name the program`() {
    let text = """
      User-agent: *
      Disallow: /

      User-Agent: Other
      USER-AGENT : Summitry/2.0 # that is us
      Disallow: /print/

      user-agent: summitry
      disallow: /search
      """
    #expect(allow("/page", text))
    #expect(!allow("/print/page", text))
    #expect(!allow("/search?q=summit", text))
    #expect(!allow("/page", "User-agent: *\nDisallow: /\nUser-agent: summitrybot\nAllow: /"))
  }

  @Test func `are everybody's where no group names it`() {
    let text = "User-agent: other\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n"
    #expect(allow("/a", text))
    #expect(!allow("/b", text))
    #expect(allow("/b", "Disallow: /b"))
    #expect(allow("/b", "User-agent: *\nDisallow: /b\nUser-agent: summitry\nDisallow:"))
  }

  @Test(arguments: [
    // The longest rule counts, and of two that are as long the one that allows.
    ("/example/page/", "Allow: /example/page/\nDisallow: /example/page/disallowed.gif", true),
    (
      "/example/page/disallowed.gif",
      "Allow: /example/page/\nDisallow: /example/page/disallowed.gif", false
    ),
    ("/folder/page", "Disallow: /folder\nAllow: /folder", true),
    ("/page", "Allow: /p\nDisallow: /", true),
    ("/page.htm", "Allow: /page\nDisallow: /*.htm", false),
    ("/", "Allow: /$\nDisallow: /", true),
    ("/page.htm", "Allow: /$\nDisallow: /", false),
    // Stars and the end.
    ("/fish", "Disallow: /fish*", false),
    ("/catfish", "Disallow: /fish", true),
    ("/Fish", "Disallow: /fish", true),
    ("/a/b/c.php?x", "Disallow: /*.php", false),
    ("/a.php?x", "Disallow: /*.php$", true),
    ("/a.php.php", "Disallow: /*.php$", false),
    ("/aXbXc", "Disallow: /a*b*c$", false),
    ("/aXbXcX", "Disallow: /a*b*c$", true),
    // One spelling for escapes.
    ("/foo/bar?baz=http://foo.bar", "Disallow: /foo/bar?baz=http://foo.bar", false),
    ("/foo/bar/%E3%83%84", "Disallow: /foo/bar/ツ", false),
    ("/foo/bar/%e3%83%84", "Disallow: /foo/bar/%E3%83%84", false),
    ("/foo/bar/baz", "Disallow: /foo/bar/%62%61%7A", false),
    ("/a%2Fb", "Disallow: /a/b", true),
    // What is empty or unknown says nothing.
    ("/page", "Disallow:", true),
    ("/page", "Crawl-delay: 5\nSitemap: /page", true),
    ("/robots.txt", "Disallow: /", true),
  ])
  func `are matched by the longest`(target: String, rules: String, isAllowed: Bool) {
    #expect(allow(target, "User-agent: *\n" + rules) == isAllowed)
  }

  @Test func `take any line end, a byte order mark and comments`() {
    #expect(!allow("/a", "\u{FEFF}User-agent: *\rDisallow: /a # not this\r\n"))
    #expect(allow("/a", "User-agent: *\n# Disallow: /a"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `with many stars are matched in good time`() {
    let rules = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 1000) + "b$"
    let path = "/" + String(repeating: "a", count: 5000)
    #expect(allow(path, rules))
  }

  @Test func `are read from any bytes`() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 3) }
    #expect(RobotsRules(bytes, for: "summitry").allow("/page"))
  }
}
