import SummitCoverage
import SummitIngestion
import SummitSQLite
import Testing

@Suite struct `An import` {
  private static let full = Samples.record(
    url: "https://www.courier.example/talks", people: ["Anna Vale", "Ion Osei", "Lena Harrow"],
    events: [
      Samples.talks(
        venue: "Old Palace", minutes: 90,
        people: [
          Samples.vale(), Samples.osei(),
          Samples.person("Marta Quill", .attended, "Foreign Minister", quoting: "Marta Quill"),
        ])
    ],
    statements: [
      Samples.said("We have agreed to talk again,", by: "Anna Vale", at: "talks", to: "Courier")
    ])

  @Test func `writes an event with its people, places, offices and statements`() throws {
    let archive = try TestArchive()
    var importer = try archive.importer()
    let outcome = try importer.add(Self.full)
    #expect(outcome == .imported(1))
    #expect(try importer.finish() == ImportSummary(imported: 1))

    #expect(
      try archive.rows(
        """
        SELECT slug, name, kind, status, start, basis, place_id, venue_id, country, duration_minutes
        FROM events
        """)
        == [
          "2024-05-15-lindmark-summit|Lindmark summit|summit|held|2024-05-15|stated|900001|900002|XA|90"
        ])
    #expect(
      try archive.rows(
        """
        SELECT person, office, represents, status, articles, sources, confidence
        FROM who_attended
        ORDER BY person
        """)
        == [
          "Anna Vale|President|Lindland|attended|1|1|0.8",
          "Ion Osei|Prime Minister|Valmark|attended|1|1|0.8",
          "Marta Quill|Foreign Minister|Lindland|attended|1|1|0.8",
        ])
    #expect(
      try archive.rows("SELECT speaker, kind, text, event, medium, outlet FROM who_said") == [
        "Anna Vale|direct|We have agreed to talk again,|Lindmark summit|The Lindmark Courier|The Lindmark Courier"
      ])
    #expect(
      try archive.rows(
        """
        SELECT p.name, p.origin
        FROM article_people AS ap
        JOIN people AS p ON p.id = ap.person_id
        ORDER BY p.name
        """) == [
          "Anna Vale|seed", "Ion Osei|seed", "Lena Harrow|article", "Marta Quill|seed",
        ])
    #expect(
      try archive.rows(
        """
        SELECT p.name, o.slug
        FROM attendance AS t
        JOIN people AS p ON p.id = t.person_id
        JOIN tenures AS n ON n.id = t.tenure_id
        JOIN offices AS o ON o.id = n.office_id
        ORDER BY p.name
        """) == [
          "Anna Vale|president", "Ion Osei|prime-minister", "Marta Quill|foreign-minister",
        ])
    #expect(
      try archive.rows(
        "SELECT slug FROM event_search JOIN events ON events.id = event_search.rowid WHERE event_search MATCH 'osei palace may lindland'"
      ) == ["2024-05-15-lindmark-summit"])
    #expect(
      try archive.rows("SELECT imported, revised, unchanged, problems FROM import_runs") == [
        "1|0|0|0"
      ])
  }

  @Test func `changes nothing when it is done again`() throws {
    let archive = try TestArchive()
    var first = try archive.importer()
    try first.add(Self.full)
    _ = try first.finish()
    let (counts, dump) = (try archive.counts(), try archive.dump())

    var again = try archive.importer()
    #expect(try again.add(Self.full) == .unchanged(1))
    #expect(try again.add(Self.full.article) == .unchanged(1))
    #expect(try again.finish() == ImportSummary(unchanged: 2))
    #expect(try archive.counts() == counts)
    #expect(try archive.dump() == dump)
  }

  @Test func `reads the facts of an article itself`() throws {
    let archive = try TestArchive()
    var importer = try archive.importer()
    #expect(try importer.add(Self.full.article) == .imported(1))
    #expect(try importer.finish() == ImportSummary(imported: 1))
    #expect(
      try archive.rows(
        """
        SELECT count(*) > 0, min(n.start), max(n.start + n.length - 1) <= length(r.text)
        FROM article_revisions AS r
        JOIN sentences AS n ON n.revision_id = r.id
        """) == ["1|1|1"])
  }

  @Test func `quotes the very words of the article in every receipt`() throws {
    let archive = try TestArchive()
    let text = "Zoë said “naïve” – then Anna Vale met Ion Osei in Lindmark."
    var importer = try archive.importer()
    try importer.add(
      Samples.record(
        text: text,
        events: [
          Samples.talks(
            people: [Samples.person("Ion Osei", quoting: "Ion Osei", in: text)],
            quoting: "met Ion Osei", in: text)
        ]))
    _ = try importer.finish()
    #expect(
      try archive.rows(
        """
        SELECT q.words, q.words = substr(r.text, q.start, q.length), q.sentence
        FROM receipts AS q
        JOIN article_revisions AS r ON r.id = q.revision_id
        ORDER BY q.start, q.length
        """) == ["met Ion Osei|1|1", "Ion Osei|1|1"])
    #expect(
      try archive.rows("SELECT DISTINCT sentence FROM evidence") == [text])
  }

  @Test func `refuses an event that no words support and reports it`() throws {
    let archive = try TestArchive()
    let bare = Samples.talks(people: [Samples.person("Ion Osei", quoting: nil)], quoting: nil)
    var importer = try archive.importer()
    try importer.add(Samples.record(events: [bare]))
    let problem = ImportProblem(
      name: "talks.txt",
      message: "event 'talks' was not stored: no words of the article support it")
    #expect(importer.summary.problems == [problem])
    #expect(try importer.finish() == ImportSummary(imported: 1, problems: [problem]))
    #expect(try archive.rows("SELECT count(*) FROM events") == ["0"])
    #expect(
      try archive.rows("SELECT name, message FROM import_problems")
        == ["talks.txt|\(problem.message)"])
  }

  @Test func `rests an event on its people's receipts and a person on the event's`() throws {
    let archive = try TestArchive()
    var importer = try archive.importer()
    try importer.add(
      Samples.record(
        events: [
          Samples.talks(people: [Samples.vale(), Samples.osei()], quoting: nil),
          Samples.talks(
            key: "call", kind: .call, place: nil,
            people: [
              Samples.person("Ion Osei", quoting: nil), Samples.person("Anna Vale", quoting: nil),
            ], quoting: "agreed"),
        ]))
    _ = try importer.finish()
    #expect(
      try archive.rows(
        """
        SELECT e.kind, q.words, count(*)
        FROM attendance AS t
        JOIN events AS e ON e.id = t.event_id
        JOIN receipts AS q ON q.id = t.receipt_id
        GROUP BY 1, 2
        ORDER BY 1, 2
        """) == ["call|agreed|2", "summit|Osei|1", "summit|Vale|1"])
  }

  @Test func `takes an article back whole when a receipt is outside its text`() throws {
    let archive = try TestArchive()
    let counts = try archive.counts()
    var broken = Self.full
    broken.statements[0].receipt.span = TextSpan(start: 200, length: 500)
    var importer = try archive.importer()
    let error = try #require(throws: ImportError.self) { try importer.add(broken) }
    #expect(
      error
        == ImportError(
          article: "talks.txt", reason: .receiptOutsideText(TextSpan(start: 200, length: 500))))
    #expect(try archive.counts() == counts)
    #expect(try importer.add(Self.full) == .imported(1))
    #expect(try importer.finish() == ImportSummary(imported: 1))
  }

  @Test(arguments: [1, 2, 100])
  func `gives the same archive whatever the size of its batches`(batch: Int) throws {
    let archive = try TestArchive()
    var importer = try archive.importer(batch: batch)
    try importer.add(Self.full)
    var broken = Samples.record("broken.txt", title: "Broken", events: [Samples.talks()])
    broken.events[0].receipts[0].span = TextSpan(start: 0, length: 4)
    #expect(throws: ImportError.self) { try importer.add(broken) }
    try importer.add(
      Samples.record("b.txt", title: "Second", people: ["Lena Harrow"], events: [Samples.talks()]))
    try importer.note(ImportProblem(name: "c.txt", message: "no such file"))
    #expect(
      try importer.finish()
        == ImportSummary(
          imported: 2, problems: [ImportProblem(name: "c.txt", message: "no such file")]))
    #expect(
      try archive.rows(
        """
        SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM events),
          (SELECT count(*) FROM people WHERE name = 'Lena Harrow'),
          (SELECT group_concat(name) FROM import_problems)
        """) == ["2|1|1|c.txt"])
  }

  @Test(
    arguments: [
      ("Courier", nil, "The Lindmark Courier"),
      (nil, "https://news.courier.example:443/a?b", "The Lindmark Courier"),
      ("Vell Gazette", "https://gazette.example/x", "Vell Gazette"),
      (nil, "http://www.gazette.example/x", "gazette.example"), (nil, nil, "-"),
    ] as [(String?, String?, String)])
  func `finds the outlet by name or by address`(
    name: String?, url: String?, expected: String
  ) throws {
    let archive = try TestArchive(of: [Samples.record(outlet: name, url: url)])
    #expect(try archive.rows("SELECT outlet FROM coverage") == [expected])
  }
}
