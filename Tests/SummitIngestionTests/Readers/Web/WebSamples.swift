import BuiltPrograms
import SummitCoverage
import SummitFetching
import SummitIngestion

/// A small site in our own words, and how the tests read it.
enum WebSamples {
  static let page = """
    <!DOCTYPE html><html><head><title>Vale and Lind talk by the lake</title></head><body>
    <nav><a href="/">Home</a></nav><article><h1>Vale and Lind talk by the lake</h1>
    <p>Anna Vale met Oskar Lind at a house by the lake on Saturday, and the two talked about
    fishing rights for three hours, officials of both sides said after the meeting.</p>
    <p>"We had a good talk," Vale told reporters on the steps of the house. Lind said that their
    ministers would meet again before the winter to write down what had been agreed.</p>
    </article></body></html>
    """

  static let feed = """
    <rss version="2.0"><channel><title>Northern Wire</title><link>http://wire.example/</link>
    <item><title>Vale and Lind talk</title><link>/lake.html</link>
    <pubDate>Sat, 16 Aug 2025 10:00:00 GMT</pubDate>
    <description>The two leaders met for three hours.</description></item>
    <item><title>No more than a headline</title><link>/gone.html</link></item>
    </channel></rss>
    """

  static func web(
    followsLinks: Bool = false, _ change: (inout FetchPolicy) -> Void = { _ in }
  ) -> WebReader {
    var policy = FetchPolicy()
    policy.allowsPrivate = true
    policy.firstPause = .milliseconds(1)
    change(&policy)
    return WebReader(policy, followsLinks: followsLinks, program: BuiltPrograms.fetch)
  }

  /// Everything that is read at one address.
  static func read(
    _ url: String, followsLinks: Bool = false, _ change: (inout FetchPolicy) -> Void = { _ in }
  ) -> [Result<Article, InputProblem>] {
    var read: [Result<Article, InputProblem>] = []
    Inputs([url]).forEachArticle(
      reader: ArticleReader(), web: web(followsLinks: followsLinks, change)
    ) { read.append($0) }
    return read
  }
}
