import Testing

@testable import SummitIngestion

@Suite struct `The format of a file` {
  @Test(
    arguments: [
      ("<!DOCTYPE html><p>Hi", ArticleFormat.html), ("  \n<html>", .html), ("<P class=a>Hi", .html),
      ("<!-- <rss> --><body>", .html), ("<?xml version='1.0'?>\n<!DOCTYPE html>", .html),
      ("<?xml version='1.0'?><rss>", .feed), ("<feed xmlns='http://www.w3.org/2005/Atom'>", .feed),
      ("<rdf:RDF>", .feed), ("<!DOCTYPE rss SYSTEM 'a'><rss>", .feed),
      ("{\"title\": \"Vale\"}", .json), ("{\"a\": 1}\n{\"a\": 2}\n", .ndjson),
      ("{\n \"a\": 1\n}", .json), ("[{\"a\": 1}]", .json), ("[]", .json),
      ("title,text\nVale,She came.\n", .csv), ("url\ttext\nx\ty\n", .tsv),
      ("WARC/1.1\r\nWARC-Type: warcinfo\r\n", .warc),
      ("From: a@b.example\nMIME-Version: 1.0\n\nHi", .email),
      ("From a@b.example Fri Aug 15 10:00:00 2025\nFrom: a@b.example\nMessage-ID: <1>\n\n", .email),
      ("# Vale meets Osei\n\nText", .markdown), ("Vale met Osei.", .text),
      ("{Vale} met Osei.", .text), ("[Vale] met Osei.", .text), ("< 3 met", .text),
      ("From: Lindmark\nTo: Sudland\n\nThey travelled.", .text), ("", .text),
    ])
  func `shows in what it holds`(start: String, format: ArticleFormat) throws {
    #expect(try recognized(start, "a") == format)
    #expect(try format == .warc || recognized("\u{FEFF}" + start, "a") == format)
  }

  @Test func `is what its name tells where it holds nothing plain`() throws {
    #expect(try recognized("Vale met Osei.", "a.md.gz") == .markdown)
    #expect(try recognized("<doc>", "a.xml") == .feed)
    #expect(try recognized("Vale met Osei.", "https://a.example/b.html?c=d.md#e") == .html)
    #expect(try recognized("Vale met Osei.", "https://a.html/b") == .text)
    #expect(try recognized("<rss>", "a.html") == .feed)
    #expect(try recognized("Vale met Osei.", "a.txt", .markdown) == .markdown)
  }

  @Test(
    arguments: [
      ("text/html; charset=utf-8", ArticleFormat.html), ("Application/RSS+XML", .feed),
      ("application/feed+json", .json), ("text/csv;header=present", .csv), ("text/plain", nil),
      ("", nil),
    ])
  func `is what a web server calls it`(type: String, format: ArticleFormat?) {
    #expect(ArticleFormat(mediaType: type) == format)
  }

  @Test func `is what it is told to be`() {
    let hints = InputHints(format: .text)
    #expect(
      summaries(outcomes(of: Array("{\"text\": \"Vale came.\"}".utf8), name: "a", hints: hints))
        == ["a: {\"text\": \"Vale came.\"}"])
  }

  @Test func `comes with the answer of a web server, as its encoding does`() {
    let hints = InputHints(
      url: "https://a.example/b", contentType: "text/html; charset=\"koi8-r\"")
    #expect(hints.charset == "koi8-r")
    #expect(hints.url == "https://a.example/b")
    #expect(
      summaries(
        outcomes(
          of: Array(
            "Vale met Osei &amp; Holm in Lindmark today, and the three talked for hours.".utf8),
          name: "https://a.example/b",
          hints: hints))
        == [
          "https://a.example/b: Vale met Osei & Holm in Lindmark today, and the three talked for hours."
        ])
  }

  @Test(
    arguments: [
      ("%PDF-1.7", "it is a PDF; save its text and read that"),
      ("PK\u{3}\u{4}", "it is a ZIP archive or an office document; unpack it or save its text"),
      ("{\\rtf1", "it is a rich text document; save it as plain text"),
      ("SQLite format 3\u{0}", "it is an SQLite database; export its articles as NDJSON or CSV"),
    ])
  func `is refused where it holds no text`(start: String, message: String) {
    #expect(throws: InputProblem(name: "a.txt", message: message)) {
      try recognized(start, "a.txt")
    }
  }

  private func recognized(
    _ start: String, _ name: String, _ served: ArticleFormat? = nil
  ) throws -> ArticleFormat {
    try FormatRecognition.format(of: Array(start.utf8)[...], name, servedAs: served)
  }
}
