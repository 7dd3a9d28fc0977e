import SummitCoverage
import Testing

@Suite struct `A partial date` {
  @Test(arguments: ["2024", "2024-02", "2024-02-29", "0800-12-25"])
  func `is read and written as EDTF`(text: String) {
    #expect(PartialDate(edtf: text)?.edtf == text)
  }

  @Test(arguments: [
    "", "24", "20245", "2024-", "2024-2", "2024-13", "2023-02-29", "2024-02-30", "2024/02/01",
    "2024-02-1", "2024-+1", "+024", "-024", "2024-02-01T", "٢٠٢٤", "0000",
  ])
  func `is nothing else`(text: String) {
    #expect(PartialDate(edtf: text) == nil)
  }

  @Test func `spans the days that it allows`() {
    let february = PartialDate(year: 2024, month: 2)
    #expect(february.first.description == "2024-02-01")
    #expect(february.last.description == "2024-02-29")
  }

  @Test func `is a day only when it has one`() {
    #expect(Day(iso: "2024-02-29")?.description == "2024-02-29")
    #expect(Day(iso: "2024-02") == nil)
  }
}
