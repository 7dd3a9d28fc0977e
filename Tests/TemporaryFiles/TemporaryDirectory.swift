package import Foundation

/// Directories for the files of tests, all gone when the test run ends.
package enum TemporaryDirectory {
  private static let root: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryDirectory.root) }
    return FileManager.default.temporaryDirectory.appending(path: "summitry-tests-\(UUID())")
  }()

  /// A new, empty one.
  package static func make() throws -> URL {
    let directory = root.appending(path: "\(UUID())")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    return directory
  }
}
