import Foundation
import SummitArchive
import SummitSQLite
import TemporaryFiles
import Testing

@Suite struct `The schema` {
  static let views = [
    "coverage": "article_id, title, outlet, published, url, words, events, people, statements",
    "who_attended":
      "event_id, event, kind, event_status, date, place, venue, country, person_id, person, office, "
      + "represents, status, role, articles, sources, confidence",
    "who_met": "person_a, person_b, event_id, event, kind, date, place",
    "who_said":
      "statement_id, date, speaker, kind, text, event_id, event, medium, article_id, outlet",
    "timeline":
      "event_id, event, kind, status, date, end_date, place, venue, country, attended, expected, "
      + "articles",
    "evidence":
      "fact, fact_id, event_id, person, attribute, value, article_id, outlet, published, sentence, "
      + "text, rule, confidence",
    "disagreements": "event_id, event, attribute, value, articles, sources, outlets",
  ]

  @Test(arguments: views.keys.sorted())
  func `has the views that are promised, with just these columns`(view: String) throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive())
    let statement = try archive.connection.prepare("SELECT * FROM \(view)")
    #expect(statement.columnNames.joined(separator: ", ") == Self.views[view])
  }

  @Test(arguments: views.keys.sorted())
  func `lets the stock shell of SQLite read every view`(view: String) throws {
    let folder = try TemporaryFolder()
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/env")
    shell.arguments = [
      "sqlite3", "-readonly", try folder.freshArchive(), "SELECT count(*) FROM \(view)",
    ]
    let (output, errors) = (Pipe(), Pipe())
    shell.standardOutput = output
    shell.standardError = errors
    try shell.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(String(decoding: complaint, as: UTF8.self) == "")
    #expect(String(decoding: answer, as: UTF8.self) == "0\n")
    #expect(shell.terminationStatus == 0)
  }

  @Test func `holds every table to its types`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive())
    let loose = try archive.connection.query(
      """
      SELECT name
      FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND NOT strict AND name <> 'sqlite_schema'
      """
    ) { try $0.text(0) }
    #expect(loose == [])
  }
}

@Suite struct `The archive's own guards` {
  static let unsupported = "a fact needs a receipt (receipt_id) or a decision (decision_id)"

  @Test(arguments: [
    (1, 10, "Anna Vale"), (1, 9, "anna Vale"), (2, 9, "Anna Vale"), (400, 9, "Anna Vale"),
  ])
  func `refuse a receipt whose words are not there`(start: Int, length: Int, words: String) throws {
    let folder = try TemporaryFolder()
    let archive = try folder.archiveWithArticle()
    let error = try #require(throws: DatabaseError.self) {
      try archive.addReceipt(start: start, length: length, words: words)
    }
    #expect(error.code == .constraintTrigger)
    #expect(
      error.message
        == "receipt refused: its words do not stand in the article's text at that start and length")
  }

  @Test func `take a receipt that quotes its article, beyond ASCII too`() throws {
    let folder = try TemporaryFolder()
    let archive = try folder.archiveWithArticle()
    try archive.addReceipt(start: 1, length: 9, words: "Anna Vale")
    try archive.addReceipt(start: 15, length: 9, words: "José Peña")
    #expect(try archive.number("SELECT count(*) FROM receipts") == 2)
  }

  @Test(arguments: [
    (
      "event",
      "INSERT INTO events (slug, name, kind, status) VALUES ('x', 'X', 'summit', 'held')"
    ),
    (
      "attendance",
      """
      INSERT INTO attendance (event_id, person_id, status, confidence)
      VALUES (1, 1, 'attended', 0.9)
      """
    ),
    (
      "statement",
      """
      INSERT INTO statements (person_id, kind, rule, confidence) VALUES (1, 'direct', 'quoted', 0.9)
      """
    ),
  ])
  func `refuse a fact that rests on nothing`(fact: String, sql: String) throws {
    let folder = try TemporaryFolder()
    let archive = try folder.archiveWithArticle()
    let error = try #require(throws: DatabaseError.self) { try archive.connection.run(sql) }
    #expect(error.code == .constraintTrigger)
    #expect(error.message == "\(fact) refused: \(Self.unsupported)")
  }

  @Test func `take a fact that rests on a receipt, and keep it resting on one`() throws {
    let folder = try TemporaryFolder()
    let archive = try folder.archiveWithArticle()
    try archive.addReceipt(start: 1, length: 9, words: "Anna Vale")
    try archive.connection.run(
      """
      INSERT INTO events (slug, name, kind, status, receipt_id)
      VALUES ('x', 'X', 'summit', 'held', 1)
      """)
    let error = try #require(throws: DatabaseError.self) {
      try archive.connection.run("UPDATE events SET receipt_id = NULL")
    }
    #expect(error.message == "event refused: \(Self.unsupported)")
  }

  @Test(arguments: [
    ("UPDATE receipts SET words = 'Anna'", "a receipt is never edited; add another one instead"),
    (
      "UPDATE article_revisions SET text = 'Nothing.'",
      "an article's version is never edited; import the new version instead"
    ),
    (
      "UPDATE decisions SET author = 'someone'",
      "a decision is never edited; undo it with a further decision"
    ),
    ("DELETE FROM decisions", "a decision is never deleted; undo it with a further decision"),
  ])
  func `keep what was said and decided as it was`(sql: String, message: String) throws {
    let folder = try TemporaryFolder()
    let archive = try folder.archiveWithArticle()
    try archive.addReceipt(start: 1, length: 9, words: "Anna Vale")
    try archive.connection.run(
      """
      INSERT INTO decisions (action, subject, details, author, made)
      VALUES ('attest', 'person', '{"person": 1}', 'desk', '2026-01-02T03:04:05Z')
      """)
    let error = try #require(throws: DatabaseError.self) { try archive.connection.run(sql) }
    #expect(error.message == message)
  }
}

extension TemporaryFolder {
  /// An archive with one article, which says "Anna Vale met José Peña in Lindmark.".
  func archiveWithArticle() throws -> Archive {
    let archive = try Archive(opening: freshArchive(), mode: .readWrite)
    try archive.connection.execute(
      """
      INSERT INTO articles (uid, name, title, words) VALUES ('a', 'lindmark.txt', 'Talks', 7);
      INSERT INTO article_revisions (article_id, number, uid, title, text, met)
        VALUES (1, 1, 'a', 'Talks', 'Anna Vale met José Peña in Lindmark.', '2026-01-02T03:04:05Z');
      INSERT INTO sentences (revision_id, number, start, length) VALUES (1, 1, 1, 36);
      """)
    return archive
  }
}

extension Archive {
  /// Adds a receipt for words of the one article.
  func addReceipt(start: Int, length: Int, words: String) throws {
    try connection.run(
      """
      INSERT INTO receipts (revision_id, sentence, start, length, words) VALUES (1, 1, ?, ?, ?)
      """, start, length, words)
  }
}
