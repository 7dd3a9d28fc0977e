import Testing

@testable import SummitExtraction

@Suite struct `Durations` {
  @Test(arguments: [
    ("for 90 minutes", [90]), ("for two hours", [120]), ("for nearly three hours", [180]),
    ("for an hour", [60]), ("for an hour and a half", [90]), ("for two and a half hours", [150]),
    ("for two hours and 45 minutes", [165]), ("for half an hour", [30]),
    ("in a three-hour session", [180]), ("in a 90-minute call", [90]), ("for 1.5 hours", [90]),
    ("for two hours over lunch and 20 minutes alone", [120, 20]),
    ("for hours", []), ("for two days", []), ("with three ministers", []), ("at 10:30", []),
  ])
  func `are told in minutes`(text: String, minutes: [Int]) {
    let document = Document("They talked " + text + ".", lexicon: Newsroom.lexicon)
    let finder = DurationFinder(document: document, lexicon: Newsroom.lexicon)
    #expect(finder.durations(in: document.sentences[0]).map(\.minutes) == minutes)
  }
}
