import CoverageFixture
import SummitArchive
import SummitSQLite
import Testing

@testable import SummitQueries

@Suite struct `A query of the user's own` {
  @Test func `reads views with bound parameters`() throws {
    let archive = try CoverageArchive.open()
    let answer = try archive.answer(
      ReadOnlyQuery(
        "SELECT person, status FROM who_attended WHERE event_id = :event AND status = @status",
        ["event": 1, "status": "absent"]))
    #expect(
      answer
        == .init(columns: ["person", "status"], rows: [["Lena Quist", "absent"]], isCut: false))
  }

  @Test func `may search the full text and read the schema`() throws {
    let archive = try CoverageArchive.open()
    let hits = try archive.answer(
      ReadOnlyQuery(
        "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid",
        ["1": "fever"]))
    #expect(hits.rows == [[1]])
    let columns = try archive.answer(ReadOnlyQuery("SELECT name FROM pragma_table_info('outlets')"))
    #expect(columns.rows.first == ["id"])
  }

  @Test(arguments: [
    "DELETE FROM articles", "UPDATE people SET name = 'x'", "CREATE TABLE x (y)",
    "CREATE TEMP TABLE x (y)", "ATTACH 'other.sqlite' AS other", "PRAGMA journal_mode = DELETE",
    "PRAGMA query_only = OFF", "BEGIN", "VACUUM", "SELECT load_extension('x')", "REINDEX",
    "INSERT INTO article_search (article_search) VALUES ('rebuild')",
    "WITH x AS (SELECT 1) DELETE FROM events", "UPDATE sqlite_master SET sql = ''",
    "PRAGMA writable_schema = ON",
  ])
  func `does nothing but read`(sql: String) throws {
    let archive = try CoverageArchive.open()
    #expect(throws: (any Error).self) { try archive.answer(ReadOnlyQuery(sql)) }
  }

  @Test func `does nothing but read even where writing is allowed`() throws {
    let archive = try Archive(opening: CoverageArchive.path, mode: .readWrite)
    #expect(throws: QueryRefusal.notReading) {
      try archive.answer(ReadOnlyQuery("DELETE FROM import_runs"))
    }
    #expect(try archive.connection.first("SELECT count(*) FROM articles") { try $0.int(0) } == 4)
  }

  @Test func `ends at the most rows and the longest time allowed`() throws {
    let archive = try CoverageArchive.open()
    let cut = try archive.answer(ReadOnlyQuery("SELECT id FROM articles ORDER BY id", rows: 3))
    #expect(cut == .init(columns: ["id"], rows: [[1], [2], [3]], isCut: true))
    let endless =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    #expect(throws: QueryRefusal.tooLong(.milliseconds(20))) {
      try archive.answer(ReadOnlyQuery(endless, time: .milliseconds(20)))
    }
  }

  @Test func `wants each parameter given once and none too many`() throws {
    let archive = try CoverageArchive.open()
    #expect(throws: QueryRefusal.missingParameter("day")) {
      try archive.answer(ReadOnlyQuery("SELECT :day"))
    }
    #expect(throws: QueryRefusal.unknownParameter("day")) {
      try archive.answer(ReadOnlyQuery("SELECT 1", ["day": 1]))
    }
  }

  @Test func `tells how much an archive holds`() throws {
    let archive = try CoverageArchive.open()
    let statistics = try archive.answer(ArchiveStatistics(people: 2))
    #expect(
      statistics.cells == ["2023-06-05", "2025-08-18", "2021-06-01", "2025-08-18"])
    #expect(
      statistics.counts.prefix(8).map(\.cells) == [
        ["articles", 4], ["reprints", 1], ["events", 6], ["people with a part in an event", 8],
        ["attendances", 17], ["statements", 5], ["receipts", 17], ["decisions", 0],
      ])
    #expect(
      statistics.mostSeen.map(\.cells) == [
        ["Anna Vale", 4, 90001, "anna-vale"], ["Marek Osei", 3, 90003, "marek-osei"],
      ])
  }
}
