import Foundation

/// What this machine knows about names.
enum Names {
  /// A name of this machine besides "localhost", found without asking anybody.
  static let own: String? = {
    let hosts = (try? String(contentsOfFile: "/etc/hosts", encoding: .utf8)) ?? ""
    return hosts.split(separator: "\n").lazy
      .map { $0.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }.map(String.init) }
      .filter { $0.first.map { $0.hasPrefix("127.") || $0 == "::1" } ?? false }
      .flatMap { $0.dropFirst() }
      .first { !$0.hasPrefix("localhost") }
  }()
}
