public import SummitCoverage
internal import SummitSQLite

extension Archive {
  /// What the archive's own tables hold, the rows that a user added included.
  ///
  /// People, bodies, places and outlets that were only met in articles are left out: what is read from an
  /// article never depends on those that were read before it.
  public func referenceData() throws -> ReferenceData {
    try ReferenceData(seedFiles())
  }

  /// The reference tables as files of the shape of seeds/.
  func seedFiles() throws -> [SeedFile] {
    try Self.seedQueries.map { name, sql in
      var statement = try connection.prepare(sql)
      var bytes = Array(statement.columnNames.joined(separator: "\t").utf8)
      let columns = 0..<statement.columnCount
      try statement.forEach { row in
        for column in columns {
          bytes.append(column == 0 ? UInt8(ascii: "\n") : UInt8(ascii: "\t"))
          row.withUTF8(at: column) { field in
            for index in field.indices { bytes.append(max(field[index], 0x20)) }
          }
        }
      }
      return try SeedFile(path: name, bytes: bytes)
    }
  }

  /// What gives each file's columns, as far as ``ReferenceData`` needs them.
  private static let seedQueries: [(name: String, sql: String)] = [
    ("countries.tsv", "SELECT code, name, official_name, capital FROM countries"),
    ("country_names.tsv", "SELECT country, name, kind FROM country_names"),
    (
      "organizations.tsv",
      "SELECT slug AS id, name, kind, country FROM organizations WHERE origin <> 'article'"
    ),
    (
      "organization_names.tsv",
      """
      SELECT o.slug AS organization, n.name
      FROM organization_names AS n
      JOIN organizations AS o ON o.id = n.organization_id
      WHERE o.origin <> 'article' AND n.kind <> 'name'
      """
    ),
    ("offices.tsv", "SELECT slug AS id, title, level FROM offices"),
    (
      "office_titles.tsv",
      """
      SELECT o.slug AS office, t.title, t.country, t.kind
      FROM office_titles AS t
      JOIN offices AS o ON o.id = t.office_id
      """
    ),
    (
      "people.tsv",
      """
      SELECT slug AS id, name, family, gender, country
      FROM people
      WHERE origin <> 'article'
      """
    ),
    (
      "person_names.tsv",
      """
      SELECT p.slug AS person, n.name, n.kind
      FROM person_names AS n
      JOIN people AS p ON p.id = n.person_id
      WHERE p.origin <> 'article' AND n.kind <> 'name'
      """
    ),
    (
      "tenures.tsv",
      """
      SELECT
        p.slug AS person, f.slug AS office, t.country, o.slug AS organization,
        t.started AS start, t.ended AS "end"
      FROM tenures AS t
      JOIN people AS p ON p.id = t.person_id
      JOIN offices AS f ON f.id = t.office_id
      LEFT JOIN organizations AS o ON o.id = t.organization_id
      WHERE p.origin <> 'article'
      """
    ),
    (
      "places.tsv",
      """
      SELECT p.slug AS id, p.name, p.kind, outer.slug AS within, p.country
      FROM places AS p
      LEFT JOIN places AS outer ON outer.id = p.within_id
      WHERE p.origin <> 'article'
      """
    ),
    (
      "place_names.tsv",
      """
      SELECT p.slug AS place, n.name
      FROM place_names AS n
      JOIN places AS p ON p.id = n.place_id
      WHERE p.origin <> 'article' AND n.name <> p.name
      """
    ),
    ("series.tsv", "SELECT slug AS id, name, kind FROM series"),
    (
      "series_names.tsv",
      """
      SELECT s.slug AS series, n.name
      FROM series_names AS n
      JOIN series AS s ON s.id = n.series_id
      WHERE n.name <> s.name
      """
    ),
    ("outlets.tsv", "SELECT slug AS id, name, kind, domain FROM outlets WHERE origin <> 'article'"),
    (
      "outlet_names.tsv",
      """
      SELECT o.slug AS outlet, n.name
      FROM outlet_names AS n
      JOIN outlets AS o ON o.id = n.outlet_id
      WHERE o.origin <> 'article' AND n.name <> o.name
      """
    ),
    ("given_names.tsv", "SELECT name, gender FROM given_names"),
    ("name_particles.tsv", "SELECT particle FROM name_particles"),
    ("verbs.tsv", "SELECT lemma, class, third, past, participle, gerund FROM verbs"),
    ("words.tsv", "SELECT word, class FROM words"),
  ]
}
