import Foundation

/// The environment of this process, which those that it starts inherit.
enum Surroundings {
  /// Takes out every variable that has to do with proxies, and puts these in.
  static func set(_ variables: [String: String]) {
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
      unsetenv(name)
      unsetenv(name.uppercased())
    }
    for (name, value) in variables { setenv(name, value, 1) }
  }
}
