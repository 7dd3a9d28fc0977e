import Foundation

/// A page of the repository, whose examples are run.
struct Manual {
  /// A command as it is typed, and what it prints.
  struct Example: Equatable {
    let command: String
    let output: String
  }

  /// Where the repository is.
  static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { path, _ in
    path.deletingLastPathComponent()
  }

  private let text: String

  /// The page at a path in the repository.
  init(_ path: String) throws {
    text = try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The page of the reference tables.
  static func ofTables() throws -> Manual {
    try Manual("seeds/README.md")
  }

  /// The blocks that are marked as of a language.
  func blocks(of language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }

  /// What the blocks of a console show, an empty line between two examples.
  func examples() -> [Example] {
    blocks(of: "console").flatMap { block in
      ("\n\n" + block).components(separatedBy: "\n\n$ ").dropFirst().map(Self.example)
    }
  }

  /// A command, which goes on to the next line while a quotation mark is open, and what follows.
  private static func example(_ text: String) -> Example {
    var lines = text.components(separatedBy: "\n")[...]
    var command = lines.removeFirst()
    while !command.count(where: { $0 == "\"" }).isMultiple(of: 2), let next = lines.popFirst() {
      command += "\n" + next
    }
    return Example(command: command, output: lines.map { $0 + "\n" }.joined())
  }
}
