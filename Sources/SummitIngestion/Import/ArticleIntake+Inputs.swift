package import SummitCoverage
internal import SummitSQLite

/// How far an import has come.
package struct ImportProgress: Sendable {
  /// The bytes of the inputs that are done with, and those that were read of the next one.
  package var bytes = 0
  package var articles = 0
  package var problems = 0

  package init(bytes: Int = 0, articles: Int = 0, problems: Int = 0) {
    self.bytes = bytes
    self.articles = articles
    self.problems = problems
  }
}

/// What articles are wanted, what fetches those on the web, and who is told of each.
package struct IntakeOrder {
  let since: Day?
  let web: WebReader?
  let report: (ImportProgress) throws -> Void

  /// - Parameters:
  ///   - since: Articles published before this day are passed over; those without a day are taken.
  ///   - web: What fetches addresses; nil refuses them.
  ///   - report: Told of the progress between two articles and after each input; what it throws
  ///     ends all.
  package init(
    since: Day? = nil, web: WebReader? = nil, report: @escaping (ImportProgress) throws -> Void
  ) {
    self.since = since
    self.web = web
    self.report = report
  }
}

extension ArticleIntake where Self: ~Copyable {
  /// Takes the articles of all inputs; what cannot be read is noted, and the rest goes on.
  ///
  /// - Throws: What the order's report throws, and `DatabaseError` where the archive itself fails.
  package mutating func takeArticles(
    of inputs: Inputs, reader: ArticleReader, order: IntakeOrder
  ) throws {
    var bytes = 0
    try inputs.forEachFile { file in
      switch file {
      case .failure(let problem): try note(ImportProblem(problem))
      case .success(let file) where file.isOnTheWeb:
        try takeArticles(at: file, reader: reader, order: order, after: bytes)
      case .success(let file):
        let state = InputState(ofFileAt: file.name, format: inputs.format, since: order.since)
        try takeArticles(of: file, state: state, reader: reader, order: order, after: bytes)
        bytes += state?.file?.size ?? 0
      }
      try order.report(progress(bytes))
    }
  }

  /// Takes the records that `summitry extract` printed, one a line.
  package mutating func takeRecords(of paths: [String], order: IntakeOrder) throws {
    var bytes = 0
    for path in paths {
      do {
        let file = InputFile(name: path)
        if file.isOnTheWeb { throw InputProblem.recordsNotFetched(path) }
        let content = try file.bytes()
        let lines = content.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
          bytes += line.count + 1
          guard !line.isEmpty else { continue }
          try guarding(path) { intake in
            let record = try Record(json: line, number: index + 1)
            try intake.admit(record.article.published, order) { try $0.take(record) }
          }
          try order.report(progress(bytes))
        }
      } catch let problem as InputProblem {
        try miss(problem)
      }
    }
  }

  /// Takes the articles of one file, unless it is as it was when it was last read.
  private mutating func takeArticles(
    of file: InputFile, state: InputState?, reader: ArticleReader, order: IntakeOrder,
    after bytes: Int
  ) throws {
    if let state, try knows(state) { return }
    let before = summary
    var isFirst = true
    try reader.forEachArticle(in: file) { result, taken in
      // Before the next article, so that a stop after the last one comes when it is remembered.
      if !isFirst { try order.report(progress(bytes + min(taken, state?.file?.size ?? 0))) }
      isFirst = false
      try take(result, order: order)
    }
    if let state { try remember(state, readAfter: before) }
  }

  /// Takes what a reader found, or notes why it found nothing.
  ///
  /// - Throws: `ImportStopped` where the reader was broken off, and `DatabaseError` where the
  ///   archive itself fails.
  mutating func take(_ found: Result<Article, InputProblem>, order: IntakeOrder) throws {
    switch found {
    case .success(let article):
      try guarding(article.name) { intake in
        try intake.admit(article.published, order) { try $0.take(article) }
      }
    case .failure(let problem): try miss(problem)
    }
  }

  /// Notes why something was not read, unless it was broken off.
  ///
  /// - Throws: `ImportStopped` where it was, and `DatabaseError` where the archive itself fails.
  mutating func miss(_ problem: InputProblem) throws {
    if Interruption.isRequested { throw ImportStopped() }
    try note(ImportProblem(problem))
  }

  /// Takes what was published on the day, unless that is too early.
  private mutating func admit(
    _ published: Day?, _ order: IntakeOrder, take: (inout Self) throws -> Void
  ) throws {
    if let since = order.since, let published, published < since {
      passOver()
    } else {
      try take(&self)
    }
  }

  /// Notes what is wrong with one article; what is wrong with the archive itself is thrown.
  private mutating func guarding(
    _ name: String, _ body: (inout Self) throws -> Void
  ) throws {
    do {
      try body(&self)
    } catch {
      if let error = error as? DatabaseError, error.primaryCode != .constraint { throw error }
      try note(ImportProblem(name: name, message: error.oneLine))
    }
  }

  func progress(_ bytes: Int) -> ImportProgress {
    ImportProgress(bytes: bytes, articles: summary.articles, problems: summary.problemCount)
  }
}
