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

/// The articles of a file, each as it was read, or the problem in its place.
func outcomes(
  of bytes: [UInt8], name: String, hints: InputHints = InputHints(), outlets: [Outlet] = [],
  limit: Int = InputFile.defaultLimit
) -> [Result<Article, InputProblem>] {
  var outcomes: [Result<Article, InputProblem>] = []
  ArticleReader(outlets: outlets).forEachArticle(
    from: bytes, name: name, hints: hints, limit: limit
  ) { outcomes.append($0) }
  return outcomes
}

/// The same of a text, in short: what each article says and is called, or what is wrong.
func summaries(of text: String, name: String, limit: Int = InputFile.defaultLimit) -> [String] {
  summaries(outcomes(of: Array(text.utf8), name: name, limit: limit))
}

func summaries(_ outcomes: [Result<Article, InputProblem>]) -> [String] {
  outcomes.map { outcome in
    switch outcome {
    case .success(let article): "\(article.name): \(article.text)"
    case .failure(let problem): "! \(problem)"
    }
  }
}
