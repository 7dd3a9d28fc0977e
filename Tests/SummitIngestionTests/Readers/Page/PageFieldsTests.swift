import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `What a page says of its article` {
  @Test func `is read from linked data, with names given by reference`() throws {
    let article = try page(
      head: """
        <title>Ferry to sail again, leaders say</title>
        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
          {"@type": "Organization", "@id": "#paper", "name": "Lindmark Post"},
          {"@type": "Person", "@id": "#zb", "name": "Zoë Brandt"},
          {"@type": "WebPage", "datePublished": "2031-05-01T10:00:00+02:00", "inLanguage": "en-GB"},
          {"@type": "NewsArticle", "headline": "Ferry to sail again",
           "datePublished": "2031-05-02T10:00:00+02:00", "dateModified": "2031-05-04T10:00:00+02:00",
           "author": [{"@id": "#zb"}, {"@type": "Person", "name": "Karl Lund"}],
           "publisher": {"@id": "#paper"},
           "mainEntityOfPage": {"@type": "WebPage", "@id": "https://post.example/ferry"}}]}</script>
        """)
    #expect(
      article
        == Article(
          name: "page.html", title: "Ferry to sail again", outlet: "Lindmark Post",
          byline: "Zoë Brandt and Karl Lund", published: Day(iso: "2031-05-02"),
          modified: Day(iso: "2031-05-04"), url: "https://post.example/ferry", language: "en",
          text: text))
  }

  @Test func `is read from microdata of the article and not of those beside it`() throws {
    let article = try page(
      head: "<title>Ferry to sail again - Lindmark Post</title>",
      """
      <div itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline">Storm warning
      for the bay</h3><meta itemprop="datePublished" content="2031-04-30"></div>
      <div itemscope itemtype="https://schema.org/NewsArticle">
      <h2 itemprop="headline">Ferry to sail again</h2>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person">
      <a href="/zb"><span itemprop="name">Zoë Brandt</span></a></span>
      <time itemprop="datePublished" datetime="2031-05-02T10:00:00+02:00">2 May</time>
      <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization">
      <meta itemprop="name" content="Lindmark Post"></div>
      <div itemprop="articleBody">BODY</div></div>
      """)
    #expect(article.title == "Ferry to sail again")
    #expect(article.byline == "Zoë Brandt")
    #expect(article.published == Day(iso: "2031-05-02"))
    #expect(article.outlet == "Lindmark Post")
    #expect(article.text == text)
  }

  @Test(arguments: [
    """
    <meta property="og:title" content="Ferry to sail again"><meta property="og:site_name"
    content="Lindmark Post"><meta property="article:published_time" content="2031-05-02T08:00:00Z">
    <meta name="author" content="By Zoë Brandt"><meta property="og:url"
    content="https://post.example/ferry"><meta property="og:locale" content="en_GB">
    """,
    """
    <meta name="DC.title" content="Ferry to sail again"><meta name="DC.publisher"
    content="Lindmark Post"><meta name="DC.date.issued" content="2031-05-02"><meta name="DC.creator"
    content="Zoë Brandt"><meta name="DC.language" content="eng">
    <link rel="canonical" href="https://post.example/ferry">
    """,
    """
    <meta name="parsely-title" content="Ferry to sail again"><meta name="application-name"
    content="Lindmark Post"><meta name="parsely-pub-date" content="2031-05-02T08:00:00Z">
    <meta name="parsely-author" content="Zoë Brandt"><meta http-equiv="Content-Language"
    content="en"><meta name="parsely-link" content="https://post.example/ferry">
    """,
  ])
  func `is read from the elements of the head`(head: String) throws {
    let article = try page(head: "<title>Ferry to sail again | Lindmark Post</title>" + head)
    #expect(article.title == "Ferry to sail again")
    #expect(article.outlet == "Lindmark Post")
    #expect(article.byline == "Zoë Brandt")
    #expect(article.published == Day(iso: "2031-05-02"))
    #expect(article.language == "en")
    #expect(article.url == "https://post.example/ferry")
  }

  @Test(arguments: [
    """
    <h1>Ferry to sail again</h1><p class="byline">By <a rel="author" href="/zb">Zoë Brandt</a></p>
    <p class="date">Published May 2, 2031</p>BODY
    """,
    """
    <h1>Ferry to sail again</h1><div>By Zoë Brandt, Lindmark Post | 2 May 2031 | 10:15 CET</div>BODY
    """,
    """
    <h1>Ferry to sail again</h1><div class="post-meta"><time datetime="2031-05-02T10:00:00+02:00">
    this morning</time> <span class="author-name">Zoë Brandt</span></div>BODY
    """,
  ])
  func `is read from what a reader sees`(body: String) throws {
    let article = try page(head: "<title>Ferry to sail again - Lindmark Post</title>", body)
    #expect(article.title == "Ferry to sail again")
    #expect(article.outlet == "Lindmark Post")
    #expect(article.byline == "Zoë Brandt")
    #expect(article.published == Day(iso: "2031-05-02"))
    #expect(article.text == text)
  }

  @Test func `is the signed name rather than whoever typed it in`() throws {
    let article = try page(
      head: #"<title>Ferry to sail again</title><meta name="author" content="Ida Holm">"#,
      #"<h1>Ferry to sail again</h1><p class="byline">By Zoë Brandt</p>BODY"#)
    #expect(article.byline == "Zoë Brandt")
  }

  @Test(arguments: ["admin", "Lindmark Post", "Staff Reporter", "https://post.example/zb", "LPWEB"])
  func `is no name of an author that is none`(author: String) throws {
    let article = try page(
      head: """
        <title>Ferry to sail again</title><meta property="og:site_name" content="Lindmark Post">
        <meta name="author" content="\(author)">
        """)
    #expect(article.byline == nil)
  }

  @Test func `is an agency where that is the author`() throws {
    let article = try page(
      head: """
        <title>Ferry to sail again</title><meta property="og:site_name" content="Lindmark Post">
        <meta name="author" content="Northern Wire Staff">
        """)
    #expect(article.byline == nil)
    #expect(article.agency == "Northern Wire")
    #expect(article.outlet == "Lindmark Post")
  }

  @Test func `is the day where the article appeared, not the one in Greenwich`() throws {
    let article = try page(
      head: """
        <title>Ferry to sail again</title>
        <meta property="article:published_time" content="2031-05-03T02:30:00Z">
        """,
      "<h1>Ferry to sail again</h1><p>May 2, 2031 at 10:30 p.m. ET</p>BODY")
    #expect(article.published == Day(iso: "2031-05-02"))
  }

  @Test func `is the day in the address for want of another`() throws {
    let head = "<title>Ferry to sail again</title>"
    #expect(
      try page(head: head, url: "https://post.example/2031/05/02/ferry").published
        == Day(iso: "2031-05-02"))
    #expect(
      try page(head: head, url: "https://post.example/2031/may/02/ferry").published
        == Day(iso: "2031-05-02"))
    #expect(try page(head: head, url: "https://post.example/1234/56/78").published == nil)
  }

  @Test func `is the outlet of that network name by its common name`() throws {
    let article = try page(
      head: """
        <title>Ferry to sail again</title><meta property="og:site_name" content="nw.example">
        """, url: "https://www.nw.example/ferry")
    #expect(article.outlet == "Northern Wire")
  }

  @Test func `is the address that a browser saved the page from`() throws {
    let article = try read(
      page:
        "<!-- saved from url=(0026)https://post.example/ferry -->\n<html><body>\(paragraphs)</body></html>"
    )
    #expect(article.url == "https://post.example/ferry")
  }

  @Test func `is passed over where it is broken`() throws {
    let article = try page(
      head: """
        <title>Ferry to sail again</title><script type="application/ld+json">{"@type": "NewsArticle",
        "headline": "Cut</script><meta property="article:published_time" content="soon">
        <meta property="og:url" content="javascript:alert(1)">
        """)
    #expect(article.title == "Ferry to sail again")
    #expect(article.published == nil)
    #expect(article.url == nil)
  }

  private let paragraphs = Prose.paragraphs.map { "<p>\($0)</p>" }.joined()
  private let text = Prose.paragraphs.joined(separator: "\n\n")

  /// The article of a page with this head; `BODY` in the body stands for the text.
  private func page(
    head: String, _ body: String = "<h1>Ferry to sail again</h1>BODY", url: String? = nil
  ) throws -> Article {
    try read(
      page:
        "<html><head>\(head)</head><body>\(body.replacing("BODY", with: paragraphs))</body></html>",
      url: url)
  }
}
