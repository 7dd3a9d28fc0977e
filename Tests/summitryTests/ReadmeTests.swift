import BuiltPrograms
import Foundation
import Testing

@Suite struct `The README` {
  @Test func `shows what its commands print`() throws {
    let checkout = try Checkout()
    let examples = try Manual("README.md").examples()
    #expect(examples.count == 4)
    for example in examples {
      #expect(
        try checkout.run(example.command)
          == .init(output: example.output, error: "", status: 0), "\(example.command)")
    }
  }

  @Test func `begins as the demo does, which imports and asks six questions`() throws {
    let run = try Checkout().run("Scripts/demo '\(BuiltPrograms.folder)'")
    #expect(run.status == 0)
    #expect(run.error == "")
    let beginning = try #require(Manual("README.md").blocks(of: "console").first)
    #expect(run.output.hasPrefix("\n\(beginning)\n\n$ summitry "))
    let answers = run.output.components(separatedBy: "\n$ summitry ").dropFirst()
    #expect(answers.count == 7)
    #expect(answers.allSatisfy { $0.split(separator: "\n").count > 1 })
  }
}

/// A directory with what examples need of a checkout, and no archive yet.
private struct Checkout {
  private let directory: URL

  init() throws {
    directory = try Summitry.temporaryDirectory()
    for name in ["Scripts", "seeds"] {
      try FileManager.default.createSymbolicLink(
        at: directory.appendingPathComponent(name),
        withDestinationURL: Manual.root.appendingPathComponent(name))
    }
  }

  /// Runs a line of shell as in a new terminal, with the built programs installed.
  func run(_ line: String) throws -> Summitry.Run {
    try Summitry.shell(
      """
      cd '\(directory.path)'
      unset SUMMITRY_ARCHIVE
      PATH='\(BuiltPrograms.folder)':$PATH
      \(line)
      """)
  }
}
