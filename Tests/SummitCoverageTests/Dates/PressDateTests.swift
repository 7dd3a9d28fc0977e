import SummitCoverage
import Testing

@Suite struct `A date in the press` {
  @Test(arguments: [
    "August 15, 2025", "Aug. 15, 2025", "AUG 15 2025", "15 August 2025", "Fri 15 Aug 2025",
    "Friday, 15 August 2025", "15th of August, 2025", "August 15th 2025", "2025-08-15",
    "2025/08/15", "2025-08-15T17:00:00Z", "15.08.2025", "15/08/2025", "8/15/2025",
    "Aug. 15, 2025 at 9:12 p.m. ET", "Fri 15 Aug 2025 17.00 BST",
  ])
  func `is read in every form`(text: String) {
    #expect(first(text)?.date?.description == "2025-08-15")
  }

  @Test func `is found behind a time`() {
    #expect(first("10:30 August 5, 2025")?.date?.description == "2025-08-05")
    #expect(first("21:40 JST, May 21, 2023")?.date?.description == "2023-05-21")
  }

  @Test func `takes the first of two numbers as the day unless no such day is`() {
    #expect(first("05/08/2025")?.date?.description == "2025-08-05")
    #expect(first("02/30/2025") == nil)
  }

  @Test func `keeps the year open where none is printed`() throws {
    let date = try #require(first("LINDMARK, Aug. 14 (NW)"))
    #expect(date.date == nil)
    #expect(date.date(inYear: 2025)?.description == "2025-08-14")
    #expect(first("Feb. 29")?.date(inYear: 2025) == nil)
  }

  @Test func `does not take a time for a year`() throws {
    let date = try #require(first("on 12 June 1900 GMT"))
    #expect(date.year == nil)
  }

  @Test func `knows where it stands`() throws {
    let text = Array("Lindmark Post, Thursday 17 June 2021, 9pm".utf8)
    let date = try #require(PressDate.first(in: text[...]))
    #expect(String(decoding: text[date.range], as: UTF8.self) == "Thursday 17 June 2021")
  }

  @Test(arguments: [
    "may 5", "May be 5", "12 Marchers", "August", "2025", "10:30", "32 August 2025", "Juneau 5",
    "1.2.3", "2025-13-01",
  ])
  func `is not seen where none is`(text: String) {
    #expect(first(text) == nil)
  }

  private func first(_ text: String) -> PressDate? {
    PressDate.first(in: Array(text.utf8)[...])
  }
}
