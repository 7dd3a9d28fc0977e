public import SummitCoverage

/// Reads articles from files of many kinds: texts, web pages, feeds, tables, exports of other
/// programs, web archives and mail.
///
/// ```swift
/// let reader = ArticleReader(outlets: reference.outlets)
/// reader.forEachArticle(in: InputFile(name: "coverage.ndjson.gz")) { print($0) }
/// let article = try reader.article(from: bytes, name: "lindmark.txt", as: .text)
/// ```
///
/// What a file says of an article goes first. For the rest, the head of the text gives title,
/// outlet, byline and day of publication, and its first words dateline and agency, which stay in
/// the text. What a page puts around an article is left out. Known outlets are given by their
/// common names, others as they are printed. What the file does not tell is nil.
public struct ArticleReader: Sendable {
  private let texts: TextReader
  private let pages: PageReader

  /// A reader that knows these outlets by all their names.
  public init(outlets: [Outlet] = []) {
    let names = OutletNames(outlets)
    texts = TextReader(outlets: names)
    pages = PageReader(outlets: names)
  }

  /// Hands over every article of the file, or the problem in its place, one after another.
  ///
  /// No more is held in memory than one article, or for some formats the file; a part that is
  /// larger than `limit` bytes is refused.
  public func forEachArticle(
    in file: InputFile, limit: Int = InputFile.defaultLimit,
    _ body: (Result<Article, InputProblem>) throws -> Void
  ) rethrows {
    try forEachArticle(in: file, limit: limit) { article, _ in try body(article) }
  }

  /// Hands over every article of the file, or the problem in its place, each with the number of
  /// bytes that were taken from the file by then: what comes next is partly among them.
  func forEachArticle(
    in file: InputFile, limit: Int = InputFile.defaultLimit,
    _ body: (_ article: Result<Article, InputProblem>, _ taken: Int) throws -> Void
  ) rethrows {
    let input: ByteInput
    do throws(InputProblem) {
      input = try file.input(limit: limit)
    } catch {
      return try body(.failure(error), 0)
    }
    try forEachArticle(in: input, hints: InputHints(format: file.format)) { article in
      try body(article, input.taken)
    }
  }

  /// Hands over every article that the bytes hold, or the problem in its place; they may be
  /// gzipped.
  public func forEachArticle(
    from bytes: [UInt8], name: String, hints: InputHints = InputHints(),
    limit: Int = InputFile.defaultLimit, _ body: (Result<Article, InputProblem>) throws -> Void
  ) rethrows {
    let input: ByteInput
    do throws(InputProblem) {
      input = try .unpacking(MemorySource(bytes), name: name, limit: limit)
    } catch {
      return try body(.failure(error))
    }
    try forEachArticle(in: input, hints: hints, body)
  }

  /// The first article that the bytes hold, under the last part of the name; problems tell all of
  /// it.
  public func article(
    from bytes: [UInt8], name: String, as format: ArticleFormat? = nil
  ) throws(InputProblem) -> Article {
    let input = try ByteInput.unpacking(
      MemorySource(bytes), name: name, limit: InputFile.defaultLimit)
    var documents = try Documents.of(input, hints: InputHints(format: format))
    guard let document = try documents.next() else { throw .nothing(in: name) }
    return try article(from: document)
  }

  private func forEachArticle(
    in input: ByteInput, hints: InputHints, _ body: (Result<Article, InputProblem>) throws -> Void
  ) rethrows {
    try forEachDocument(in: input, hints: hints) { document in
      try body(document.flatMap(article(readFrom:)))
    }
  }

  /// Hands over every document of the input, or the problem in its place; that there is none is a
  /// problem, too.
  func forEachDocument(
    in input: ByteInput, hints: InputHints, _ body: (Result<Document, InputProblem>) throws -> Void
  ) rethrows {
    var documents: any DocumentSource
    do throws(InputProblem) {
      documents = try Documents.of(input, hints: hints)
    } catch {
      return try body(.failure(error))
    }
    var isEmpty = true
    while let document = Self.next(of: &documents) {
      isEmpty = false
      try body(document)
    }
    if isEmpty { try body(.failure(.nothing(in: input.name))) }
  }

  private static func next(
    of documents: inout any DocumentSource
  ) -> Result<Document, InputProblem>? {
    do throws(InputProblem) {
      return try documents.next().map { .success($0) }
    } catch {
      return .failure(error)
    }
  }

  /// The article that the document is, or why it is none.
  func article(readFrom document: Document) -> Result<Article, InputProblem> {
    Result { () throws(InputProblem) in try article(from: document) }
  }

  func article(from document: Document) throws(InputProblem) -> Article {
    var article = try unsettled(document)
    article.settleLanguage()
    return article
  }

  private func unsettled(_ document: Document) throws(InputProblem) -> Article {
    guard document.bytes.count <= document.kind.limit else { throw document.isTooLarge }
    switch document.kind {
    case .text, .markdown, .passage, .clean: return try texts.article(from: document)
    case .fragment:
      var passage = document
      passage.kind = .passage
      passage.bytes = try FragmentText(document.bytes, name: document.origin).bytes
      return try texts.article(from: passage)
    case .page:
      let article = try pages.article(
        from: document.bytes, name: document.origin, url: document.given.url,
        charset: document.charset)
      return texts.article(article, under: document)
    }
  }
}

extension InputProblem {
  /// That a file of many articles has none.
  static func nothing(in name: String) -> InputProblem {
    InputProblem(
      name: name, message: "no article is in the file; name its format with --as if it has any")
  }
}
