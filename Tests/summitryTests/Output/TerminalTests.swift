import Testing

/// `script` of util-linux gives the command a terminal of its own.
@Suite struct `On a terminal` {
  private func onTerminal(columns: Int, _ command: String) throws -> [String] {
    let run = try Summitry.shell(
      "script -qec 'stty cols \(columns); \(command)' /dev/null < /dev/null")
    return run.output.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `rows fit its width and headings are bold`() throws {
    let lines = try onTerminal(columns: 60, "$SUMMITRY search fever")
    #expect(lines.first?.hasPrefix("\u{1B}[1mARTICLE") == true)
    let plain = lines.map {
      $0.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[22m", with: "")
    }
    #expect(plain.allSatisfy { $0.count <= 60 })
    #expect(lines.contains { $0.contains("\u{1B}[1mfever\u{1B}[22m") })
  }

  @Test func `NO_COLOR keeps colours away`() throws {
    let lines = try onTerminal(columns: 60, "NO_COLOR=1 $SUMMITRY search fever")
    #expect(!lines.contains { $0.contains("\u{1B}") })
    #expect(lines.contains { $0.contains("[fever]") })
  }
}
