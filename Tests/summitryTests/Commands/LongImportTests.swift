import Foundation
import Testing

@Suite struct `A long import` {
  @Test func `stops after the current article at Ctrl-C, and goes on from there`() throws {
    let folder = try ArticleFolder(articles: 120)
    let run = try RunningSummitry("import", folder.path, "--archive", folder.archive)
    try run.wait(until: "an article is in the archive") { try folder.articleCount() > 0 }
    run.interrupt()
    let (stopped, signal) = try run.finish()
    let count = try folder.articleCount()
    #expect(signal == SIGINT)
    #expect((1..<120).contains(count))
    #expect(
      stopped.output == "\(count) \(count == 1 ? "article" : "articles") imported\n")
    #expect(
      stopped.error
        == "summitry: stopped early; the same import again goes on from here\n")
    #expect(
      try folder.rows("SELECT imported, finished IS NOT NULL FROM import_runs") == ["\(count)|1"])
    #expect(try folder.rows("SELECT count(*) FROM inputs") == ["\(count)"])
    #expect(
      try Summitry.run("import", folder.path, "--archive", folder.archive).output
        == "\(120 - count) \(120 - count == 1 ? "article" : "articles") imported, "
        + "\(count) unchanged\n")
    #expect(try folder.articleCount() == 120)
  }

  @Test func `stops while it waits for input`() throws {
    let folder = try ArticleFolder(articles: 1)
    folder.makePipe("b.txt")
    try folder.write("c.txt", ArticleFolder.article(3))
    let run = try RunningSummitry("import", folder.path, "--archive", folder.archive)
    try run.wait(until: "the first article is in the archive") {
      try folder.articleCount() == 1
    }
    run.interrupt()
    let (stopped, signal) = try run.finish()
    #expect(signal == SIGINT)
    #expect(stopped.output == "1 article imported\n")
    #expect(try folder.articleCount() == 1)
  }

  @Test func `keeps its problems in the archive`() throws {
    let folder = try ArticleFolder(articles: 2)
    try folder.write("b.txt", "")
    #expect(
      try Summitry.run("import", folder.path, "--archive", folder.archive).status == 2)
    #expect(
      try folder.rows("SELECT name, message FROM import_problems") == [
        "\(folder.file("b.txt"))|the file is empty; remove it or save the article again"
      ])
    #expect(try folder.rows("SELECT imported, problems FROM import_runs") == ["2|1"])
  }

  @Test func `reads only what has changed, and what it could not read before`() throws {
    let folder = try ArticleFolder(articles: 3)
    try folder.write("b.txt", "")
    let arguments = ["import", folder.path, "--archive", folder.archive]
    #expect(try Summitry.run(arguments).output == "3 articles imported, 1 problem\n")
    // Were they read, these would be new articles: of the same size and time they are not.
    try overwrite(folder.file("a001.txt"), with: ArticleFolder.article(7))
    try folder.write("a002.txt", ArticleFolder.article(8) + " It was late.")
    try folder.write("b.txt", ArticleFolder.article(9))
    #expect(try Summitry.run(arguments).output == "2 articles imported, 2 unchanged\n")
    #expect(
      try folder.rows(
        "SELECT count(*) FROM articles WHERE title LIKE '%7th%'") == ["0"])
  }

  @Test func `reads a file again in another format`() throws {
    let folder = try ArticleFolder(articles: 1)
    let arguments = ["import", folder.path, "--archive", folder.archive]
    #expect(try Summitry.run(arguments).status == 0)
    try overwrite(folder.file("a001.txt"), with: ArticleFolder.article(7))
    #expect(
      try Summitry.run(arguments + ["--as", "markdown"]).output == "1 article imported\n")
    #expect(
      try Summitry.run(arguments + ["--as", "markdown"]).output
        == "nothing new: 1 article unchanged\n")
  }

  @Test func `passes over what is older than the day asked for, until it is asked for`() throws {
    let folder = try ArticleFolder(articles: 1)
    try folder.write("b.txt", ArticleFolder.article(2, published: "3 March 2019"))
    let arguments = ["import", folder.path, "--archive", folder.archive]
    #expect(
      try Summitry.run(arguments + ["--since", "2025-08"]).output
        == "1 article imported, 1 older\n")
    #expect(
      try Summitry.run(arguments + ["--since", "2025-09", "--format", "json"]).output
        == "{\"imported\":0,\"revised\":0,\"foreign\":0,\"unchanged\":2,\"older\":0,\"problems\":[]}\n"
    )
    #expect(try Summitry.run(arguments).output == "1 article imported, 1 unchanged\n")
  }

  @Test func `that is dry tells what it would do and does nothing`() throws {
    let folder = try ArticleFolder(articles: 2)
    try folder.write("copy.txt", ArticleFolder.article(2))
    try folder.write("empty.txt", "")
    let arguments = ["import", folder.path, "--archive", folder.archive]
    let dry = try Summitry.run(arguments + ["--dry-run"])
    #expect(dry.status == 2)
    #expect(
      dry.output == """
        new      2025-08-16  Vale and Lind talk at Castle Orme for the 1th time (a001.txt)
        new      2025-08-16  Vale and Lind talk at Castle Orme for the 2th time (a002.txt)
        2 articles would be imported, 1 unchanged, 1 problem

        """)
    #expect(!FileManager.default.fileExists(atPath: folder.archive))

    #expect(try Summitry.run(arguments).output == "2 articles imported, 1 unchanged, 1 problem\n")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.archive))
    try folder.write("a003.txt", ArticleFolder.article(3))
    #expect(
      try Summitry.run(arguments + ["--dry-run", "--format", "json"]).output.hasPrefix(
        "{\"imported\":1,\"revised\":0,\"foreign\":0,\"unchanged\":3,\"older\":0,\"problems\":[{"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.archive)) == before)
  }

  @Test func `shows on a terminal how far it has come, and wipes that away`() throws {
    let folder = try ArticleFolder(articles: 1)
    folder.makePipe("b.txt")
    let run = try RunningSummitry(
      shell: """
        script -qefc 'stty cols 80; $SUMMITRY import \(folder.path) --archive \(folder.archive)' \
        /dev/null < /dev/null
        """)
    try run.wait(until: "the bar is full") { run.output.contains("] 100%  1 article  ") }
    let pipe = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file("b.txt")))
    try pipe.write(contentsOf: Data(ArticleFolder.article(2).utf8))
    try pipe.close()
    #expect(try run.finish().run.output.hasSuffix("\r\u{1B}[K2 articles imported\r\n"))
  }

  /// Gives a file other bytes of the same number, and the time that it had.
  private func overwrite(_ path: String, with text: String) throws {
    var info = stat()
    _ = unsafe stat(path, &info)
    #expect(Int(info.st_size) == text.utf8.count)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
    var times = [info.st_atim, info.st_mtim]
    _ = unsafe utimensat(AT_FDCWD, path, &times, 0)
  }
}
