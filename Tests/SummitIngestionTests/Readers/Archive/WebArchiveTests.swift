import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite struct `A web archive` {
  private static let page = """
    <html><body><article><p>Anna Vale met Karl Osei in the old town of Lindmark on Friday.</p>
    <p>The two of them talked for three hours about the ferries, officials said.</p></article></body>
    """

  private static let words = "Vale met Osei in Lindmark, and the two of them talked for hours."

  @Test func `gives pages, feeds and texts that were answered with success`() {
    let archive =
      record("warcinfo", nil, "software: test", "application/warc-fields")
      + record("request", "https://post.example/a", "GET /a HTTP/1.1\r\n\r\n")
      + answer("https://post.example/a", Self.page)
      + answer("https://post.example/gone", Self.page, status: "404 Not Found")
      + answer("https://post.example/a.png", "\u{89}PNG", type: "image/png")
      + answer("https://post.example/robots.txt", "User-agent: *", type: "text/plain")
      + answer(
        "https://post.example/rss",
        "<rss><channel><item><description>Vale came.</description>"
          + "<link>https://post.example/b</link></item></channel></rss>",
        type: "application/rss+xml")
      + answer("https://post.example/map.xml", "<urlset></urlset>", type: "text/xml")
      + record("conversion", "<https://post.example/c>", "Holm left.", "text/plain")
      + record("metadata", "https://post.example/a", "fetchTimeMs: 7", "application/warc-fields")
    #expect(
      summaries(of: archive, name: "crawl.warc") == [
        "https://post.example/a: Anna Vale met Karl Osei in the old town of Lindmark on Friday.\n\n"
          + "The two of them talked for three hours about the ferries, officials said.",
        "https://post.example/b: Vale came.", "https://post.example/c: Holm left.",
      ])
  }

  @Test func `joins chunks and unpacks what the server packed`() {
    let body = Array("<p>Vale met Osei in Lindmark, and the two of them talked for hours.</p>".utf8)
    let chunks =
      Array("1a\r\n".utf8) + body[..<26] + Array("\r\n\(hexadecimal(body.count - 26));x\r\n".utf8)
      + body[26...] + Array("\r\n0\r\n\r\n".utf8)
    let text = "Vale met Osei in Lindmark, and the two of them talked for hours."
    for (fields, content) in [
      ("Transfer-Encoding: chunked\r\n", chunks), ("Transfer-Encoding: chunked\r\n", body),
      ("Content-Encoding: gzip\r\n", Gzip.packed(body)), ("Content-Encoding: gzip\r\n", body),
    ] {
      let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(fields)\r\n".utf8)
      let archive = record("response", "https://a.example/", head + content)
      #expect(summaries(outcomes(of: archive, name: "a.warc")) == ["https://a.example/: \(text)"])
    }
    let head = Array("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n".utf8)
    #expect(
      summaries(
        outcomes(
          of: record("response", "https://a.example/", head + [0, 1, 2, 3]), name: "a.warc"))
        == [
          "! a.warc: https://a.example/: it is packed as br, which is not read; fetch it as gzip"
        ])
  }

  @Test(arguments: [-40, -3, 3, 40, 100_000])
  func `loses one record to a wrong length and finds the next`(error: Int) {
    let archive =
      answer("https://post.example/a", Self.page, error: error)
      + answer("https://post.example/b", "<p>Vale met Osei in Lindmark for an hour of talks.</p>")
    let summaries = summaries(of: archive, name: "a.warc")
    #expect(summaries.first?.hasPrefix("! a.warc: https://post.example/a: ") == true)
    if error < 100_000 {
      #expect(
        summaries == [
          "! a.warc: https://post.example/a: its Content-Length is wrong; it was left out",
          "https://post.example/b: Vale met Osei in Lindmark for an hour of talks.",
        ])
    }
  }

  @Test func `says where it breaks off`() {
    let whole = answer("https://post.example/a", "<p>\(Self.words)</p>")
    #expect(
      summaries(
        of: whole + answer("https://post.example/b", Self.page).dropLast(60), name: "a.warc")
        == [
          "https://post.example/a: \(Self.words)",
          "! a.warc: https://post.example/b: the archive is cut off in it; "
            + "copy or fetch the archive again",
        ])
    #expect(
      summaries(of: "WARC/1.0\r\nWARC-Type: response\r\n\r\n", name: "a.warc")
        == ["! a.warc: a record does not tell its Content-Length, and was left out"])
  }

  @Test func `is read member by member where it is gzipped`() {
    let pages = ["One met two.", "Three met four.", "Five met six."]
    let packed = pages.enumerated().flatMap { number, text in
      Gzip.packed(
        Array(record("conversion", "https://a.example/\(number)", text, "text/plain").utf8))
    }
    #expect(
      summaries(outcomes(of: packed, name: "a.warc.gz"))
        == pages.enumerated().map { "https://a.example/\($0): \($1)" })
  }

  private func answer(
    _ url: String, _ body: String, type: String = "text/html; charset=utf-8",
    status: String = "200 OK", error: Int = 0
  ) -> String {
    record(
      "response", url, "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\r\n\(body)", error: error)
  }

  private func record(
    _ kind: String, _ url: String?, _ content: String, _ type: String = "application/http",
    error: Int = 0
  ) -> String {
    head(kind, url, type, content.utf8.count + error) + content + "\r\n\r\n"
  }

  private func record(_ kind: String, _ url: String, _ content: [UInt8]) -> [UInt8] {
    Array(head(kind, url, "application/http", content.count).utf8) + content
      + Array("\r\n\r\n".utf8)
  }

  private func head(_ kind: String, _ url: String?, _ type: String, _ length: Int) -> String {
    "WARC/1.1\r\nWARC-Type: \(kind)\r\n" + (url.map { "WARC-Target-URI: \($0)\r\n" } ?? "")
      + "Content-Type: \(type)\r\nContent-Length: \(length)\r\n\r\n"
  }

  private func hexadecimal(_ number: Int) -> String { String(number, radix: 16) }
}
