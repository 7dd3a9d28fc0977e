import CoverageFixture
import Foundation

/// The built command, run as a process of its own.
struct Summitry {
  /// What a run printed, and how it ended.
  struct Run: Equatable {
    var output: String
    var error: String
    var status: Int32
  }

  /// Runs the command on the invented coverage, unless the arguments name another archive.
  static func run(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ["SUMMITRY_ARCHIVE": CoverageArchive.path, "LC_ALL": "C.UTF-8"]
      .merging(environment) { _, given in given }
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = try input.map(file) ?? FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let reported = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: reported, as: UTF8.self), status: process.terminationStatus)
  }

  /// Runs a line of shell, in which `$SUMMITRY` is the built command.
  static func shell(_ line: String) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.environment = [
      "SUMMITRY": executable.path, "SUMMITRY_ARCHIVE": CoverageArchive.path,
      "PATH": "/usr/bin:/bin", "TERM": "xterm",
    ]
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let reported = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: reported, as: UTF8.self), status: process.terminationStatus)
  }

  /// Beside the bundle of the tests, where SwiftPM puts every product.
  static let executable: URL = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let directory =
      bundle?.deletingLastPathComponent()
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return directory.appendingPathComponent("summitry")
  }()

  /// A new directory that a test may fill.
  static func temporaryDirectory() throws -> URL {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("summitry-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    return directory
  }

  private static func file(holding text: String) throws -> FileHandle {
    let url = try temporaryDirectory().appendingPathComponent("input")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try FileHandle(forReadingFrom: url)
  }
}
