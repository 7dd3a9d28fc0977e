import Foundation
import SummitSQLite

/// A directory of short articles of invented people, with an archive beside it.
struct ArticleFolder {
  let root: URL
  var path: String { root.appendingPathComponent("articles").path }
  var archive: String { root.appendingPathComponent("archive.sqlite").path }

  /// A folder with so many articles: `a001.txt`, `a002.txt` and so on.
  init(articles: Int = 0) throws {
    root = try Summitry.temporaryDirectory()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for number in 0..<articles { try write(Self.name(number + 1), Self.article(number + 1)) }
  }

  static func name(_ number: Int) -> String {
    "a\(String(number + 1_000).dropFirst()).txt"
  }

  /// An article unlike that of any other number.
  static func article(_ number: Int, published: String = "16 August 2025") -> String {
    """
    Vale and Lind talk at Castle Orme for the \(number)th time
    Harbour Gazette
    \(published)

    LINDMARK — President Anna Vale met Prime Minister Ode Lind at Castle Orme on Friday.

    "The herring is ours to share," Vale said, for the \(number)th time.
    """
  }

  func file(_ name: String) -> String {
    path + "/" + name
  }

  /// Writes an article elsewhere and moves it in.
  func write(_ name: String, _ text: String) throws {
    let draft = root.appendingPathComponent(UUID().uuidString).path
    let writer = Self.writer(at: draft)
    try writer.write(contentsOf: Data(text.utf8))
    try writer.close()
    guard unsafe rename(draft, file(name)) == 0 else { throw POSIXError(.EIO) }
  }

  /// Opens a new file, which is not whole until the writer is closed.
  func writer(of name: String) -> FileHandle {
    Self.writer(at: file(name))
  }

  /// A writer that no command keeps open which another test starts meanwhile.
  private static func writer(at path: String) -> FileHandle {
    FileHandle(
      fileDescriptor: unsafe open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600),
      closeOnDealloc: true)
  }

  /// Makes a pipe in place of a file: reading it waits until a test writes to it.
  func makePipe(_ name: String) {
    _ = unsafe mkfifo(file(name), 0o600)
  }

  /// What a query on the archive gives, a line a row, values parted by bars.
  func rows(_ sql: String) throws -> [String] {
    let connection = try Connection(archive)
    return try connection.query(sql) { row in
      (0..<row.columnCount).map { row.optionalText($0) ?? "-" }.joined(separator: "|")
    }
  }

  /// How many articles are in the archive; none while there is no archive.
  func articleCount() throws -> Int {
    guard FileManager.default.fileExists(atPath: archive) else { return 0 }
    return try rows("SELECT count(*) FROM articles").first.flatMap(Int.init) ?? 0
  }
}
