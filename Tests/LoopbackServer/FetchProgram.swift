import Foundation

/// The built program that fetches.
public enum FetchProgram {
  /// Beside the bundle of the tests, where SwiftPM puts every product.
  public static let path: String = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let directory =
      bundle?.deletingLastPathComponent()
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return directory.appendingPathComponent("summitry-fetch").path
  }()
}
