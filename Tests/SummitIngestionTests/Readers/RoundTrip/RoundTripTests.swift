import SummitArchive
import SummitCoverage
import SummitExtraction
import Testing

@testable import SummitIngestion

@Suite struct `An article in any format` {
  private static let reader = ArticleReader(outlets: SampleStory.outlets)
  private static let extractor = Result { Extractor(try ReferenceData.shipped()) }

  @Test(arguments: SampleStory.files.map(\.name))
  func `is the same article with the same facts`(name: String) throws {
    let articles = try articles(in: name) { $0 }
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.title == SampleStory.title)
    #expect(article.outlet == SampleStory.outlet)
    #expect(article.byline == SampleStory.byline)
    #expect(article.published == Day(iso: SampleStory.published))
    #expect(article.text == SampleStory.text)
    #expect(try facts(of: article) == facts(of: reference))
  }

  @Test(arguments: SampleStory.files.map(\.name))
  func `is the same when it is gzipped`(name: String) throws {
    #expect(try articles(in: name) { $0 } == articles(in: name, Gzip.packed))
  }

  /// The article as its parts say it.
  private var reference: Article {
    Article(
      name: "reference", title: SampleStory.title, outlet: SampleStory.outlet,
      byline: SampleStory.byline, published: Day(iso: SampleStory.published),
      text: SampleStory.text)
  }

  private func articles(
    in name: String, _ packed: ([UInt8]) -> [UInt8]
  ) throws -> [Article] {
    let file = try #require(SampleStory.files.first { $0.name == name })
    var articles: [Article] = []
    try Self.reader.forEachArticle(from: packed(file.bytes), name: name) {
      articles.append(try $0.get())
    }
    return articles
  }

  private func facts(of article: Article) throws -> Record {
    var record = try Self.extractor.get().record(of: article)
    record.article = reference
    #expect(!record.events.isEmpty && !record.statements.isEmpty)
    return record
  }
}
