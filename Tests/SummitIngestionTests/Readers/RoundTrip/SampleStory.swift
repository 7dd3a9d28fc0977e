import SummitCoverage

@testable import SummitIngestion

/// One article, written down in every format that is read.
///
/// Its letters go beyond ASCII, and its words hold what formats must escape: quotation marks, an
/// ampersand, a less-than sign, a comma and a line beginning with "From".
enum SampleStory {
  static let title = "Vale & Osei sign “Lindmark accord”, then part"
  static let outlet = "Lindmark Post"
  static let byline = "Zoë Brandt"
  static let published = "2025-08-16"
  static let url = "https://post.example/world/accord"

  static let paragraphs = [
    "LINDMARK — President Anna Vale of Norland met Prime Minister Karl Osei of Sudland in Lindmark "
      + "on Friday, August 15, 2025, for talks on the Straße & ferry treaty.",
    "Foreign Minister Jürgen Holm also attended the meeting; fewer than 3 < 5 points were open, "
      + "officials said.",
    "From the harbour the two leaders walked to the “Old Mill”, where they signed the accord.",
    "\"We have agreed to meet again,\" Vale said.",
  ]

  static var text: String { paragraphs.joined(separator: "\n\n") }

  static let outlets = [
    Outlet(
      slug: "lp", name: outlet, names: ["The Lindmark Post"], kind: "newspaper",
      domain: "post.example")
  ]

  /// A file of the format, and its name.
  static let files: [(name: String, bytes: [UInt8])] = [
    ("story.txt", utf8("\(title)\n\nBy \(byline)\n\(outlet)\nAugust 16, 2025\n\n\(text)\n")),
    ("story.md", utf8(markdown)),
    ("story.html", utf8(html)),
    ("rss.xml", utf8(rss)),
    ("atom.xml", utf8(atom)),
    ("rdf.xml", utf8(rdf)),
    ("feed.json", utf8(jsonFeed)),
    ("story.json", utf8(schema)),
    ("stories.json", utf8("[\(record)]")),
    ("story.ndjson", utf8(record + "\n")),
    ("story.csv", utf8(csv(","))),
    ("semicolons.csv", utf8(csv(";"))),
    ("story.tsv", utf8(csv("\t"))),
    (
      "excel.txt",
      csv("\t").utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
    ),
    ("story.warc", utf8(warc)),
    ("story.eml", utf8(email)),
    ("story.mbox", utf8(mailbox)),
  ]

  private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static var markup: String {
    paragraphs.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
  }

  private static var markdown: String {
    """
    ---
    title: '\(title)'
    author: \(byline)
    source: \(outlet)
    date: \(published)
    ---

    \(text.replacing("<", with: "\\<"))
    """
  }

  private static var html: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>\(escaped(title)) - \(outlet)</title>
    <meta property="og:title" content="\(escaped(title))">
    <meta property="og:site_name" content="\(outlet)">
    <meta name="author" content="\(byline)">
    <meta property="article:published_time" content="\(published)T08:00:00+02:00">
    <link rel="canonical" href="\(url)">
    </head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <article><h1>\(escaped(title))</h1>
    \(markup)
    </article><footer>© \(outlet)</footer></body></html>
    """
  }

  private static var rss: String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>\(outlet) - World</title><link>https://post.example/</link><language>en-gb</language>
    <item><title>\(escaped(title))</title><link>\(url)</link><guid>\(url)</guid>
    <dc:creator>\(byline)</dc:creator><pubDate>Sat, 16 Aug 2025 08:00:00 +0200</pubDate>
    <description>The two signed in Lindmark.</description>
    <content:encoded><![CDATA[\(markup)]]></content:encoded></item>
    </channel></rss>
    """
  }

  private static var atom: String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>\(outlet)</title>
    <link href="https://post.example/"/><link rel="self" href="https://post.example/atom"/>
    <entry><title type="html">\(escaped(escaped(title)))</title><link href="\(url)"/><id>tag:1</id>
    <author><name>\(byline)</name></author><published>\(published)T08:00:00+02:00</published>
    <updated>2025-08-18T08:00:00Z</updated><summary>The two signed.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\(markup)</div></content>
    </entry></feed>
    """
  }

  private static var rdf: String {
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://post.example/"><title>\(outlet)</title>
    <link>https://post.example/</link></channel>
    <item rdf:about="\(url)"><title>\(escaped(title))</title><link>\(url)</link>
    <dc:date>\(published)</dc:date><dc:creator>\(byline)</dc:creator><dc:language>en</dc:language>
    <description>\(escaped(markup))</description></item></rdf:RDF>
    """
  }

  private static var record: String {
    var json = JSONWriter()
    json.object { json in
      json.member("title", title)
      json.member("byline", byline)
      json.member("outlet", outlet)
      json.member("published", published)
      json.member("url", url)
      json.member("text", text)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static var schema: String {
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "NewsArticle")
      json.member("headline", title)
      json.key("author")
      json.array { json in json.object { $0.member("name", byline) } }
      json.key("publisher")
      json.object { $0.member("name", outlet) }
      json.member("datePublished", "\(published)T08:00:00+02:00")
      json.member("url", url)
      json.member("articleBody", text)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static var jsonFeed: String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", outlet)
      json.key("items")
      json.array { json in
        json.object { json in
          json.member("id", "1")
          json.member("title", title)
          json.member("url", url)
          json.member("date_published", "\(published)T08:00:00+02:00")
          json.key("authors")
          json.array { json in json.object { $0.member("name", byline) } }
          json.member("content_html", markup)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func csv(_ separator: String) -> String {
    let quoted = { (text: String) in "\"\(text.replacing("\"", with: "\"\""))\"" }
    let names = ["Title", "Authors", "Publish Date", "Source", "URL", "Text"]
    let row = [title, byline, published, outlet, url, text].map(quoted)
    return names.joined(separator: separator) + "\r\n" + row.joined(separator: separator) + "\r\n"
  }

  private static var warc: String {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html
    let head = """
      WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(url)\r\n\
      Content-Type: application/http; msgtype=response\r\nContent-Length: \(answer.utf8.count)\
      \r\n\r\n
      """
    return head + answer + "\r\n\r\n"
  }

  private static var email: String {
    """
    From: =?utf-8?Q?Lindmark_Post?= <news@post.example>
    To: desk@example.org
    Subject: =?utf-8?Q?Vale_&_Osei_sign_=E2=80=9CLindmark_accord?=
     =?utf-8?B?4oCdLCB0aGVuIHBhcnQ=?=
    Date: Sat, 16 Aug 2025 08:00:00 +0200
    MIME-Version: 1.0
    Content-Type: multipart/alternative; boundary="b-1"

    --b-1
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    By \(byline)

    \(text)

    --b-1
    Content-Type: text/html; charset=utf-8

    <p>See it in your browser.</p>
    --b-1--
    """
  }

  private static var mailbox: String {
    let message = email.replacing("\nFrom the", with: "\n>From the")
    return "From news@post.example Sat Aug 16 08:00:00 2025\n\(message)\n\n"
  }
}
