import SummitSQLite
import TemporaryFiles
import Testing

@testable import SummitArchive

@Suite struct `Seeding` {
  @Test func `twice changes nothing`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let before = try archive.contents()
    try archive.seed()
    #expect(try archive.contents() == before)
  }

  @Test func `derives names, folded names and the days of tenures`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    try archive.seedUsersTables()
    #expect(
      try archive.lines(
        """
        SELECT name, kind, folded
        FROM person_names
        WHERE person_id = (SELECT id FROM people WHERE slug = 'zoe-vale')
        ORDER BY name
        """)
        == [
          "Vale|family|vale", "Väle|family|vale", "Zoe Väle|spelling|zoe vale",
          "Zoë Vale|name|zoe vale",
        ])
    #expect(
      try archive.lines(
        """
        SELECT started, ended, first_day, last_day, source
        FROM tenures
        WHERE person_id = (SELECT id FROM people WHERE slug = 'zoe-vale')
        ORDER BY first_day
        """)
        == [
          "|2019|0001-01-01|2019-12-31|tenures.tsv",
          "2020-02||2020-02-01|9999-12-31|tenures.tsv",
        ])
  }

  @Test(arguments: [
    "countries.tsv", "places.tsv", "organizations.tsv", "offices.tsv", "people.tsv", "series.tsv",
    "editions.tsv", "outlets.tsv", "topics.tsv",
  ])
  func `keeps a user's rows when the shipped tables come again`(name: String) throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let shipped = try ShippedTable.file(name)
    var fields = shipped.columns.indices.map { shipped.text(3, $0) ?? "" }
    let title = try #require(shipped.column("name") ?? shipped.column("title"))
    fields[title] = "Our Own"
    if let family = shipped.column("family") { fields[family] = "Own" }
    try archive.seed([
      .table(name, [shipped.columns, fields].map { $0.joined(separator: "\t") })
    ])
    let changed = try archive.contents()
    try archive.seed()
    #expect(try archive.contents() == changed)
    let table = name.prefix { $0 != "." }
    #expect(
      try archive.lines("SELECT count(*) FROM \(table) WHERE origin = 'user'") == ["1"])
  }

  @Test func `keeps a user's end of a membership, capital and surroundings of a place`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    try archive.seed([
      .table(
        "memberships.tsv", ["organization\tcountry\tstart\tend", "g7\tFR\t1975-11-15\t2099"]),
      .table(
        "countries.tsv",
        [
          "code\talpha3\tnumeric\tname\tofficial_name\tkind\tstart\tend\tcapital",
          "FR\tFRA\t250\tFrance\t\tstate\t\t\tlyon",
        ]),
      .table(
        "places.tsv",
        [
          "id\tname\tkind\twithin\tcountry\tlatitude\tlongitude",
          "elysee-palace\tElysee Palace\tpalace\tlyon\tFR\t\t",
        ]),
    ])
    let changed = try archive.contents()
    try archive.seed()
    #expect(try archive.contents() == changed)
  }

  @Test func `lets the new main name of a person be the only one`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    try archive.seedUsersTables()
    try archive.seed([
      .table(
        "people.tsv",
        [
          "id\tname\tfamily\tname_order\tgender\tcountry",
          "zoe-vale\tZoe Väle\tVäle\tgiven-first\tf\tNZ",
        ])
    ])
    #expect(
      try archive.lines(
        """
        SELECT name, kind
        FROM person_names
        WHERE person_id = (SELECT id FROM people WHERE slug = 'zoe-vale') AND kind <> 'family'
        ORDER BY name
        """) == ["Zoe Väle|name", "Zoë Vale|spelling"])
  }

  @Test(arguments: [
    (
      "people.tsv", "Jane_Doe\tJane Doe\tDoe\tgiven-first\tf\t", "id",
      "\"Jane_Doe\" is no id: only a-z, 0-9 and hyphens may stand in one"
    ),
    (
      "people.tsv", "jane-doe\tJane Doe\tDoe\tgiven-first\tf\tQQ", "country",
      "\"QQ\" is in no row of countries.tsv and not in the archive"
    ),
    ("people.tsv", "jane-doe\t\tDoe\tgiven-first\tf\t", "name", "must not be empty"),
    (
      "people.tsv", "jane-doe\tJane Doe\tDoe\tsideways\tf\t", "name_order",
      "\"sideways\" must be one of: given-first, family-first"
    ),
    (
      "people.tsv", "jane-doe\tJane Doe\tDoe\tgiven-first\twoman\t", "gender",
      "\"woman\" must be one of: m, f"
    ),
    (
      "countries.tsv", "nz\t\t\tNew Zealand\t\tstate\t\t\t", "code",
      "\"nz\" is no code of a country: write two capital letters, as ISO 3166-1 does"
    ),
    (
      "places.tsv", "orme\tOrme\tcity\tNZ\t97.5\t0\t", "latitude", "degrees go from -90 to 90"
    ),
    ("places.tsv", "orme\tOrme\tcity\tNZ\tsouth\t0\t", "latitude", "\"south\" is no number"),
    (
      "tenures.tsv", "xi-jinping\tpresident\tCN\tnato\t2001\t", "country",
      "name either this or organization, and leave the other empty"
    ),
    (
      "tenures.tsv", "xi-jinping\tpresident\tCN\t\t2001-05\t2001-04", "end",
      "2001-04 is before the start, 2001-05"
    ),
    (
      "tenures.tsv", "jane-doe\tpresident\tUS\t\t2001\t", "person",
      "\"jane-doe\" is in no row of people.tsv and not in the archive"
    ),
    (
      "tenures.tsv", "xi-jinping\tpresident\tCN\t\t2001-02-30\t", "start",
      "\"2001-02-30\" is no date: write YYYY, YYYY-MM or YYYY-MM-DD"
    ),
  ])
  func `names file, line and column of what is wrong, and changes nothing`(
    file: String, row: String, column: String, reason: String
  ) throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let before = try archive.contents()
    let header = SeedTable.header(of: file).joined(separator: "\t")
    let error = SeedError(file: file, line: 2, column: column, reason: reason)
    #expect(throws: SeedErrors([error])) {
      try archive.seed([.table(file, [header, row])])
    }
    #expect(try archive.contents() == before)
  }

  @Test func `tells every error of every table, and none that only follows from another`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let before = try archive.contents()
    let error = try #require(throws: SeedErrors.self) {
      try archive.seed([
        .table(
          "tenures.tsv",
          [
            "person\toffice\tcountry\torganization\tstart\tend",
            "zoe-vale\tprime-minister\tNZ\t\t2020\t", "jo-osei\tprime-minister\tNZ\t\t2021\t",
          ]),
        .table(
          "people.tsv",
          [
            "id\tname\tfamily\tname_order\tgender\tcountry",
            "zoe-vale\tZoë Vale\tVale\tgiven-first\tf\tQQ",
            "anna-vale\tAnna Vale\tVale\tgiven-first\tf\tNZ",
            "anna-vale\tAnna Vale\tVale\tgiven-first\tf\tAU",
          ]),
      ])
    }
    #expect(
      error.description == """
        people.tsv:2: country: "QQ" is in no row of countries.tsv and not in the archive
        people.tsv:4: id: "anna-vale" stands in line 3 already
        tenures.tsv:3: person: "jo-osei" is in no row of people.tsv and not in the archive
        """)
    #expect(try archive.contents() == before)
  }

  @Test func `counts what is new`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    try archive.seedUsersTables()
    let summary = try archive.seed([
      .table(
        "mine/person_names.tsv",
        ["person\tname\tkind", "zoe-vale\tZoe Väle\tspelling", "zoe-vale\tZV\tshort"])
    ])
    #expect(summary.tables == [.init(file: "mine/person_names.tsv", rows: 2, added: 1)])
  }

  @Test func `lets go of a shipped tenure that ships no more, and of no other`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    try archive.seedUsersTables()
    let before = try archive.contents()
    try archive.connection.run(
      """
      INSERT INTO tenures (person_id, office_id, country, started, first_day, last_day, source)
      SELECT person_id, office_id, country, '1066', '1066-01-01', '9999-12-31', 'seeds'
      FROM tenures
      LIMIT 1
      """)
    try archive.seed()
    #expect(try archive.contents() == before)
  }

  @Test func `leaves the decisions of people alone`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    try archive.connection.run(
      """
      INSERT INTO decisions (action, subject, details, author, made)
      VALUES ('not-same', 'person', '{"a":1,"b":2}', 'Ilse Brandt', '2025-08-16T10:00:00Z')
      """)
    let before = try archive.lines("SELECT * FROM decisions")
    try archive.seedUsersTables()
    try archive.seed()
    #expect(try archive.lines("SELECT * FROM decisions") == before)
  }

  @Test func `wants the columns of the table`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let error = try #require(throws: SeedErrors.self) {
      try archive.seed([.table("topics.tsv", ["id\ttitle", "tides\tTides"])])
    }
    #expect(error.description == "topics.tsv:1: the header must have these columns: id, name")
  }

  @Test func `knows its tables`() throws {
    let folder = try TemporaryFolder()
    let archive = try Archive(opening: folder.freshArchive(), mode: .readWrite)
    let error = try #require(throws: SeedErrors.self) {
      try archive.seed([.table("mine/friends.tsv", ["id", "jo"])])
    }
    #expect(
      error.description.hasPrefix("mine/friends.tsv: no such table; there are countries.tsv, "))
  }
}

