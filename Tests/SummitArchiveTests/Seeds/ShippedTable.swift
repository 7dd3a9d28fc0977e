import Foundation
import Testing

@testable import SummitArchive

/// The shipped tables, and those that stand beside the tests, as rows of named fields.
enum ShippedTable {
  private static let files = Result { try SeedFile.shipped() }

  static func file(_ name: String) throws -> SeedFile {
    try #require(try files.get().first { $0.name == name })
  }

  /// The rows of a shipped table, their fields by column; an empty field is not there.
  static func rows(_ name: String) throws -> [[String: String]] {
    try rows(of: file(name))
  }

  /// The rows of a table beside the tests.
  static func besideTests(_ name: String) throws -> [[String: String]] {
    try rows(of: SeedFile(path: name, bytes: Array(Data(contentsOf: url(besideTests: name)))))
  }

  /// Where a file beside the tests is.
  static func url(besideTests name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
  }

  private static func rows(of file: SeedFile) -> [[String: String]] {
    (0..<file.rowCount).map { row in
      var fields: [String: String] = [:]
      for (column, title) in file.columns.enumerated() { fields[title] = file.text(row, column) }
      return fields
    }
  }
}
