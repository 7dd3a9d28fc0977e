import SummitCoverage

@testable import SummitIngestion

/// Outlets that the tests of the readers know.
let knownOutlets = [
  Outlet(slug: "nw", name: "Northern Wire", names: ["NW"], kind: "agency", domain: "nw.example"),
  Outlet(slug: "lp", name: "Lindmark Post", names: ["The Lindmark Post"], kind: "newspaper"),
]

/// The article that a file of this text gives.
func read(
  _ text: String, as format: ArticleFormat = .text, outlets: [Outlet] = []
) throws -> Article {
  try ArticleReader(outlets: outlets).article(
    from: Array(text.utf8), name: "article.txt", as: format)
}

/// Why the bytes give no article.
func problem(of bytes: [UInt8], as format: ArticleFormat = .text) -> InputProblem? {
  do throws(InputProblem) {
    _ = try ArticleReader().article(from: bytes, name: "article.txt", as: format)
    return nil
  } catch {
    return error
  }
}
