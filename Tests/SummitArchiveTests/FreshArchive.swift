import Foundation
import SummitArchive
import TemporaryFiles

extension TemporaryFolder {
  /// A copy of a fresh archive, which is made once for all tests.
  func freshArchive(_ name: String = "summitry.sqlite") throws -> String {
    try write(Self.fresh.get(), to: name)
  }

  private static let fresh = Result {
    let folder = try TemporaryFolder()
    let path = folder.path("fresh.sqlite")
    _ = try Archive(creatingAt: path)
    return try Data(contentsOf: URL(filePath: path))
  }
}
