import FoundationEssentials
public import SummitCoverage

/// The files, directories and standard input (`-`) that articles are to be read from, in order.
///
/// ```swift
/// Inputs(["coverage/", "-"]).forEachArticle(reader: ArticleReader()) { result in
///   switch result {
///   case .success(let article): print(article.title ?? article.name)
///   case .failure(let problem): print(problem)
///   }
/// }
/// ```
///
/// A directory gives the files in and below it whose names end as an article's does, in the order
/// of their paths' bytes; hidden ones, and directories that are symbolic links, are passed over. A
/// file that is named itself is read whatever it is called. What cannot be read is handed over as
/// a problem, and the rest goes on.
public struct Inputs: Sendable {
  private let paths: [String]
  /// The format that was asked for; nil where each name tells it.
  let format: ArticleFormat?

  /// Inputs that are read in this format, or in the one that each name tells.
  public init(_ paths: [String], as format: ArticleFormat? = nil) {
    self.paths = paths
    self.format = format
  }

  /// Hands over every article, or the problem in its place.
  public func forEachArticle(
    reader: ArticleReader, limit: Int = InputFile.defaultLimit,
    _ body: (Result<Article, InputProblem>) throws -> Void
  ) rethrows {
    try forEachFile { file in
      switch file {
      case .success(let file): try reader.forEachArticle(in: file, limit: limit, body)
      case .failure(let problem): try body(.failure(problem))
      }
    }
  }

  /// Hands over every file unread, so that several can be read at once.
  public func forEachFile(_ body: (Result<InputFile, InputProblem>) throws -> Void) rethrows {
    for path in paths { try forEachFile(at: path, body) }
  }

  private func forEachFile(
    at path: String, _ body: (Result<InputFile, InputProblem>) throws -> Void
  ) rethrows {
    let named = InputFile(name: path, format: format)
    guard path != "-" else { return try body(.success(named)) }
    switch FileKind.at(path) {
    case .failure(let problem): return try body(.failure(problem))
    case .success(.file): return try body(.success(named))
    case .success: break
    }
    var found = 0
    try forEachMember(of: path) { member in
      found += 1
      try body(member)
    }
    guard found == 0 else { return }
    try body(
      .failure(
        InputProblem(
          name: path,
          message: "no article is in the directory (\(ArticleFormat.listing)); "
            + "name a file itself to read it whatever it is called")))
  }

  /// Walks the directory, deepest names in their places.
  private func forEachMember(
    of directory: String, _ body: (Result<InputFile, InputProblem>) throws -> Void
  ) rethrows {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: directory)
    } catch {
      let message = "the directory cannot be listed; make it readable and try again"
      return try body(.failure(InputProblem(name: directory, message: message)))
    }
    let prefix = directory.utf8.last == UInt8(ascii: "/") ? directory : directory + "/"
    for member in Self.members(names, prefix: prefix) {
      switch member.kind {
      case .failure(let problem): try body(.failure(problem))
      case .success(.directory): try forEachMember(of: member.path, body)
      case .success: try body(.success(InputFile(name: member.path, format: format)))
      }
    }
  }

  /// The directories and articles among the names, in the order of their paths' bytes: the members
  /// of `a/` come after `a.txt`.
  private static func members(
    _ names: [String], prefix: String
  ) -> [(path: String, kind: Result<FileKind, InputProblem>)] {
    var members: [(path: String, kind: Result<FileKind, InputProblem>, key: String)] = []
    for name in names where !isHidden(name) {
      let path = prefix + name
      let kind = FileKind.at(path)
      switch kind {
      case .success(.directory): members.append((path, kind, name + "/"))
      case .success(.linkedDirectory): continue
      case .success(.file), .failure:
        if ArticleFormat(fileName: name) != nil { members.append((path, kind, name)) }
      }
    }
    members.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return members.map { ($0.path, $0.kind) }
  }

  /// Whether a directory keeps the name to itself.
  static func isHidden(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".")
  }
}
