import FoundationEssentials
public import SummitCoverage
import SummitFetching

/// The files, directories, addresses of the web and standard input (`-`) that articles are to be read
/// from, in order.
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
  /// The format that was asked for; nil where each file tells it.
  let format: ArticleFormat?
  /// Whether directories are looked into by somebody who is told what is written into them.
  private let areWatched: Bool

  /// Inputs that are read in this format, or in the one that each file tells: its content before its
  /// name.
  public init(_ paths: [String], as format: ArticleFormat? = nil) {
    (self.paths, self.format, areWatched) = (paths, format, false)
  }

  /// Directories under a ``FolderWatch``, which is told when what is being written is whole: they
  /// pass over it until then, and may be empty.
  package init(watching paths: [String], as format: ArticleFormat? = nil) {
    (self.paths, self.format, areWatched) = (paths, format, true)
  }

  /// Hands over every article, or the problem in its place; addresses are fetched by `web`.
  public func forEachArticle(
    reader: ArticleReader, web: WebReader? = nil, limit: Int = InputFile.defaultLimit,
    _ body: (Result<Article, InputProblem>) throws -> Void
  ) rethrows {
    try forEachFile { file in
      switch file {
      case .success(let file) where file.isOnTheWeb:
        guard let web else { return try body(.failure(.notFetched(file.name))) }
        try web.forEachArticle(at: file, reader: reader, limit: limit, body)
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
    guard path != "-", !named.isOnTheWeb else { return try body(.success(named)) }
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
    guard found == 0, !areWatched else { return }
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
    guard let members = Members(of: directory) else {
      let message = "the directory cannot be listed; make it readable and try again"
      return try body(.failure(InputProblem(name: directory, message: message)))
    }
    let prefix = Inputs.prefix(of: directory)
    for name in members.names {
      let path = prefix + name
      if let problem = members.problems[name] {
        try body(.failure(problem))
      } else if path.utf8.last == UInt8(ascii: "/") {
        try forEachMember(of: String(path.dropLast()), body)
      } else if !areWatched || !FileKind.isBeingWritten(path) {
        try body(.success(InputFile(name: path, format: format)))
      }
    }
  }

  /// The directories and articles in a directory, in the order of their paths' bytes: the members of
  /// `a/` come after `a.txt`.
  ///
  /// There may be hundreds of thousands, so that no more than their names is kept.
  private struct Members {
    /// Their names, those of directories with a slash behind them.
    private(set) var names: [String] = []
    /// What is wrong with some of them.
    private(set) var problems: [String: InputProblem] = [:]

    /// Nil where the directory cannot be listed.
    init?(of directory: String) {
      guard let listed = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
        return nil
      }
      let prefix = Inputs.prefix(of: directory)
      for name in listed where !isHidden(name) {
        switch FileKind.at(prefix + name) {
        case .success(.directory): names.append(name + "/")
        case .success(.linkedDirectory): continue
        case .success(.file):
          if ArticleFormat(fileName: name) != nil { names.append(name) }
        case .failure(let problem):
          guard ArticleFormat(fileName: name) != nil else { continue }
          names.append(name)
          problems[name] = problem
        }
      }
      names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Whether a directory keeps the name to itself.
  static func isHidden(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".")
  }
}
