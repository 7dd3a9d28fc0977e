import Foundation
import SummitArchive
import SummitCoverage
import SummitIngestion
import SummitSQLite
import TemporaryFiles

/// A real archive in a folder of its own, with invented countries and people.
final class TestArchive {
  let path: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("archive.sqlite")
    try FileManager.default.copyItem(atPath: try Self.template.get(), toPath: path)
  }

  /// An archive into which these records were imported, one after another.
  convenience init(of records: [Record]) throws {
    try self.init()
    try add(records)
  }

  /// Imports these records, one after another.
  func add(_ records: [Record]) throws {
    var importer = try importer()
    for record in records { try importer.add(record) }
    _ = try importer.finish()
  }

  func importer(batch: Int = 1) throws -> Importer {
    try Importer(Archive(opening: path, mode: .readWrite), batch: batch)
  }

  func connection() throws -> Connection {
    try Connection(path)
  }

  /// What a query gives, a line a row, values parted by bars.
  func rows(_ sql: String) throws -> [String] {
    let connection = try connection()
    return try connection.query(sql) { row in
      (0..<row.columnCount).map { row.optionalText($0) ?? "-" }.joined(separator: "|")
    }
  }

  /// How many rows each table has.
  func counts() throws -> [String] {
    let tables = try rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1")
    return try tables.map { "\($0) \(try rows("SELECT count(*) FROM \"\($0)\"")[0])" }
  }

  /// What the shell's `.dump` writes.
  func dump() throws -> Data {
    let output = Pipe()
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    shell.arguments = ["sqlite3", "-readonly", path, ".dump"]
    shell.standardOutput = output
    try shell.run()
    let dump = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return dump
  }

  /// Made once, and copied for each test.
  private static let template = Result {
    let path = try TemporaryDirectory.make().appending(path: "archive.sqlite").path
    let archive = try Archive(creatingAt: path)
    try archive.connection.execute(InventedWorld.sql)
    return path
  }
}
