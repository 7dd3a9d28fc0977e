import Foundation
import LoopbackServer
import SummitCoverage
import SummitFetching
import SummitIngestion
import Testing

@Suite struct `Reading from the web` {
  @Test func `gives the article of a page, under its address`() throws {
    let server = try LoopbackServer { _ in .ok(WebSamples.page, type: "text/html") }
    let url = server.url("/news/lake.html?from=feed")
    let articles = try WebSamples.read(url).map { try $0.get() }
    #expect(articles.map(\.name) == [url])
    #expect(articles.map(\.url) == [url])
    #expect(articles.map(\.title) == ["Vale and Lind talk by the lake"])
    #expect(articles.first?.text.contains("Anna Vale met Oskar Lind") == true)
  }

  @Test func `gives the items of a feed`() throws {
    let server = try LoopbackServer { _ in .ok(WebSamples.feed, type: "application/rss+xml") }
    let read = WebSamples.read(server.url("/feed"))
    let article = try #require(try read.first?.get())
    #expect(article.url == server.url("/lake.html"))
    #expect(article.text == "The two leaders met for three hours.")
    #expect(read.count == 2)
    #expect(server.paths == ["/feed"])
  }

  @Test func `gives the pages of a feed's items when it follows them`() throws {
    let server = try LoopbackServer { request in
      switch request.path {
      case "/feed": .ok(WebSamples.feed, type: "application/rss+xml")
      case "/lake.html": .ok(WebSamples.page, type: "text/html")
      default: .status(404)
      }
    }
    let read = WebSamples.read(server.url("/feed"), followsLinks: true)
    let article = try #require(try read.first?.get())
    #expect(article.url == server.url("/lake.html"))
    #expect(article.text.contains("Anna Vale met Oskar Lind"))
    // The page does not tell these, the feed does.
    #expect(article.outlet == "Northern Wire")
    #expect(article.published == Day(year: 2025, month: 8, day: 16))
    let problem = InputProblem(
      name: server.url("/gone.html"),
      message: "the server answered 404 (not found); check the address")
    #expect(read.dropFirst() == [.failure(problem)])
    #expect(server.paths == ["/feed", "/lake.html", "/gone.html"])
  }

  @Test func `keeps the item where its page cannot be had`() throws {
    let server = try LoopbackServer { request in
      request.path == "/feed" ? .ok(WebSamples.feed) : .status(500)
    }
    let read = WebSamples.read(server.url("/feed"), followsLinks: true)
    #expect(read.count == 3)
    #expect(try read[1].get().text == "The two leaders met for three hours.")
  }

  @Test func `does not follow links into the user's own network`() throws {
    let server = try LoopbackServer { _ in .ok(WebSamples.feed) }
    let read = WebSamples.read(server.url("/feed"), followsLinks: true) {
      $0.allowsPrivate = false
    }
    guard case .failure(let problem) = read.first else {
      Issue.record("\(read)")
      return
    }
    #expect(problem.message.hasPrefix("it leads to a private address"))
    #expect(server.paths == ["/feed"])
  }

