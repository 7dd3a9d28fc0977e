import SummitCoverage
import SummitSQLite
import Testing

@Suite struct `The consensus` {
  /// What each article in turn says of Osei's part, and what is made of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let told: [(event: EventStatus, osei: AttendanceStatus)]
    let expected: String
  }

  static let cases = [
    Case(
      testDescription: "attended beats expected once it was held",
      told: [(.planned, .expected), (.planned, .expected), (.held, .attended)],
      expected: "held|attended"),
    Case(
      testDescription: "absent beats expected once it was held",
      told: [(.planned, .expected), (.held, .absent)], expected: "held|absent"),
    Case(
      testDescription: "most sources decide between attended and absent",
      told: [(.held, .absent), (.held, .attended), (.held, .absent)], expected: "held|absent"),
    Case(
      testDescription: "what was only expected stays expected",
      told: [(.planned, .expected), (.held, .expected)], expected: "held|expected"),
    Case(
      testDescription: "who pulled out of a cancelled event was absent",
      told: [(.planned, .absent), (.cancelled, .expected)], expected: "cancelled|absent"),
    Case(
      testDescription: "the newest word on a plan counts",
      told: [(.planned, .expected), (.planned, .absent)], expected: "planned|absent"),
  ]

  @Test(arguments: cases)
  func `of a part follows its rules in either order`(_ item: Case) throws {
    let records = item.told.enumerated().map { number, told in
      Samples.record(
        "\(number).txt", title: "\(number)", published: "2024-05-0\(number + 1)",
        events: [
          Samples.talks(
            status: told.event, people: [Samples.vale(.expected), Samples.osei(told.osei)])
        ])
    }
    for order in [records, records.reversed()] {
      let archive = try TestArchive(of: order)
      #expect(
        try archive.rows(
          "SELECT event_status, status FROM who_attended WHERE person = 'Ion Osei'")
          == [item.expected])
    }
  }

  @Test func `trusts independent articles together and reprints as one`() throws {
    let archive = try TestArchive(
      of: ["a", "b"].map { Samples.record($0, title: $0, events: [Samples.talks()]) })
    let confidence =
      "SELECT articles, sources, confidence FROM who_attended WHERE person_id = 900001"
    #expect(try archive.rows(confidence) == ["2|2|0.96"])

    try archive.connection().execute("UPDATE articles SET duplicate_of = 1 WHERE id = 2")
    try archive.add([
      Samples.record(
        "c", title: "c", events: [Samples.talks(people: [Samples.vale(confidence: 0.5)])])
    ])
    #expect(try archive.rows(confidence) == ["3|2|0.9"])
  }

  @Test func `takes the most precise date and place that most sources allow`() throws {
    let told = [
      ("a", "2024-05", nil), ("b", "2024-05-15", "Lindmark"), ("c", "2024", "Lindmark"),
    ]
    let archive = try TestArchive(
      of: told.map { name, start, place in
        Samples.record(
          name, title: name,
          events: [Samples.talks(start: start, place: place, country: "Lindland")])
      })
    #expect(
      try archive.rows(
        "SELECT slug, start, start_min, start_max, precision, place_id, country FROM events")
        == ["2024-05-15-lindmark-summit|2024-05-15|2024-05-15|2024-05-15|day|900001|XA"])
  }

  @Test func `dates an event from the calendar and says so`() throws {
    let archive = try TestArchive(of: [
      Samples.record(
        published: "2024-06-20", events: [Samples.talks(start: nil, series: "Northern Six")])
    ])
    #expect(
      try archive.rows("SELECT slug, name, start, basis, end_date FROM events")
        == ["2024-06-10-n6-lindmark-summit|N6 Lindmark summit|2024-06-10|calendar|2024-06-12"])
  }

  @Test(arguments: [
    (place: "Saltmere", edition: "n6-2024-lindmark"), (place: "Farholt", edition: "-"),
    (place: "Old Palace", edition: "n6-2024-lindmark"),
  ])
  func `knows an undated summit by a town near where it met`(place: String, edition: String) throws
  {
    let archive = try TestArchive()
    try archive.connection().execute(
      """
      UPDATE places SET latitude = 36.86, longitude = 31.07 WHERE slug = 'lindmark';
      INSERT INTO places (id, slug, name, kind, country, latitude, longitude, origin) VALUES
        (900004, 'saltmere', 'Saltmere', 'city', 'XA', 36.91, 30.70, 'seed'),
        (900005, 'farholt', 'Farholt', 'city', 'XA', 36.91, 30.20, 'seed');
      INSERT INTO place_names (place_id, name, folded) VALUES
        (900004, 'Saltmere', 'saltmere'), (900005, 'Farholt', 'farholt');
      """)
    try archive.add([
      Samples.record(
        "a", title: "a",
        events: [Samples.talks(start: nil, place: place, country: "Lindland", series: "N6")])
    ])
    #expect(
      try archive.rows(
        "SELECT editions.slug FROM events LEFT JOIN editions ON editions.id = events.edition_id")
        == [edition])
  }

  @Test func `names events by what is known of them`() throws {
    let third = Samples.person("Seo Mirae", .attended, "President", "Oseria")
    let pair = [Samples.vale(), Samples.osei()]
    let events = [
      Samples.talks(kind: .call, place: nil),
      Samples.talks(kind: .meeting),
      Samples.talks(kind: .meeting, start: "2024-05-20", place: nil),
      Samples.talks(kind: .pressConference, people: [Samples.vale()]),
      Samples.talks(kind: .visit, people: [Samples.osei()]),
      Samples.talks(kind: .summit, start: nil, place: nil, people: pair + [third]),
      Samples.talks(kind: .signing, place: nil, people: pair),
      Samples.talks(kind: .ceremony, people: []),
    ]
    let archive = try TestArchive(of: [
      Samples.record(
        events: events.enumerated().map { number, event in
          var event = event
          event.key = "\(number)"
          return event
        })
    ])
    #expect(
      try archive.rows("SELECT name, slug FROM events ORDER BY id") == [
        "Vale–Osei call|2024-05-15-vale-osei-call",
        "Lindmark meeting of Vale and Osei|2024-05-15-lindmark-meeting-of-vale-and-osei",
        "Vale–Osei meeting|2024-05-20-vale-osei-meeting",
        "Vale press conference|2024-05-15-vale-press-conference",
        "Osei visit to Lindmark|2024-05-15-osei-visit-to-lindmark",
        "Summit of Vale, Seo and Osei|summit-of-vale-seo-and-osei",
        "Vale–Osei signing|2024-05-15-vale-osei-signing",
        "Ceremony at Lindmark|2024-05-15-ceremony-at-lindmark",
      ])
  }
}
