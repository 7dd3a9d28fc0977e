package import SummitArchive

internal import Foundation
internal import SummitSQLite

/// A real archive file that holds the invented coverage of `coverage.sql`, made once a test run.
///
/// The tests only read it, so they share it; it lies in a temporary directory of its own.
package enum CoverageArchive {
  /// Where the file is.
  package static let path: String = {
    do {
      return try make()
    } catch {
      fatalError("the archive of the tests cannot be made: \(error)")
    }
  }()

  /// The archive, open for reading.
  package static func open() throws -> Archive {
    try Archive(opening: path)
  }

  private static func make() throws -> String {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("summitry-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let path = directory.appendingPathComponent("coverage.sqlite").path
    let coverage = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("coverage.sql")
    let sql = try String(contentsOf: coverage, encoding: .utf8)
    let archive = try Archive(creatingAt: path)
    try archive.connection.transaction { try archive.connection.execute(sql) }
    return path
  }
}
