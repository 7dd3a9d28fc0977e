import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `The place of an event` {
  @Test(arguments: [
    ("President Anna Vale met Prime Minister Kofi Osei in the French capital.", "Paris France"),
    ("President Anna Vale flew to Tokyo to meet Prime Minister Kofi Osei.", "Tokyo Japan"),
    (
      "President Anna Vale met Prime Minister Kofi Osei in the city of Geneva.",
      "Geneva Switzerland"
    ),
    (
      "President Anna Vale met Prime Minister Kofi Osei in Trondheim, Norway, on Friday.",
      "Trondheim Norway"
    ),
    (
      "President Anna Vale met Prime Minister Kofi Osei in the country's capital Geneva.",
      "Geneva Switzerland"
    ),
    (
      "President Anna Vale came to Tambira by way of Tokyo, where on Friday she met Ben Arden.",
      "Tokyo Japan"
    ),
    ("President Anna Vale met Prime Minister Kofi Osei in Japan.", "Japan Japan"),
  ])
  func `is named in many ways`(text: String, place: String) {
    #expect(places(text).contains(place))
  }

  @Test(arguments: [
    "President Anna Vale and Prime Minister Kofi Osei met to discuss the war in Ukraine.",
    "President Anna Vale met Prime Minister Kofi Osei ahead of a summit in Geneva.",
    "President Anna Vale met Prime Minister Kofi Osei on Ukraine.",
    "President Anna Vale met Norland's ambassador in Geneva, Kofi Osei.",
    "President Anna Vale spoke by phone with Prime Minister Kofi Osei in Geneva.",
  ])
  func `is not what is only spoken of`(text: String) {
    #expect(places(text).allSatisfy { $0.isEmpty })
  }

  @Test func `is that of a common noun where no other is told`() {
    let text = "President Anna Vale met Prime Minister Kofi Osei at the presidential palace."
    #expect(Newsroom.record(text).events.map(\.venue) == ["presidential palace"])
  }

  @Test(arguments: [
    "GENEVA, Aug. 15, 2025 (Reuters) - President Anna Vale met Prime Minister Kofi Osei on Friday.",
    "GENEVA (AP) — President Anna Vale met Prime Minister Kofi Osei on Friday.",
    "Geneva: President Anna Vale met Prime Minister Kofi Osei on Friday.",
    "GENEVA, Aug. 15 (Xinhua) -- President Anna Vale met Prime Minister Kofi Osei on Friday.",
  ])
  func `is that of the dateline in a report of talks`(text: String) {
    #expect(
      Newsroom.events(text)
        == ["summit held 2025-08-15 Geneva: Anna Vale attended, Kofi Osei attended"])
  }

  @Test func `is not the dateline's when the talks were in another country`() {
    let text = """
      LINDMARK (Reuters) - President Anna Vale and Prime Minister Kofi Osei met in Japan on Friday.
      """
    #expect(places(text) == ["Japan Japan"])
  }

  @Test func `is where the paragraph has come to`() {
    let text = """
      President Anna Vale arrived in Tokyo on Friday. She met Prime Minister Kofi Osei.
      """
    #expect(Newsroom.events(text).contains { $0.hasPrefix("summit held 2025-08-15 Tokyo") })
  }

  private func places(_ text: String) -> [String] {
    Newsroom.record(text).events.map {
      [$0.place, $0.country].compactMap(\.self).joined(separator: " ")
    }
  }
}
