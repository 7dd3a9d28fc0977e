import SummitCoverage
import Testing

@Suite struct `Two articles` {
  /// What two articles tell, and the events that this makes.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let first: Record.Event
    let second: Record.Event
    var published = ("2024-05-16", "2024-05-17")
    let events: [String]
  }

  private static let pair = [Samples.vale(.expected), Samples.osei(.expected)]
  private static func minister(_ status: AttendanceStatus = .attended) -> Record.Participant {
    Samples.person("Marta Quill", status, "Foreign Minister", "Lindland")
  }
  private static func third(_ status: AttendanceStatus = .attended) -> Record.Participant {
    Samples.person("Seo Mirae", status, "President", "Oseria")
  }

  static let cases = [
    Case(
      testDescription: "of one event join", first: Samples.talks(),
      second: Samples.talks(kind: .meeting, people: [Samples.osei(), Samples.vale(), minister()]),
      events: ["meeting|held|2024-05-15|Lindmark|3|2"]),
    Case(
      testDescription: "of two meetings in one week stay apart", first: Samples.talks(),
      second: Samples.talks(start: "2024-05-18"), published: ("2024-05-16", "2024-05-19"),
      events: ["summit|held|2024-05-15|Lindmark|2|1", "summit|held|2024-05-18|Lindmark|2|1"]),
    Case(
      testDescription: "of a plan and the event as held join",
      first: Samples.talks(status: .planned, people: pair), second: Samples.talks(),
      published: ("2024-05-10", "2024-05-16"), events: ["summit|held|2024-05-15|Lindmark|2|2"]),
    Case(
      testDescription: "join though one knows only the month and the country",
      first: Samples.talks(start: "2024-05", place: nil, country: "Lindland"),
      second: Samples.talks(), events: ["summit|held|2024-05-15|Lindmark|2|2"]),
    Case(
      testDescription: "join though one has no date, by place and people",
      first: Samples.talks(), second: Samples.talks(start: nil),
      events: ["summit|held|2024-05-15|Lindmark|2|2"]),
    Case(
      testDescription: "stay apart when one has neither date nor place",
      first: Samples.talks(), second: Samples.talks(start: nil, place: nil),
      events: ["summit|held|-|-|2|1", "summit|held|2024-05-15|Lindmark|2|1"]),
    Case(
      testDescription: "stay apart when what has no date was told before it",
      first: Samples.talks(start: nil), second: Samples.talks(),
      published: ("2024-05-01", "2024-05-16"),
      events: ["summit|held|-|Lindmark|2|1", "summit|held|2024-05-15|Lindmark|2|1"]),
    Case(
      testDescription: "join when the venue of one is in the city of the other",
      first: Samples.talks(place: nil, venue: "Old Palace"), second: Samples.talks(),
      events: ["summit|held|2024-05-15|Lindmark|2|2"]),
    Case(
      testDescription: "of a call and a meeting on one day stay apart", first: Samples.talks(),
      second: Samples.talks(kind: .call, place: nil),
      events: ["call|held|2024-05-15|-|2|1", "summit|held|2024-05-15|Lindmark|2|1"]),
    Case(
      testDescription: "with the same host and another guest stay apart", first: Samples.talks(),
      second: Samples.talks(people: [Samples.vale(), third()]),
      events: ["summit|held|2024-05-15|Lindmark|2|1", "summit|held|2024-05-15|Lindmark|2|1"]),
    Case(
      testDescription: "of a bilateral beside talks of three stay apart",
      first: Samples.talks(people: [Samples.vale(), Samples.osei(), third()]),
      second: Samples.talks(kind: .meeting),
      events: ["meeting|held|2024-05-15|Lindmark|2|1", "summit|held|2024-05-15|Lindmark|3|1"]),
    Case(
      testDescription: "of one series join on two of its days",
      first: Samples.talks(start: "2024-06-10", series: "N6", people: [Samples.vale(), third()]),
      second: Samples.talks(start: "2024-06-12", series: "Northern Six"),
      published: ("2024-06-11", "2024-06-13"),
      events: ["summit|held|2024-06-10|Lindmark|3|2"]),
    Case(
      testDescription: "of ministers and of their presidents stay apart", first: Samples.talks(),
      second: Samples.talks(
        kind: .meeting,
        people: [
          minister(), Samples.person("Tomas Rell", .attended, "Foreign Minister", "Valmark"),
        ]),
      events: ["meeting|held|2024-05-15|Lindmark|2|1", "summit|held|2024-05-15|Lindmark|2|1"]),
  ]

  @Test(arguments: cases)
  func `make one event or two, in either order`(_ item: Case) throws {
    let records = [
      Samples.record("a.txt", title: "A", published: item.published.0, events: [item.first]),
      Samples.record("b.txt", title: "B", published: item.published.1, events: [item.second]),
    ]
    for order in [records, records.reversed()] {
      let archive = try TestArchive(of: order)
      #expect(
        try archive.rows(
          """
          SELECT t.kind, t.status, t.date, t.place,
            (SELECT count(*) FROM attendance AS x WHERE x.event_id = t.event_id), t.articles
          FROM timeline AS t
          ORDER BY 1, 3
          """) == item.events)
    }
  }

  @Test func `about a plan without date and place are linked to what followed`() throws {
    let plan = Samples.talks(kind: .call, status: .planned, start: nil, place: nil)
    let call = Samples.talks(kind: .call, start: "2024-05-20", place: nil)
    let archive = try TestArchive(of: [
      Samples.record("a.txt", title: "A", events: [plan]),
      Samples.record("b.txt", title: "B", published: "2024-05-21", events: [call]),
    ])
    #expect(
      try archive.rows(
        """
        SELECT plan.slug, plan.status, held.slug
        FROM events AS plan
        LEFT JOIN events AS held ON held.id = plan.followed_by
        ORDER BY plan.id
        """) == [
          "vale-osei-call|planned|2024-05-20-vale-osei-call", "2024-05-20-vale-osei-call|held|-",
        ])
  }

  @Test func `of one article are never joined to one event`() throws {
    let archive = try TestArchive(of: [
      Samples.record(events: [Samples.talks()]),
      Samples.record(
        "b.txt", title: "B",
        events: [
          Samples.talks(key: "one", people: [Samples.vale(), Samples.osei(), Self.minister()]),
          Samples.talks(key: "two", kind: .meeting, partOf: "one"),
        ]),
    ])
    #expect(
      try archive.rows(
        """
        SELECT part.slug, part.part_of IS NOT NULL,
          (SELECT count(*) FROM attendance WHERE event_id = part.id)
        FROM events AS part
        ORDER BY part.id
        """) == [
          "2024-05-15-lindmark-summit|0|3",
          "2024-05-15-lindmark-meeting-of-vale-and-osei|1|2",
        ])
  }
}
