import BuiltPrograms
import Foundation

/// The built command at work, which a test can watch, signal and wait for.
final class RunningSummitry {
  private let process: Process
  private let outputFile: URL
  private let errorFile: URL

  /// What must become true, and did not in time.
  struct Overdue: Error {
    let expectation: String
    let output: String
    let error: String
  }

  /// Starts the command.
  convenience init(_ arguments: String...) throws {
    try self.init(BuiltPrograms.summitry, arguments)
  }

  /// Starts a line of shell, in which `$SUMMITRY` is the built command.
  convenience init(shell line: String) throws {
    try self.init("/bin/bash", ["-c", line])
  }

  private init(_ program: String, _ arguments: [String]) throws {
    let directory = try Summitry.temporaryDirectory()
    outputFile = directory.appendingPathComponent("output")
    errorFile = directory.appendingPathComponent("error")
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)
    process = Summitry.process(program, arguments)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  var output: String { (try? String(contentsOf: outputFile, encoding: .utf8)) ?? "" }
  var error: String { (try? String(contentsOf: errorFile, encoding: .utf8)) ?? "" }

  /// Looks again and again until it is so; fails when it never is.
  func wait(until expectation: String, _ isSo: () throws -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: 60)
    while try !isSo() {
      guard Date() < deadline else {
        throw Overdue(expectation: expectation, output: output, error: error)
      }
      usleep(2_000)
    }
  }

  /// Presses Ctrl-C.
  func interrupt() {
    process.interrupt()
  }

  /// Waits for the end; the signal that ended it, or its status.
  func finish() throws -> (run: Summitry.Run, signal: Int32?) {
    try wait(until: "it has ended") { !process.isRunning }
    let isSignalled = process.terminationReason == .uncaughtSignal
    return (
      Summitry.Run(output: output, error: error, status: process.terminationStatus),
      isSignalled ? process.terminationStatus : nil
    )
  }
}
