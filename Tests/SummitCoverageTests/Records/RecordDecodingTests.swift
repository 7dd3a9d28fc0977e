import SummitCoverage
import Testing

@Suite struct `A record in JSON` {
  private static let text = """
    Anna Vale met Ion Osei in Lindmark.

    “We agreed – in part – to talk again,” said Vale. Osei said that the harbour would, he hoped, open.
    """

  @Test func `comes back as it was written`() throws {
    let receipt = Receipt(span: TextSpan(start: 1, length: 9), rule: "meets", confidence: 0.75)
    let record = Record(
      article: Article(
        name: "talks.txt", title: "Talks", outlet: "Courier", agency: "Lind Press",
        byline: "Lena Harrow", dateline: "LINDMARK", published: Day(iso: "2024-05-16"),
        url: "https://courier.example/talks", language: "en", text: Self.text),
      people: ["Anna Vale", "Ion Osei"],
      events: [
        Record.Event(
          key: "talks", kind: .summit, status: .held, start: PartialDate(year: 2024, month: 5),
          basis: .relative, end: PartialDate(year: 2024), place: "Lindmark", country: "Lindland",
          venue: "Old Palace", durationMinutes: 90, series: "N6", partOf: "week",
          participants: [
            Record.Participant(
              person: "Ion Osei", status: .absent, office: "Prime Minister",
              represents: "Valmark", role: .guest, mode: .video, absenceReason: "declined",
              receipts: [receipt])
          ], receipts: [receipt])
      ],
      statements: [
        Record.Statement(
          speaker: "Anna Vale", kind: .mixed, text: "Anna Vale", cue: "said", event: "talks",
          medium: "Courier", receipt: receipt)
      ], sentences: [TextSpan(start: 1, length: 35)])
    var json = JSONWriter()
    record.write(to: &json)
    #expect(try Record(json: json.bytes) == record)
  }

  @Test func `has its missing receipts found by their words`() throws {
    let json = """
      {"article": "talks.txt", "outlet": "Courier", "people": ["Anna Vale"], "future": 1,
       "events": [{"kind": "meeting", "status": "held", "participants": [
         {"person": "Ion Osei", "status": "attended", "for": "Valmark"},
         {"person": "Dame Lucy Vale", "status": "attended"},
         {"person": "Seo Mirae", "status": "absent"}]}],
       "statements": [
         {"speaker": "Anna Vale", "kind": "direct", "text": "We agreed - in part - to talk again,"},
         {"speaker": "Ion Osei", "kind": "indirect", "text": "the harbour would open"}]}
      """
    let record = try Record(json: json.utf8, text: Self.text)
    let words = Array(Self.text.unicodeScalars)
    func quoted(_ receipts: [Receipt]) -> [String] {
      receipts.map { receipt in
        let start = receipt.span.start - 1
        return words[start..<start + receipt.span.length].map(String.init).joined()
      }
    }
    #expect(record.article == Article(name: "talks.txt", outlet: "Courier", text: Self.text))
    #expect(
      record.events.flatMap(\.participants).map { quoted($0.receipts) }
        == [["Ion Osei"], ["Vale"], []])
    #expect(
      quoted(record.statements.map(\.receipt)) == [
        "We agreed – in part – to talk again,", "the harbour would, he hoped, open",
      ])
    #expect(record.statements.map(\.receipt.rule) == ["record", "record"])
  }

  @Test(
    arguments: [
      ("[1]", nil, "is no JSON object; write one a line"),
      ("{", nil, "is no JSON object; write one a line"),
      (#"{"article": "a"}"#, "text", "is missing; facts are kept with the words that they rest on"),
      (
        #"{"text": "", "published": "May 2024"}"#, "published",
        "'May 2024' is not a day, YYYY-MM-DD"
      ),
      (#"{"text": "", "title": 7}"#, "title", "is not of the expected type, String"),
      (#"{"text": "", "events": [{"status": "held"}]}"#, "events[0].kind", "is missing"),
      (
        #"{"text": "", "events": [{"kind": "call", "status": "done"}]}"#, "events[0].status",
        "'done' is not one of held, planned, cancelled, postponed"
      ),
      (
        #"{"text": "", "events": [{"kind": "call", "status": "held", "start": "2024-13"}]}"#,
        "events[0].start", "'2024-13' is not a date, YYYY, YYYY-MM or YYYY-MM-DD"
      ),
      (
        #"{"text": "", "events": [{"kind": "call", "status": "held", "duration_minutes": 0}]}"#,
        "events[0].duration_minutes", "is not positive"
      ),
      (
        #"{"text": "Yes.", "statements": [{"speaker": "A", "kind": "direct", "text": "No."}]}"#,
        "statements[0].text", "these words are not in the text"
      ),
      (
        #"{"text": "Yes.", "sentences": [[1]]}"#, "sentences[0]",
        "is not a start and a length from 1"
      ),
    ] as [(String, String?, String)])
  func `is refused with its line and key`(json: String, key: String?, message: String) throws {
    let error = try #require(throws: RecordError.self) { try Record(json: json.utf8, number: 3) }
    #expect(error == RecordError(line: 3, key: key, message: message))
    #expect(error.description == "line 3\(key.map { ", \($0)" } ?? ""): \(message)")
  }
}
