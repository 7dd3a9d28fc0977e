internal import Foundation
package import SummitArchive
internal import SummitSQLite
internal import TemporaryFiles

/// A real archive file that holds the invented coverage of `coverage.sql`, made once a test run.
///
/// The tests only read it, so they share it.
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
    let path = try TemporaryDirectory.make().appendingPathComponent("coverage.sqlite").path
    let coverage = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("coverage.sql")
    let sql = try String(contentsOf: coverage, encoding: .utf8)
    let archive = try Archive(creatingAt: path)
    try archive.connection.transaction { try archive.connection.execute(sql) }
    return path
  }
}
