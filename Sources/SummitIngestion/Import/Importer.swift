public import SummitArchive
public import SummitCoverage
public import SummitExtraction
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
  private let journal: ImportJournal
  private var batch: ImportBatch
  private var summary = ImportSummary()
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
  public mutating func note(_ problem: String, message: String) {
    summary.problems.append(ImportProblem(name: problem, message: message))
  }

  /// What has been met so far: the problems noted, and the facts refused for want of a receipt.
  public var problems: [ImportProblem] { summary.problems }

  /// Writes what is still open, and the run itself when it changed something or met a problem.
  public consuming func finish() throws -> ImportSummary {
    try batch.commit(archive.connection)
    try journal.write(summary, to: archive.connection)
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
    let before = summary
    do {
      let outcome = try write(record, uid: uid)
      summary.count(outcome)
      try batch.end(archive.connection, keeping: summary)
      return outcome
    } catch {
      summary = batch.undo(archive.connection) ?? before
      summary.problems = before.problems
      authority.forgetAll()
      throw error
    }
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
      note(
        record.article.name,
        message: "event '\(event.key)' was not stored: no words of the article support it")
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
      journal: ImportJournal(archive.connection),
      batch: ImportBatch(archive.connection, size: batch),
      archive: archive)
  }
}
