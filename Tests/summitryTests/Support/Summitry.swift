import BuiltPrograms
import CoverageFixture
import Foundation
import TemporaryFiles

/// The built command, run as a process of its own.
enum Summitry {
  /// What a run printed, and how it ended.
  struct Run: Equatable {
    var output: String
    var error: String
    var status: Int32
  }

  /// Runs the command on the invented coverage, unless the arguments name another archive.
  static func run(_ arguments: String..., input: String? = nil) throws -> Run {
    try run(arguments, input: input)
  }

  static func run(_ arguments: [String], input: String? = nil) throws -> Run {
    try run(BuiltPrograms.summitry, arguments, input: input.map(file(holding:)))
  }

  /// Runs a line of shell, in which `$SUMMITRY` is the built command.
  static func shell(_ line: String) throws -> Run {
    try run("/bin/bash", ["-c", line], input: nil)
  }

  /// A new directory that a test may fill.
  static func temporaryDirectory() throws -> URL {
    try TemporaryDirectory.make()
  }

  private static func run(
    _ program: String, _ arguments: [String], input: FileHandle?
  ) throws -> Run {
    let process = process(program, arguments)
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = input ?? .nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let reported = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: reported, as: UTF8.self), status: process.terminationStatus)
  }

  /// A process in the surroundings of a test, not started yet.
  static func process(_ program: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = [
      "SUMMITRY": BuiltPrograms.summitry, "SUMMITRY_ARCHIVE": CoverageArchive.path,
      "PATH": "/usr/bin:/bin", "TERM": "xterm", "LC_ALL": "C.UTF-8",
    ]
    return process
  }

  private static func file(holding text: String) throws -> FileHandle {
    let url = try temporaryDirectory().appendingPathComponent("input")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try FileHandle(forReadingFrom: url)
  }
}
