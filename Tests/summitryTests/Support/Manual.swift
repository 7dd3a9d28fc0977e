import Foundation

/// The manual of the reference tables, whose examples are run.
enum Manual {
  private static func text() throws -> String {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return try String(
      contentsOf: root.appendingPathComponent("seeds/README.md"), encoding: .utf8)
  }

  /// The blocks that are marked as SQL.
  static func queries() throws -> [String] {
    try blocks(of: "sql")
  }

  /// The blocks that are marked as of a language.
  static func blocks(of language: String) throws -> [String] {
    try text().components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }
}
