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
    ("on Friday", Outlook.back, "2025-08-15"), ("on Friday", .ahead, "2025-08-22"),
    ("on Saturday", .back, "2025-08-16"), ("on Saturday", .ahead, "2025-08-16"),
    ("on Monday", .back, "2025-08-11"), ("on Monday", .ahead, "2025-08-18"),
    ("on Monday", .open, "2025-08-11"), ("last Friday", .ahead, "2025-08-15"),
    ("next Friday", .back, "2025-08-22"), ("until Friday", .back, "2025-08-22"),
    ("in November", .back, "2024-11"), ("in November", .ahead, "2025-11"),
    ("in March", .ahead, "2026-03"), ("in August", .back, "2025-08"),
    ("at the weekend", .back, "2025-08"), ("in late May or June", .back, "2025"),
  ])
  func `of a weekday or month take their direction from the tense`(
    text: String, outlook: Outlook, date: String
  ) {
    let found = dates(text, outlook: outlook)
    #expect(found.map(\.date.edtf) == [date])
    #expect(found.map(\.basis) == [.relative])
    #expect(dates(text, outlook: outlook, published: nil) == [])
  }

  @Test(arguments: [
    ("on Friday, August 15", "2025-08-15"), ("on Tuesday (August 12)", "2025-08-12"),
    ("on Saturday night, May 20", "2023-05-20"), ("on Thursday 14 August", "2025-08-14"),
    ("on the 12th of August", "2025-08-12"), ("on August 12-14", "2025-08-12"),
    ("on 12-14 August", "2025-08-12"), ("from August 12 to 14", "2025-08-12"),
    ("on August 31-September 1", "2025-08-31"), ("on 12 and 13 August", "2025-08-12"),
    ("on July 30 to August 1, 2021", "2021-07-30"),
  ])
  func `of several words are one, and of several days the first`(text: String, date: String) {
    let published = text.contains("May") ? "2023-06-01" : "2025-08-16"
    #expect(dates(text, published: published).map(\.date.edtf) == [date])
  }

  @Test(arguments: [
    ("yesterday", "2025-08-15"), ("today", "2025-08-16"), ("tomorrow", "2025-08-17"),
    ("last month", "2025-07"), ("next month", "2025-09"), ("this month", "2025-08"),
    ("earlier this month", "2025-08"), ("last year", "2024"), ("earlier this year", "2025"),
    ("in July", "2025-07"), ("last December", "2024-12"), ("next March", "2026-03"),
    ("last night", "2025-08-15"), ("this morning", "2025-08-16"), ("last week", "2025-08"),
    ("next week", "2025-08"), ("this weekend", "2025-08"), ("three days ago", "2025-08-13"),
    ("two weeks ago", "2025-08"), ("a month ago", "2025-07"), ("a year ago", "2024-08"),
    ("fourteen years ago", "2011"), ("a decade ago", "2015"), ("in August last year", "2024-08"),
    ("in June of this year", "2025-06"), ("before the end of the month", "2025-08"),
    ("in the autumn", "2025"), ("within six months", "2026"),
  ])
  func `are told against the day of publication`(text: String, date: String) {
    #expect(dates(text).map(\.date.edtf) == [date])
    #expect(dates(text, published: nil) == [])
  }

  @Test(arguments: ["in the coming weeks", "recently", "days ago", "in May 15 leaders"])
  func `too vague to tell are none`(text: String) {
    #expect(dates(text).allSatisfy { $0.date.precision < .day })
  }

  @Test func `of last and next month keep to the calendar at the turn of the year`() {
    #expect(dates("last month", published: "2026-01-10").map(\.date.edtf) == ["2025-12"])
    #expect(dates("next month", published: "2025-12-10").map(\.date.edtf) == ["2026-01"])
  }

  private func dates(
    _ text: String, outlook: Outlook = .back, published: String? = "2025-08-16"
  ) -> [FoundDate] {
    let document = Document("They met " + text + ".", lexicon: Newsroom.lexicon)
    let finder = DateFinder(
      document: document, lexicon: Newsroom.lexicon, published: published.flatMap { Day(iso: $0) })
    return finder.dates(in: document.sentences[0]) { _ in outlook }
  }
}
