import SummitSQLite
import TemporaryFiles
import Testing

@testable import SummitArchive

@Suite struct `Checking an archive` {
  @Test func `finds nothing wrong with a sound one`() throws {
    let folder = try TemporaryFolder()
    let archive = try folder.archiveWithArticle()
    try archive.addReceipt(start: 1, length: 9, words: "Anna Vale")
    #expect(try archive.problems() == [])
  }

  @Test func `finds words that no longer match, dangling rows and unsupported facts`() throws {
    let folder = try TemporaryFolder()
    let archive = try folder.archiveWithArticle()
    try archive.addReceipt(start: 1, length: 9, words: "Anna Vale")
    try archive.connection.execute(
      """
      PRAGMA foreign_keys = OFF;
      DROP TRIGGER article_revisions_are_final;
      DROP TRIGGER events_need_a_receipt;
      UPDATE article_revisions SET text = 'Anne Vale met José Peña in Lindmark.';
      INSERT INTO events (id, slug, name, kind, status) VALUES (7, 'x', 'X', 'summit', 'held');
      INSERT INTO article_people (article_id, person_id) VALUES (1, 999999);
      """)
    let problems = try archive.problems()
    #expect(
      problems == [
        .dangling(table: "article_people", row: nil, parent: "people"),
        .mismatch(receipt: 1, article: "lindmark.txt", words: "Anna Vale"),
        .unsupported(table: "events", row: 7),
      ])
    #expect(
      problems.map(\.description) == [
        "article_people: refers to a row of people that is not there",
        "receipt 1: \"Anna Vale\" does not stand at its place in lindmark.txt",
        "events row 7: rests on no receipt and no decision",
      ])
  }
}
