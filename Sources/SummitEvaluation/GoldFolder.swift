internal import Foundation
internal import SummitCoverage
public import SummitExtraction
public import SummitIngestion

/// A directory of articles, `NAME.txt`, with what a careful reader takes from each, `NAME.json`.
public struct GoldFolder: Sendable {
  private let url: URL

  public init(_ path: String) {
    url = URL(fileURLWithPath: path, isDirectory: true)
  }

  /// Extracts the facts of each article, in order of names, and counts those that agree.
  public func add(
    to scores: inout Scores, reader: ArticleReader, extractor: Extractor
  ) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    for name in names {
      let gold = try Facts(json: Array(try Data(contentsOf: url.appendingPathComponent(name))))
      var record: Record?
      try Inputs([url.appendingPathComponent(gold.article).path], as: nil).forEachArticle(
        reader: reader
      ) { record = extractor.record(of: try $0.get()) }
      if let record { scores.add(gold: gold, found: Facts(record)) }
    }
  }
}