  @Test func `unpacks what is gzipped, and tells what is cut off`() throws {
    let packed = Gzip.packed(Array(WebSamples.page.utf8))
    let server = try LoopbackServer { request in
      .status(
        200, ["Content-Encoding": "gzip", "Content-Type": "text/html"],
        body: request.path == "/whole" ? packed[...] : packed.dropLast(100))
    }
    #expect(
      try WebSamples.read(server.url("/whole")).first?.get().title
        == "Vale and Lind talk by the lake")
    #expect(
      WebSamples.read(server.url("/cut")) == [
        .failure(
          InputProblem(
            name: server.url("/cut"),
            message: "the compressed data is cut off; copy or fetch the file again"))
      ])
  }

  @Test func `takes the encoding that the server names`() throws {
    let text = "Vale in Zürich\n\nZÜRICH — Anna Vale met Oskar Lind in Zürich on Friday."
    let bytes = try #require(text.data(using: .utf16BigEndian))
    let server = try LoopbackServer { _ in
      .status(200, ["Content-Type": "text/plain; charset=utf-16be"], body: Array(bytes))
    }
    #expect(try WebSamples.read(server.url("/a")).first?.get().title == "Vale in Zürich")
  }

  @Test func `takes the format that the server names where the page does not show it`() throws {
    let text = "Vale in Lindmark\n\nAnna Vale met *Oskar Lind* in Lindmark on Friday.\n"
    let server = try LoopbackServer { request in
      .ok(text, type: request.path == "/a" ? "Text/Markdown; charset=UTF-8" : "text/plain")
    }
    let marked = try #require(try WebSamples.read(server.url("/a")).first?.get())
    #expect(marked.text == "Anna Vale met Oskar Lind in Lindmark on Friday.")
    let plain = try #require(try WebSamples.read(server.url("/b")).first?.get())
    #expect(plain.text == "Anna Vale met *Oskar Lind* in Lindmark on Friday.")
  }

  @Test func `leaves the parts of a file their own names, and fetches none that is whole`() throws {
    let words = "Vale met Osei in Lindmark, and the two of them talked for hours."
    let archive = ["/page", "/text"].map { path in
      let type = path == "/page" ? "text/html" : "text/plain"
      let content = path == "/page" ? "<html><body><p>\(words)</p></body></html>" : words
      return "WARC/1.1\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://post.example\(path)\r\n"
        + "Content-Type: \(type)\r\nContent-Length: \(content.utf8.count)\r\n\r\n"
        + content + "\r\n\r\n"
    }
    let mail =
      "From a@example Sat Aug 16 10:00:00 2025\nFrom: Anna Vale <a@example>\n"
      + "Subject: Talks\nContent-Type: text/html\n\n<p>\(words)</p>\n\n"
    let server = try LoopbackServer { request in
      request.path == "/crawl"
        ? .ok(archive.joined()) : .ok(mail + mail, type: "application/mbox")
    }
    let crawl = WebSamples.read(server.url("/crawl"), followsLinks: true)
    #expect(
      try crawl.map { try $0.get().name } == [
        "http://post.example/page", "http://post.example/text",
      ])
    let mailbox = WebSamples.read(server.url("/mail"), followsLinks: true)
    #expect(
      try mailbox.map { try $0.get().name } == [server.url("/mail:1"), server.url("/mail:8")])
    #expect(server.paths == ["/crawl", "/mail"])
  }

  @Test func `does not follow an address to itself`() throws {
    let server = try LoopbackServer { _ in
      .ok(
        "{\"title\": \"Talks\", \"text\": \"Vale met Osei in Lindmark for three hours.\"}",
        type: "application/json")
    }
    let read = WebSamples.read(server.url("/api?id=7"), followsLinks: true)
    #expect(try read.map { try $0.get().url } == [server.url("/api?id=7")])
    #expect(server.paths == ["/api?id=7"])
  }

  @Test func `goes on after what cannot be fetched`() throws {
    let server = try LoopbackServer { _ in .ok(WebSamples.page, type: "text/html") }
    var read: [Result<Article, InputProblem>] = []
    Inputs(["ftp://example.org/a", server.url("/page")]).forEachArticle(
      reader: ArticleReader(), web: WebSamples.web()
    ) { read.append($0) }
    #expect(
      read.first
        == .failure(
          InputProblem(
            name: "ftp://example.org/a",
            message: "only http and https are fetched, not ftp; save the file and import that")))
    #expect(try read.last?.get().url == server.url("/page"))
  }

  @Test func `is refused where nothing fetches`() {
    var read: [Result<Article, InputProblem>] = []
    Inputs(["https://example.org/"]).forEachArticle(reader: ArticleReader()) { read.append($0) }
    #expect(
      read == [
        .failure(
          InputProblem(
            name: "https://example.org/",
            message: "addresses are not fetched here; save the page and read that"))
      ])
  }
}
