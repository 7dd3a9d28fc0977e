import Foundation
import TemporaryFiles
import Testing

@testable import SummitArchive
@testable import SummitSQLite

@Suite struct `A new archive` {
  @Test func `is one file, marked, in write-ahead mode and full of reference data`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("new.sqlite")
    do {
      let archive = try Archive(creatingAt: path)
      #expect(archive.mode == .readWrite)
      #expect(try archive.number("PRAGMA application_id") == FileHeader.archiveID)
      #expect(try archive.number("PRAGMA user_version") == ShippedFile.migrations.count)
      #expect(try archive.number("PRAGMA foreign_keys") == 1)
      #expect(try archive.number("PRAGMA synchronous") == 1)
      #expect(try archive.number("SELECT count(*) FROM countries") > 240)
      let journal = try archive.connection.first("PRAGMA journal_mode") { try $0.text(0) }
      #expect(journal == "wal")
    }
    #expect(try folder.contents().keys.sorted() == ["new.sqlite"])
  }

  @Test func `records every migration with the sum of its text`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(creatingAt: folder.path("new.sqlite"))
    let records = try archive.connection.query(
      "SELECT name, checksum, applied FROM schema_migrations ORDER BY name"
    ) { row in [try row.text(0), try row.text(1), try String(row.text(2).suffix(1))] }
    #expect(records == Migration.all.map { [$0.name, $0.checksum, "Z"] })
  }

  @Test func `is not made a second time`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("new.sqlite")
    do {
      let archive = try Archive(creatingAt: path)
      try archive.connection.run("INSERT INTO topics (slug, name) VALUES ('tides', 'Tides')")
    }
    let again = try Archive(creatingAt: path)
    #expect(try again.number("SELECT count(*) FROM topics WHERE slug = 'tides'") == 1)
  }

  @Test func `is not made in a folder that is not there`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("missing/new.sqlite")
    let error = try #require(throws: ArchiveError.self) { _ = try Archive(creatingAt: path) }
    #expect(error.reason == .unreadable("No such file or directory"))
    #expect(try folder.contents().isEmpty)
  }

  @Test func `is not made beside the log of another`() throws {
    let folder = try TemporaryFolder()
    let log = try folder.write(Data("a log".utf8), to: "new.sqlite-wal")
    let path = folder.path("new.sqlite")
    let error = try #require(throws: ArchiveError.self) { _ = try Archive(creatingAt: path) }
    #expect(error.reason == .strayLog(log))
    #expect(try folder.contents().keys.sorted() == ["new.sqlite-wal"])
  }

  @Test func `is made once when several programs want it`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("new.sqlite")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...4 {
        group.addTask {
          let archive = try Archive(creatingAt: path)
          try archive.connection.run(
            "INSERT INTO topics (slug, name) VALUES (?, 'Tides')", "tides-\(number)")
        }
      }
      try await group.waitForAll()
    }
    let archive = try Archive(opening: path)
    #expect(try archive.number("SELECT count(*) FROM topics WHERE name = 'Tides'") == 4)
    #expect(try folder.contents().keys.contains { $0.hasSuffix(".new") } == false)
  }
}

extension Archive {
  /// The number that a statement answers.
  func number(_ sql: String) throws -> Int {
    try #require(try connection.first(sql) { try $0.int(0) })
  }
}
