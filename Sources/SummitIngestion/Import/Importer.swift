public import SummitArchive
public import SummitCoverage
public import SummitExtraction
package import SummitFetching
internal import SummitSQLite

/// Reads articles into an archive, all of an article or nothing of it.
///
/// ```swift
/// var importer = try Importer(Archive(creatingAt: "summitry.sqlite"))
/// for article in articles { try importer.add(article) }
/// let summary = try importer.finish()
/// ```
///
/// An article whose very words are on file is left alone, so importing the same again changes
/// nothing. A throw leaves the archive as it was before that article; go on with the next one.
public struct Importer: ~Copyable {
  public let extractor: Extractor
  private var authority: Authority
  private var articles: ArticleWriter
  private var retraction: Retraction
  private var receipts: ReceiptWriter
  private var events: EventWriter
  private var statements: StatementWriter
  private var consensus: Consensus
  private var inputs: InputBook
  /// The inputs of this run that had problems, by their names, as they were when they were read.
  private var faulty: [String: InputState] = [:]
  private var journal: ImportJournal
  private var batch: ImportBatch
  public private(set) var summary = ImportSummary()
  /// The summary as of the last commit.
  private var committed = ImportSummary()
  private let archive: Archive

  /// Reads an article's facts and writes them, unless it is on file already.
  @discardableResult
  public mutating func add(_ article: Article) throws -> ImportOutcome {
    let uid = ArticleWriter.uid(of: article)
    if let known = try unchanged(uid) { return known }
    return try add(extractor.record(of: article), uid: uid)
  }

  /// Writes the facts of an article that were read before, unless it is on file already.
  @discardableResult
  public mutating func add(_ record: Record) throws -> ImportOutcome {
    let uid = ArticleWriter.uid(of: record.article)
    return try unchanged(uid) ?? add(record, uid: uid)
  }

  /// Keeps a problem with an input in the archive's own book.
  public mutating func note(_ problem: ImportProblem) throws {
    summary.note(problem)
    journal.note(problem)
    guard journal.unwritten.count >= 100, !archive.connection.isInTransaction else { return }
    try save()
  }

  /// Writes what is still open, as before a long wait for more.
  package mutating func save() throws {
    if !archive.connection.isInTransaction { try archive.connection.execute("BEGIN IMMEDIATE") }
    try commit()
  }

  /// Writes what is still open, and the run itself when it changed something or met a problem.
  public consuming func finish() throws -> ImportSummary {
    if !archive.connection.isInTransaction, summary.isNotable {
      try archive.connection.execute("BEGIN IMMEDIATE")
    }
    try journal.finish(summary)
    try batch.commit(archive.connection)
    return summary
  }

  private mutating func unchanged(_ uid: String) throws -> ImportOutcome? {
    guard let id = try articles.article(saying: uid) else { return nil }
    let outcome = ImportOutcome.unchanged(id)
    summary.count(outcome)
    return outcome
  }

  private mutating func add(_ record: Record, uid: String) throws -> ImportOutcome {
    if try batch.begin(archive.connection) { authority.forgetAll() }
    let (before, noted) = (summary, journal.unwritten.count)
    do {
      let outcome = try write(record, uid: uid)
      summary.count(outcome)
      if !record.article.isExtracted { summary.foreign += 1 }
      if try batch.end(archive.connection) { try commit() }
      return outcome
    } catch {
      journal.strike(after: noted)
      summary = before
      if batch.undo(archive.connection) { goBackToCommitted() }
      authority.forgetAll()
      throw error
    }
  }

  /// Commits the batch, with the book as it stands.
  private mutating func commit() throws {
    try journal.write(summary)
    try batch.commit(archive.connection)
    committed = summary
  }

  /// Forgets the articles of a batch that was lost; the problems of that time are kept.
  private mutating func goBackToCommitted() {
    summary = committed
    for problem in journal.unwritten { summary.note(problem) }
  }

  /// The whole way of one article from its record to rows.
  private mutating func write(_ record: Record, uid: String) throws -> ImportOutcome {
    let version = try articles.write(record.article, uid: uid, outlets: &authority.outlets)
    var touched = version.isRevised ? try retraction.retract(article: version.article) : []
    try receipts.open(version, of: record)
    let people = try RecordPeople(record, authority: &authority)
    let told = try RecordEvents(
      record, people: people, receipts: &receipts, authority: &authority)
    let written = try events.write(told, authority: &authority)
    touched += written.map(\.id)
    let speakers = try write(record.statements, people: people, events: written)
    try events.name(Array(people.ids.values) + speakers, in: version.article)
    try consensus.update(touched, authority: &authority)
    for event in told.refused {
      let problem = ImportProblem(
        name: record.article.name,
        message: "event '\(event.key)' was not stored: no words of the article support it")
      summary.note(problem)
      journal.note(problem)
    }
    return version.isRevised ? .revised(version.article) : .imported(version.article)
  }

  /// Writes the statements; the people among their speakers.
  private mutating func write(
    _ said: [Record.Statement], people: RecordPeople, events: [EventWriter.Written]
  ) throws -> [Int] {
    let ids = Dictionary(events.map { ($0.key, $0.id) }) { first, _ in first }
    var speakers: [Int] = []
    for statement in said {
      let speaker = try SpeakerResolver.resolve(
        statement.speaker, among: people.ids, people: &authority.people,
        parties: &authority.parties)
      if case .person(let id) = speaker { speakers.append(id) }
      try statements.write(
        statement, by: speaker, at: statement.event.flatMap { ids[$0] },
        medium: try statement.medium.flatMap { try authority.outlets.outlet(named: $0) },
        receipt: try receipts.write(statement.receipt.span))
    }
    return speakers
  }
}

extension Importer {
  /// An importer into an archive that is open for writing.
  ///
  /// - Parameters:
  ///   - archive: The archive, which the importer closes when it has finished.
  ///   - batch: How many articles share a transaction. More is faster, and more is to be read again
  ///     after a crash.
  /// - Throws: `ArchiveError` or `DatabaseError` where the archive cannot be read.
  public init(_ archive: consuming Archive, batch: Int = 1) throws {
    try self.init(
      extractor: Extractor(archive.referenceData()),
      authority: Authority(archive.connection),
      articles: ArticleWriter(archive.connection),
      retraction: Retraction(archive.connection),
      receipts: ReceiptWriter(archive.connection),
      events: EventWriter(archive.connection),
      statements: StatementWriter(archive.connection),
      consensus: Consensus(archive.connection),
      inputs: InputBook(archive.connection),
      journal: ImportJournal(archive.connection),
      batch: ImportBatch(archive.connection, size: batch),
      archive: archive)
  }
}

extension Importer: ArticleIntake {
  package mutating func take(_ article: Article) throws { try add(article) }

  package mutating func take(_ record: Record) throws { try add(record) }

  package mutating func passOver() { summary.older += 1 }

  package mutating func knows(_ input: InputState) throws -> Bool {
    if faulty[input.name] == input { return true }
    guard let articles = try inputs.articlesIfUnchanged(input) else { return false }
    summary.unchanged += articles
    return true
  }

  package mutating func validators(of input: InputState) throws -> Validators? {
    try inputs.validators(of: input)
  }

  package mutating func remember(
    _ input: InputState, readAfter before: ImportSummary
  ) throws {
    guard summary.problemCount == before.problemCount else { return faulty[input.name] = input }
    try inputs.keep(input, articles: summary.articles - before.articles)
  }
}
