import Foundation
import Testing

@Suite struct `A watch` {
  @Test func `takes what is written and moved into a folder and those below it`() throws {
    let folder = try ArticleFolder(articles: 1)
    let run = try RunningSummitry("import", "--watch", folder.path, "--archive", folder.archive)
    try run.wait(until: "the folder is read") { run.output == "1 article imported\n" }

    let writer = folder.writer(of: "b.txt")
    let text = Data(ArticleFolder.article(2).utf8)
    try writer.write(contentsOf: text.prefix(100))
    try folder.write("c.txt", ArticleFolder.article(3))
    try run.wait(until: "the moved article is taken") { try folder.articleCount() == 2 }
    try writer.write(contentsOf: text.dropFirst(100))
    try writer.close()
    try run.wait(until: "the written article is taken") { try folder.articleCount() == 3 }

    try FileManager.default.createDirectory(
      atPath: folder.file("new/below"), withIntermediateDirectories: true)
    try folder.write("new/below/d.txt", ArticleFolder.article(4))
    try folder.write("new/e.pdf", "no article by its name")
    try folder.write(".hidden.txt", ArticleFolder.article(5))
    try run.wait(until: "the article below is taken") { try folder.articleCount() == 4 }

    run.interrupt()
    let (stopped, signal) = try run.finish()
    #expect(signal == nil)
    #expect(
      stopped
        == .init(
          output: String(repeating: "1 article imported\n", count: 4), error: "", status: 0))
    #expect(
      try folder.rows("SELECT imported, problems, finished IS NOT NULL FROM import_runs") == [
        "4|0|1"
      ])
    #expect(
      try Summitry.run("import", folder.path, "--archive", folder.archive).output
        == "nothing new: 4 articles unchanged\n")
  }

  @Test func `tells what is wrong with a file at once, and goes on`() throws {
    let folder = try ArticleFolder(articles: 1)
    let run = try RunningSummitry("import", "--watch", folder.path, "--archive", folder.archive)
    try run.wait(until: "the folder is read") { run.output == "1 article imported\n" }
    try folder.write("b.txt", "")
    try run.wait(until: "the problem is told") { run.output.hasSuffix(", 1 problem\n") }
    #expect(
      run.error
        == "summitry: \(folder.file("b.txt")): the file is empty; remove it or save the article again\n"
    )
    try run.wait(until: "the problem is kept") {
      try folder.rows("SELECT count(*) FROM import_problems") == ["1"]
    }
    try folder.write("b.txt", ArticleFolder.article(2))
    try run.wait(until: "the mended article is taken") { try folder.articleCount() == 2 }
    run.interrupt()
    #expect(try run.finish().run.status == 0)
    #expect(try folder.rows("SELECT count(*) FROM import_problems") == ["1"])
  }

  @Test func `reads a file once for each time that it was written`() throws {
    let folder = try ArticleFolder(articles: 1)
    try folder.write("empty.txt", "")
    let run = try RunningSummitry("import", "--watch", folder.path, "--archive", folder.archive)
    let first = "1 article imported, 1 problem\n"
    try run.wait(until: "the folder is read") { run.output == first }
    // The end of a writer that wrote nothing, as after a rename of what is still open.
    try folder.writer(of: "empty.txt").close()
    try folder.write("b.txt", ArticleFolder.article(2))
    try run.wait(until: "the next article is taken") {
      run.output == first + "1 article imported\n"
    }
    try folder.write("empty.txt", "\n")
    try run.wait(until: "the rewritten file is read") {
      run.output == first + "1 article imported\n0 articles imported, 1 problem\n"
    }
    run.interrupt()
    #expect(try run.finish().run.status == 0)
    #expect(try folder.rows("SELECT imported, problems FROM import_runs") == ["2|2"])
    #expect(try folder.rows("SELECT count(*) FROM import_problems") == ["2"])
  }

  @Test func `leaves what is being written when it starts until it is whole`() throws {
    let folder = try ArticleFolder(articles: 1)
    let writer = folder.writer(of: "b.txt")
    let text = Data(ArticleFolder.article(2).utf8)
    try writer.write(contentsOf: text.prefix(100))
    let run = try RunningSummitry("import", "--watch", folder.path, "--archive", folder.archive)
    try run.wait(until: "the folder is read") { !run.output.isEmpty }
    #expect(run.output == "1 article imported\n")

    try writer.write(contentsOf: text.dropFirst(100))
    try writer.close()
    try run.wait(until: "the written article is taken") { try folder.articleCount() == 2 }
    run.interrupt()
    #expect(
      try run.finish().run
        == .init(output: "1 article imported\n1 article imported\n", error: "", status: 0))
  }

  @Test func `waits in an empty folder without complaint`() throws {
    let folder = try ArticleFolder()
    let run = try RunningSummitry("import", "--watch", folder.path, "--archive", folder.archive)
    let first = "nothing new: 0 articles unchanged\n"
    try run.wait(until: "the folder is read") { !run.output.isEmpty }
    try folder.write("a.txt", ArticleFolder.article(1))
    try run.wait(until: "the article is taken") { run.output == first + "1 article imported\n" }
    run.interrupt()
    #expect(
      try run.finish().run == .init(output: first + "1 article imported\n", error: "", status: 0))
  }

  @Test func `is refused on what is no directory`() throws {
    let folder = try ArticleFolder(articles: 1)
    let file = folder.file("a001.txt")
    #expect(
      try Summitry.run("import", "--watch", file, "--archive", folder.archive)
        == .init(
          output: "",
          error:
            "summitry: \(file): only a directory can be watched; name the one that holds the file\n",
          status: 2))
    #expect(
      try Summitry.run("import", "--watch", "--dry-run", folder.path).status == 64)
  }
}
