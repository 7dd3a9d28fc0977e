import SummitCoverage
import Testing

@Suite struct `A record as JSON` {
  private let receipt = Receipt(
    span: TextSpan(start: 1, length: 14), rule: "peopleMeet", confidence: 0.5)

  @Test func `has every key, in the order of the record format`() {
    let record = Record(
      article: Article(name: "vale.txt", published: Day(iso: "2025-08-16"), text: "Vale met Osei."),
      people: ["Anna Vale"],
      events: [
        Record.Event(
          key: "event-1", kind: .pressConference, status: .held,
          start: PartialDate(year: 2025, month: 8), basis: .stated, durationMinutes: 30,
          participants: [
            Record.Participant(
              person: "Anna Vale", status: .absent, absenceReason: "declined", receipts: [receipt])
          ], receipts: [receipt])
      ],
      statements: [
        Record.Statement(speaker: "Anna Vale", kind: .direct, text: "Yes", receipt: receipt)
      ],
      sentences: [TextSpan(start: 1, length: 14)])
    var json = JSONWriter()
    record.write(to: &json)
    let written = #"{"start":1,"length":14,"rule":"peopleMeet","confidence":0.5}"#
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"article":"vale.txt","title":null,"outlet":null,"published":"2025-08-16","#
        + #""people":["Anna Vale"],"events":[{"key":"event-1","kind":"press_conference","#
        + #""status":"held","start":"2025-08","place":null,"country":null,"venue":null,"#
        + #""duration_minutes":30,"participants":[{"person":"Anna Vale","status":"absent","#
        + #""office":null,"for":null,"role":null,"mode":null,"absence_reason":"declined","#
        + #""receipts":[\#(written)]}],"basis":"stated","end":null,"series":null,"part_of":null,"#
        + #""receipts":[\#(written)]}],"statements":[{"speaker":"Anna Vale","kind":"direct","#
        + #""text":"Yes","event":null,"medium":null,"cue":null,"receipt":\#(written)}],"#
        + #""publisher":null,"agency":null,"byline":null,"dateline":null,"url":null,"#
        + #""language":null,"text":"Vale met Osei.","sentences":[[1,14]]}"#)
  }
}
