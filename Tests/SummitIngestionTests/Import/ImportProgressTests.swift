import Foundation
import SummitCoverage
import TemporaryFiles
import Testing

@testable import SummitIngestion

@Suite struct `The progress of an import` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What is told of a preview of these inputs.
  private func reports(on names: String...) throws -> [ImportProgress] {
    var reports: [ImportProgress] = []
    var preview = try ImportPreview(archiveAt: folder.path("none.sqlite")) { _, _ in }
    try preview.takeArticles(
      of: Inputs(names.map { folder.path($0) }), reader: ArticleReader(),
      order: IntakeOrder { reports.append($0) })
    return reports
  }

  /// So many articles of 300 kB each, a line each.
  private func lines(_ count: Int) -> String {
    let text = String(repeating: "Vale met Osei. ", count: 20_000)
    return (1...count).map { "{\"text\": \"\($0). \(text)\"}\n" }.joined()
  }

  @Test(arguments: [false, true])
  func `tells the bytes of a long file as they are read`(isPacked: Bool) throws {
    try folder.write("They met on Friday.\n", to: "a.txt")
    let bytes = Array(lines(4).utf8)
    try folder.write(isPacked ? Gzip.packed(bytes) : bytes, to: "b.ndjson")
    let reports = try reports(on: "a.txt", "b.ndjson")
    #expect(reports.map(\.articles) == [1, 2, 3, 4, 5])
    // As much as was asked for, and what came with it in the last piece.
    let least = [0, 600_000, 900_000, 1_200_000, 1_200_000]
    for (report, least) in zip(reports, least) {
      #expect((least...(least + 1 << 18)).contains(report.bytes))
    }
    #expect(reports.last?.bytes == Inputs([folder.path]).size)
  }
}
