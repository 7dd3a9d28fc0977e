import Foundation
import SummitArchive

/// A folder for the length of one test.
struct TemporaryFolder: ~Copyable {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "summit-archive-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file and returns its path.
  func write(_ bytes: Data, to name: String) throws -> String {
    try bytes.write(to: url.appending(path: name))
    return path(name)
  }

  /// A copy of a fresh archive, which is made once for all tests.
  func freshArchive(_ name: String = "summitry.sqlite") throws -> String {
    try write(Self.fresh.get(), to: name)
  }

  /// Every file in the folder and what is in it.
  func contents() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: url.appending(path: $0))) })
  }

  private static let fresh = Result {
    let folder = try TemporaryFolder()
    let path = folder.path("fresh.sqlite")
    _ = try Archive(creatingAt: path)
    return try Data(contentsOf: URL(filePath: path))
  }
}
