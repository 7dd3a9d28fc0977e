import Foundation
import TemporaryFiles
import Testing

@testable import SummitIngestion

@Suite struct `A watched folder` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ name: String) throws {
    try folder.write("", to: name)
  }

  @Test func `is looked through when more happened than the system could tell`() throws {
    let limit = try String(
      contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
    let count = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
    var watch = try FolderWatch([folder.path])
    try write("first.txt")
    // Opened and closed by turns, so that no event is like the one before and joined with it.
    for number in 0...(count / 2) { try write(number.isMultiple(of: 2) ? "a.pdf" : "b.pdf") }
    for number in 0...(count / 2) { try write(number.isMultiple(of: 2) ? "a.pdf" : "b.pdf") }
    try write("last.txt")
    var met: Set<String> = []
    while !met.contains("last.txt"), let paths = try watch.next() {
      met.formUnion(paths.map { URL(filePath: $0).lastPathComponent })
    }
    #expect(met == ["first.txt", "last.txt"])
  }

  @Test func `is heard however many files are open`() async {
    // In a process of its own, whose descriptors nobody else needs.
    await #expect(processExitsWith: .success) {
      let files = CInt(RLIMIT_NOFILE.rawValue)
      var limit = rlimit()
      try #require(unsafe getrlimit(files, &limit) == 0)
      limit.rlim_cur = min(limit.rlim_max, 4096)
      try #require(unsafe setrlimit(files, &limit) == 0)
      for _ in 0..<1100 { _ = dup(STDOUT_FILENO) }
      let folder = try TemporaryFolder()
      var watch = try FolderWatch([folder.path])
      let path = try folder.write("", to: "a.txt")
      #expect(try watch.next() == [path])
    }
  }

  @Test func `tells whether a file is being written`() throws {
    try write("a.txt")
    let path = folder.path("a.txt")
    #expect(!FileKind.isBeingWritten(path))
    let writer = try #require(FileHandle(forWritingAtPath: path))
    #expect(FileKind.isBeingWritten(path))
    try writer.close()
    #expect(!FileKind.isBeingWritten(path))
  }
}
