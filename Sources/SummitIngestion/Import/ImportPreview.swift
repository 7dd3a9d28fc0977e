internal import SummitArchive
package import SummitCoverage
package import SummitFetching
internal import SummitSQLite

/// Tells what an import would do, and changes nothing; not even an archive is made.
package struct ImportPreview: ~Copyable {
  package private(set) var summary = ImportSummary()
  private var shelf: Shelf?
  /// What was met before in this run: the starts of fingerprints, short enough to need no memory of
  /// their own, and urls.
  private var words: Set<String> = []
  private var urls: Set<String> = []
  private let tell: (Prospect, Article) throws -> Void

  /// What would become of an article that is not on file.
  package enum Prospect: String, Sendable {
    case new, revised
  }

  /// A preview of an import into the archive at this path, where there may be none yet.
  ///
  /// - Parameters:
  ///   - path: The file of the archive.
  ///   - tell: What to do with each article that would be written.
  /// - Throws: `ArchiveError` or `DatabaseError` where the archive cannot be read.
  package init(
    archiveAt path: String, tell: @escaping (Prospect, Article) throws -> Void
  ) throws {
    self.tell = tell
    shelf = Archive.exists(at: path) ? try Shelf(Archive(opening: path)) : nil
  }

  private mutating func meet(_ article: Article) throws {
    let uid = ArticleWriter.uid(of: article)
    let isKnown = try shelf?.holds(uid) ?? false
    guard words.insert(String(uid.prefix(15))).inserted, !isKnown else {
      summary.unchanged += 1
      return
    }
    let isRevision = try article.url.map { url in
      let isOnShelf = try shelf?.holds(url: url) ?? false
      return !urls.insert(url).inserted || isOnShelf
    }
    if isRevision ?? false { summary.revised += 1 } else { summary.imported += 1 }
    if !article.isExtracted { summary.foreign += 1 }
    try tell(isRevision ?? false ? .revised : .new, article)
  }
}

extension ImportPreview: ArticleIntake {
  package mutating func take(_ article: Article) throws { try meet(article) }

  package mutating func take(_ record: Record) throws { try meet(record.article) }

  package mutating func passOver() { summary.older += 1 }

  package mutating func note(_ problem: ImportProblem) { summary.note(problem) }

  package mutating func knows(_ input: InputState) throws -> Bool {
    guard let articles = try shelf?.articlesIfUnchanged(input) else { return false }
    summary.unchanged += articles
    return true
  }

  package mutating func validators(of input: InputState) throws -> Validators? {
    try shelf?.validators(of: input)
  }

  package mutating func remember(_ input: InputState, readAfter before: ImportSummary) {}
}

/// What an archive that is there holds, for reading only.
private struct Shelf: ~Copyable {
  var byWords: PreparedStatement
  var byURL: PreparedStatement
  var inputs: InputBook
  let archive: Archive

  mutating func holds(_ uid: String) throws -> Bool {
    try byWords.first(uid) { try $0.int(0) } != nil
  }

  mutating func holds(url: String) throws -> Bool {
    try byURL.first(url) { try $0.int(0) } != nil
  }

  mutating func articlesIfUnchanged(_ input: InputState) throws -> Int? {
    try inputs.articlesIfUnchanged(input)
  }

  mutating func validators(of input: InputState) throws -> Validators? {
    try inputs.validators(of: input)
  }
}

extension Shelf {
  init(_ archive: consuming Archive) throws {
    try self.init(
      byWords: archive.connection.prepare(ArticleWriter.byWords),
      byURL: archive.connection.prepare(ArticleWriter.byURL),
      inputs: InputBook(archive.connection), archive: archive)
  }
}
