internal import Foundation

/// The paths of the built programs, which the tests run as processes of their own.
package enum BuiltPrograms {
  package static let summitry = folder + "/summitry"
  package static let fetch = folder + "/summitry-fetch"

  /// Where they are: beside the bundle of the tests, as SwiftPM puts every product.
  package static let folder: String = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let tests = bundle ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().path
  }()
}
