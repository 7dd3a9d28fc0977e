import SummitCoverage
import Testing

@testable import SummitExtraction

/// The tests' articles are of Saturday, 16 August 2025.
@Suite struct `Dates` {
  @Test(arguments: [
    ("on August 15, 2025", ["2025-08-15"]), ("on 15 August 2025", ["2025-08-15"]),
    ("on Aug. 15, 2025", ["2025-08-15"]), ("on 15 Aug 2025", ["2025-08-15"]),
    ("in June 2021", ["2021-06"]), ("in 2019", ["2019"]), ("the 2021 summit", ["2021"]),
    ("on June 16, 2021, and in July 2018", ["2021-06-16", "2018-07"]),
    ("on February 30, 2025", ["2025"]), ("1,950 people", []), ("they may meet", []),
    ("March 3000", []),
  ])
  func `are read as they are written`(text: String, dates: [String]) {
    let found = self.dates(text)
    #expect(found.map(\.date.edtf) == dates)
    #expect(found.allSatisfy { $0.basis == .stated })
  }

  @Test(arguments: [
    ("on August 15", "2025-08-15"), ("on 22 August", "2025-08-22"), ("on January 3", "2026-01-03"),
    ("on March 30", "2025-03-30"),
  ])
  func `without a year are in the year nearest to the article`(text: String, date: String) {
    #expect(dates(text).map(\.date.edtf) == [date])
    #expect(dates(text, published: nil) == [])
  }

  @Test(arguments: [
    ("on Friday", true, "2025-08-15"), ("on Friday", false, "2025-08-22"),
    ("on Saturday", true, "2025-08-16"), ("on Saturday", false, "2025-08-16"),
    ("on Monday", true, "2025-08-11"), ("on Monday", false, "2025-08-18"),
    ("last Friday", false, "2025-08-15"), ("next Friday", true, "2025-08-22"),
  ])
  func `of a weekday take their direction from the tense`(text: String, isPast: Bool, date: String)
  {
    let found = dates(text, isPast: isPast)
    #expect(found.map(\.date.edtf) == [date])
    #expect(found.map(\.basis) == [.relative])
    #expect(dates(text, isPast: isPast, published: nil) == [])
  }

  @Test(arguments: [
    ("yesterday", "2025-08-15"), ("today", "2025-08-16"), ("tomorrow", "2025-08-17"),
    ("last month", "2025-07"), ("next month", "2025-09"), ("this month", "2025-08"),
    ("earlier this month", "2025-08"), ("last year", "2024"), ("earlier this year", "2025"),
    ("in July", "2025-07"), ("last December", "2024-12"), ("next March", "2026-03"),
    ("in September", "2025-09"),
  ])
  func `are told against the day of publication`(text: String, date: String) {
    #expect(dates(text).map(\.date.edtf) == [date])
    #expect(dates(text, published: nil) == [])
  }

  @Test func `of last and next month keep to the calendar at the turn of the year`() {
    #expect(dates("last month", published: "2026-01-10").map(\.date.edtf) == ["2025-12"])
    #expect(dates("next month", published: "2025-12-10").map(\.date.edtf) == ["2026-01"])
  }

  private func dates(
    _ text: String, isPast: Bool = true, published: String? = "2025-08-16"
  ) -> [FoundDate] {
    let document = Document("They met " + text + ".", lexicon: Newsroom.lexicon)
    let finder = DateFinder(
      document: document, lexicon: Newsroom.lexicon, published: published.flatMap { Day(iso: $0) })
    return finder.dates(in: document.sentences[0]) { _ in isPast ? .back : .ahead }
  }
}
