import SummitCoverage
import Testing

@testable import SummitExtraction

/// Mistakes that earlier systems for reading such news are known to make.
@Suite struct `A trap of earlier systems` {
  /// Saturday, 16 August 2025, is the day of all these articles.
  @Test func `is a bare weekday, whose direction the tense tells`() {
    #expect(
      Newsroom.events("President Anna Vale met Prime Minister Kofi Osei in Geneva on Thursday.")
        == ["summit held 2025-08-14 Geneva: Anna Vale attended, Kofi Osei attended"])
    #expect(
      Newsroom.events(
        "President Anna Vale will meet Prime Minister Kofi Osei in Geneva on Thursday.")
        == ["summit planned 2025-08-21 Geneva: Anna Vale expected, Kofi Osei expected"])
  }

  @Test func `is a plan that was no meeting`() {
    let statuses = Newsroom.record(
      "President Anna Vale plans to meet Prime Minister Kofi Osei in Geneva next week."
    ).events.map(\.status)
    #expect(statuses == [.planned])
  }

  @Test func `is an invitation that was no meeting`() {
    let events = Newsroom.record(
      "President Anna Vale invited Prime Minister Kofi Osei to a summit in Geneva."
    ).events
    #expect(!events.contains { $0.status == .held })
    #expect(!events.flatMap(\.participants).contains { $0.status == .attended })
  }

  @Test(arguments: [
    "President Anna Vale did not meet Prime Minister Kofi Osei in Geneva.",
    "President Anna Vale denied that she had met Prime Minister Kofi Osei in Geneva.",
    "President Anna Vale left Geneva without meeting Prime Minister Kofi Osei.",
  ])
  func `is a denial that was no meeting`(text: String) {
    #expect(Newsroom.events(text) == [])
  }

  @Test func `is an odd quotation mark, which spoils no more than its paragraph`() {
    let text = """
      “The talks went well, President Anna Vale said in Geneva on Friday.

      Prime Minister Kofi Osei met Anna Vale in Geneva on Friday.

      “We will meet again in the autumn,” Osei said.
      """
    #expect(
      Newsroom.events(text).contains(
        "summit held 2025-08-15 Geneva: Kofi Osei attended, Anna Vale attended"))
    #expect(
      Newsroom.statements(text).last == "Kofi Osei direct: We will meet again in the autumn")
  }

  @Test func `is a former president, who is not the incumbent`() {
    let record = Newsroom.record(
      "Former President Ilse Marden said on Friday that the talks had failed. The president of "
        + "Norland met Prime Minister Kofi Osei in Geneva on Thursday.")
    #expect(record.people.contains("Ilse Marden"))
    #expect(!record.events.flatMap(\.participants).map(\.person).contains("Ilse Marden"))
  }

  @Test func `is a title with commas and a nationality around the name`() {
    let record = Newsroom.record(
      "The union was represented by its ambassador to Norland, German Jonas Feldhaus, who met "
        + "President Anna Vale in Lindmark on Friday.")
    #expect(record.people.contains("Jonas Feldhaus"))
    #expect(!record.people.contains { $0.contains("German") })
    let people = record.events.flatMap(\.participants).map(\.person)
    #expect(Set(people) == ["Jonas Feldhaus", "Anna Vale"])
  }

  @Test func `is a pair of leaders who meet twice in a week`() {
    #expect(
      Newsroom.events(
        """
        President Anna Vale met Prime Minister Kofi Osei in Geneva on Monday.

        Vale and Osei met again in Vienna on Friday.
        """) == [
          "summit held 2025-08-11 Geneva: Anna Vale attended, Kofi Osei attended",
          "summit held 2025-08-15 Vienna: Anna Vale attended, Kofi Osei attended",
        ])
  }
}
