import SummitSQLite
import TemporaryFiles
import Testing

@testable import SummitArchive

@Suite struct `Migrations` {
  @Test func `bring an older archive up to date, by name`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.olderArchive(lacking: 2)
    let pending = Migration.all.suffix(2).map(\.name)
    #expect(throws: ArchiveError(path: path, reason: .older(pending: pending))) {
      _ = try Archive(opening: path)
    }
    #expect(try Archive.migrate(path) == pending)
    #expect(try Archive.migrate(path) == [])
    let archive = try Archive(opening: path)
    #expect(try archive.number("SELECT count(*) FROM schema_migrations") == Migration.all.count)
    #expect(try archive.number("SELECT count(*) FROM timeline") == 0)
  }

  @Test func `are run by whoever opens the archive to import`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(creatingAt: folder.olderArchive(lacking: 1))
    #expect(try archive.number("SELECT count(*) FROM timeline") == 0)
  }

  @Test func `that fail leave the archive as it was before them`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("draft.sqlite")
    let connection = try Connection(path)
    let broken = [
      Migration(name: "0000", sql: Migration.all[0].sql, checksum: "a"),
      Migration(name: "0001", sql: "CREATE TABLE a (b); CREATE TABLE a (b)", checksum: "b"),
    ]
    #expect(throws: DatabaseError.self) { _ = try connection.apply(broken) }
    let names = try connection.query("SELECT name FROM schema_migrations") { try $0.text(0) }
    #expect(names == ["0000"])
    let tables = try connection.query("SELECT name FROM sqlite_schema") { try $0.text(0) }
    #expect(tables == ["schema_migrations"])
  }
}

extension TemporaryFolder {
  /// An archive that has not run the last so many migrations.
  fileprivate func olderArchive(lacking count: Int) throws -> String {
    let path = path("older.sqlite")
    let connection = try Connection(path)
    _ = try connection.apply(Migration.all.dropLast(count))
    return path
  }
}
