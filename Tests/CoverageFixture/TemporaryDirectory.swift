internal import Foundation

/// Directories for the files of tests, all gone when the test run ends.
package enum TemporaryDirectory {
  private static let root: String = {
    atexit { try? FileManager.default.removeItem(atPath: TemporaryDirectory.root) }
    return FileManager.default.temporaryDirectory
      .appendingPathComponent("summitry-tests-\(UUID().uuidString)").path
  }()

  /// The path of a new, empty one.
  package static func make() throws -> String {
    let path = root + "/" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }
}
