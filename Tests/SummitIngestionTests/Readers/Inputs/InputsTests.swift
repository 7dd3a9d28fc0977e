import Foundation
import SummitCoverage
import TemporaryFiles
import Testing

@testable import SummitIngestion

@Suite struct `The inputs` {
  private let directory: TemporaryFolder

  init() throws {
    directory = try TemporaryFolder()
  }

  @Test func `are the articles of a directory in the order of their paths`() throws {
    for name in [
      "b.md", "a/z.txt", "a.txt", "a/.hidden.txt", "a/page.pdf", "a-b.text", "A.MARKDOWN",
    ] {
      try write(name)
    }
    try write(".git/x.txt")
    #expect(
      names([directory.path]) == ["A.MARKDOWN", "a-b.text", "a.txt", "a/z.txt", "b.md"])
    #expect(names([directory.path + "/"]) == names([directory.path]))
  }

  @Test func `are read in the order given whatever they are called`() throws {
    try write("b.pdf")
    try write("a.txt")
    #expect(names([path("b.pdf"), path("a.txt"), path("b.pdf")]) == ["b.pdf", "a.txt", "b.pdf"])
  }

  @Test func `go on past what cannot be read`() throws {
    try write("good.txt")
    try write("empty.txt", "")
    try FileManager.default.createSymbolicLink(
      atPath: path("link.txt"), withDestinationPath: path("nowhere.txt"))
    try FileManager.default.createDirectory(
      atPath: path("hollow"), withIntermediateDirectories: false)
    #expect(
      outcomes([path("missing.txt"), directory.path, path("hollow"), path("good.txt")]) == [
        "missing.txt: there is no such file or directory; check the path",
        "empty.txt: the file is empty; remove it or save the article again",
        "good.txt",
        "link.txt: the symbolic link leads nowhere; mend it or remove it",
        "hollow: no article is in the directory (\(ArticleFormat.listing)); "
          + "name a file itself to read it whatever it is called",
        "good.txt",
      ])
  }

  @Test func `do not follow a link in a circle`() throws {
    try write("a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: path("loop"), withDestinationPath: directory.path)
    #expect(names([directory.path]) == ["a.txt"])
  }

  @Test func `refuse a file over the limit and a device without end`() throws {
    try write("long.txt", String(repeating: "word ", count: 30))
    let message = "the file is larger than the limit of 100 bytes; split it into its articles"
    #expect(outcomes([path("long.txt")], limit: 100) == ["long.txt: \(message)"])
    #expect(outcomes(["/dev/zero"], limit: 100) == ["/dev/zero: \(message)"])
    #expect(outcomes([path("long.txt")], limit: 150) == ["long.txt"])
  }

  #if os(Linux)
    @Test func `tell why the system does not give a file`() {
      #expect(
        outcomes(["/proc/self/mem"]) == [
          "/proc/self/mem: it cannot be read (Input/output error); check the file and its disk"
        ])
    }
  #endif

  @Test func `tell a name's format unless one is given`() {
    #expect(ArticleFormat(fileName: "a.MD") == .markdown)
    #expect(ArticleFormat(fileName: "crawl.warc.gz") == .warc)
    #expect(ArticleFormat(fileName: "a.gz") == nil)
    #expect(ArticleFormat(fileName: "-") == nil)
    #expect(InputFile(name: "a.txt", format: .markdown).format == .markdown)
  }

  private func path(_ name: String) -> String { directory.path(name) }

  private func write(_ name: String, _ text: String = "They met on Friday.\n") throws {
    try directory.write(text, to: name)
  }

  private func names(_ paths: [String]) -> [String] {
    var names: [String] = []
    Inputs(paths).forEachFile { file in
      names.append((try? file.get().name).map(shortened) ?? "problem")
    }
    return names
  }

  /// The name of every article, or its problem.
  private func outcomes(_ paths: [String], limit: Int = InputFile.defaultLimit) -> [String] {
    var outcomes: [String] = []
    Inputs(paths).forEachArticle(reader: ArticleReader(), limit: limit) { result in
      switch result {
      case .success(let article): outcomes.append(shortened(article.name))
      case .failure(let problem): outcomes.append(shortened(problem.description))
      }
    }
    return outcomes
  }

  private func shortened(_ text: String) -> String {
    text.replacingOccurrences(of: directory.path + "/", with: "")
  }
}
