import Foundation
import SummitCoverage
import Testing

@testable import SummitIngestion

@Suite(
  .enabled(
    "needs python3 with venv, and the Python packages \(PythonPrograms.packages.joined(separator: ", "))"
  ) { PythonPrograms.interpreter != nil })
struct `What other programs write` {
  private static let folder = Result { try PythonPrograms.write(SampleStory.self) }

  @Test(
    arguments: [
      "feedgen-rss.xml", "feedgen-atom.xml", "warcio.warc", "warcio.warc.gz", "trafilatura.json",
      "trafilatura.txt", "trafilatura.md", "trafilatura.html", "trafilatura.csv",
      "newspaper4k.json", "newspaper4k.csv", "news-please.json", "email-quoted-printable.eml",
      "email-base64.eml", "email-8bit.eml", "mailbox.mbox", "csv.csv", "csv-excel.tsv",
      "csv-unix.csv", "json.ndjson.gz",
    ])
  func `is the same article`(name: String) throws {
    let file = try Self.folder.get().appending(path: name).path
    var articles: [Article] = []
    try ArticleReader(outlets: SampleStory.outlets).forEachArticle(in: InputFile(name: file)) {
      articles.append(try $0.get())
    }
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.title == SampleStory.title)
    #expect(article.outlet == SampleStory.outlet)
    #expect(article.published == Day(iso: SampleStory.published))
    #expect(article.text == SampleStory.text)
    // The tables of trafilatura have no author.
    #expect(article.byline == (name == "trafilatura.csv" ? nil : SampleStory.byline))
  }
}