extension SeedFile {
  /// A table of these lines.
  static func table(_ path: String, _ lines: [String]) throws -> SeedFile {
    try SeedFile(path: path, bytes: Array(lines.joined(separator: "\n").utf8))
  }
}

extension Archive {
  /// Adds an invented person in two offices.
  fileprivate func seedUsersTables() throws {
    try seed([
      .table(
        "tenures.tsv",
        [
          "person\toffice\tcountry\torganization\tstart\tend",
          "zoe-vale\tprime-minister\tNZ\t\t2020-02\t", "zoe-vale\tforeign-minister\tNZ\t\t\t2019",
        ]),
      .table("person_names.tsv", ["person\tname\tkind", "zoe-vale\tZoe Väle\tspelling"]),
      .table(
        "people.tsv",
        [
          "name\tid\tfamily\tname_order\tgender\tcountry",
          "Zoë Vale\tzoe-vale\tVale\tgiven-first\tf\tNZ",
        ]),
    ])
  }

  /// The rows that a statement answers, their values parted by bars.
  func lines(_ sql: String) throws -> [String] {
    try connection.query(sql) { row in
      (0..<row.columnCount).map { row.optionalText($0) ?? "" }.joined(separator: "|")
    }
  }

  /// Every row of every table of reference data.
  fileprivate func contents() throws -> [String] {
    let tables =
      ["memberships", "editions", "verbs", "given_names", "name_particles", "topic_words"]
      + [
        "countries", "people", "places", "organizations", "offices", "series", "outlets", "topics",
      ]
      + ["country_names", "person_names", "place_names", "organization_names", "office_titles"]
      + ["series_names", "outlet_names", "tenures", "words"]
    return try tables.flatMap { table in try lines("SELECT '\(table)', * FROM \(table)") }
  }
}
