import SummitCoverage
import SummitIngestion
import SummitSQLite
import Testing

@Suite struct `A new version of an article` {
  private static let url = "https://courier.example/talks"
  private static let before = Samples.record(
    url: url, people: ["Anna Vale", "Ion Osei", "Lena Harrow"],
    events: [
      Samples.talks(),
      Samples.talks(key: "lunch", kind: .meal, people: [Samples.vale(), Samples.osei()]),
    ],
    statements: [Samples.said("We have agreed to talk again,", by: "Anna Vale", at: "lunch")])

  private static let newText = "Anna Vale met Ion Osei at Port Vell on 16 May 2024."
  private static let after = Samples.record(
    url: url, text: newText,
    events: [
      Samples.talks(
        start: "2024-05-16", place: "Port Vell",
        people: [
          Samples.person("Anna Vale", quoting: "Anna Vale", in: newText),
          Samples.person("Ion Osei", .absent, quoting: "Ion Osei", in: newText),
        ], quoting: "met", in: newText)
    ])

  @Test func `takes the place of what the older one said and keeps its text`() throws {
    let archive = try TestArchive()
    var importer = try archive.importer()
    try importer.add(Self.before)
    #expect(try importer.add(Self.after) == .revised(1))
    #expect(try importer.finish() == ImportSummary(imported: 1, revised: 1))

    #expect(
      try archive.rows("SELECT slug FROM events") == ["2024-05-16-port-vell-summit"])
    #expect(
      try archive.rows("SELECT person, status FROM who_attended ORDER BY person")
        == ["Anna Vale|attended", "Ion Osei|absent"])
    #expect(try archive.rows("SELECT count(*) FROM statements") == ["0"])
    #expect(
      try archive.rows("SELECT number, text FROM article_revisions ORDER BY number")
        == ["1|\(Samples.text)", "2|\(Self.newText)"])
    #expect(try archive.rows("SELECT count(*), max(revision) FROM articles") == ["1|2"])
    #expect(
      try archive.rows("SELECT name FROM people JOIN article_people ON person_id = id ORDER BY 1")
        == ["Anna Vale", "Ion Osei"])
  }

  @Test func `is unchanged when either version is met again`() throws {
    let archive = try TestArchive()
    var importer = try archive.importer()
    try importer.add(Self.before)
    try importer.add(Self.after)
    let counts = try archive.counts()
    #expect(try importer.add(Self.before) == .unchanged(1))
    #expect(try importer.add(Self.after) == .unchanged(1))
    _ = try importer.finish()
    #expect(
      try archive.counts().filter { !$0.hasPrefix("import_runs") }
        == counts.filter { !$0.hasPrefix("import_runs") })
  }

  @Test func `leaves what another article says`() throws {
    let archive = try TestArchive(of: [
      Self.before, Samples.record("gazette.txt", title: "Gazette", events: [Samples.talks()]),
      Self.after,
    ])
    #expect(
      try archive.rows("SELECT event, date, articles FROM timeline ORDER BY date")
        == ["Lindmark summit|2024-05-15|1", "Port Vell summit|2024-05-16|1"])
  }

  @Test func `leaves what a person decided`() throws {
    let archive = try TestArchive(of: [Self.before])
    try archive.connection().execute(
      """
      INSERT INTO decisions (id, action, subject, details, author, made)
        VALUES (1, 'attest', 'attendance', '{}', 'editor', '2024-06-01T00:00:00Z');
      UPDATE attendance SET decision_id = 1, status = 'absent'
        WHERE person_id = 900002 AND event_id = (SELECT id FROM events WHERE kind = 'meal');
      """)
    var again = try archive.importer()
    try again.add(Self.after)
    _ = try again.finish()
    #expect(
      try archive.rows(
        "SELECT person, status FROM who_attended WHERE kind = 'meal'") == ["Ion Osei|absent"])
  }
}
