import Testing

@testable import SummitIngestion

@Suite struct `A document of markup` {
  @Test func `keeps elements, attributes and texts in their order`() throws {
    let page = try document("<div ID=a class='b c'><p>One <b>two</b><p>Three &amp; four</div>")
    let division = try #require(page.first("div", in: page.root))
    #expect(page.attribute("id", of: division) == "a")
    #expect(page.attribute("class", of: division) == "b c")
    #expect(page.attribute("href", of: division) == nil)
    let paragraphs = page.children(of: division, named: "p")
    #expect(paragraphs.map(page.text) == ["One two", "Three & four"])
    #expect(paragraphs.allSatisfy { page.parent(of: $0) == division })
    #expect(page.parent(of: page.root) == nil)
  }

  @Test func `knows the namespaces of XML`() throws {
    let feed = try MarkupDocument(
      xml: Array(
        #"<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:date>May</dc:date></rss>"#.utf8),
      name: "feed.xml")
    let date = try #require(feed.first("date", in: feed.root))
    #expect(feed.namespace(of: date) == "http://purl.org/dc/elements/1.1/")
    #expect(feed.text(of: date) == "May")
  }

  @Test func `lays flat what is nested too deep, and gives up what is nested beyond reason`() throws
  {
    let deep = String(repeating: "<div>", count: 2000) + "<p>The end.</p>"
    let page = try document(deep)
    #expect(page.text(of: page.root) == "The end.")
    let html = String(repeating: "<b>", count: 100_000)
    #expect(throws: InputProblem.self) { try document(html) }
    let xml = String(repeating: "<a>", count: 100_000)
    #expect(throws: InputProblem.self) {
      try MarkupDocument(xml: Array(xml.utf8), name: "deep.xml")
    }
  }

  @Test func `opens no entity that a document declares, and no file`() throws {
    let bomb = (1...9).map {
      "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
    }
    let text = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">\(bomb.joined())
      <!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://post.example/x">
      <!ENTITY % more SYSTEM "file:///etc/hostname"> %more;]>
      <rss><title>Ferry &amp; harbour &eacute; &l9;&file;&net;</title></rss>
      """
    let feed = try MarkupDocument(xml: Array(text.utf8), name: "feed.xml")
    #expect(feed.text(of: feed.root) == "Ferry & harbour é ")
  }

  @Test func `reads what is no markup at all without harm`() throws {
    for bytes in [[0], Array(repeating: 0, count: 1000), [0xFF, 0xD8, 0xFF], Array("<".utf8)] {
      do throws(InputProblem) {
        _ = try MarkupDocument(html: bytes, name: "page.html")
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    #expect(throws: InputProblem.self) { try MarkupDocument(html: [], name: "page.html") }
    #expect(throws: InputProblem.self) { try MarkupDocument(xml: Array("no".utf8), name: "x.xml") }
  }

  private func document(_ html: String) throws(InputProblem) -> MarkupDocument {
    try MarkupDocument(html: Array(html.utf8), name: "page.html")
  }
}
