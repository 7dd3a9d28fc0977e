import SummitCoverage
import Testing

@Suite struct `A day` {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2025-08-15", 20_315, 5),
    ("1900-03-01", -25_508, 4), ("0001-01-01", -719_162, 1),
  ])
  func `has a number and a weekday`(text: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(iso: text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test func `is numbered without gaps through leap years and centuries`() throws {
    var day = try #require(Day(iso: "1899-12-30"))
    for _ in 0..<80_000 {
      let next = day.adding(days: 1)
      let parts = next.parts
      #expect(Day(year: parts.year, month: parts.month, day: parts.day) == next)
      #expect(next > day && next.weekday == day.weekday % 7 + 1)
      day = next
    }
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2025, 4, 31), (2025, 0, 1), (2025, 13, 1), (0, 1, 1),
  ])
  func `is none where the calendar has none`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }
}
