import Testing

@testable import SummitCoverage

@Suite struct `The output of JSON` {
  @Test func `takes no thousandths that are no share below one`() async {
    await #expect(processExitsWith: .failure) {
      var output = JSONOutput()
      output.append(thousandths: 0)
    }
    await #expect(processExitsWith: .failure) {
      var output = JSONOutput()
      output.append(thousandths: 1000)
    }
  }
}
