import SummitCoverage
import Testing

@testable import SummitExtraction

@Suite struct `A record` {
  /// Articles of several scripts, marks and shapes.
  private static let articles = [
    """
    LEADERS MEET IN GENEVA
    By Cy Doyle

    GENEVA (NW) — President Anna Vale met Prime Minister Kofi Osei on Friday.

    “We talked for three hours,” Vale said. “It was ‘frank’.

    “We will meet again.”

    Foreign Minister Ben Arden, who joined them, told Fox News that the talks had gone well.
    """,
    """
    Élodie Marden, ministre — née à Zürich 🇨🇭 — met Anna Vale’s aide.\r\n\r\nThe two leaders’ talks in \
    São Paulo: “Ça va,” Vale said. Osei’s café stayed shut…
    """,
    "“An odd mark, Vale said.\n\nOsei said the “talks were “over”.\n\n\"Not so,' Vale said.",
    "", "\n\n\n", "“", "Vale",
  ]

  @Test(arguments: articles)
  func `has receipts whose spans are the words of the text`(text: String) {
    let record = Newsroom.record(text)
    let sentences = Set(record.sentences)
    for event in record.events {
      let receipts = event.receipts + event.participants.flatMap(\.receipts)
      #expect(!event.receipts.isEmpty)
      #expect(event.participants.allSatisfy { !$0.receipts.isEmpty })
      #expect(receipts.allSatisfy { sentences.contains($0.span) })
    }
    for statement in record.statements {
      #expect(substr(text, statement.receipt.span) == statement.text)
      #expect(!statement.text.isEmpty)
    }
  }

  @Test(arguments: articles)
  func `has sentences that follow one another and leave out no word`(text: String) {
    let document = Document(text, lexicon: Newsroom.lexicon)
    let record = Newsroom.record(text)
    #expect(record.sentences.count == document.sentences.count)
    var end = 1
    for (span, sentence) in zip(record.sentences, document.sentences) {
      #expect(span.start >= end)
      #expect(substr(text, span) == document.text(sentence))
      end = span.end
    }
  }

  @Test(arguments: articles)
  func `is the same whenever the article is read`(text: String) {
    #expect(Newsroom.record(text) == Newsroom.record(text))
    #expect(Newsroom.record(text).article == Newsroom.article(text))
  }

  @Test(arguments: articles)
  func `has people once, and no one at an event or a statement besides them`(text: String) {
    let record = Newsroom.record(text)
    #expect(Set(record.people).count == record.people.count)
    for event in record.events {
      let people = event.participants.map(\.person)
      #expect(Set(people).count == people.count)
      #expect(people.allSatisfy(record.people.contains))
    }
    let keys = record.events.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(record.statements.compactMap(\.event).allSatisfy(keys.contains))
  }

  @Test func `leaves unknown what the text does not tell`() {
    let text = "President Anna Vale met Prime Minister Kofi Osei."
    let receipt = Receipt(
      span: TextSpan(start: 1, length: text.unicodeScalars.count), rule: "peopleMeet",
      confidence: RuleConfidence.of("peopleMeet"))
    #expect(
      Newsroom.record(text, published: nil).events == [
        Record.Event(
          key: "event-1", kind: .summit, status: .held,
          participants: [
            Record.Participant(
              person: "Anna Vale", status: .attended, office: "President", represents: "Norland",
              receipts: [receipt]),
            Record.Participant(
              person: "Kofi Osei", status: .attended, office: "Prime Minister",
              represents: "Tambira", receipts: [receipt]),
          ],
          receipts: [receipt])
      ])
  }

  @Test func `never takes the day of publication for that of an event`() {
    let text = "President Anna Vale met Prime Minister Kofi Osei in Geneva."
    #expect(Newsroom.record(text).events.map(\.start) == [nil])
  }

  @Test func `dates nothing by a weekday when the day of publication is unknown`() {
    let text = "President Anna Vale met Prime Minister Kofi Osei on Friday."
    #expect(Newsroom.record(text, published: nil).events.map(\.start) == [nil])
    let dated = Newsroom.record(text).events
    #expect(dated.map(\.start) == [PartialDate(year: 2025, month: 8, day: 15)])
    #expect(dated.map(\.basis) == [.relative])
  }

  @Test func `keeps roles, and the office that the text prints`() {
    let event = Newsroom.record("President Anna Vale received Tambiran leader Kofi Osei.").events
      .first
    #expect(event?.participants.map(\.role) == [.host, .guest])
    #expect(event?.participants.map(\.office) == ["President", "leader"])
    #expect(event?.participants.map(\.represents) == ["Norland", "Tambira"])
  }

  /// What SQLite's `substr` gives: scalars counted from 1.
  private func substr(_ text: String, _ span: TextSpan) -> String {
    let scalars = Array(text.unicodeScalars)[(span.start - 1)..<(span.end - 1)]
    return String(String.UnicodeScalarView(scalars))
  }
}
