import Testing

@testable import SummitIngestion

@Suite struct `Hostile input` {
  private static let story = "Vale met Osei in Lindmark, and the two of them talked for hours."

  @Test func `cannot make XML grow or fetch`() {
    let entities = (1...9).map { level in
      "<!ENTITY a\(level) '" + String(repeating: "&a\(level - 1);", count: 10) + "'>"
    }
    let feed = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "bomb">\(entities.joined())
      <!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % more SYSTEM "http://127.0.0.1:1/x.dtd">
      %more;]><rss><channel><item><description>Vale came.&a9;&file;</description></item>
      </channel></rss>
      """
    #expect(summaries(of: feed, name: "a.xml") == ["a.xml#1: Vale came."])
  }

  @Test func `cannot make the reader overflow by nesting`() {
    let depth = 100_000
    let deep = { (open: String, close: String) in
      String(repeating: open, count: depth) + Self.story + String(repeating: close, count: depth)
    }
    let advice = "deep; save the article as plain text"
    #expect(
      summaries(of: "<html><body>" + deep("<div>", "</div>"), name: "a.html")
        == ["! a.html: its elements are nested more than 4096 \(advice)"])
    #expect(
      summaries(of: "<rss><item>" + deep("<b>", "</b>"), name: "a.xml")
        == ["! a.xml: its elements are nested more than 250 \(advice)"])
    #expect(
      summaries(
        of: "[{\"text\": " + deep("[", "]") + "}, {\"text\": \"Vale came.\"}]", name: "a.json")
        == [
          "! a.json: value 1 is damaged at its byte 208; mend it or take it out",
          "a.json#2: Vale came.",
        ])
    let parts = (0..<10_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    #expect(
      summaries(
        of: "From: a@b.example\nMIME-Version: 1.0\n" + parts.joined() + "\n" + Self.story,
        name: "a.eml")
        == ["! a.eml: no article is in the file; name its format with --as if it has any"])
    let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: depth)
    #expect(
      summaries(of: "From: a@b.example\nMIME-Version: 1.0\n" + messages + Self.story, name: "a.eml")
        == ["! a.eml: no article is in the file; name its format with --as if it has any"])
  }

  @Test func `cannot make the reader of Markdown slow or overflow`() {
    for mark in ["> ", "[", "*a ", "<a ", "`", "![", "a_"] {
      let text = String(repeating: mark, count: 5_000) + Self.story
      #expect(summaries(of: text, name: "a.md").count == 1)
    }
  }

  @Test func `cannot fill the memory with one long text`() {
    let limit = 1 << 20
    let long = String(repeating: "Vale met Osei again. ", count: 100_000)
    let advice = "is larger than the limit of \(limit) bytes; split it into its articles"
    let good = "{\"text\": \"Vale came.\"}"
    #expect(summaries(of: long, name: "a.txt", limit: limit) == ["! a.txt: the file \(advice)"])
    #expect(
      summaries(of: "\(good)\n{\"text\": \"\(long)\"}\n\(good)\n", name: "a.ndjson", limit: limit)
        == ["a.ndjson:1: Vale came.", "! a.ndjson:2: the line \(advice)", "a.ndjson:3: Vale came."])
    #expect(
      summaries(of: "[\(good), {\"text\": \"\(long)\"}]", name: "a.json", limit: limit)
        == ["a.json#1: Vale came.", "! a.json: a value \(advice)"])
    #expect(
      summaries(of: "title,text\na,\"\(long)\n\(long)\"\n", name: "a.csv", limit: limit).first
        == "! a.csv:2: the line \(advice)")
    let message = { (text: String) in
      "From a@b.example Fri Aug 15 10:00:00 2025\nFrom: a@b.example\nMessage-ID: <1>\n\n\(text)\n\n"
    }
    let lines = long.replacing("again. ", with: "again.\n")
    #expect(
      summaries(
        of: message("Vale came.") + message(lines) + message("Osei came."), name: "a.mbox",
        limit: limit)
        == [
          "a.mbox:1: Vale came.", "! a.mbox:7: the message \(advice)",
          "a.mbox:100013: Osei came.",
        ])
  }

  @Test func `cannot be an article that is larger than any`() {
    let words = String(repeating: "Vale met Osei again. ", count: 400_000)
    #expect(
      summaries(of: words, name: "a.txt")
        == ["! a.txt: the text is larger than 8 MB; split it into its articles"])
    #expect(
      summaries(of: "[{\"text\": \"\(words)\"}, {\"text\": \"Vale came.\"}]", name: "a.json")
        == [
          "! a.json: the article 'a.json#1' is larger than 8 MB; split it, or take it out",
          "a.json#2: Vale came.",
        ])
    #expect(
      summaries(of: "<p>" + String(repeating: words, count: 2), name: "a.html")
        == ["! a.html: the page is larger than 16 MB; save it anew, or as plain text"])
  }

  @Test func `cannot fill the memory with what unpacks to much more`() throws {
    let bomb = try Gzip.bomb(of: 100 << 20)
    #expect(bomb.count < 1 << 18)
    #expect(
      summaries(outcomes(of: bomb, name: "a.txt.gz", limit: 1 << 30)) == [
        "! a.txt.gz: it unpacks to more than 400 times its size, which no coverage does; "
          + "unpack it yourself if you trust it"
      ])
  }

  @Test func `is told from text by its zeros, part by part`() {
    let binary = "it is binary, not text; save the article as plain text"
    #expect(
      summaries(of: "title,text\na,Vale\u{0} came.\nb,Osei came.\n", name: "a.csv")
        == ["! a.csv:2: \(binary)", "a.csv:3: Osei came."])
    #expect(
      summaries(
        of: "{\"text\": \"Vale\u{0}\"}\n{\"text\": \"Osei\\u0000 came.\"}\n", name: "a.ndjson")
        == ["! a.ndjson:1: \(binary)", "a.ndjson:2: Osei came."])
    #expect(
      summaries(of: "<rss><item><description>Vale\u{0}</description></item></rss>", name: "a.xml")
        == ["! a.xml: \(binary)"])
    #expect(summaries(of: "Vale\u{0} came.", name: "a.txt") == ["! a.txt: \(binary)"])
    #expect(summaries(of: "<p>\(Self.story)\u{0}</p>", name: "a.html") == ["a.html: \(Self.story)"])
  }

  @Test(arguments: [
    "utf-16", "utf-7", "cp037", "nonsense", "../../etc/passwd", "", "utf-8//IGNORE",
  ])
  func `cannot have text misread by a wrong encoding`(charset: String) {
    let hints = InputHints(
      url: "https://a.example/", contentType: "text/plain; charset=\"\(charset)\"")
    for text in [Self.story + " Zoë.", "<p>\(Self.story) Zoë.</p>"] {
      #expect(
        summaries(outcomes(of: Array(text.utf8), name: "https://a.example/", hints: hints))
          == ["https://a.example/: \(Self.story) Zoë."])
    }
  }

  @Test func `has fields without end`() {
    let fields = (0..<200_000).map { "X-Field-\($0): a\n" }.joined()
    #expect(
      summaries(of: "From: a@b.example\nMIME-Version: 1.0\n\(fields)\nVale came.", name: "a.eml")
        == ["a.eml: Vale came."])
    #expect(
      summaries(of: "WARC/1.0\r\n\(fields)\r\n", name: "a.warc").first
        == "! a.warc: a record does not tell its Content-Length, and was left out")
    let columns = String(repeating: ",", count: 200_000)
    #expect(
      summaries(of: "title,text\na,Vale came.\(columns)\nb,Osei came.\n", name: "a.csv")
        == ["a.csv:2: Vale came.", "a.csv:3: Osei came."])
  }
}
