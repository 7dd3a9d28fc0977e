import Foundation
import Testing

@testable import SummitArchive

@Suite struct `The files compiled in` {
  @Test func `are the migrations, every one, in order`() throws {
    try #expect(ShippedFile.migrations == files(of: "migrations", ending: "sql"))
  }

  @Test func `are the tables of reference data, every one`() throws {
    try #expect(ShippedFile.seeds == files(of: "seeds", ending: "tsv"))
  }

  /// The files of a folder of the package, by name.
  private func files(of folder: String, ending: String) throws -> [ShippedFile] {
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return try names.filter { $0.hasSuffix(".\(ending)") }.sorted().map { name in
      let bytes = try Data(contentsOf: root.appending(path: "\(folder)/\(name)"))
      return ShippedFile(name: name, bytes: [UInt8](bytes))
    }
  }
}
