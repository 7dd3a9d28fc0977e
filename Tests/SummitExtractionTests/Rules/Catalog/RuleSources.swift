import Foundation

/// The sources of the rules, where each has its doc comment.
enum RuleSources {
  private static let root: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { root.deleteLastPathComponent() }
    return root
  }()

  private static func texts() throws -> [String] {
    let directory = root.appendingPathComponent("Sources/SummitExtraction")
    let files = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil)
    let paths = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return try paths.map { try String(contentsOf: $0, encoding: .utf8) }
  }

  /// For each clause rule, the summary of its doc comment.
  static func summaries() throws -> [String: String] {
    var summaries: [String: String] = [:]
    for text in try texts() {
      var comment: [Substring] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let words = line.drop { $0 == " " }
        if words.hasPrefix("/// ") {
          comment.append(words.dropFirst(4))
        } else if let rule = words.wholeMatch(of: /static var (\w+): ClauseRule \{/) {
          summaries[String(rule.1)] = summary(comment)
        } else {
          comment.append("")
          if !words.hasPrefix("///") { comment = [] }
        }
      }
    }
    return summaries
  }

  /// The lines up to the first empty one.
  private static func summary(_ comment: [Substring]) -> String {
    comment.prefix { !$0.isEmpty }.joined(separator: " ")
  }

  /// The names that findings and facts are given as their rule.
  static func namesGiven() throws -> Set<String> {
    var names: Set<String> = []
    for text in try texts() {
      for given in text.matches(of: /\brule: [^\n]*|sources\.append\([^\n]*/) {
        for name in given.output.matches(of: /"(\w+)"/) { names.insert(String(name.1)) }
      }
    }
    return names
  }

  /// Compares a file with what it ought to hold; `RECORD=1` writes it first.
  static func isFresh(_ path: String, _ text: String) throws -> Bool {
    let file = root.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: file, encoding: .utf8) == text
  }
}
