/// How an article is written down.
public enum ArticleFormat: String, CaseIterable, Sendable {
  case text, markdown

  /// What a file's name must end with to be read from a directory, in lower case.
  public var extensions: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    }
  }

  /// The format that the end of the file's name tells, or nil.
  public init?(fileName: String) {
    guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.extensions.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The endings of all formats, as a sentence lists them: ".txt, .text, .md or .markdown".
  static var listing: String {
    let endings = allCases.flatMap(\.extensions).map { "." + $0 }
    return endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
  }
}
