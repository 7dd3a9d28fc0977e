public import SummitCoverage

extension ReferenceData {
  /// What ships with Summitry, straight from the tables compiled in: no archive is needed.
  public static func shipped() throws(SeedError) -> ReferenceData {
    try ReferenceData(SeedFile.shipped { tables.contains($0) })
  }

  /// The tables that it is made of.
  private static let tables: Set<String> = [
    "countries.tsv", "country_names.tsv", "organizations.tsv", "organization_names.tsv",
    "offices.tsv", "office_titles.tsv", "people.tsv", "person_names.tsv", "tenures.tsv",
    "places.tsv", "place_names.tsv", "series.tsv", "series_names.tsv", "outlets.tsv",
    "outlet_names.tsv", "given_names.tsv", "name_particles.tsv", "verbs.tsv", "words.tsv",
  ]

  /// What the tables say; one that is missing adds nothing.
  init(_ files: [SeedFile]) throws(SeedError) {
    self.init()
    let tables = SeedTables(files)
    countries = try tables.countries()
    organizations = try tables.organizations()
    offices = try tables.offices()
    people = try tables.people()
    tenures = try tables.tenures()
    places = try tables.places()
    series = try tables.series()
    outlets = try tables.outlets()
    givenNames = try tables.givenNames()
    nameParticles = try tables.map("name_particles.tsv", "particle") { $0[0] }.sorted()
    verbs = try tables.verbs()
    words = try tables.words()
  }
}

/// Tables of reference data by the names of their files, read into values.
private struct SeedTables {
  private let files: [String: SeedFile]

