import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `The text of a page` {
  @Test(arguments: BlogTemplates.all + PaperTemplates.all + OfficeTemplates.all)
  func `is found in a page of that kind`(template: PageTemplate) throws {
    let article = try read(page: template.html)
    #expect(article.title == Prose.title)
    #expect(article.text.split(separator: "\n\n").map(String.init) == template.text)
  }

  @Test func `keeps the times of a live blog, those too that only a program reads`() throws {
    let article = try read(
      page: """
        <html><head><title>Lindmark talks live</title><script type="application/ld+json">
        {"@type": "LiveBlogPosting", "headline": "Lindmark talks live"}</script></head><body>
        <h1>Lindmark talks live</h1><div class="article-meta"><time datetime="2031-05-02T09:00:00Z">
        2 May 2031</time></div><div class="live-blog"><div class="entry"><div class="entry-meta">
        <time datetime="2031-05-02T14:32:00Z">2m ago</time><span class="author">Zoë Brandt</span></div>
        <h2>The guests have left</h2><p>\(Prose.paragraphs[0])</p><ul><li>No date was set.</li>
        <li>No paper was signed.</li></ul></div><div class="entry"><p class="timestamp">13.05 CET</p>
        <p>\(Prose.paragraphs[1])</p><div class="share"><a>Share</a></div></div>
        <div class="entry"><span class="time">12:50</span><p>\(Prose.paragraphs[3])</p></div></div>
        <div class="related"><div><time>11:00</time><p>Why the harbour was closed, in five maps that
        you have not seen.</p></div></div></body></html>
        """)
    #expect(
      article.text.split(separator: "\n\n") == [
        "14:32 UTC", "The guests have left", Prose.paragraphs[0][...], "- No date was set.",
        "- No paper was signed.", "13.05 CET", Prose.paragraphs[1][...], "12:50",
        Prose.paragraphs[3][...],
      ])
  }

  @Test func `takes a live blog from its data where the page shows nothing`() throws {
    let article = try read(
      page: """
        <html><head><title>Lindmark talks live</title><script type="application/ld+json">
        {"@type": "LiveBlogPosting", "headline": "Lindmark talks live", "liveBlogUpdate": [
        {"@type": "BlogPosting", "headline": "The guests have left",
        "datePublished": "2031-05-02T14:32:00+02:00", "articleBody": "They left by the back door."},
        {"@type": "BlogPosting", "datePublished": "2031-05-02T13:05:00+02:00",
        "articleBody": "The talks began an hour late."}]}</script></head><body><h1>Lindmark talks live
        </h1><div id="app"></div></body></html>
        """)
    #expect(
      article.text == """
        14:32

        The guests have left

        They left by the back door.

        13:05

        The talks began an hour late.
        """)
  }

  @Test func `takes the text from the data of a page that a program fills`() throws {
    let article = try read(
      page: """
        <html><head><title>Ferry</title><script type="application/ld+json">{"@type": "NewsArticle",
        "headline": "Ferry", "articleBody": "<p>\(Prose.paragraphs[0])</p><p>\(Prose.paragraphs[1])
        </p>"}</script></head><body><div id="root">Please switch on JavaScript.</div></body></html>
        """)
    #expect(article.text == Prose.paragraphs[..<2].joined(separator: "\n\n"))
  }

  @Test func `loses soft hyphens, zero-width letters and other blanks, and is composed`() throws {
    let article = try read(
      page: """
        <p>Pre\u{AD}si\u{AD}dent Zoe\u{308} Vale\u{200B} met\u{A0}Karl&nbsp;Osei\u{202E} in Lindmark
        &amp; then left, &quot;tired but glad&quot;, as her aides said on the quay that night.</p>
        """)
    #expect(
      article.text
        == "President Zoë Vale met Karl Osei in Lindmark & then left, \"tired but glad\", as her "
        + "aides said on the quay that night.")
  }

  @Test func `is missing from a page of nothing but links`() {
    let links = (1...40).map { "<li><a href='/\($0)'>The harbour, part \($0)</a></li>" }.joined()
    #expect(throws: InputProblem.self) { try read(page: "<ul>\(links)</ul>") }
  }
}

/// The article on a page.
func read(
  page: String, url: String? = nil, charset: String? = nil
) throws(InputProblem) -> Article {
  try PageReader(outlets: OutletNames(knownOutlets)).article(
    from: Array(page.utf8), name: "page.html", url: url, charset: charset)
}
