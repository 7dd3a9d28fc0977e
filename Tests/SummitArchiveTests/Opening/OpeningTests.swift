import Foundation
import SummitSQLite
import TemporaryFiles
import Testing

@testable import SummitArchive

@Suite struct `Opening an archive` {
  @Test func `for answers changes nothing and leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.freshArchive()
    let before = try folder.contents()
    do {
      let archive = try Archive(opening: path)
      #expect(archive.mode == .readOnly)
      #expect(try archive.number("SELECT count(*) FROM people") > 0)
      let error = try #require(throws: DatabaseError.self) {
        try archive.connection.run("DELETE FROM topic_words")
      }
      #expect(error.primaryCode == .readOnly)
    }
    #expect(try folder.contents() == before)
  }

  @Test func `for answers works while another writes`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.freshArchive()
    let writer = try Archive(opening: path, mode: .readWrite)
    try writer.connection.transaction {
      try writer.connection.run("INSERT INTO topics (slug, name) VALUES ('tides', 'Tides')")
      let reader = try Archive(opening: path)
      #expect(try reader.number("SELECT count(*) FROM topics WHERE slug = 'tides'") == 0)
    }
    let reader = try Archive(opening: path)
    #expect(try reader.number("SELECT count(*) FROM topics WHERE slug = 'tides'") == 1)
  }

  @Test func `can do without a log where nobody can write`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.freshArchive("100%? #1.sqlite")
    let before = try folder.contents()
    let connection = try Connection(path, mode: .immutable)
    #expect(try connection.first("SELECT count(*) FROM coverage") { try $0.int(0) } == 0)
    let isReadOnly = connection.isReadOnly
    #expect(isReadOnly)
    #expect(try folder.contents() == before)
  }

  @Test func `gives SQL the folding of names`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive())
    let folded = try archive.connection.first("SELECT folded('Łódź-Zoë'), folded(NULL)") { row in
      [try row.text(0), row.optionalText(1)]
    }
    #expect(folded == ["lodz zoe", nil])
  }
}

@Suite struct `A file that is no archive of this schema` {
  @Test func `is told when it is missing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("missing.sqlite")
    let error = try #require(throws: ArchiveError.self) { _ = try Archive(opening: path) }
    #expect(
      error.description == """
        \(path): no archive is there
          Check the path; `summitry import` makes an archive there.
        """)
    #expect(try folder.contents().isEmpty)
  }

  @Test func `is refused when it is a folder`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ArchiveError(path: folder.path(""), reason: .unreadable("it is not a file"))) {
      _ = try Archive(creatingAt: folder.path(""))
    }
  }

  @Test func `is refused when it is empty`() throws {
    try expectRefusal(.empty) { folder in try folder.write(Data(), to: "notes.sqlite") }
  }

  @Test func `is refused when it is no database`() throws {
    try expectRefusal(.notADatabase) { folder in
      try folder.write(Data("Some notes about a summit.\n".utf8), to: "notes.sqlite")
    }
  }

  @Test func `is refused when it is another program's database`() throws {
    try expectRefusal(.foreign) { folder in
      let path = folder.path("notes.sqlite")
      try Connection(path).execute(
        "PRAGMA journal_mode = WAL; CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('a')")
      return path
    }
  }

  @Test func `is refused when it only bears the mark of an archive`() throws {
    try expectRefusal(.foreign) { folder in
      let path = folder.path("notes.sqlite")
      try Connection(path).execute(
        "PRAGMA application_id = \(FileHeader.archiveID); CREATE TABLE notes (text TEXT)")
      return path
    }
  }

  @Test(arguments: [99, 4096, 100_000])
  func `is refused when its end is missing`(length: Int) throws {
    let folder = try TemporaryFolder()
    let whole = try Data(contentsOf: URL(filePath: folder.freshArchive()))
    let expected = length < 100 ? 512 : whole.count
    try expectRefusal(.truncated(expected: expected, actual: length)) { folder in
      try folder.write(whole.prefix(length), to: "summitry.sqlite")
    }
  }

  @Test func `is refused when a newer Summitry made it`() throws {
    let known = Migration.all.count
    try expectRefusal(.newer(found: known + 1, known: known)) { folder in
      try folder.changedArchive(
        """
        INSERT INTO schema_migrations VALUES ('9999_later.sql', 'ab', '2030-01-01T00:00:00Z');
        PRAGMA user_version = \(known + 1);
        """)
    }
  }

  @Test func `is refused when a newer Summitry made it and did not count`() throws {
    let known = Migration.all.count
    try expectRefusal(.newer(found: known + 1, known: known)) { folder in
      try folder.changedArchive(
        "INSERT INTO schema_migrations VALUES ('9999_later.sql', 'ab', '2030-01-01T00:00:00Z')")
    }
  }

  @Test func `is refused when it ran another text of a migration`() throws {
    try expectRefusal(.changed(migration: "0003_events.sql")) { folder in
      try folder.changedArchive(
        "UPDATE schema_migrations SET checksum = 'ab' WHERE name = '0003_events.sql'")
    }
  }

  /// Expects that every way of opening refuses the file, names it and leaves it as it was.
  private func expectRefusal(
    _ reason: ArchiveError.Reason, of make: (borrowing TemporaryFolder) throws -> String
  ) throws {
    let folder = try TemporaryFolder()
    let path = try make(folder)
    let before = try folder.contents()
    let expected = ArchiveError(path: path, reason: reason)
    #expect(throws: expected) { _ = try Archive(opening: path) }
    #expect(throws: expected) { _ = try Archive(opening: path, mode: .readWrite) }
    #expect(throws: expected) { _ = try Archive(creatingAt: path) }
    #expect(throws: expected) { _ = try Archive.migrate(path) }
    #expect(expected.description.hasPrefix(path + ": "))
    #expect(expected.advice.isEmpty == false)
    #expect(try folder.contents() == before)
  }
}

extension TemporaryFolder {
  /// A fresh archive in which a script, run by plain SQLite, changed something.
  fileprivate func changedArchive(_ sql: String) throws -> String {
    let path = try freshArchive()
    try Connection(path, mode: .readWrite).execute(sql)
    return path
  }
}
