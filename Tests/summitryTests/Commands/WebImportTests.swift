import Foundation
import LoopbackServer
import Testing

/// A server on this machine stands for a news site.
@Suite struct `Importing from the web` {
  private static let feed = """
    <rss version="2.0"><channel><title>Harbour Gazette</title><link>http://gazette.example/</link>
    <item><title>Vale and Lind talk</title><link>/talks.html</link>
    <pubDate>Sat, 16 Aug 2025 10:00:00 GMT</pubDate>
    <description>The two leaders met at Castle Orme.</description></item>
    </channel></rss>
    """

  private static let page = """
    <!DOCTYPE html><html><head><title>Vale and Lind talk</title></head><body><article>
    <h1>Vale and Lind talk</h1><p>LINDMARK — President Anna Vale met Prime Minister Ode Lind at
    Castle Orme on Friday, and the two talked about herring for three hours.</p><p>"The herring is
    ours to share," Vale said after the meeting, standing on the steps of the castle.</p>
    </article></body></html>
    """

  /// A site that knows what it has sent before.
  private static func site() throws -> LoopbackServer {
    try LoopbackServer { request in
      if request["If-None-Match"] == "\"1\"" { return .status(304) }
      return switch request.path {
      case "/feed": .ok(feed, type: "application/rss+xml", ["ETag": "\"1\""])
      case "/talks.html": .ok(page, type: "text/html", ["ETag": "\"1\""])
      case "/loop": .redirect(to: "/loop")
      default: .status(404)
      }
    }
  }

  private static func archive() throws -> String {
    try Summitry.temporaryDirectory().appendingPathComponent("new.sqlite").path
  }

  @Test func `asks only once for a feed that stays as it is`() throws {
    let (site, archive) = (try Self.site(), try Self.archive())
    let arguments = ["import", site.url("/feed"), "--archive", archive]
    #expect(
      try Summitry.run(arguments) == .init(output: "1 article imported\n", error: "", status: 0))
    #expect(
      try Summitry.run(arguments)
        == .init(output: "nothing new: 1 article unchanged\n", error: "", status: 0))
    #expect(site.requests.map { $0["If-None-Match"] } == [nil, nil, nil, "\"1\""])
  }

  @Test func `follows a feed to its pages when asked, and then remembers them`() throws {
    let (site, archive) = (try Self.site(), try Self.archive())
    let arguments = ["import", site.url("/feed"), "--archive", archive]
    let following = arguments + ["--follow", "--allow-private"]
    #expect(try Summitry.run(arguments).output == "1 article imported\n")
    // What was read without its pages has to be sent again.
    #expect(try Summitry.run(following).output == "0 articles imported, 1 revised\n")
    #expect(try Summitry.run(following).output == "nothing new: 1 article unchanged\n")
    #expect(try Summitry.run(arguments).output == "nothing new: 1 article unchanged\n")
    #expect(site.paths == ["/feed", "/feed", "/talks.html", "/feed", "/feed"])
    #expect(
      try Summitry.run("sql", "SELECT url FROM articles", "--archive", archive, "--format", "tsv")
        .output.contains(site.url("/talks.html")))
  }

  @Test func `changes nothing in a dry run`() throws {
    let (site, archive) = (try Self.site(), try Self.archive())
    let run = try Summitry.run("import", "--dry-run", site.url("/feed"), "--archive", archive)
    #expect(run.output.hasSuffix("1 article would be imported\n"))
    #expect(!FileManager.default.fileExists(atPath: archive))
  }

  @Test func `reports what cannot be fetched, does the rest, and ends with 2`() throws {
    let (site, archive) = (try Self.site(), try Self.archive())
    let run = try Summitry.run(
      "import", site.url("/none"), site.url("/loop"), "ftp://example.org/feed", site.url("/feed"),
      "--follow", "--archive", archive)
    #expect(run.output == "1 article imported, 4 problems\n")
    #expect(run.status == 2)
    #expect(
      run.error == """
        summitry: \(site.url("/none")): the server answered 404 (not found); check the address
        summitry: \(site.url("/loop")): it redirects to \(site.url("/loop")): it leads to a private \
        address, which no page from elsewhere may reach; with --allow-private it may
        summitry: ftp://example.org/feed: only http and https are fetched, not ftp; save the file \
        and import that
        summitry: \(site.url("/talks.html")): it leads to a private address, which no page from \
        elsewhere may reach; with --allow-private it may

        """)
  }

  @Test func `reads and extracts from the web as well`() throws {
    let site = try Self.site()
    let read = try Summitry.run("read", site.url("/talks.html"))
    #expect(
      read.output.hasPrefix("{\"article\":\"\(site.url("/talks.html"))\",\"title\":\"Vale and"))
    #expect(read.status == 0)
    #expect(try Summitry.run("extract", site.url("/talks.html")).output.contains("Castle Orme"))
    #expect(
      try Summitry.run("read", "--allow-private", site.url("/loop")).error
        == "summitry: \(site.url("/loop")): it redirects more than 10 times; open it in a browser "
        + "and import the address it ends at\n")
  }

  @Test func `fetches nothing where files are waited for`() throws {
    let run = try Summitry.run("import", "--watch", "/tmp", "https://example.org/feed")
    #expect(run.status == 64)
    #expect(
      run.error.hasPrefix(
        "Error: --watch waits for files, not for https://example.org/feed; import that without it.")
    )
  }

  @Test func `fetches no records`() throws {
    let archive = try Self.archive()
    #expect(
      try Summitry.run("import", "--records", "https://example.org/a", "--archive", archive)
        == .init(
          output: "0 articles imported, 1 problem\n",
          error:
            "summitry: https://example.org/a: records are not fetched; save them and import the "
            + "file\n", status: 2))
  }

  @Test func `refuses a time to wait that is none`() throws {
    #expect(try Summitry.run("read", "--timeout", "0", "https://example.org/").status == 64)
  }
}
