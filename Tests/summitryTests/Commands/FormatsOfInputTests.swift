import Foundation
import Testing

@Suite struct `Inputs of any format` {
  private static let feed = """
    <rss version="2.0"><channel><title>Harbour Gazette</title>
    <item><title>Vale and Lind talk</title><link>https://gazette.example/talks</link>
    <pubDate>Sat, 16 Aug 2025 08:00:00 +0200</pubDate><description>&lt;p&gt;LINDMARK — President
    Anna Vale met Prime Minister Ode Lind at Castle Orme on Friday.&lt;/p&gt;</description></item>
    <item><title>Vale und Lind reden</title><link>https://gazette.example/gespraech</link>
    <description>Präsidentin Anna Vale hat sich am Freitag mit dem Premierminister auf der Burg
    getroffen, und es wurde über die Fischerei gesprochen. Die Gespräche werden nicht die letzten
    sein.</description></item><item><title>Only a headline</title></item></channel></rss>
    """
  private static let lines = """
    {"title": "Holm leaves", "text": "Foreign Minister Ida Holm left Lindmark on Friday."}
    {"title": "Broken", "text":
    """

  @Test func `are read in one run, and what is wrong with a part is reported`() throws {
    let folder = try ArticleFolder(articles: 1)
    try folder.write("feed.rss", Self.feed)
    try folder.write("lines.ndjson", Self.lines)
    let run = try Summitry.run("read", folder.path)
    #expect(
      run.output.split(separator: "\n").map { $0.prefix { $0 != "," } } == [
        "{\"article\":\"a001.txt\"", "{\"article\":\"https://gazette.example/talks\"",
        "{\"article\":\"https://gazette.example/gespraech\"", "{\"article\":\"lines.ndjson:1\"",
      ])
    #expect(run.status == 2)
    #expect(
      run.error == """
        summitry: \(folder.file("feed.rss")): the article 'feed.rss#3' has no text; \
        take it out or export it with its text
        summitry: \(folder.file("lines.ndjson")):2: it is no JSON from byte 27 on; \
        write one object a line

        """)
  }

  @Test func `are what --as says`() throws {
    let read = try Summitry.run("read", "--as", "text", "-", input: Self.lines)
    #expect(read.output.split(separator: "\n").count == 1)
    #expect(read.output.contains("\\\"title\\\": \\\"Holm leaves\\\""))
    #expect(try Summitry.run("read", "--as", "feed", "-", input: "Vale came.").status == 2)
  }

  @Test func `may be gzipped and come through a pipe`() throws {
    let folder = try ArticleFolder(articles: 2)
    let run = try Summitry.shell(
      "cat '\(folder.file("a001.txt"))' | gzip | \"$SUMMITRY\" extract - | grep -c Vale")
    #expect(run == .init(output: "1\n", error: "", status: 0))
  }

  @Test func `in other languages than English are kept and found, but give no facts`() throws {
    let folder = try ArticleFolder()
    try folder.write("feed.rss", Self.feed)
    let run = try Summitry.run("import", folder.path, "--archive", folder.archive)
    #expect(run.output == "2 articles imported, 1 not in English and without facts, 1 problem\n")
    #expect(
      try folder.rows("SELECT name, language, extracted FROM articles ORDER BY id") == [
        "https://gazette.example/talks|en|1", "https://gazette.example/gespraech|de|0",
      ])
    #expect(
      try folder.rows(
        """
        SELECT DISTINCT r.article_id
        FROM event_evidence AS e
        JOIN receipts AS t ON t.id = e.receipt_id
        JOIN article_revisions AS r ON r.id = t.revision_id
        """) == ["1"])
    #expect(
      try Summitry.run("search", "Fischerei", "--archive", folder.archive).output
        .contains("Vale und Lind reden"))
    let extract = try Summitry.run("extract", folder.file("feed.rss"))
    #expect(extract.output.split(separator: "\n").last?.contains("\"events\":[]") == true)
  }

  @Test func `are read to the end where a sentence breaks off behind its speaker`() throws {
    let text = """
      The talks went on for about two hours in the old harbour of the city on the lake, \
      and then they ended, said officials
      """
    let run = try Summitry.run("extract", "-", input: text)
    #expect(run.status == 0)
    #expect(run.output.contains(#""sentences":[[1,117]]"#))
  }
}
