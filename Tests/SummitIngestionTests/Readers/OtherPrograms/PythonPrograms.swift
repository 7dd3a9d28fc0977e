import Foundation
import SummitCoverage
import TemporaryFiles

/// Programs in Python that write articles, in an environment of their own.
enum PythonPrograms {
  static let packages = ["feedgen", "warcio", "trafilatura", "newspaper4k", "news-please"]

  /// The Python that has the packages; nil where they cannot be had.
  ///
  /// They are installed once and kept in the temporary folder. The link to them is made last, so
  /// that two runs at once do no harm.
  static let interpreter: String? = {
    let temporary = FileManager.default.temporaryDirectory
    let link = temporary.appending(path: "summitry-python-programs")
    let python = link.appending(path: "bin/python").path
    if FileManager.default.isExecutableFile(atPath: python) { return python }
    let folder = temporary.appending(path: "summitry-python-\(UUID().uuidString)")
    let own = folder.appending(path: "bin/python").path
    // The installer that comes with Python may be too old for what the packages ask.
    let steps = [
      ["python3", "-m", "venv", folder.path],
      [own, "-m", "pip", "install", "--quiet", "--upgrade", "pip"],
      [own, "-m", "pip", "install", "--quiet"] + packages,
    ]
    guard steps.allSatisfy({ (try? run($0)) == 0 }) else {
      try? FileManager.default.removeItem(at: folder)
      return nil
    }
    try? FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
    return own
  }()

  /// Lets the programs write the story, and gives the folder of their files.
  static func write(_ story: SampleStory.Type) throws -> URL {
    let folder = try TemporaryDirectory.make()
    let written = folder.appending(path: "written")
    try FileManager.default.createDirectory(at: written, withIntermediateDirectories: true)
    var paths: [String] = []
    for name in ["story.ndjson", "story.html"] {
      let file = folder.appending(path: name)
      let bytes = story.files.first { $0.name == name }?.bytes ?? []
      try Data(bytes).write(to: file)
      paths.append(file.path)
    }
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "write.py")
    let status = try run([interpreter ?? "python3", script.path] + paths + [written.path])
    guard status == 0 else { throw Failure(status: status) }
    return written
  }

  struct Failure: Error {
    let status: Int32
  }

  private static func run(_ words: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
