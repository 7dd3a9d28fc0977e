import CoverageFixture
import SummitArchive
import SummitCoverage
import SummitSQLite
import Testing

@testable import SummitQueries

@Suite struct `Every question` {
  @Test(arguments: Variants.all)
  func `finds its rows by an index, never by reading a whole table of coverage`(
    question: Variants.Case
  ) throws {
    let archive = try CoverageArchive.open()
    for query in question.queries {
      #expect(try scans(of: query, in: archive) == [], "\(query.sql)")
    }
  }

  @Test func `is named here when it does read a whole table`() throws {
    let archive = try CoverageArchive.open()
    let statistics = try ArchiveStatistics().queries.flatMap { try scans(of: $0, in: archive) }
    #expect(Set(statistics).isSuperset(of: ["articles", "events", "attendance", "statements"]))
    #expect(try scans(of: Timeline().query, in: archive) == ["events"])
    #expect(try scans(of: Timeline(status: .planned).query, in: archive) == ["events"])
    #expect(try scans(of: EventSuggestions.query, in: archive) == ["event_words"])
  }

  @Test func `walks the index by date when the timeline is asked for as a whole`() throws {
    let archive = try CoverageArchive.open()
    let plan = try plan(of: Timeline().query, in: archive)
    #expect(plan.first == "SCAN e USING INDEX events_by_start")
    #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER BY") })
  }

  @Test func `holds no text of the user in its SQL`() throws {
    let hostile = "x' OR 1=1 --"
    let queries =
      EventSelector(hostile).queries + PersonSelector(hostile).queries
      + SpeakerSelector(hostile).queries + ArticleSelector(hostile).queries
      + ArticleSearch(for: hostile).queries
      + Timeline(from: hostile, place: hostile, country: hostile, series: hostile).queries
      + Statements(by: .person(1), since: hostile, until: hostile, about: hostile).queries
    #expect(queries.filter { $0.sql.contains("1=1") || $0.sql.contains("--") } == [])
  }
}

/// The tables that grow with the coverage.
private let tables: Set = [
  "articles", "article_revisions", "sentences", "receipts", "events", "event_evidence",
  "attendance", "attendance_evidence", "statements", "outcomes", "article_people", "event_words",
  "decisions",
]

private func plan(of query: Query, in archive: borrowing Archive) throws -> [String] {
  var statement = try archive.connection.prepare("EXPLAIN QUERY PLAN " + query.sql)
  for (index, value) in query.values.enumerated() { try statement.bind(value, at: index + 1) }
  return try statement.map({ try $0.text(3) })
}

/// The tables of coverage that a query reads from end to end.
private func scans(of query: Query, in archive: borrowing Archive) throws -> [String] {
  try plan(of: query, in: archive).compactMap { step in
    let words = step.split(separator: " ")
    guard words.first == "SCAN", words.count > 1, !step.contains("VIRTUAL TABLE") else {
      return nil
    }
    let table = table(of: words[1], in: query.sql)
    return tables.contains(table) ? table : nil
  }
}

/// The table that an alias stands for.
private func table(of alias: Substring, in sql: String) -> String {
  let words = sql.split { !$0.isLetter && $0 != "_" }
  for (index, word) in words.enumerated() where word == alias && index > 1 {
    if words[index - 1] == "AS" { return String(words[index - 2]) }
  }
  return String(alias)
}
