import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `A feed` {
  @Test func `gives its items under their addresses, and what it says of all of them`() {
    let feed = """
      \n<?xml version="1.0"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "https://x.example/rss.dtd">
      <rss version="0.91"><channel><title>Lindmark Post</title><language>en-us</language>
      <link>https://post.example</link><description>News</description>
      <image><title>Logo</title><url>https://post.example/l.png</url></image>
      <item><title>Vale meets Osei</title><link>https://post.example/a</link>
      <description>Vale met Osei in Lindmark.</description></item>
      <item><title>Holm &lt;i&gt;leaves&lt;/i&gt;</title><guid>https://post.example/b</guid>
      <pubDate>Fri, 15 Aug 2025 23:30:00 -0800</pubDate><author>desk@post.example (Ida Holm)</author>
      <description>&lt;p&gt;Holm left.&lt;/p&gt;&lt;p&gt;She waved &amp;amp; smiled.&lt;/p&gt;</description>
      </item></channel></rss>
      """
    #expect(
      outcomes(of: Array(feed.utf8), name: "feeds/post.xml", outlets: SampleStory.outlets) == [
        .success(
          Article(
            name: "https://post.example/a", title: "Vale meets Osei", outlet: "Lindmark Post",
            url: "https://post.example/a", language: "en", text: "Vale met Osei in Lindmark.")),
        .success(
          Article(
            name: "https://post.example/b", title: "Holm leaves", outlet: "Lindmark Post",
            byline: "Ida Holm", published: Day(iso: "2025-08-15"), url: "https://post.example/b",
            language: "en", text: "Holm left.\n\nShe waved & smiled.")),
      ])
  }

  @Test func `is Atom, whose items may name another source and describe pictures`() {
    let feed = """
      <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
      <a:title>Reader</a:title><a:entry><a:title type="html">Vale &amp;amp; Osei</a:title>
      <media:title>A picture</media:title><media:description>Two people.</media:description>
      <a:link rel="replies" href="https://post.example/r"/><a:link href="https://post.example/a"/>
      <a:source><a:title>Lindmark Post</a:title></a:source>
      <a:author><a:name>Ida Holm</a:name></a:author><a:author><a:name>Bo Vik</a:name></a:author>
      <a:updated>2025-08-17T00:00:00Z</a:updated>
      <a:content type="html">&lt;p&gt;They met.&lt;/p&gt;&lt;figure&gt;Photo&lt;/figure&gt;</a:content>
      </a:entry></a:feed>
      """
    #expect(
      outcomes(of: Array(feed.utf8), name: "a.xml") == [
        .success(
          Article(
            name: "https://post.example/a", title: "Vale & Osei", outlet: "Lindmark Post",
            byline: "Ida Holm", url: "https://post.example/a", language: "en", text: "They met."))
      ])
  }

  @Test func `goes on past an item without words`() {
    #expect(
      summaries(
        of: "<rss><channel><item><title>Only this</title></item>"
          + "<item><description>Vale came.</description></item></channel></rss>", name: "a.xml")
        == [
          "! a.xml: the article 'a.xml#1' has no text; take it out or export it with its text",
          "a.xml#2: Vale came.",
        ])
  }

  @Test func `gives what is whole of it where it breaks off`() {
    let item = "<item><description>Vale came.</description></item>"
    let problem = "the feed breaks off or is damaged after item"
    #expect(
      summaries(of: "<rss><channel>\(item)<item><description>Osei ca", name: "a.xml")
        == ["a.xml#1: Vale came.", "! a.xml: \(problem) 1; fetch it again"])
    #expect(
      summaries(of: "<rss><channel>\(item)<item><title>&", name: "a.xml")
        == ["a.xml#1: Vale came.", "! a.xml: \(problem) 1; fetch it again"])
    #expect(
      summaries(of: "<rss><channel>", name: "a.xml")
        == ["! a.xml: \(problem) 0; fetch it again"])
  }

  @Test func `is told from other XML and from an empty one`() {
    #expect(
      summaries(of: "<rss><channel><title>News</title></channel></rss>", name: "a.xml")
        == ["! a.xml: the feed has no items; fetch it again when it has some"])
    #expect(
      summaries(of: "<urlset><url>https://post.example</url></urlset>", name: "a.xml")
        == ["! a.xml: it is XML of another kind, <urlset>; only RSS and Atom are read"])
    #expect(
      summaries(of: "<?xml version=\"1.0\"?>", name: "a.xml")
        == ["! a.xml: there is no XML in it; save the file again"])
  }

  @Test(arguments: ["windows-1251", "KOI8-R", "utf-8"])
  func `is in the encoding that it declares, unless it is UTF-8`(charset: String) throws {
    let text = "<?xml version='1.0' encoding='\(charset)'?><rss><channel><item><description>"
    let letters: [String: [UInt8]] = [
      "windows-1251": [0xC2, 0xE5, 0xE9, 0xEB], "KOI8-R": [0xF7, 0xC5, 0xCA, 0xCC],
    ]
    let bytes =
      Array(text.utf8) + (letters[charset] ?? Array("Вейл".utf8))
      + Array("</description></item></channel></rss>".utf8)
    #expect(summaries(outcomes(of: bytes, name: "a.xml")) == ["a.xml#1: Вейл"])
    let lying = Array(text.utf8) + Array("Вейл</description></item></channel></rss>".utf8)
    #expect(summaries(outcomes(of: lying, name: "a.xml")) == ["a.xml#1: Вейл"])
  }

  @Test func `is read even where one of its bytes is wrong`() {
    let bytes =
      Array("<rss><channel><item><description>Ida K\u{FC}hn und Zo".utf8)
      + [0xC3] + Array("</description></item></channel></rss>".utf8)
    #expect(summaries(outcomes(of: bytes, name: "a.xml")) == ["a.xml#1: Ida Kühn und Zo\u{FFFD}"])
  }
}