  init(_ files: [SeedFile]) {
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a closure makes of each row's fields in these columns.
  func map<Value>(
    _ name: String, _ columns: String..., as body: (borrowing Fields) throws(SeedError) -> Value
  ) throws(SeedError) -> [Value] {
    guard let file = files[name] else { return [] }
    let indices = try indices(of: columns, in: file)
    var values: [Value] = []
    values.reserveCapacity(file.rowCount)
    for row in 0..<file.rowCount {
      values.append(try body(Fields(file: file, row: row, columns: indices)))
    }
    return values
  }

  /// What a closure makes of each row's fields in these columns, by the text of the first one.
  ///
  /// Rows of one subject stand together in most tables, so that it is looked up once for all of them.
  private func grouped<Value>(
    _ name: String, _ columns: String..., as body: (borrowing Fields) throws(SeedError) -> Value
  ) throws(SeedError) -> [String: [Value]] {
    guard let file = files[name] else { return [:] }
    let indices = try indices(of: columns, in: file)
    var groups: [String: [Value]] = [:]
    var start = 0
    while start < file.rowCount {
      var end = start
      var values: [Value] = []
      repeat {
        values.append(try body(Fields(file: file, row: end, columns: indices)))
        end += 1
      } while end < file.rowCount && file.haveSameField(start, end, in: indices[0])
      groups[file.text(start, indices[0]) ?? "", default: []] += values
      start = end
    }
    return groups
  }

  private func indices(of columns: [String], in file: SeedFile) throws(SeedError) -> [Int] {
    var indices: [Int] = []
    for column in columns {
      guard let index = file.column(column) else {
        throw SeedError(file: file.path, line: 1, column: column, reason: "no such column")
      }
      indices.append(index)
    }
    return indices
  }

  /// The fields of a row that were asked for, in that order.
  struct Fields: ~Copyable {
    let file: SeedFile
    let row: Int
    let columns: [Int]

    /// The text of a field; empty where it is.
    subscript(_ index: Int) -> String { file.text(row, columns[index]) ?? "" }

    /// The text of a field, or nil where it is empty.
    func optional(_ index: Int) -> String? { file.text(row, columns[index]) }

    /// The value that the text of a field stands for.
    func value<Value>(_ index: Int, _ make: (String) -> Value?) throws(SeedError) -> Value {
      guard let value = make(self[index]) else {
        throw file.error(row, columns[index], "\"\(self[index])\" is not known here")
      }
      return value
    }

    func date(_ index: Int) throws(SeedError) -> PartialDate? {
      guard let text = optional(index) else { return nil }
      guard let date = PartialDate(edtf: text) else {
        throw file.error(row, columns[index], "\"\(text)\" is not known here")
      }
      return date
    }
  }

  /// The other names in a table, by the ids of those who bear them.
  private func names(_ file: String, of subject: String) throws(SeedError) -> [String: [String]] {
    try grouped(file, subject, "name") { $0[1] }
  }

  func countries() throws(SeedError) -> [Country] {
    let names = try grouped(
      "country_names.tsv", "country", "name", "kind"
    ) { fields throws(SeedError) in
      Country.Name(text: fields[1], kind: try fields.value(2, Country.Name.Kind.init))
    }
    return try map("countries.tsv", "code", "name", "official_name", "capital") { fields in
      let name = fields[1]
      var others = Set(names[fields[0], default: []])
      if let official = fields.optional(2) { others.insert(.init(text: official, kind: .press)) }
      others.remove(.init(text: name, kind: .press))
      return Country(
        code: fields[0], name: name,
        names: others.sorted { ($0.text, $0.kind.rawValue) < ($1.text, $1.kind.rawValue) },
        capital: fields.optional(3))
    }.inOrder { $0.code < $1.code }
  }

  func organizations() throws(SeedError) -> [Organization] {
    let names = try names("organization_names.tsv", of: "organization")
    return try map("organizations.tsv", "id", "name", "kind", "country") { fields in
      Organization(
        slug: fields[0], name: fields[1],
        names: others(names[fields[0]], than: fields[1]), kind: fields[2],
        country: fields.optional(3))
    }.inOrder { $0.slug < $1.slug }
  }

  func offices() throws(SeedError) -> [Office] {
    let titles = try grouped("office_titles.tsv", "office", "title", "country", "kind") { fields in
      Office.Title(
        text: fields[1], country: fields.optional(2), isDescription: fields[3] == "description")
    }
    return try map("offices.tsv", "id", "title", "level") { fields in
      let title = fields[1]
      let others = Set(titles[fields[0], default: []])
        .filter { $0.text != title || $0.country != nil }
      return Office(
        slug: fields[0], title: title,
        titles: others.sorted { ($0.text, $0.country ?? "") < ($1.text, $1.country ?? "") },
        level: fields[2])
    }.inOrder { $0.slug < $1.slug }
  }

  func people() throws(SeedError) -> [Person] {
    let names = try grouped("person_names.tsv", "person", "name", "kind") { fields in
      (name: fields[1], kind: fields[2])
    }
    return try map("people.tsv", "id", "name", "family", "gender", "country") { fields in
      let slug = fields[0]
      let name = fields[1]
      let family = fields.optional(2) ?? name
      var spellings: [String] = []
      var families: [String] = []
      for other in names[slug, default: []] {
        if other.kind == "family" {
          families.append(other.name)
        } else {
          spellings.append(other.name)
        }
        guard other.kind == "spelling" else { continue }
        let form = FamilyName.form(in: other.name, name: name, family: family)
        if let form { families.append(form) }
      }
      return Person(
        slug: slug, name: name, family: family, names: others(spellings, than: name),
        country: fields.optional(4), gender: fields.optional(3).flatMap(Person.Gender.init),
        families: others(families, than: family))
    }.inOrder { $0.slug < $1.slug }
  }

  func tenures() throws(SeedError) -> [Tenure] {
    try map(
      "tenures.tsv", "person", "office", "country", "organization", "start", "end"
    ) { fields throws(SeedError) in
      Tenure(
        person: fields[0], office: fields[1], country: fields.optional(2),
        organization: fields.optional(3), start: try fields.date(4), end: try fields.date(5))
    }.inOrder { one, other in
      one.person != other.person ? one.person < other.person : one.order < other.order
    }
  }

  func places() throws(SeedError) -> [Place] {
    let names = try names("place_names.tsv", of: "place")
    return try map("places.tsv", "id", "name", "kind", "within", "country") { fields in
      Place(
        slug: fields[0], name: fields[1],
        names: others(names[fields[0]], than: fields[1]), kind: fields[2],
        within: fields.optional(3), country: fields.optional(4))
    }.inOrder { $0.slug < $1.slug }
  }

  func series() throws(SeedError) -> [Series] {
    let names = try names("series_names.tsv", of: "series")
    return try map("series.tsv", "id", "name", "kind") { fields throws(SeedError) in
      Series(
        slug: fields[0], name: fields[1],
        names: others(names[fields[0]], than: fields[1]),
        kind: try fields.value(2, EventKind.init))
    }.inOrder { $0.slug < $1.slug }
  }

  func outlets() throws(SeedError) -> [Outlet] {
    let names = try names("outlet_names.tsv", of: "outlet")
    return try map("outlets.tsv", "id", "name", "kind", "domain") { fields in
      Outlet(
        slug: fields[0], name: fields[1],
        names: others(names[fields[0]], than: fields[1]), kind: fields[2],
        domain: fields.optional(3))
    }.inOrder { $0.slug < $1.slug }
  }

  func verbs() throws(SeedError) -> [Verb] {
    try map(
      "verbs.tsv", "lemma", "class", "third", "past", "participle", "gerund"
    ) { fields in
      Verb(
        lemma: fields[0], kind: fields[1], third: fields[2], past: fields[3],
        participle: fields[4], gerund: fields[5])
    }.inOrder { ($0.lemma, $0.kind) < ($1.lemma, $1.kind) }
  }

  func givenNames() throws(SeedError) -> [GivenName] {
    try map("given_names.tsv", "name", "gender") { fields in
      GivenName(text: fields[0], gender: fields.optional(1).flatMap(Person.Gender.init))
    }.inOrder { $0.text < $1.text }
  }

  func words() throws(SeedError) -> [LexicalWord] {
    try map("words.tsv", "word", "class") { fields in
      LexicalWord(text: fields[0], kind: fields[1])
    }.inOrder { ($0.text, $0.kind) < ($1.text, $1.kind) }
  }

  /// The names other than the main one, each once, in the order of their letters.
  private func others(_ names: [String]?, than name: String) -> [String] {
    guard let names, !names.isEmpty else { return [] }
    if names.count == 1 { return names[0] == name ? [] : names }
    return Set(names).subtracting([name]).sorted()
  }
}

extension Array {
  /// The elements in order, as those of most tables are already; the check is cheaper than a sort.
  fileprivate func inOrder(by areInOrder: (Element, Element) -> Bool) -> [Element] {
    let isSorted = indices.dropFirst().allSatisfy { !areInOrder(self[$0], self[$0 - 1]) }
    return isSorted ? self : sorted(by: areInOrder)
  }
}

extension Tenure {
  /// What orders the tenures of one person: the start, the vaguer first, then what they are of.
  fileprivate var order: (Int, String, String, String) {
    let start = start.map { ($0.year * 100 + ($0.month ?? 0)) * 100 + ($0.day ?? 0) }
    return (start ?? -1, office, country ?? "", organization ?? "")
  }
}
