import SummitCoverage
import Testing

@testable import SummitIngestion

/// Pages that are made, or broken, to do harm: each gives an article or one clear line, and takes
/// time in proportion to its length.
@Suite(.timeLimit(.minutes(2))) struct `A hostile page` {
  @Test func `nested a hundred thousand deep is refused in one line`() {
    for name in ["div", "b", "table", "ul", "blockquote", "article"] {
      let html = String(repeating: "<\(name)>", count: 100_000) + "x"
      #expect(throws: InputProblem.self) { try read(page: html) }
    }
    do throws(InputProblem) {
      _ = try read(page: String(repeating: "<i>", count: 25_000))
    } catch {
      #expect(!error.description.contains("\n"))
      #expect(error.description.contains("page.html"))
    }
  }

  @Test func `of very many paragraphs is read`() throws {
    let paragraph = "<p>The leaders met in Lindmark and agreed to meet there again in May.</p>"
    let article = try read(page: String(repeating: paragraph, count: 25_000))
    #expect(article.text.utf8.count > 1_500_000)
  }

  @Test(arguments: [
    "<a href='mailto:x'>a</a><br><br>", "<time datetime='2031-05-02'>x</time><p>",
    "<span class='byline author date'>", "<div itemscope itemprop='author headline name'>",
    "<h1>Ferry</h1>", "<script>", "<!--", "<svg>", "<li><a href=x>x</a>",
    "<meta name=author content=a>",
    "<b class='a-b-c-d-e-f-g-h'>", "<tr><td>", "&#x110000;&#0;&nosuch;", "<p style='display:none'>",
    "<script type='application/ld+json'>[{\"@type\": \"NewsArticle\"}]</script>",
  ])
  func `of one thing over and over takes no time`(piece: String) {
    let html = String(repeating: piece, count: 8_000) + "<p>\(Prose.paragraphs[0])</p>"
    do throws(InputProblem) {
      _ = try read(page: html)
    } catch {
      #expect(!error.message.isEmpty)
    }
  }

  @Test func `with data nested beyond reason is read without them`() throws {
    let article = try read(
      page: """
        <title>Ferry</title><script type="application/ld+json">\(String(repeating: "[", count: 500_000))
        \(String(repeating: "]", count: 500_000))</script>
        <p>\(Prose.paragraphs[0])</p>
        """)
    #expect(article.text == Prose.paragraphs[0])
  }

  @Test func `with one attribute, name or word of megabytes is read`() throws {
    let long = String(repeating: "x", count: 3_000_000)
    for html in ["<p class='\(long)'>", "<\(long)>", "<p \(long)=1>", "<p>\(long)</p><p>"] {
      let article = try read(page: html + Prose.paragraphs[0] + " " + Prose.paragraphs[1])
      #expect(article.text.hasSuffix(Prose.paragraphs[1]))
    }
  }

  @Test func `with zero bytes within words is read`() throws {
    let html = "<title>Fer\0ry</title><p>\0\(Prose.paragraphs[0])\0</p>\0\0"
    #expect(try read(page: html).text == Prose.paragraphs[0])
  }

  @Test func `in pieces is read, or refused, at every cut`() {
    let html = Array(PaperTemplates.all[1].html.utf8)
    for end in stride(from: 1, to: html.count, by: 7) {
      _ = try? read(page: String(decoding: html[..<end], as: UTF8.self))
    }
  }
}
